/** Days and times as they are written in French. All take epoch ms and an IANA zone. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'
import type * as english from '../en/when.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

type AtPlace = (at: number, zone: string) => string

const LOCALE = 'fr-FR'

/** A month's first day is an ordinal in French, and the only one: "1er", then "2". */
const written =
  (options: Intl.DateTimeFormatOptions): AtPlace =>
  (at, zone) =>
    new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: zone })
      .formatToParts(at)
      .map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
      .join('')

const weekday = written({ weekday: 'long' })
const dayOfMonth = written({ day: 'numeric' })
const NTH = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'] as const

const MONTHLY: Readonly<Record<Monthly, AtPlace>> = {
  'month-nth': (at, zone) => {
    const nth = Math.ceil(Number.parseInt(dayOfMonth(at, zone), 10) / 7)
    return `le ${NTH[nth - 1] ?? 'dernier'} ${weekday(at, zone)}`
  },
  'month-last': (at, zone) => `le dernier ${weekday(at, zone)}`,
  month: (at, zone) => `le ${dayOfMonth(at, zone)}`,
}

const OFTEN: Readonly<Record<Every, AtPlace>> = {
  week: () => 'chaque semaine',
  fortnight: () => 'toutes les deux semaines',
  month: (at, zone) => `${MONTHLY.month(at, zone)} de chaque mois`,
  'month-nth': (at, zone) => `${MONTHLY['month-nth'](at, zone)} de chaque mois`,
  'month-last': (at, zone) => `${MONTHLY['month-last'](at, zone)} de chaque mois`,
}

export const when: Words<typeof english.when> = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** jeudi 26 novembre; mardi 1er décembre */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** jeu. 26 novembre */
  shortDay: written({ weekday: 'short', day: 'numeric', month: 'long' }),
  /** jeudi 26 novembre 2026 */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** de 13:00 à 14:00: with its own "de", so it stands after a comma. */
  span: (from, to, zone) => `de ${when.time(from, zone)} à ${when.time(to, zone)}`,
  zone: (zone) => zone.replace(/_/g, ' '),
  /** chaque semaine; le deuxième jeudi de chaque mois */
  often: (every, at, zone) => OFTEN[every](at, zone),
  /** le deuxième jeudi, le dernier jeudi, le 26 */
  monthly: (every, at, zone) => MONTHLY[every](at, zone),
  clockOff: (off) => {
    const minutes = Math.round(Math.abs(off) / 60_000)
    const hours = Math.round(minutes / 60)
    const days = Math.round(minutes / (24 * 60))
    const size =
      minutes < 120
        ? `${minutes} ${byCount(minutes, 'minute', 'minutes')}`
        : minutes < 2 * 24 * 60
          ? `${hours} ${byCount(hours, 'heure', 'heures')}`
          : `${days} ${byCount(days, 'jour', 'jours')}`
    return `L’horloge de cet appareil ${off > 0 ? 'avance' : 'retarde'} d’environ ${size}. Les heures affichées ici sont justes.`
  },
  byDevice:
    'Le serveur n’a pas encore donné l’heure. D’ici là, les heures affichées suivent l’horloge de cet appareil.',
  noZone:
    'Cet appareil n’indique aucun fuseau horaire que nous connaissions. Les heures sont en UTC.',
}
