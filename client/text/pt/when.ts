/** Days and times as they are written in Portuguese. All take epoch ms and an IANA zone. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'
import type * as english from '../en/when.ts'
import type { Words } from '../words.ts'
import { atHour, byCount } from './grammar.ts'

type AtPlace = (at: number, zone: string) => string

/** “qui, 26 de novembro”: without the stop of a short day; and the first of a month as it is said, “1º de dezembro”. */
const written =
  (options: Intl.DateTimeFormatOptions): AtPlace =>
  (at, zone) =>
    new Intl.DateTimeFormat('pt-BR', { ...options, timeZone: zone })
      .format(at)
      .replace('.', '')
      .replace(/\b1 de /, '1º de ')

const weekday = written({ weekday: 'long' })
const dayNumber = (at: number, zone: string): number =>
  Number(written({ day: 'numeric' })(at, zone))

/** Days are feminine, save Saturday and Sunday, which are the two without a hyphen. */
const bent = (day: string, stem: string): string => `${stem}${day.includes('-') ? 'a' : 'o'} ${day}`
const NTH = ['primeir', 'segund', 'terceir', 'quart', 'quint'] as const
const nth: AtPlace = (at, zone) =>
  bent(weekday(at, zone), NTH[Math.ceil(dayNumber(at, zone) / 7) - 1] ?? 'últim')
const last: AtPlace = (at, zone) => bent(weekday(at, zone), 'últim')

const MONTHLY: Readonly<Record<Monthly, AtPlace>> = {
  'month-nth': nth,
  'month-last': last,
  month: (at, zone) => {
    const day = dayNumber(at, zone)
    return `dia ${day === 1 ? '1º' : day}`
  },
}

/** “na segunda quinta-feira”, “no último sábado”: by the day that stands last. */
const onThe = (said: string): string => `${/o \S+$/.test(said) ? 'no' : 'na'} ${said}`

const OFTEN: Readonly<Record<Every, AtPlace>> = {
  week: () => 'toda semana',
  fortnight: () => 'a cada duas semanas',
  month: (at, zone) => `no ${MONTHLY.month(at, zone)} de cada mês`,
  'month-nth': (at, zone) => `${onThe(nth(at, zone))} de cada mês`,
  'month-last': (at, zone) => `${onThe(last(at, zone))} de cada mês`,
}

export const when: Words<typeof english.when> = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** quinta-feira, 26 de novembro */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** qui, 26 de novembro */
  shortDay: written({ weekday: 'short', day: 'numeric', month: 'long' }),
  /** quinta-feira, 26 de novembro de 2026 */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** 13:00 às 14:00 */
  span: (from, to, zone) => `${when.time(from, zone)} ${atHour(when.time(to, zone))}`,
  zone: (zone) => zone.replace(/_/g, ' '),
  /** Toda semana; na segunda quinta-feira de cada mês. */
  often: (every, at, zone) => OFTEN[every](at, zone),
  /** Segunda quinta-feira, última quinta-feira, dia 26. */
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
          : `${days} ${byCount(days, 'dia', 'dias')}`
    return `O relógio deste dispositivo está cerca de ${size} ${off > 0 ? 'adiantado' : 'atrasado'}. Os horários daqui estão certos.`
  },
  byDevice:
    'O servidor ainda não informou a hora. Até lá, os horários desta página seguem o relógio deste dispositivo.',
  noZone:
    'Este dispositivo não indica nenhum fuso horário que conheçamos. Os horários aparecem em UTC.',
}
