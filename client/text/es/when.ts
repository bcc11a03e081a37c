/** Days and times as they are written in Spanish. All take epoch ms and an IANA zone. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'
import type * as english from '../en/when.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

type AtPlace = (at: number, zone: string) => string

/** Without the comma after the weekday, as it is written within a sentence: "el jueves 26 de noviembre". */
const written =
  (options: Intl.DateTimeFormatOptions): AtPlace =>
  (at, zone) =>
    new Intl.DateTimeFormat('es-ES', { ...options, timeZone: zone }).format(at).replace(/,/g, '')

const weekday = written({ weekday: 'long' })
const dayNumber = (at: number, zone: string): number =>
  Number(written({ day: 'numeric' })(at, zone))
const NTH = ['primer', 'segundo', 'tercer', 'cuarto', 'quinto'] as const
const nth = (at: number, zone: string): string =>
  NTH[Math.ceil(dayNumber(at, zone) / 7) - 1] ?? 'último'

const MONTHLY: Readonly<Record<Monthly, AtPlace>> = {
  'month-nth': (at, zone) => `${nth(at, zone)} ${weekday(at, zone)}`,
  'month-last': (at, zone) => `último ${weekday(at, zone)}`,
  month: (at, zone) => `día ${dayNumber(at, zone)}`,
}

const OFTEN: Readonly<Record<Every, AtPlace>> = {
  week: () => 'cada semana',
  fortnight: () => 'cada dos semanas',
  month: (at, zone) => `el ${MONTHLY.month(at, zone)} de cada mes`,
  'month-nth': (at, zone) => `el ${MONTHLY['month-nth'](at, zone)} de cada mes`,
  'month-last': (at, zone) => `el ${MONTHLY['month-last'](at, zone)} de cada mes`,
}

export const when: Words<typeof english.when> = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** jueves 26 de noviembre */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** jue 26 de noviembre */
  shortDay: written({ weekday: 'short', day: 'numeric', month: 'long' }),
  /** jueves 26 de noviembre de 2026 */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** 13:00 a 14:00 */
  span: (from, to, zone) => `${when.time(from, zone)} a ${when.time(to, zone)}`,
  zone: (zone) => zone.replace(/_/g, ' '),
  /** Cada semana; el segundo jueves de cada mes. */
  often: (every, at, zone) => OFTEN[every](at, zone),
  /** Segundo jueves, último jueves, día 26. */
  monthly: (every, at, zone) => MONTHLY[every](at, zone),
  clockOff: (off) => {
    const minutes = Math.round(Math.abs(off) / 60_000)
    const hours = Math.round(minutes / 60)
    const days = Math.round(minutes / (24 * 60))
    const size =
      minutes < 120
        ? `${minutes} ${byCount(minutes, 'minuto', 'minutos')}`
        : minutes < 2 * 24 * 60
          ? `${hours} ${byCount(hours, 'hora', 'horas')}`
          : `${days} ${byCount(days, 'día', 'días')}`
    return `El reloj de este dispositivo lleva alrededor de ${size} de ${off > 0 ? 'adelanto' : 'atraso'}. Las horas que se ven aquí son correctas.`
  },
  byDevice:
    'El servidor aún no ha dicho la hora. Hasta entonces, las horas de esta página siguen el reloj de este dispositivo.',
  noZone:
    'Este dispositivo no indica ninguna zona horaria que conozcamos. Las horas se muestran en UTC.',
}
