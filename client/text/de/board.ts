/** The board's words, in German. */
import type * as english from '../en/board.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const board: Words<typeof english.board> = {
  title: 'Die Tafel',
  passing: 'verschwindet am Ende',
  reading: 'nur zum Lesen',
  closedNow: 'Auf die Tafel kann gerade niemand schreiben.',
  hidden: 'verdeckt, bis aufgedeckt wird',
  placeholder: {
    wide: 'Ein Bild, ein Gefühl, ein paar Worte',
    usual: 'Ein Bild, ein paar Worte',
    narrow: 'Ein Bild, ein Wort',
    least: 'Ein Wort',
  },
  newCard: 'Eine neue Karte',
  lay: 'Hinlegen',
  layHidden: 'Bereithalten',
  draw: 'Zeichnen',
  cards: 'Karten auf der Tafel',
  empty: 'Hier liegt noch nichts.',
  more: 'unten mehr',
  left: (count) => `noch ${count}`,
  wipe: 'Wischen',
  wipeTitle: 'Die Tafel wischen?',
  wipeSay: 'Alle Karten verschwinden, für alle und endgültig.',
  wipeGo: 'Wischen',
  keepIt: 'Stehen lassen',
  close: 'Schließen',
  closeSays: 'Die Tafel für das Schreiben schließen',
  open: 'Öffnen',
  openSays: 'Die Tafel zum Schreiben öffnen',
  putAway: 'Wegräumen',
  putAwaySays: 'Die Tafel für alle wegräumen',
  show: 'Gemeinsam aufdecken',
  hideFromMe: 'Tafel für mich ausblenden',
  hiddenFromMe: 'Die Tafel ist für Sie ausgeblendet.',
  showToMe: 'Wieder zeigen',
  backToCircle: 'Zurück in den Kreis',
  undo: 'Rückgängig',
  undoTitle: 'Trotzdem rückgängig machen?',
  undoSay:
    'Inzwischen hat jemand anders auf dieser Karte geschrieben. Wenn Sie Ihren Schritt zurücknehmen, gehen diese Worte vielleicht mit verloren.',
  undoGo: 'Rückgängig machen',
  redo: 'Wiederholen',
  unreadable: 'Etwas auf der Tafel war nicht lesbar.',
  goneTitle: 'Wir hören hier auf, ohne Antwort.',
  goneSay: 'Die Tafel löst sich auf. Nichts davon wurde aufbewahrt.',
  nextCase: 'Die Tafel ist frei für den nächsten Fall.',
}

export const card: Words<typeof english.card> = {
  edit: (text) => `${text}. Diese Karte ändern.`,
  take: (text) => `${text}. Diese Karte in die Hand nehmen.`,
  drawing: 'Eine Zeichnung',
  signed: (name) => `hingelegt von ${name}`,
  field: 'Diese Karte',
  done: 'Fertig',
  remove: 'Wegnehmen',
  move: 'Verschieben …',
  first: 'An die erste Stelle',
  earlier: 'Eine Stelle nach vorn',
  later: 'Eine Stelle nach hinten',
  last: 'An die letzte Stelle',
  lane: (name) => `„${name}“`,
  writing: 'hier schreibt jemand',
  writingName: (name) => `hier schreibt ${name}`,
  hint: 'Lässt es sich anders sagen? Das sieht nach einem Namen oder einem Datum aus.',
  hintNote: 'Nur auf Ihrem Gerät geprüft.',
}

export const hintFor: Words<typeof english.hintFor> = {
  name: 'Lässt es sich anders sagen? Das sieht nach einem Namen aus.',
  place: 'Lässt es sich anders sagen? Das sieht nach einem Ort aus.',
  date: 'Lässt es sich anders sagen? Das sieht nach einem Datum oder einem Alter aus.',
  diagnosis: 'Lässt es sich anders sagen? Das sieht nach einer Diagnose aus.',
  contact: 'Lässt es sich anders sagen? Das sieht nach einer Adresse oder einer Nummer aus.',
}

