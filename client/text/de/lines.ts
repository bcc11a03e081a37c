/** What is said of a line, in German. No bars, no figures. */
import type * as english from '../en/lines.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const COUNT = ['Kein', 'Ein', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun']
const pictures = (count: number): string =>
  `${COUNT[count] ?? (count === 10 ? 'Zehn' : count)} ${byCount(count, 'Bild', 'Bilder')}`
const UNTIL = 'bis die Verbindung besser ist'

/** What rests: others' pictures, one's own, or both. */
function rests(others: number, own: boolean): string {
  if (others === 0) return `Ihr Bild ruht, ${UNTIL}.`
  if (own) return `${pictures(others)} und Ihr eigenes ruhen, ${UNTIL}.`
  return `${pictures(others)} ${byCount(others, 'ruht', 'ruhen')}, ${UNTIL}.`
}

export const lineNote: Words<typeof english.lineNote> = {
  label: 'Ihre Verbindung',
  unsealed: {
    title: 'Niemand hört oder sieht Sie hier.',
    say: 'Dieser Browser kann Ton und Bild nicht versiegeln; deshalb sendet er keines von beiden und spielt keines ab. Was Sie schreiben oder antippen, kommt an.',
    more: 'Ein neuerer Chrome, Edge, Firefox oder Safari kann es.',
  },
  newBuild: {
    title: 'Diese Seite ist älter als der Server.',
    say: 'Der Teil, der Ton und Bild trägt, ist nicht mehr da. Öffnen Sie die Seite neu; Ihr Stuhl bleibt frei. Bis dahin hört Sie niemand.',
    act: 'Seite neu öffnen',
  },
  coming: {
    title: 'Ton und Bild sind noch nicht da.',
    say: 'Beides ist unterwegs. Was Sie schreiben oder antippen, kommt an; noch hört Sie niemand, und Sie hören niemanden.',
    act: 'Jetzt versuchen',
  },
  blocked: {
    title: 'Dieses Netz sperrt Ton und Bild.',
    say: 'Die Sitzung geht weiter. Was Sie schreiben oder antippen, kommt an; niemand hört Sie, und Sie hören niemanden.',
    more: 'Ein anderes Netz, etwa das eines Telefons, lässt sie durch.',
    act: 'Jetzt versuchen',
  },
  comingBack: {
    title: 'Ton und Bild kommen zurück.',
    say: 'Die Sitzung geht weiter. Was Sie schreiben oder antippen, kommt an; im Moment hört Sie niemand.',
    act: 'Jetzt versuchen',
  },
  soundOnly: {
    title: 'Vorerst nur Ton.',
    say: 'Ihre Verbindung trägt nur die Stimmen. Die Bilder kommen zurück, sobald die Verbindung besser ist.',
    act: 'Nur Ton für mich',
  },
  thin: {
    title: 'Ihre Verbindung ist schwach.',
    say: (others, own) => `Jede Stimme kommt durch. ${rests(others, own)}`,
    act: 'Nur Ton für mich',
  },
  busy: {
    title: 'Einige Bilder ruhen vorerst.',
    say: 'Dieses Gerät oder der Server kommt nicht mit allen nach. Jede Stimme kommt durch; die Bilder kommen von selbst zurück.',
    act: 'Nur Ton für mich',
  },
  relayed: {
    port: {
      title: 'Auf dem Umweg über den Web-Port.',
      say: 'Dieses Netz sperrt den eigenen Weg für Video. Bilder sind vielleicht kleiner; Stimmen kommen vollständig an.',
    },
    turn: {
      title: 'Auf dem Umweg über ein Relais.',
      say: 'Dieses Netz sperrt den eigenen Weg für Video. Bilder sind vielleicht kleiner; Stimmen kommen vollständig an.',
    },
  },
}

export const othersLine: Words<typeof english.othersLine> = {
  thin: (name) => `Die Verbindung von ${name} ist schwach.`,
  gone: (name) => `${name} ist da, aber weder zu hören noch zu sehen.`,
}
