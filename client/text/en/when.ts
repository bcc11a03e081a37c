/** Days and times as they are written in this language. All take epoch ms and an IANA zone. */
const LOCALE = 'en-GB'

const written = (options: Intl.DateTimeFormatOptions) => (at: number, zone: string) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }).format(at).replace(/,/g, '')

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
} as const
