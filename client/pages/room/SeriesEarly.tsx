/** A series' link while its door is shut: the next date in one's own zone, all dates, and what to bring. The page becomes the door by itself. */
import './seriesEarly.css'
import { type RefObject, useId } from 'react'
import { roleOf, type SeriesInvitation } from '../../../shared/invitation.ts'
import { datesOf } from '../../../shared/seriesDates.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import { OwnChair } from '../../design/drawings/OwnChair.tsx'
import { ButtonLink } from '../../design/parts/Button.tsx'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Sheet } from '../../design/parts/Sheet.tsx'
import { ClockNote } from '../../device/ClockNote.tsx'
import { serverClock } from '../../device/serverClock.ts'
import { type DeviceZone, deviceZone, readZone } from '../../device/zone.ts'
import { useRoomSession } from '../../session/context.tsx'
import { dates } from '../../text/dates.ts'
import { arrive } from '../../text/roomDoor.ts'
import { seriesPage as text } from '../../text/seriesPage.ts'
import { when } from '../../text/when.ts'
import { zones } from '../../text/zones.ts'
import { SeriesCalendar } from '../dates/SeriesCalendar.tsx'
import { changedOccasions, nextOf, type Occasion } from '../invitations/occasions.ts'
import { Devices } from './Devices.tsx'
import { TakeNote } from './SeriesDates.tsx'

interface Row extends Occasion {
  readonly state: 'been' | 'next' | 'none' | 'ahead'
}

const LOOKS: Readonly<Record<Row['state'], string | undefined>> = {
  been: 'seriesearly__been',
  next: 'seriesearly__next',
  none: 'seriesearly__none',
  ahead: undefined,
}

/** Every date as it stands, and those of the rule on which there is no group, in their order. */
function rowsOf(
  series: SeriesInvitation,
  { occasions, cancelled }: ReturnType<typeof changedOccasions>,
  next: Occasion | null,
  now: number,
): readonly Row[] {
  const left = datesOf({ ...series.w, without: [] })
    .filter(({ index }) => series.w.without.includes(index))
    .map(({ index, start, minutes }) => ({ index, start, end: start + minutes * 60_000 }))
  const stateOf = ({ index, end }: Occasion): Row['state'] => {
    if (index === next?.index) return 'next'
    return end < now ? 'been' : 'ahead'
  }
  const said = new Set(occasions.map(({ index }) => index))
  const none = [...left, ...cancelled].filter(({ index }) => !said.has(index))
  return [
    ...occasions.map((one) => ({ ...one, state: stateOf(one) })),
    ...none.map((one) => ({ ...one, state: 'none' as const })),
  ].sort((one, other) => one.start - other.start)
}

export function SeriesEarly({
  series,
  opensAt,
  heading,
}: {
  readonly series: SeriesInvitation
  readonly opensAt: number
  readonly heading: RefObject<HTMLHeadingElement | null>
}) {
  const { note, link, zone: roomsZone } = useRoomSession()
  const why = useId()
  const own = deviceZone()
  const now = serverClock.now()
  const all = changedOccasions(series.w, note?.change ?? null)
  const next = all.occasions.find(({ end }) => end > opensAt) ?? nextOf(all.occasions, now)
  const leads = isLeading(roleOf(series))
  return (
    <>
      <section className="seriesearly__now">
        <h1 ref={heading} tabIndex={-1} aria-describedby={why}>
          {next &&
            text.heading(when.day(next.start, own.zone), when.span(next.start, next.end, own.zone))}
        </h1>
        <p className="lead" id={why}>
          {text.opens(
            roomsZone === null
              ? zones.yours(opensAt, own, null)
              : zones.here(opensAt, own, roomsZone),
          )}
        </p>
        <ClockNote />
        {!own.known && <p className="q">{when.noZone}</p>}
        {readZone(series.w.zone).known && link && (
          <SeriesCalendar series={series} link={link} note={note} next={next} />
        )}
        <Bring series={series} />
        <Disclosure summary={arrive.devices}>
          <Devices />
        </Disclosure>
      </section>
      <AllDates
        series={series}
        rows={rowsOf(series, all, next, now)}
        own={own}
        changed={note !== null}
        leads={leads}
      />
      <Notes personal={series.p !== undefined} leads={leads} />
    </>
  )
}

function Bring({ series }: { readonly series: SeriesInvitation }) {
  return (
    <div className="seriesearly__bring">
      {series.p !== undefined && (
        <figure>
          <OwnChair chairs={series.n} own={series.p} />
          <figcaption className="small q">{text.chair}</figcaption>
        </figure>
      )}
      <div>
        <h2>{text.bring.heading}</h2>
        <ul>
          {text.bring.things.map(({ head, text: said }) => (
            <li key={head}>
              <b>{head}</b> <span>{said}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function AllDates({
  series,
  rows,
  own,
  changed,
  leads,
}: {
  readonly series: SeriesInvitation
  readonly rows: readonly Row[]
  readonly own: DeviceZone
  readonly changed: boolean
  readonly leads: boolean
}) {
  const { note } = useRoomSession()
  const { zone, known } = readZone(series.w.zone)
  const beside = known ? own : { zone, known }
  const place = when.zone(series.w.zone)
  const moved = new Set(note?.change.dates.map(({ index }) => index))
  return (
    <Sheet className="refused__dates seriesearly__dates" aria-labelledby="series-dates">
      <h2 id="series-dates">{dates.seen.heading}</h2>
      <p className="small q">
        {known ? dates.zone(place) : dates.seen.noZone(place, zones.place(series.w.zone))}
      </p>
      <ol>
        {rows.map(({ index, start, end, state }) => (
          <li key={`${index} ${state}`} className={LOOKS[state]}>
            <span className="seriesearly__when">
              {`${when.dayAndYear(start, zone)}, ${zones.spanBeside(start, end, beside, zone)}${!known && moved.has(index) ? ' UTC' : ''}`}
            </span>
            {state !== 'ahead' && <span className="small">{text.states[state]}</span>}
          </li>
        ))}
      </ol>
      <p className="small q">{changed ? dates.seen.changed : dates.seen.asLink}</p>
      <Disclosure summary={dates.seen.paste}>
        <TakeNote />
      </Disclosure>
      {leads && <ButtonLink href="/dates">{dates.seen.change}</ButtonLink>}
    </Sheet>
  )
}

function Notes({ personal, leads }: { readonly personal: boolean; readonly leads: boolean }) {
  const mine = leads ? text.leads : text.yours
  return (
    <div className="seriesearly__notes">
      {(leads || personal) && (
        <section>
          <h2>{mine.heading}</h2>
          <p>{mine.text}</p>
        </section>
      )}
      <section>
        <h2>{text.cannot.heading}</h2>
        <p>{text.cannot.text}</p>
      </section>
    </div>
  )
}
