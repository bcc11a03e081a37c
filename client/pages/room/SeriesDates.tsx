/** For whoever holds a link of a series: its dates as this page knows them, the calendar file, and a field for a note of changes. */
import { CalendarPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { findNote, NOTE_MARK } from '../../../shared/datesNote.ts'
import { roleOf, type SeriesInvitation } from '../../../shared/invitation.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { Button, ButtonLink } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Problem, TextField } from '../../design/parts/Field.tsx'
import { useRoomSession } from '../../session/context.tsx'
import { openLinkHere } from '../../session/thisPage.ts'
import { dates } from '../../text/en/dates.ts'
import { invitations } from '../../text/en/invitations.ts'
import { when } from '../../text/en/when.ts'
import { changedOccasions } from '../invitations/occasions.ts'
import { saveCalendar } from '../invitations/saveCalendar.ts'

const text = dates.seen

export function SeriesDates({ series }: { series: SeriesInvitation }) {
  const { note } = useRoomSession()
  const [missing, setMissing] = useState(false)
  const change = note?.change ?? null
  const { zone } = series.w
  const { occasions, cancelled } = changedOccasions(series.w, change)
  const save = async () => {
    const all = { id: series.s, sequence: change?.version ?? 0, occasions, cancelled }
    setMissing(!(await saveCalendar(all, '', null)))
  }
  return (
    <div className="refused__dates">
      <Disclosure summary={text.heading} {...(change && { note: text.changed })}>
        <p className="q">{dates.zone(when.zone(zone))}</p>
        <ol>
          {occasions.map(({ index, start, end }) => (
            <li key={index}>{`${when.dayAndYear(start, zone)}, ${when.span(start, end, zone)}`}</li>
          ))}
        </ol>
        <Button size="small" icon={CalendarPlus} onClick={save}>
          {text.calendar}
        </Button>
        <div role="status">{missing && <Problem>{invitations.calendar.missing}</Problem>}</div>
        {isLeading(roleOf(series)) && <ButtonLink href="/dates">{text.change}</ButtonLink>}
      </Disclosure>
      <Disclosure summary={text.paste}>
        <TakeNote />
      </Disclosure>
    </div>
  )
}

function TakeNote() {
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const take = (event: FormEvent) => {
    event.preventDefault()
    const note = findNote(said)
    if (note === null) setProblem(text.none)
    else openLinkHere(`${NOTE_MARK}${note.token}`)
  }
  return (
    <form className="paste-link" onSubmit={take} noValidate>
      <TextField
        label={text.pasteLabel}
        hint={text.pasteHint}
        rows={3}
        value={said}
        problem={problem}
        onChange={(event) => setSaid(event.target.value)}
      />
      <Button type="submit">{text.take}</Button>
      <p className="sr" role="status">
        {problem}
      </p>
    </form>
  )
}
