/** Days and times as they are written in Romanian. All take epoch ms and an IANA zone. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'
import type * as english from '../en/when.ts'
import type { Words } from '../words.ts'
import { counted } from './grammar.ts'

type AtPlace = (at: number, zone: string) => string

const LOCALE = 'ro-RO'

const written =
  (options: Intl.DateTimeFormatOptions): AtPlace =>
  (at, zone) =>
    new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone }).format(at)

const weekday = written({ weekday: 'long' })
const dayOfMonth = written({ day: 'numeric' })
/** The days of the week are feminine, all seven. */
const NTH = ['prima', 'a doua', 'a treia', 'a patra', 'a cincea'] as const

const MONTHLY: Readonly<Record<Monthly, AtPlace>> = {
  'month-nth': (at, zone) => {
    const nth = Math.ceil(Number.parseInt(dayOfMonth(at, zone), 10) / 7)
    return `${NTH[nth - 1] ?? 'ultima'} ${weekday(at, zone)}`
  },
  'month-last': (at, zone) => `ultima ${weekday(at, zone)}`,
  month: (at, zone) => `data de ${dayOfMonth(at, zone)}`,
}

const OFTEN: Readonly<Record<Every, AtPlace>> = {
  week: () => 'în fiecare săptămână',
  fortnight: () => 'la două săptămâni',
  month: (at, zone) => `la ${MONTHLY.month(at, zone)} a fiecărei luni`,
  'month-nth': (at, zone) => `în ${MONTHLY['month-nth'](at, zone)} din fiecare lună`,
  'month-last': (at, zone) => `în ${MONTHLY['month-last'](at, zone)} din fiecare lună`,
}

export const when: Words<typeof english.when> = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** joi, 26 noiembrie */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** joi, 26 noiembrie; vin., 27 noiembrie */
  shortDay: written({ weekday: 'short', day: 'numeric', month: 'long' }),
  /** joi, 26 noiembrie 2026 */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** între 13:00 și 14:00: with its own „între”, so it stands after a comma. */
  span: (from, to, zone) => `între ${when.time(from, zone)} și ${when.time(to, zone)}`,
  zone: (zone) => zone.replace(/_/g, ' '),
  /** în fiecare săptămână; în a doua joi din fiecare lună */
  often: (every, at, zone) => OFTEN[every](at, zone),
  /** a doua joi, ultima joi, data de 26 */
  monthly: (every, at, zone) => MONTHLY[every](at, zone),
  clockOff: (off) => {
    const minutes = Math.round(Math.abs(off) / 60_000)
    const size =
      minutes < 120
        ? counted(minutes, 'minut', 'minute')
        : minutes < 2 * 24 * 60
          ? counted(Math.round(minutes / 60), 'oră', 'ore')
          : counted(Math.round(minutes / (24 * 60)), 'zi', 'zile')
    return `Ceasul acestui dispozitiv este ${off > 0 ? 'înainte' : 'în urmă'} cu aproximativ ${size}. Orele de aici sunt cele corecte.`
  },
  byDevice:
    'Serverul nu a spus încă ora. Până atunci, orele de aici urmează ceasul acestui dispozitiv.',
  noZone:
    'Acest dispozitiv nu indică niciun fus orar pe care să îl cunoaștem. Orele sunt date în UTC.',
}
