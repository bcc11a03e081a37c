/** Die eigenen Bescheinigungen, zusammengezählt auf einer Seite, die nichts behält. */
import type * as english from '../en/ownReceipts.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const receipts = (count: number): string =>
  `${count} ${byCount(count, 'Bescheinigung', 'Bescheinigungen')}`
const minutes = (count: number): string => `${count} ${byCount(count, 'Minute', 'Minuten')}`

export const ownReceipts: Words<typeof english.ownReceipts> = {
  title: 'Ihre Bescheinigungen',
  only: 'Nur in diesem Browser, und nur jetzt',
  begin: 'Ihre Bescheinigungen, zusammengezählt.',
  heading: (good) => `${receipts(good)}, ${byCount(good, 'echt', 'alle echt')}.`,
  headingOf: (good, all) => `${good} von ${receipts(all)} ${byCount(good, 'zählt', 'zählen')}.`,
  lead: 'Zusammengezählt wird auf dieser Seite. Nichts wird gesendet, und wenn Sie wiederkommen, ist nichts mehr da: Bewahren Sie die Bescheinigungen auf.',
  drop: 'Bescheinigungen hier ablegen',
  dropMore: 'Weitere Bescheinigungen hier ablegen',
  dropNote: 'Dateien oder Fotos der Codes',
  choose: 'Dateien wählen',
  looking: 'Sie werden geprüft',
  noKeys:
    'Die Schlüssel des Servers ließen sich nicht holen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  dates: 'Termine',
  minutes: (count) => `${count} Min.`,
  short: 'kürzer als die Hälfte',
  inAll: (count) => `${minutes(count)} insgesamt`,
  span: (first, last) => `${first} bis ${last}`,
  target: {
    legend: 'Was Sie erreichen sollen',
    kind: 'Gezählt in',
    kinds: { groups: 'Gruppen', hours: 'Stunden', units: 'Einheiten zu 45 Minuten' },
    amount: 'Wie viele',
    of: (reached, wanted) => `${reached} von ${wanted}`,
    missing: (count) => byCount(count, 'Eine fehlt noch.', `${count} fehlen noch.`),
    reached: 'Das ist erreicht.',
  },
  print: {
    heading: 'Eine Seite für Ihre Unterlagen',
    say: 'Termine, Minuten, Gruppe und Leitung, wie sie auf den Bescheinigungen stehen. Nicht, wer einen Fall vorgestellt hat, und nichts von dem, was gesagt wurde.',
    button: 'Die Seite drucken',
    title: 'Besuchte Balint-Gruppen',
    group: 'Gruppe',
    leaders: 'Leitung',
    date: 'Datum',
    time: 'Minuten',
    sum: (groups, count) => `${groups} ${byCount(groups, 'Gruppe', 'Gruppen')}, ${minutes(count)}`,
    check: (host) =>
      `Zusammengezählt aus unterschriebenen Bescheinigungen. Jede lässt sich unter ${host}/verify prüfen; die Bescheinigungen hat, wer dieses Blatt einreicht.`,
  },
  may: {
    heading: 'Was vielleicht nicht zählt',
    short: (day, there, lasted) =>
      `Am ${day} waren Sie ${there} von ${lasted} Minuten da. Darüber entscheidet, wer für Ihr Programm zählt, nicht diese Seite.`,
    trials: (count) =>
      `${count} ${byCount(count, 'ist eine Bescheinigung', 'sind Bescheinigungen')} zur Probe, von einem Server ohne bleibenden Schlüssel. Nicht mitgezählt.`,
    overlapping: (count) =>
      `${count} ${byCount(count, 'gilt', 'gelten')} für eine Zeit, für die schon eine andere steht. Nicht mitgezählt.`,
    names: (names) => `Sie tragen verschiedene Namen: ${listed(names)}.`,
    unsound: (file, said) => `${file}: ${said}`,
    noCode: 'In diesem Bild war kein Code zu lesen',
  },
}
