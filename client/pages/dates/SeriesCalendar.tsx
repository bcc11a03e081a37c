/** The calendar file of a series as its dates stand now, with the group's name, and a link in it where that is wished. */
import './dates.css'
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { decodeCreatorsWords } from '../../../shared/creatorsWords.ts'
import type { SignedNote } from '../../../shared/datesNote.ts'
import { roleOf, type SeriesInvitation } from '../../../shared/invitation.ts'
import type { LinkParts } from '../../../shared/link.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Field, Problem } from '../../design/parts/Field.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { linkWithDates } from '../../session/links.ts'
import { dates } from '../../text/dates.ts'
import { invitations } from '../../text/invitations.ts'
import { seriesPage } from '../../text/seriesPage.ts'
import { changedOccasions, type Occasion } from '../invitations/occasions.ts'
import { saveCalendar } from '../invitations/saveCalendar.ts'
import { readMembersLink } from './leadersSeries.ts'

export function SeriesCalendar({
  series,
  link,
  note,
  next = null,
}: {
  readonly series: SeriesInvitation
  /** The link of whoever saves it. */
  readonly link: LinkParts
  readonly note: SignedNote | null
  /** The date that may be saved by itself. */
  readonly next?: Occasion | null
}) {
  const leads = isLeading(roleOf(series))
  const [own, setOwn] = useState(false)
  const [members, setMembers] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)

  /** The address that the file is to carry, or why it cannot. */
  async function addressOf(): Promise<string | { readonly problem: string } | null> {
    const { origin } = window.location
    const token = note?.token ?? null
    if (!leads) return own ? linkWithDates(link, origin, token) : null
    if (members.trim() === '') return null
    const read = await readMembersLink(members, series)
    return read === null
      ? { problem: dates.calendar.notMembers }
      : linkWithDates(read, origin, token)
  }

  const save = async (only: Occasion | null) => {
    const address = await addressOf()
    if (typeof address === 'object' && address !== null) return setProblem(address.problem)
    setProblem(null)
    const words = link.words === undefined ? null : await decodeCreatorsWords(link.words)
    const change = note?.change ?? null
    const all = {
      id: series.s,
      sequence: change?.version ?? 0,
      ...(only ? { occasions: [only], cancelled: [] } : changedOccasions(series.w, change)),
    }
    setMissing(!(await saveCalendar(all, words?.label ?? '', address)))
  }

  return (
    <div className="series-calendar">
      {leads ? (
        <Field
          label={dates.calendar.members}
          hint={dates.calendar.membersHint}
          value={members}
          problem={problem}
          onChange={(event) => setMembers(event.target.value)}
        />
      ) : (
        <Tick
          label={dates.calendar.own}
          note={dates.calendar.ownNote}
          checked={own}
          onChange={setOwn}
        />
      )}
      <div className="row row--wrap">
        <Button size="small" icon={CalendarPlus} onClick={() => void save(null)}>
          {dates.calendar.save}
        </Button>
        {next && (
          <Button size="small" onClick={() => void save(next)}>
            {seriesPage.only}
          </Button>
        )}
      </div>
      <p className="cap q">{dates.calendar.again}</p>
      <div role="status">
        {missing && <Problem>{invitations.calendar.missing}</Problem>}
        {problem && <span className="sr">{problem}</span>}
      </div>
    </div>
  )
}
