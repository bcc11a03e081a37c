/** Now, or a day and a time in a zone; once, or a series with single dates left out. */
import { useMemo } from 'react'
import { datesOf, MOST_DATES, monthDayOf, startOf } from '../../../shared/seriesDates.ts'
import { totalMinutes } from '../../../shared/session/presets.ts'
import { Disclosure } from '../../design/parts/Disclosure.tsx'
import { Choose, Field, Problem } from '../../design/parts/Field.tsx'
import { Segmented } from '../../design/parts/Segmented.tsx'
import { Tick } from '../../design/parts/Tick.tsx'
import { ClockNote } from '../../device/ClockNote.tsx'
import { deviceZone, zonesWith } from '../../device/zone.ts'
import { start } from '../../text/start.ts'
import { when } from '../../text/when.ts'
import type { Problems } from './check.ts'
import { agendaOf, type Draft, hasDay, monthlyOf, seriesOf, withCalendar } from './draft.ts'
import { placeId } from './places.ts'

interface WhenFieldsProps {
  readonly draft: Draft
  readonly problems: Problems
  readonly onChange: (draft: Draft) => void
}

export function WhenFields(props: WhenFieldsProps) {
  const { draft, onChange } = props
  return (
    <>
      <Segmented
        legend={start.form.begin}
        value={draft.begin}
        options={[
          { value: 'now', label: start.form.beginNow },
          { value: 'later', label: start.form.beginLater },
        ]}
        onChange={(begin) => onChange(withCalendar(draft, { begin }))}
      />
      {draft.begin === 'later' && <Later {...props} />}
    </>
  )
}

function Later({ draft, problems, onChange }: WhenFieldsProps) {
  const zones = useMemo(() => zonesWith(draft.zone), [draft.zone])
  return (
    <>
      <ClockNote />
      {!deviceZone().known && <p className="small q">{when.noZone}</p>}
      <div className="make__two">
        <Field
          id={placeId('day')}
          label={start.form.day}
          type="date"
          value={draft.day}
          problem={problems.day ?? null}
          onChange={(event) => onChange(withCalendar(draft, { day: event.target.value }))}
        />
        <Field
          id={placeId('time')}
          label={start.form.time}
          type="time"
          value={draft.time}
          problem={problems.time ?? null}
          onChange={(event) => onChange(withCalendar(draft, { time: event.target.value }))}
        />
      </div>
      <Choose
        label={start.form.zone}
        value={draft.zone}
        onChange={(event) => onChange(withCalendar(draft, { zone: event.target.value }))}
      >
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {when.zone(zone)}
          </option>
        ))}
      </Choose>
      <Segmented
        legend={start.form.every}
        className="seg--every"
        value={draft.every}
        options={[
          { value: 'once', label: start.form.everyOnce },
          { value: 'week', label: start.form.everyWeek },
          { value: 'fortnight', label: start.form.everyFortnight },
          { value: 'month', label: start.form.everyMonth },
        ]}
        onChange={(every) => onChange(withCalendar(draft, { every }))}
      />
      {draft.every === 'month' && hasDay(draft) && <Monthly draft={draft} onChange={onChange} />}
      {draft.every !== 'once' && <Dates draft={draft} problems={problems} onChange={onChange} />}
    </>
  )
}

/** The second Thursday or the last, or the day's number. */
function Monthly({ draft, onChange }: Pick<WhenFieldsProps, 'draft' | 'onChange'>) {
  const first = startOf(`${draft.day}T12:00`, 'UTC')
  return (
    <Segmented
      legend={start.form.monthly}
      value={monthlyOf(draft)}
      options={monthDayOf(draft.day).ways.map((way) => ({
        value: way,
        label: start.form.monthlyOn(when.monthly(way, first, 'UTC')),
      }))}
      onChange={(monthly) => onChange(withCalendar(draft, { monthly }))}
    />
  )
}

function Dates({ draft, problems, onChange }: WhenFieldsProps) {
  const agenda = agendaOf(draft)
  const rule = seriesOf(draft, agenda ? totalMinutes(agenda) : 60)
  const all = rule ? datesOf({ ...rule, without: [] }) : []
  const leaveOut = (index: number, keep: boolean) =>
    onChange({
      ...draft,
      without: keep
        ? draft.without.filter((each) => each !== index)
        : [...draft.without, index].sort((a, b) => a - b),
    })
  return (
    <div>
      <Field
        id={placeId('count')}
        label={start.form.count}
        type="number"
        inputMode="numeric"
        min={2}
        max={MOST_DATES}
        value={draft.count}
        problem={problems.count ?? null}
        onChange={(event) => onChange(withCalendar(draft, { count: event.target.value }))}
      />
      {rule && (
        <Disclosure
          summary={start.form.dates}
          note={start.form.datesNote(rule.count - rule.without.length, rule.count)}
        >
          <p className="cap q">{start.form.datesHint}</p>
          <ul className="dates">
            {all.map((date) => (
              <li key={date.index}>
                <Tick
                  label={`${when.shortDay(date.start, draft.zone)}, ${when.time(date.start, draft.zone)}`}
                  checked={!rule.without.includes(date.index)}
                  onChange={(keep) => leaveOut(date.index, keep)}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {problems.dates && <Problem>{problems.dates}</Problem>}
    </div>
  )
}
