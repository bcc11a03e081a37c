/** What was there at most in each of the last hours, as bars; the hour that runs is the last. */
import type { Hour } from '../../../shared/status.ts'
import { statusWords as text } from '../../text/status.ts'
import { when } from '../../text/when.ts'

/** On a phone the hours before these are left out. */
const ON_A_PHONE = 12
/** Every third hour is named below its bar. */
const NAMED_EVERY = 3

export function Hours({
  hours,
  of,
  heading,
  zone,
}: {
  readonly hours: readonly Hour[]
  readonly of: 'people' | 'rooms'
  readonly heading: string
  readonly zone: string
}) {
  const most = Math.max(1, ...hours.map((hour) => hour[of]))
  const last = hours.length - 1
  return (
    <div className="hours">
      <h3>{heading}</h3>
      <ol className="hours__bars">
        {hours.map((hour, at) => (
          <li key={hour.from} className={at <= last - ON_A_PHONE ? 'hours__early' : undefined}>
            <span className="sr">{text.hour(when.time(hour.from, zone), hour[of])}</span>
            <span className="hours__most" aria-hidden="true">
              {hour[of] === most || at === last ? hour[of] : ''}
            </span>
            <span
              className={at === last ? 'hours__bar hours__bar--now' : 'hours__bar'}
              style={{ height: `${(hour[of] / most) * 100}%` }}
            />
            <span className="hours__time" aria-hidden="true">
              {(last - at) % NAMED_EVERY === 0 ? when.time(hour.from, zone) : ''}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
