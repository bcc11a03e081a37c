/** Days and times as they are written in Italian. All take epoch ms and an IANA zone. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'
import type * as english from '../en/when.ts'
import type { Words } from '../words.ts'
import { atHour, byCount, fromHour, onDay } from './grammar.ts'

type AtPlace = (at: number, zone: string) => string

/** A month's first day is an ordinal in Italian, and the only one: "1º", then "2". */
const written =
  (options: Intl.DateTimeFormatOptions): AtPlace =>
  (at, zone) =>
    new Intl.DateTimeFormat('it-IT', { ...options, timeZone: zone })
      .formatToParts(at)
      .map(({ type, value }) => (type === 'day' && value === '1' ? '1º' : value))
      .join('')

const weekday = written({ weekday: 'long' })
const dayOfMonth = written({ day: 'numeric' })

/** Sunday is feminine, the other days are masculine. */
const NTH = {
  masculine: ['il primo', 'il secondo', 'il terzo', 'il quarto', 'il quinto'],
  feminine: ['la prima', 'la seconda', 'la terza', 'la quarta', 'la quinta'],
} as const

const nth = (at: number, zone: string): string => {
  const day = weekday(at, zone)
  const place = Math.ceil(Number.parseInt(dayOfMonth(at, zone), 10) / 7)
  const article = NTH[day.endsWith('a') ? 'feminine' : 'masculine'][place - 1]
  return article === undefined ? `l’${last(day)}` : `${article} ${day}`
}

const last = (day: string): string => `${day.endsWith('a') ? 'ultima' : 'ultimo'} ${day}`

const MONTHLY: Readonly<Record<Monthly, AtPlace>> = {
  'month-nth': nth,
  'month-last': (at, zone) => `l’${last(weekday(at, zone))}`,
  month: (at, zone) => onDay(dayOfMonth(at, zone)),
}

const OFTEN: Readonly<Record<Every, AtPlace>> = {
  week: () => 'ogni settimana',
  fortnight: () => 'ogni due settimane',
  month: (at, zone) => `${MONTHLY.month(at, zone)} di ogni mese`,
  'month-nth': (at, zone) => `${MONTHLY['month-nth'](at, zone)} di ogni mese`,
  'month-last': (at, zone) => `${MONTHLY['month-last'](at, zone)} di ogni mese`,
}

export const when: Words<typeof english.when> = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** giovedì 26 novembre */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** gio 26 novembre */
  shortDay: written({ weekday: 'short', day: 'numeric', month: 'long' }),
  /** giovedì 26 novembre 2026 */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** dalle 13:00 alle 14:00 */
  span: (from, to, zone) => `${fromHour(when.time(from, zone))} ${atHour(when.time(to, zone))}`,
  zone: (zone) => zone.replace(/_/g, ' '),
  /** Ogni settimana; il secondo giovedì di ogni mese, la seconda domenica di ogni mese. */
  often: (every, at, zone) => OFTEN[every](at, zone),
  /** Il secondo giovedì, l’ultima domenica, l’8. */
  monthly: (every, at, zone) => MONTHLY[every](at, zone),
  clockOff: (off) => {
    const minutes = Math.round(Math.abs(off) / 60_000)
    const hours = Math.round(minutes / 60)
    const days = Math.round(minutes / (24 * 60))
    const size =
      minutes < 120
        ? `${minutes} ${byCount(minutes, 'minuto', 'minuti')}`
        : minutes < 2 * 24 * 60
          ? `${hours} ${byCount(hours, 'ora', 'ore')}`
          : `${days} ${byCount(days, 'giorno', 'giorni')}`
    return `L’orologio di questo dispositivo è ${off > 0 ? 'avanti' : 'indietro'} di circa ${size}. Gli orari qui sono giusti.`
  },
  byDevice:
    'Il server non ha ancora detto l’ora. Fino ad allora, gli orari di questa pagina seguono l’orologio di questo dispositivo.',
  noZone:
    'Questo dispositivo non indica un fuso orario che conosciamo. Gli orari sono mostrati in UTC.',
}