export const spoken: Words<typeof english.spoken> = {
  laid: (text) => `Hingelegt: ${text}.`,
  kept: (text) => `Bereitgehalten: ${text}. Nur Sie haben es.`,
  moved: (text, place, of) => `${text} liegt jetzt an Stelle ${place} von ${of}.`,
  movedTo: (text, lane, place, of) =>
    `${text} liegt jetzt in der Spalte „${lane}“ an Stelle ${place} von ${of}.`,
  removed: (text) => `Weggenommen: ${text}.`,
  undone: 'Rückgängig gemacht.',
  redone: 'Wiederholt.',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
}

export const lanes: Words<typeof english.lanes> = {
  usual: ['Patientin, Patient', 'Behandelnde', 'Zwischen beiden', 'In mir'],
  label: 'Spalten',
  into: 'Hinlegen in',
  count: (name, cards) => `${name}, ${byCount(cards, '1 Karte', `${cards} Karten`)}`,
}

export const kept: Words<typeof english.kept> = {
  label: 'Für Sie aufgehoben',
  note: 'Das kam nicht auf die Tafel. Nur Sie haben es.',
  putBack: 'Wieder aufnehmen',
  forget: 'Loslassen',
  drawing: 'Ihre Zeichnung',
}

export const sketchKept: Words<typeof english.sketchKept> =
  'Auf die Tafel kann gerade niemand schreiben. Ihre Zeichnung ist hier aufgehoben.'

export const notLaid: Words<typeof english.notLaid> = {
  'cards-full':
    'Auf die Tafel passen 200 Karten. Nehmen Sie zuerst eine weg. Ihre Worte sind noch hier.',
  'drawings-full': 'Auf die Tafel passen keine weiteren Zeichnungen.',
  'drawing-too-large': 'Diese Zeichnung hat zu viele Linien für eine Karte. Nehmen Sie einige weg.',
  'too-long': 'Auf eine Karte passen nur ein paar Worte. Nichts wurde eingefügt.',
  'no-links': 'Links gehören nicht auf die Tafel. Sagen Sie, was Sie dabei vor sich sehen.',
}

export const refusedHere: Words<typeof english.refusedHere> = {
  'board-closed': 'Auf die Tafel kann gerade niemand schreiben. Ihre Worte sind hier aufgehoben.',
  'board-hidden': 'Die Karten sind gerade verdeckt. Ihre Worte sind hier aufgehoben.',
  'board-gone': 'Die Tafel wurde abgewischt. Ihre Worte sind hier aufgehoben.',
  'board-full':
    'Die Tafel ist zurzeit voll. Ihre Worte sind hier aufgehoben. Versuchen Sie es gleich noch einmal.',
  'too-fast': 'Das war viel auf einmal. Ihre Worte sind hier aufgehoben.',
  'frame-old': 'Das kam nicht auf die Tafel. Ihre Worte sind hier aufgehoben.',
  'epoch-old': 'Das kam nicht auf die Tafel. Ihre Worte sind hier aufgehoben.',
}

export const unshown: Words<typeof english.unshown> = {
  label: 'Nur Sie sehen diese, bis die Leitung sie aufdeckt',
  edit: 'Ändern',
  remove: 'Wegnehmen',
  leaving: 'Wenn Sie gehen oder neu laden, sind diese Karten fort.',
}

export const drawing: Words<typeof english.drawing> = {
  title: 'Eine kleine Zeichnung',
  sheet: 'Zeichnen Sie hier mit Finger, Stift, Maus oder Pfeiltasten',
  keys: 'Pfeiltasten bewegen, Leertaste zeichnet',
  down: 'Stift unten.',
  up: 'Stift oben.',
  undo: 'Linie zurück',
  clear: 'Leeren',
  cancel: 'Doch nicht',
  lay: 'Hinlegen',
}
