/** The term of a scheme: its days, holidays, times, and how its groups are made. */
import type { Day } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeTerm.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const EVERY: Readonly<Record<Day, string>> = {
  mon: 'Montags',
  tue: 'Dienstags',
  wed: 'Mittwochs',
  thu: 'Donnerstags',
  fri: 'Freitags',
  sat: 'Samstags',
  sun: 'Sonntags',
}

/** „Donnerstags, 13:00 Uhr“. */
export const timeInWords: Words<typeof english.timeInWords> = ({ day, at }) =>
  `${EVERY[day]}, ${at} Uhr`

export const schemeTerm: Words<typeof english.schemeTerm> = {
  heading: 'Der Zeitraum, und wie Gruppen gebildet werden',
  lead: 'Was hier festgelegt ist, wird von keinem Plan verletzt. Alles andere wird abgewogen.',
  calendar: 'Kalender',
  name: 'Name dieses Zeitraums',
  first: 'Erster Tag',
  last: 'Letzter Tag',
  zone: 'Zeitzone',
  every: 'Gruppen treffen sich',
  everies: {
    week: 'Jede Woche',
    fortnight: 'Alle zwei Wochen',
    month: 'Jeden Monat',
  },
  minutes: 'Minuten',
  rotations: 'Erste Tage neuer Stellen',
  rotationsHint: 'Wann Teilnehmende die Stelle wechseln. Ein Tag je Zeile, etwa 2027-02-03.',
  badDates: 'Schreiben Sie jeden Tag als Jahr, Monat und Tag: 2027-02-03.',
  times: {
    heading: 'Zeiten, zu denen Gruppen stattfinden können',
    none: 'Noch keine. Ein Plan braucht mindestens eine.',
    day: 'Tag',
    at: 'Uhrzeit',
    add: 'Zeit hinzufügen',
    remove: (time) => `„${time}“ entfernen`,
    away: 'Entfernen',
  },
  groups: {
    heading: 'Gruppen',
    least: 'Teilnehmende mindestens',
    best: 'Am besten',
    most: 'Höchstens',
    leadersEach: 'Leitungen je Gruppe',
    one: 'Eine',
    two: 'Zwei',
    sites: 'Standorte',
    siteRules: {
      mixed: 'Gemischt, so weit es geht',
      apart: 'Jede Gruppe aus nur einem Standort',
      free: 'Wie es sich ergibt',
    },
    sizes:
      'Die kleinste Zahl darf nicht über der besten liegen und die beste nicht über der größten.',
  },
  target: {
    heading: 'Was alle Teilnehmenden erreichen sollen',
    kind: 'Gezählt in',
    kinds: {
      groups: 'Gruppen',
      minutes: 'Minuten',
      share: 'Prozent der angebotenen Termine',
    },
    amount: 'Wie viele',
  },
  holidays: {
    heading: 'Tage ohne Gruppe',
    none: 'Noch keine Feiertage.',
    country: 'Gesetzliche Feiertage in',
    region: 'Landesteil',
    wholeCountry: 'Das ganze Land',
    fetch: 'Eintragen',
    laid: (count) =>
      `${count} ${byCount(count, 'Feiertag', 'Feiertage')} eingetragen. Entfernen Sie, was für Sie nicht gilt.`,
    fetching: 'Einen Moment',
    missing:
      'Der Kalender der Feiertage ist nicht angekommen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    name: 'Name',
    first: 'Erster Tag',
    last: 'Letzter Tag',
    site: 'Für wen',
    everywhere: 'Alle Standorte',
    add: 'Tage hinzufügen',
    remove: (name) => `„${name}“ entfernen`,
    away: 'Entfernen',
    need: 'Geben Sie den Tagen einen Namen und einen letzten Tag, der nicht vor dem ersten liegt.',
    on: (first, last) => (first === last ? first : `${first} bis ${last}`),
  },
  next: {
    heading: 'Der nächste Zeitraum',
    say: 'Es geht mit denselben Personen weiter. Die heutigen Gruppen gelten dann als die vorigen: Der nächste Plan lässt sie zusammen, soweit es geht. Ihre Links und der Terminplan entfallen, Bescheinigungen bleiben gezählt. Holen Sie unter „Personen“ eine neue Liste herein, wenn jemand dazukommt oder geht.',
    button: 'Den nächsten Zeitraum beginnen',
  },
  did: {
    next: 'der nächste Zeitraum',
    term: 'der Zeitraum',
    time: (time) => `die Zeit „${time}“`,
    holiday: (name) => `der Feiertag „${name}“`,
    holidays: 'gesetzliche Feiertage',
    size: 'Größe der Gruppen',
    rules: 'wie Gruppen gebildet werden',
    target: 'das Ziel',
  },
}
