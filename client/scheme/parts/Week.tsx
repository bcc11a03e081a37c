/** When somebody can: to read as ten small cells, mornings above; to mark as a grid of boxes. */
import './week.css'
import { DAYS, type Day, HALVES, type Half, PARTS, type Part } from '../../../shared/scheme/week.ts'
import { dayParts, dayShort, halfName, weekInWords } from '../../text/schemeDays.ts'

const WORKING: readonly Day[] = DAYS.slice(0, 5)
const half = (day: Day, part: Part): Half => `${day}-${part}`

/** The days and parts that are drawn: a working week, and what is marked beyond it. */
function drawn(can: readonly Half[]): {
  readonly of: readonly Day[]
  readonly parts: readonly Part[]
} {
  const weekend = can.some((one) => /^(sat|sun)/.test(one))
  const evening = can.some((one) => one.endsWith('eve'))
  return { of: weekend ? DAYS : WORKING, parts: evening ? PARTS : PARTS.slice(0, 2) }
}

export function WeekView({ can }: { readonly can: readonly Half[] }) {
  const { of, parts } = drawn(can)
  return (
    <span className="week" role="img" aria-label={weekInWords(can)}>
      {parts.map((part) => (
        <span key={part}>
          {of.map((day) => (
            <i key={day} className={can.includes(half(day, part)) ? 'can' : undefined} />
          ))}
        </span>
      ))}
    </span>
  )
}

export function WeekMarks({
  label,
  can,
  onChange,
}: {
  readonly label: string
  readonly can: readonly Half[]
  readonly onChange: (can: readonly Half[]) => void
}) {
  const mark = (one: Half, on: boolean) =>
    onChange(HALVES.filter((other) => (other === one ? on : can.includes(other))))
  return (
    <fieldset className="weekmarks">
      <legend className="lab">{label}</legend>
      <div className="weekmarks__row" aria-hidden="true">
        {DAYS.map((day) => (
          <b key={day}>{dayShort[day]}</b>
        ))}
      </div>
      {PARTS.map((part) => (
        <div key={part} className="weekmarks__row">
          {DAYS.map((day) => (
            <label key={day}>
              <input
                type="checkbox"
                className="sr"
                aria-label={halfName(day, part)}
                checked={can.includes(half(day, part))}
                onChange={(event) => mark(half(day, part), event.target.checked)}
              />
              <span />
            </label>
          ))}
          <b>{dayParts[part]}</b>
        </div>
      ))}
    </fieldset>
  )
}
