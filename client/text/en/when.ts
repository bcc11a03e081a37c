/** Days and times as they are written in this language. All take epoch ms and an IANA zone. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'

const LOCALE = 'en-GB'

const written = (options: Intl.DateTimeFormatOptions) => (at: number, zone: string) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }).format(at).replace(/,/g, '')

const weekday = written({ weekday: 'long' })
const dayNumber = (at: number, zone: string): number =>
  Number(written({ day: 'numeric' })(at, zone))
const NTH = ['first', 'second', 'third', 'fourth', 'fifth'] as const
const ENDING = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const
const ordinals = new Intl.PluralRules(LOCALE, { type: 'ordinal' })

const MONTHLY: Readonly<Record<Monthly, (at: number, zone: string) => string>> = {
  'month-nth': (at, zone) =>
    `the ${NTH[Math.ceil(dayNumber(at, zone) / 7) - 1] ?? 'last'} ${weekday(at, zone)}`,
  'month-last': (at, zone) => `the last ${weekday(at, zone)}`,
  month: (at, zone) => {
    const day = dayNumber(at, zone)
    return `the ${day}${ENDING[ordinals.select(day)]}`
  },
}

const OFTEN: Readonly<Record<Every, (at: number, zone: string) => string>> = {
  week: () => 'every week',
  fortnight: () => 'every fortnight',
  month: (at, zone) => `on ${MONTHLY.month(at, zone)} of each month`,
  'month-nth': (at, zone) => `on ${MONTHLY['month-nth'](at, zone)} of each month`,
  'month-last': (at, zone) => `on ${MONTHLY['month-last'](at, zone)} of each month`,
}

export const when = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** Thursday 26 November */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** Thu 26 November */
  shortDay: written({ weekday: 'short', day: 'numeric', month: 'long' }),
  /** Thursday 26 November 2026 */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** 13:00 to 14:00 */
  span: (from: number, to: number, zone: string) =>
    `${when.time(from, zone)} to ${when.time(to, zone)}`,
  /** Europe/London, as people say it. */
  zone: (zone: string) => zone.replace(/_/g, ' '),
  /** Every week; on the second Thursday of each month. `at`: the first date. */
  often: (every: Every, at: number, zone: string) => OFTEN[every](at, zone),
  /** The second Thursday, the last Thursday, the 26th: a way to meet monthly, named by its first date. */
  monthly: (every: Monthly, at: number, zone: string) => MONTHLY[every](at, zone),
  /** `off`: by how many ms the device is ahead; negative: behind. */
  clockOff: (off: number) => {
    const minutes = Math.round(Math.abs(off) / 60_000)
    const size =
      minutes < 120
        ? `${minutes} minutes`
        : minutes < 2 * 24 * 60
          ? `${Math.round(minutes / 60)} hours`
          : `${Math.round(minutes / (24 * 60))} days`
    return `This device’s clock is about ${size} ${off > 0 ? 'ahead' : 'behind'}. The times here are right.`
  },
  /** Said while no server has been heard. */
  byDevice:
    'The server has not said the time yet. Until it does, times here go by this device’s clock.',
  /** Said where times are shown in UTC because the device names no zone. */
  noZone: 'This device names no time zone we know. Times are shown in UTC.',
} as const
