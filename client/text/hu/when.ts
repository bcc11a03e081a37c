/** Days and times as they are written in Hungarian. All take epoch ms and an IANA zone. What they give stands unbent. */
import type { Every, Monthly } from '../../../shared/seriesDates.ts'
import type * as english from '../en/when.ts'
import type { Words } from '../words.ts'

type AtPlace = (at: number, zone: string) => string

const written =
  (options: Intl.DateTimeFormatOptions): AtPlace =>
  (at, zone) =>
    new Intl.DateTimeFormat('hu-HU', { ...options, timeZone: zone }).format(at)

const weekday = written({ weekday: 'long' })
/** „Minden hónap második csütörtökén”: the weekday of a month, when it is then that one meets. */
const ON_WEEKDAY: Readonly<Record<string, string>> = {
  hétfő: 'hétfőjén',
  kedd: 'keddjén',
  szerda: 'szerdáján',
  csütörtök: 'csütörtökén',
  péntek: 'péntekén',
  szombat: 'szombatján',
  vasárnap: 'vasárnapján',
}
const onWeekday: AtPlace = (at, zone) => {
  const name = weekday(at, zone)
  return ON_WEEKDAY[name] ?? `${name} napján`
}

const dayNumber = (at: number, zone: string): number =>
  Number.parseInt(written({ day: 'numeric' })(at, zone), 10)
const NTH = ['első', 'második', 'harmadik', 'negyedik', 'ötödik'] as const
const nth: AtPlace = (at, zone) => NTH[Math.ceil(dayNumber(at, zone) / 7) - 1] ?? 'utolsó'

/** The days of a month whose ordinal has back vowels: másodika, harmadika; but tizenkettedike. */
const BACK = new Set([2, 3, 6, 8, 13, 16, 18, 20, 23, 26, 28, 30])
/** 1-je, 4-e, 26-a. */
const theDay = (day: number): string => `${day}-${day === 1 ? 'je' : BACK.has(day) ? 'a' : 'e'}`
/** 1-jén, 4-én, 26-án. */
const onTheDay = (day: number): string =>
  `${day}-${day === 1 ? 'jén' : BACK.has(day) ? 'án' : 'én'}`

const MONTHLY: Readonly<Record<Monthly, AtPlace>> = {
  'month-nth': (at, zone) => `${nth(at, zone)} ${weekday(at, zone)}`,
  'month-last': (at, zone) => `utolsó ${weekday(at, zone)}`,
  month: (at, zone) => theDay(dayNumber(at, zone)),
}

const OFTEN: Readonly<Record<Every, AtPlace>> = {
  week: () => 'hetente',
  fortnight: () => 'kéthetente',
  month: (at, zone) => `minden hónap ${onTheDay(dayNumber(at, zone))}`,
  'month-nth': (at, zone) => `minden hónap ${nth(at, zone)} ${onWeekday(at, zone)}`,
  'month-last': (at, zone) => `minden hónap utolsó ${onWeekday(at, zone)}`,
}

export const when: Words<typeof english.when> = {
  /** 13:00 */
  time: written({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  /** november 26., csütörtök */
  day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
  /** nov. 26., csütörtök: the tables' short weekday is a single letter, which nobody reads as a day. */
  shortDay: written({ weekday: 'long', day: 'numeric', month: 'short' }),
  /** 2026. november 26., csütörtök */
  dayAndYear: written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  /** 13:00–14:00 */
  span: (from, to, zone) => `${when.time(from, zone)}–${when.time(to, zone)}`,
  zone: (zone) => zone.replace(/_/g, ' '),
  /** Hetente; minden hónap második csütörtökén. */
  often: (every, at, zone) => OFTEN[every](at, zone),
  /** Második csütörtök, utolsó csütörtök, 26-a. */
  monthly: (every, at, zone) => MONTHLY[every](at, zone),
  clockOff: (off) => {
    const minutes = Math.round(Math.abs(off) / 60_000)
    const size =
      minutes < 120
        ? `${minutes} perccel`
        : minutes < 2 * 24 * 60
          ? `${Math.round(minutes / 60)} órával`
          : `${Math.round(minutes / (24 * 60))} nappal`
    return `Ennek az eszköznek az órája körülbelül ${size} ${off > 0 ? 'siet' : 'késik'}. Az itt látható időpontok helyesek.`
  },
  byDevice:
    'A szerver még nem közölte az időt. Addig az itt látható időpontok ennek az eszköznek az óráját követik.',
  noZone: 'Ez az eszköz nem ad meg általunk ismert időzónát. Az időpontokat UTC szerint mutatjuk.',
}
