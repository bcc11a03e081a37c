/** The plan of a scheme: opening it, keeping it, and what stands at its head. */
import type { FileFault } from '../../../shared/scheme/file.ts'
import type * as english from '../en/scheme.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

/** Where in the file something is wrong, as a coordinator counts: `trainees.3.site` is the fourth entry. */
const LISTS: Readonly<Record<string, string>> = {
  sites: 'Standorte',
  trainees: 'Teilnehmende',
  leaders: 'Leitungen',
  groups: 'Gruppen',
  former: 'Gruppen des letzten Zeitraums',
  apart: 'Nicht zusammen',
}

function placeOf(where: string): string {
  const [list = '', at, ...rest] = where.split('.')
  const word = LISTS[list]
  const part = rest.length > 0 ? `, unter „${rest.join('.')}“` : ''
  if (word !== undefined && at !== undefined && /^\d+$/.test(at))
    return `beim ${Number(at) + 1}. Eintrag der Liste „${word}“${part}`
  return where === '' ? 'am Anfang' : `unter „${where}“`
}

/** What is wrong with a file. */
function faultOf(fault: FileFault): string {
  switch (fault.code) {
    case 'too-large':
      return 'Diese Datei ist größer als jeder Plan. Sie wurde nicht gelesen.'
    case 'not-a-scheme':
      return 'Das ist kein Plan: Die Datei enthält etwas anderes, oder ihr Anfang fehlt.'
    case 'newer':
      return `Diesen Plan hat eine neuere Fassung dieser Seite geschrieben (Format ${fault.version}). Öffnen Sie ihn dort, wo er gespeichert wurde, oder lassen Sie sich die neuere Fassung von denen geben, die diesen Server betreiben.`
    case 'broken':
      return `Dieser Plan ist beschädigt, und zwar ${placeOf(fault.where)}. Nichts davon wurde geöffnet; nehmen Sie die Kopie, die Sie davor gespeichert haben.`
    case 'wrong-passphrase':
      return 'Das ist nicht die Passphrase, oder die Datei wurde nach dem Versiegeln verändert.'
  }
}

export const scheme: Words<typeof english.scheme> = {
  title: 'Ein Programm planen',
  heading: 'Wer wen trifft und\u00a0wann.',
  lead: [
    'Für alle, die Balint-Gruppen für viele Teilnehmende an vielen Standorten planen.',
    'Ihr Plan liegt in einer Datei, die Ihnen gehört. Diese Seite behält nichts.',
    'Aus keinem Raum kommt etwas hierher zurück. Die Teilnahme wird nur nach Bescheinigungen gezählt, die man Ihnen bringt.',
  ],
  figures: [
    {
      head: 'Personen aufnehmen',
      text: 'aus einer Liste, die Sie haben, jede mit Standort und möglichen Tagen',
    },
    {
      head: 'in Gruppen sehen',
      text: 'nach Standorten ausgewogen; von Hand ändern Sie, was Sie möchten',
    },
    {
      head: 'und jeder Person einen Link geben',
      text: 'für alle Termine der Person: als Brief, Kalender oder Liste',
    },
  ],
  promised: 'Was versprochen wird',
  promises: [
    {
      head: 'Hier ausgerechnet.',
      text: 'Listen, Gruppen und Zahlen entstehen in diesem Browser. Kein Name wird gesendet.',
    },
    {
      head: 'Termine und Stühle.',
      text: 'Der Server unterschreibt die Links. Dafür sieht er Termine und Stühle, keine Personen.',
    },
  ],
  notPromised: 'Was nicht versprochen werden kann',
  limits: [
    'Geht die Datei verloren, so auch der Plan. Bewahren Sie sie dort auf, wo Ihre anderen Personallisten liegen, und dazu eine Kopie.',
    'Wer die Datei hat und, wenn sie versiegelt ist, die Passphrase, kann sie lesen und ihre Links weitergeben.',
  ],
  open: {
    heading: 'Ihren Plan öffnen',
    choose: 'Datei wählen',
    another: 'Andere Datei',
    sealed: 'mit einer Passphrase versiegelt',
    size: (kilobytes) => `${Math.max(1, Math.round(kilobytes))}\u00a0kB`,
    passphrase: 'Passphrase',
    passphraseHint:
      'Geöffnet wird auf diesem Computer, gesendet wird sie nicht. Niemand kann sie wiederherstellen: Ohne die Passphrase bleibt die Datei zu.',
    show: 'Passphrase zeigen',
    button: 'Plan öffnen',
    opening: 'Wird geöffnet',
    or: 'oder beginnen',
    begin: 'Einen neuen Plan beginnen',
    beginText: 'Programm und Zeitraum benennen',
    noText: 'Diese Datei ließ sich nicht lesen. Ist sie noch da?',
  },
  begin: {
    heading: 'Ein neuer Plan',
    name: 'Name des Programms',
    first: 'Erster Tag des Zeitraums',
    last: 'Letzter Tag des Zeitraums',
    button: 'Beginnen',
    back: 'Zurück',
    needName: 'Geben Sie dem Programm einen Namen.',
    needDates: 'Geben Sie dem Zeitraum einen ersten und einen späteren letzten Tag.',
  },
  fault: faultOf,
  head: {
    parts: 'Teile des Plans',
    part: {
      people: 'Personen',
      term: 'Zeitraum',
      groups: 'Gruppen',
      rota: 'Terminplan',
      links: 'Einladungen',
      receipts: 'Bescheinigungen',
    },
    unsaved: 'Änderungen nicht gespeichert',
    saved: (time) => `In Ihrer eigenen Datei gespeichert, ${time}`,
    savedCopy: (time) => `Als Kopie gespeichert, ${time}`,
    asOpened: 'Wie in Ihrer Datei',
    save: 'Speichern',
    copy: 'Kopie speichern',
    undo: (what) => `Zurücknehmen: ${what}`,
    redo: (what) => `Wiederholen: ${what}`,
    refused:
      'Die Datei ließ sich nicht schreiben. Ihr Plan ist noch hier: Speichern Sie eine Kopie.',
    seal: 'Passphrase',
    sealedNote: 'versiegelt',
    openNote: 'nicht versiegelt',
  },
  sealing: {
    label: 'Passphrase der Datei',
    hint: 'Sechs Wörter oder mehr, die Sie sonst nirgends verwenden. Niemand kann sie wiederherstellen. Leer: Die Datei wird unversiegelt geschrieben.',
    button: 'Ab dem nächsten Speichern versiegeln',
    off: 'Ab dem nächsten Speichern unversiegelt schreiben',
    again: 'Noch einmal',
    differ: 'Die beiden stimmen nicht überein.',
  },
  undone: (what) => `Zurückgenommen: ${what}.`,
  redone: (what) => `Wiederholt: ${what}.`,
  people: (trainees, leaders) =>
    `${trainees} ${byCount(trainees, 'teilnehmende Person', 'Teilnehmende')}, ${leaders} ${byCount(leaders, 'Leitung', 'Leitungen')}`,
}
