/** A file for each leader: all their groups' links in one, for the page of all their dates. */
import { writeLeadersFile } from '../../../shared/leadersFile.ts'
import type { Invitee } from '../../../shared/scheme/invitations.ts'
import { datesOf } from '../../../shared/seriesDates.ts'
import { download } from '../../design/download.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { leaderPage } from '../../text/leaderPage.ts'
import { usePlan } from '../plan/context.tsx'
import { allHanded } from './links.ts'

const text = () => leaderPage.plan

export function LeaderFiles({ ready }: { readonly ready: readonly Invitee[] }) {
  const { scheme } = usePlan()
  const leading = ready.filter(({ as }) => as !== 'trainee')
  const people = new Map(leading.map(({ person, name }) => [person, name]))
  if (people.size === 0) return null
  const save = async (person: string, name: string) => {
    const handed = await allHanded(
      scheme,
      leading.filter((one) => one.person === person),
    )
    const rules = new Map(scheme.series.map(({ id, rule }) => [id, rule]))
    const file = writeLeadersFile(
      handed.map(({ link, dates, series }) => {
        const rule = rules.get(series)
        const all = rule !== undefined && datesOf(rule).length === dates.length
        return { link, only: all ? null : dates.map(({ index }) => index) }
      }),
    )
    const plain = name.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-')
    download(`${text().file}-${plain}.json`, 'application/json', file)
  }
  return (
    <Disclosure summary={text().summary}>
      <div className="planform">
        <p className="small">{text().say}</p>
        {[...people].map(([person, name]) => (
          <Button key={person} size="small" onClick={() => void save(person, name)}>
            {text().save(name)}
          </Button>
        ))}
      </div>
    </Disclosure>
  )
}
