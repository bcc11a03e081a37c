/** The signed note, ready to be handed on: a text, the note alone, the leader's own link with it, the calendar file. */
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { formatNote, type SignedNote } from '../../../shared/datesNote.ts'
import { roleOf } from '../../../shared/invitation.ts'
import { formatLink, isMailable } from '../../../shared/link.ts'
import { Button } from '../../design/parts/Button.tsx'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { Problem, TextField } from '../../design/parts/Field.tsx'
import { LinkRow } from '../../design/parts/LinkRow.tsx'
import { dates as text } from '../../text/en/dates.ts'
import { invitations } from '../../text/en/invitations.ts'
import { when } from '../../text/en/when.ts'
import { changedOccasions } from '../invitations/occasions.ts'
import { saveCalendar } from '../invitations/saveCalendar.ts'
import type { LeadersSeries } from './leadersSeries.ts'

export function DatesMade({
  series: { link, claims },
  note,
  onAgain,
}: {
  readonly series: LeadersSeries
  readonly note: SignedNote
  readonly onAgain: () => void
}) {
  const [missing, setMissing] = useState(false)
  const { zone } = claims.w
  const { occasions, cancelled } = changedOccasions(claims.w, note.change)
  const { origin } = window.location
  const alone = formatNote(origin, note.token)
  const own = formatLink(origin, link, roleOf(claims), note.token)
  const days = occasions.map(
    ({ start, end }) => `${when.dayAndYear(start, zone)}, ${when.span(start, end, zone)}`,
  )
  const mail = text.mail(when.zone(zone), days, alone)
  const save = async () => {
    const { version } = note.change
    const dates = { id: claims.s, sequence: version, occasions, cancelled }
    setMissing(!(await saveCalendar(dates, '', null)))
  }
  return (
    <div className="sheet redate__form">
      <TextField label={text.text} readOnly rows={Math.min(16, days.length + 8)} value={mail} />
      <CopyButton text={mail} what={text.text} size="small" />
      <LinkRow name={text.note} shown={text.note} link={alone} note={text.noteHint} />
      {isMailable(own) ? (
        <LinkRow name={text.ownLink} shown={text.ownLink} link={own} note={text.ownLinkHint} />
      ) : (
        <p className="cap q">{text.ownLinkLong}</p>
      )}
      <div>
        <Button size="small" icon={CalendarPlus} onClick={save}>
          {text.calendar}
        </Button>
        <p className="cap q">{text.calendarHint}</p>
        <div role="status">{missing && <Problem>{invitations.calendar.missing}</Problem>}</div>
      </div>
      <Button kind="quiet" onClick={onAgain}>
        {text.again}
      </Button>
    </div>
  )
}
