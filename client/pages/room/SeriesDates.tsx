/** For whoever holds a link of a series: its dates as this page knows them, the calendar file, and a field for a note of changes. */
import { type FormEvent, useState } from 'react'
import { findNote, NOTE_MARK } from '../../../shared/datesNote.ts'
import { roleOf, type SeriesInvitation } from '../../../shared/invitation.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { Button, ButtonLink } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { TextField } from '../../design/parts/Field.tsx'
import { deviceZone, readZone } from '../../device/zone.ts'
import { useRoomSession } from '../../session/context.tsx'
import { openLinkHere } from '../../session/thisPage.ts'
import { dates } from '../../text/dates.ts'
import { when } from '../../text/when.ts'
import { zones } from '../../text/zones.ts'
import { SeriesCalendar } from '../dates/SeriesCalendar.tsx'
import { changedOccasions } from '../invitations/occasions.ts'

export function SeriesDates({ series }: { series: SeriesInvitation }) {
  const { note, link } = useRoomSession()
  const change = note?.change ?? null
  const { zone, known } = readZone(series.w.zone)
  const own = known ? deviceZone() : { zone, known }
  const place = when.zone(series.w.zone)
  const { occasions } = changedOccasions(series.w, change)
  const moved = new Set(change?.dates.map(({ index }) => index))
  return (
    <div className="refused__dates">
      <p className="q">{change ? dates.seen.changed : dates.seen.asLink}</p>
      <Disclosure summary={dates.seen.heading}>
        <p className="q">
          {known ? dates.zone(place) : dates.seen.noZone(place, zones.place(series.w.zone))}
        </p>
        <ol>
          {occasions.map(({ index, start, end }) => (
            <li
              key={index}
            >{`${when.dayAndYear(start, zone)}, ${zones.spanBeside(start, end, own, zone)}${!known && moved.has(index) ? ' UTC' : ''}`}</li>
          ))}
        </ol>
        {known && link && <SeriesCalendar series={series} link={link} note={note} />}
        {isLeading(roleOf(series)) && <ButtonLink href="/dates">{dates.seen.change}</ButtonLink>}
      </Disclosure>
      <Disclosure summary={dates.seen.paste}>
        <TakeNote />
      </Disclosure>
    </div>
  )
}

/** A field for the note of changed dates that a leader has sent. */
export function TakeNote() {
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const take = (event: FormEvent) => {
    event.preventDefault()
    const note = findNote(said)
    if (note === null) setProblem(dates.seen.none)
    else openLinkHere(`${NOTE_MARK}${note.token}`)
  }
  return (
    <form className="paste-link" onSubmit={take} noValidate>
      <TextField
        label={dates.seen.pasteLabel}
        hint={dates.seen.pasteHint}
        rows={3}
        value={said}
        problem={problem}
        onChange={(event) => setSaid(event.target.value)}
      />
      <Button type="submit">{dates.seen.take}</Button>
      <p className="sr" role="status">
        {problem}
      </p>
    </form>
  )
}
