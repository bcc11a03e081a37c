/** The signed note, ready to be handed on: a text, the note alone, the leader's own link with it, the calendar file. */
import { formatNote, type SignedNote } from '../../../shared/datesNote.ts'
import { roleOf } from '../../../shared/invitation.ts'
import { formatLink, isMailable } from '../../../shared/link.ts'
import { Button } from '../../design/parts/Button.tsx'
import { CopyButton } from '../../design/parts/CopyButton.tsx'
import { TextField } from '../../design/parts/Field.tsx'
import { LinkRow } from '../../design/parts/LinkRow.tsx'
import { dates as text } from '../../text/dates.ts'
import { when } from '../../text/when.ts'
import { changedOccasions } from '../invitations/occasions.ts'
import type { LeadersSeries } from './leadersSeries.ts'
import { SeriesCalendar } from './SeriesCalendar.tsx'

export function DatesMade({
  series: { link, claims },
  note,
  onAgain,
}: {
  readonly series: LeadersSeries
  readonly note: SignedNote
  readonly onAgain: () => void
}) {
  const { zone } = claims.w
  const { occasions } = changedOccasions(claims.w, note.change)
  const { origin } = window.location
  const alone = formatNote(origin, note.token)
  const own = formatLink(origin, link, roleOf(claims), note.token)
  const days = occasions.map(
    ({ start, end }) => `${when.dayAndYear(start, zone)}, ${when.span(start, end, zone)}`,
  )
  const mail = text.mail(when.zone(zone), days, alone)
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
      <SeriesCalendar series={claims} link={link} note={note} />
      <Button kind="quiet" onClick={onAgain}>
        {text.again}
      </Button>
    </div>
  )
}
