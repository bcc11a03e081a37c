/** One link a person: signed in one go, handed over as letters, lists, mail or calendars, and ticked in the file. */
import './links.css'
import { useMemo, useState } from 'react'
import type { Id } from '../../../shared/scheme/document.ts'
import { type Invitee, inviteesOf } from '../../../shared/scheme/invitations.ts'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { schemeLinks as text } from '../../text/schemeLinks.ts'
import { SiteName } from '../parts/SiteChair.tsx'
import { shortDate } from '../parts/shortDate.ts'
import { useSites } from '../people/useSites.ts'
import { usePlan } from '../plan/context.tsx'
import { HandOver } from './HandOver.tsx'
import { LeaderFiles } from './LeaderFiles.tsx'
import { handedTo } from './links.ts'
import { MakeLinks } from './MakeLinks.tsx'
import { VoidGroup } from './VoidGroup.tsx'

type Filter = 'all' | 'not' | 'given'
const FILTERS: readonly Filter[] = ['all', 'not', 'given']
const AT_ONCE = 100

const keyOf = (person: Id, group: Id): string => `${person} ${group}`

export function LinksPart() {
  const { scheme } = usePlan()
  const [filter, setFilter] = useState<Filter>('all')
  const [most, setMost] = useState(AT_ONCE)
  const invitees = useMemo(() => inviteesOf(scheme), [scheme])
  const given = useMemo(
    () => new Map(scheme.given.map((one) => [keyOf(one.person, one.group), one])),
    [scheme.given],
  )
  const gotOf = (one: Invitee) => given.get(keyOf(one.person, one.group.id))
  const ready = invitees.filter(({ link }) => link === 'made')
  const shown = invitees.filter((one) => {
    if (filter === 'all') return true
    return (gotOf(one) !== undefined) === (filter === 'given')
  })
  const trainees = ready.filter(({ as }) => as === 'trainee').length
  return (
    <div className="planpart">
      <div className="planpart__head no-print">
        <h1 tabIndex={-1}>{text.heading}</h1>
        <p className="q">
          {scheme.groups.length === 0
            ? text.none
            : text.count(ready.length, trainees, ready.length - trainees)}
        </p>
      </div>
      <MakeLinks invitees={invitees} />
      {ready.length > 0 && (
        <div className="plancols">
          <Sheet className="plansheet planform no-print" aria-labelledby="who-heading">
            <h2 id="who-heading">{text.who}</h2>
            <Segmented
              legend={text.show}
              value={filter}
              options={FILTERS.map((value) => ({ value, label: text.filters[value] }))}
              onChange={setFilter}
            />
            <ul className="linkrows">
              {shown.slice(0, most).map((one) => (
                <LinkRow key={keyOf(one.person, one.group.id)} one={one} got={gotOf(one)} />
              ))}
            </ul>
            {shown.length > most && (
              <button type="button" className="btn" onClick={() => setMost(most + AT_ONCE)}>
                {text.more(shown.length - most)}
              </button>
            )}
            <p className="small q">{text.gotNote}</p>
            <LeaderFiles ready={ready} />
            <VoidGroup />
          </Sheet>
          <HandOver ready={ready} notYet={ready.filter((one) => gotOf(one) === undefined)} />
        </div>
      )}
    </div>
  )
}

function LinkRow({
  one,
  got,
}: {
  readonly one: Invitee
  readonly got: ReturnType<typeof usePlan>['scheme']['given'][number] | undefined
}) {
  const { scheme } = usePlan()
  const markOf = useSites()
  const [link, setLink] = useState<string | null>(null)
  const standing = () => {
    if (one.link === 'full') return text.full
    if (one.link === 'none') return text.noLink
    return got ? text.got(text.ways[got.what], shortDate(got.on)) : text.notYet
  }
  return (
    <li>
      <span>
        <b>{one.name}</b>
        <span className="small q">{text.as[one.as]}</span>
      </span>
      <SiteName {...markOf(one.site)} />
      <span>{one.group.name}</span>
      <span className={one.link === 'full' ? 'linkrows__full' : 'q'}>{standing()}</span>
      {one.link === 'made' &&
        (link === null ? (
          <button
            type="button"
            className="btn btn--quiet btn--small"
            aria-label={text.showWhose(one.name)}
            onClick={() => {
              void handedTo(scheme, one).then((handed) => setLink(handed?.link ?? null))
            }}
          >
            {text.showLink}
          </button>
        ) : (
          <CopyButton text={link} what={text.copyWhat(one.name)} />
        ))}
    </li>
  )
}
