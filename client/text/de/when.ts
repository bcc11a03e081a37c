/** Days and times as they are written in German. All take epoch ms and an IANA zone. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'
import type * as english from '../en/when.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

type AtPlace = (at: number, zone: string) => string

const written =
  (options: Intl.DateTimeFormatOptions): AtPlace =>
  (at, zone) =>
    new Intl.DateTimeFormat('de-DE', { ...options, timeZone: zone }).format(at)

const weekday = written({ weekday: 'long' })
// "26.": German writes the ordinal's point by itself only within a date.
const dayNumber = (at: number, zone: string): number =>
  Number.parseInt(written({ day: 'numeric' })(at, zone), 10)
const NTH = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte'] as const
const nth = (at: number, zone: string): string =>
  NTH[Math.ceil(dayNumber(at, zone) / 7) - 1] ?? 'letzte'

const MONTHLY: Readonly<Record<Monthly, AtPlace>> = {
  'month-nth': (at, zone) => `${nth(at, zone)}r ${weekday(at, zone)}`,
  'month-last': (at, zone) => `letzter ${weekday(at, zone)}`,
  month: (at, zone) => `der ${dayNumber(at, zone)}.`,
}

const OFTEN: Readonly<Record<Every, AtPlace>> = {
  week: () => 'jede Woche',
  fortnight: () => 'alle zwei Wochen',
  month: (at, zone) => `am ${dayNumber(at, zone)}. jedes Monats`,
  'month-nth': (at, zone) => `am ${nth(at, zone)}n ${weekday(at, zone)} jedes Monats`,
  'month-last': (at, zone) => `am letzten ${weekday(at, zone)} jedes Monats`,
}

export const when: Words<typeof english.when> = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** Donnerstag, 26. November */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** Do., 26. November */
  shortDay: written({ weekday: 'short', day: 'numeric', month: 'long' }),
  /** Donnerstag, 26. November 2026 */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** 13:00 bis 14:00 Uhr */
  span: (from, to, zone) => `${when.time(from, zone)} bis ${when.time(to, zone)} Uhr`,
  zone: (zone) => zone.replace(/_/g, ' '),
  /** Jede Woche; am zweiten Donnerstag jedes Monats. */
  often: (every, at, zone) => OFTEN[every](at, zone),
  /** Zweiter Donnerstag, letzter Donnerstag, der 26. */
  monthly: (every, at, zone) => MONTHLY[every](at, zone),
  clockOff: (off) => {
    const minutes = Math.round(Math.abs(off) / 60_000)
    const hours = Math.round(minutes / 60)
    const days = Math.round(minutes / (24 * 60))
    const size =
      minutes < 120
        ? `${minutes} ${byCount(minutes, 'Minute', 'Minuten')}`
        : minutes < 2 * 24 * 60
          ? `${hours} ${byCount(hours, 'Stunde', 'Stunden')}`
          : `${days} ${byCount(days, 'Tag', 'Tage')}`
    return `Die Uhr dieses Geräts geht etwa ${size} ${off > 0 ? 'vor' : 'nach'}. Die Zeiten hier stimmen.`
  },
  byDevice:
    'Der Server hat die Uhrzeit noch nicht genannt. Bis dahin richten sich die Zeiten hier nach der Uhr dieses Geräts.',
  noZone: 'Dieses Gerät nennt keine Zeitzone, die wir kennen. Die Zeiten stehen in UTC.',
}
