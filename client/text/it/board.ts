/** The board's words, in Italian. */
import type * as english from '../en/board.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const board: Words<typeof english.board> = {
  title: 'La lavagna',
  passing: 'alla fine scompare',
  reading: 'solo da leggere',
  closedNow: 'Per ora sulla lavagna non si scrive.',
  hidden: 'coperti per ora',
  placeholder: {
    wide: 'Un’immagine, un’emozione, poche parole',
    usual: 'Un’immagine, poche parole',
    narrow: 'Immagine o parola',
    least: 'Parola',
  },
  newCard: 'Un nuovo biglietto',
  lay: 'Posa',
  layHidden: 'Tieni pronto',
  draw: 'Disegna',
  cards: 'Biglietti sulla lavagna',
  empty: 'Qui non c’è ancora nulla.',
  more: 'altro più in basso',
  left: (count) => byCount(count, 'ne resta 1', `ne restano ${count}`),
  wipe: 'Cancella',
  wipeTitle: 'Cancellare la lavagna?',
  wipeSay: 'Tutti i biglietti scompaiono, per tutto il gruppo e per sempre.',
  wipeGo: 'Cancella',
  keepIt: 'Lasciala',
  close: 'Chiudi',
  closeSays: 'Chiudi la lavagna alla scrittura',
  open: 'Apri',
  openSays: 'Apri la lavagna alla scrittura',
  putAway: 'Riponi',
  putAwaySays: 'Riponi la lavagna per tutto il gruppo',
  show: 'Mostra insieme',
  hideFromMe: 'Nascondimi la lavagna',
  hiddenFromMe: 'Lei ha nascosto la lavagna.',
  showToMe: 'Mostrala di nuovo',
  backToCircle: 'Torna al cerchio',
  undo: 'Annulla',
  undoTitle: 'Annullare comunque?',
  undoSay:
    'Nel frattempo altre persone hanno scritto su questo biglietto. Annullando il passo possono andare perse anche le loro parole.',
  undoGo: 'Annulla',
  redo: 'Ripeti',
  unreadable: 'Qualcosa sulla lavagna non si è potuto leggere.',
  goneTitle: 'Ci fermiamo qui, senza una risposta.',
  goneSay: 'La lavagna si dissolve. Non ne resta nulla.',
  nextCase: 'La lavagna è libera per il prossimo caso.',
}

export const card: Words<typeof english.card> = {
  edit: (text) => `${text}. Modifica questo biglietto.`,
  take: (text) => `${text}. Prendi in mano questo biglietto.`,
  drawing: 'Un disegno',
  signed: (name) => `di ${name}`,
  field: 'Questo biglietto',
  done: 'Fatto',
  remove: 'Togli',
  move: 'Sposta…',
  first: 'Al primo posto',
  earlier: 'Un posto prima',
  later: 'Un posto dopo',
  last: 'All’ultimo posto',
  lane: (name) => `«${name}»`,
  writing: 'qualcuno sta scrivendo qui',
  writingName: (name) => `${name} sta scrivendo qui`,
  hint: 'Si può dire in un altro modo? Sembra un nome o una data.',
  hintNote: 'Si controlla solo su questo dispositivo.',
}

export const hintFor: Words<typeof english.hintFor> = {
  name: 'Si può dire in un altro modo? Sembra un nome.',
  place: 'Si può dire in un altro modo? Sembra un luogo.',
  date: 'Si può dire in un altro modo? Sembra una data o un’età.',
  diagnosis: 'Si può dire in un altro modo? Sembra una diagnosi.',
  contact: 'Si può dire in un altro modo? Sembra un indirizzo o un numero.',
}

export const spoken: Words<typeof english.spoken> = {
  laid: (text) => `Posato: ${text}.`,
  kept: (text) => `Tenuto pronto: ${text}. Lo ha solo Lei.`,
  moved: (text, place, of) => `${text}: ora al posto ${place} di ${of}.`,
  movedTo: (text, lane, place, of) => `${text}: ora al posto ${place} di ${of} in «${lane}».`,
  removed: (text) => `Tolto: ${text}.`,
  undone: 'Annullato.',
  redone: 'Ripetuto.',
  nothingToUndo: 'Non c’è nulla da annullare.',
}

export const lanes: Words<typeof english.lanes> = {
  usual: ['Paziente', 'Curante', 'La relazione', 'In me'],
  label: 'Colonne',
  into: 'Posa in',
  count: (name, cards) => `${name}, ${byCount(cards, '1 biglietto', `${cards} biglietti`)}`,
}

export const kept: Words<typeof english.kept> = {
  label: 'Conservato per Lei',
  note: 'Non è arrivato sulla lavagna. Lo ha solo Lei.',
  putBack: 'Riprendi',
  forget: 'Lascia andare',
  drawing: 'Il suo disegno',
}

export const sketchKept = 'Per ora sulla lavagna non si scrive. Il suo disegno resta qui.'

export const notLaid: Words<typeof english.notLaid> = {
  'cards-full':
    'La lavagna contiene 200 biglietti. Prima ne tolga uno. Le sue parole sono ancora qui.',
  'drawings-full': 'Sulla lavagna non c’è posto per altri disegni.',
  'drawing-too-large': 'Questo disegno ha troppe linee per un biglietto. Ne annulli qualcuna.',
  'too-long': 'Un biglietto contiene poche parole, non di più. Non è stato incollato nulla.',
  'no-links': 'Sulla lavagna non vanno link. Dica che immagine Le suscita.',
}

export const refusedHere: Words<typeof english.refusedHere> = {
  'board-closed': 'Per ora sulla lavagna non si scrive. Le sue parole restano qui.',
  'board-hidden': 'In questo momento i biglietti sono coperti. Le sue parole restano qui.',
  'board-gone': 'La lavagna è stata cancellata. Le sue parole restano qui.',
  'board-full': 'Per ora la lavagna è piena. Le sue parole restano qui. Riprovi tra un momento.',
  'too-fast': 'Era molto in una volta. Le sue parole restano qui.',
  'frame-old': 'Non è arrivato sulla lavagna. Le sue parole restano qui.',
  'epoch-old': 'Non è arrivato sulla lavagna. Le sue parole restano qui.',
}

export const unshown: Words<typeof english.unshown> = {
  label: 'Li vede solo Lei, finché chi conduce non li mostra',
  edit: 'Modifica',
  remove: 'Togli',
  leaving: 'Se esce o ricarica la pagina, vanno persi.',
}

export const drawing: Words<typeof english.drawing> = {
  title: 'Un piccolo disegno',
  sheet: 'Disegni qui con il dito, una penna, il mouse o le frecce della tastiera',
  keys: 'Le frecce spostano, la barra spaziatrice disegna',
  down: 'La penna disegna.',
  up: 'La penna è sollevata.',
  undo: 'Annulla linea',
  clear: 'Cancella tutto',
  cancel: 'Lascia stare',
  lay: 'Posa',
}
