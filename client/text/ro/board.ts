/** The board's words, in Romanian. */
import type * as english from '../en/board.ts'
import type { Words } from '../words.ts'
import { counted } from './grammar.ts'

export const board: Words<typeof english.board> = {
  title: 'Tabla',
  passing: 'dispare la sfârșit',
  reading: 'nu se mai scrie',
  closedNow: 'Tabla este închisă pentru scris.',
  hidden: 'bilete ascunse până se arată',
  placeholder: {
    wide: 'O imagine, o trăire, câteva cuvinte',
    usual: 'O imagine, câteva cuvinte',
    narrow: 'O imagine, un cuvânt',
    least: 'Un cuvânt',
  },
  newCard: 'Un bilet nou',
  lay: 'Așezați',
  layHidden: 'Pregătiți',
  draw: 'Desenați',
  cards: 'Biletele de pe tablă',
  empty: 'Aici nu este încă nimic.',
  more: 'altele mai jos',
  left: (count) => `încă ${count}`,
  wipe: 'Ștergeți',
  wipeTitle: 'Ștergeți tabla?',
  wipeSay: 'Dispar toate biletele, pentru toată lumea, definitiv.',
  wipeGo: 'Ștergeți',
  keepIt: 'Păstrați-o',
  close: 'Închideți',
  closeSays: 'Închideți tabla pentru scris',
  open: 'Deschideți',
  openSays: 'Deschideți tabla pentru scris',
  putAway: 'Strângeți',
  putAwaySays: 'Strângeți tabla pentru toată lumea',
  show: 'Arătați-le împreună',
  hideFromMe: 'Ascundeți tabla pentru mine',
  hiddenFromMe: 'Nu mai vedeți tabla.',
  showToMe: 'Arătați-mi-o',
  backToCircle: 'Înapoi în cerc',
  undo: 'Anulați',
  undoTitle: 'Anulați totuși?',
  undoSay:
    'Între timp, pe acest bilet a mai scris cineva. Dacă anulați, se pot pierde și cuvintele acelea.',
  undoGo: 'Anulați',
  redo: 'Refaceți',
  unreadable: 'Ceva de pe tablă nu a putut fi citit.',
  goneTitle: 'Ne oprim aici, fără un răspuns.',
  goneSay: 'Tabla se destramă. Nu s-a păstrat nimic de pe ea.',
  nextCase: 'Tabla este goală pentru cazul următor.',
}

export const card: Words<typeof english.card> = {
  edit: (text) => `${text}. Modificați acest bilet.`,
  take: (text) => `${text}. Luați acest bilet în mână.`,
  drawing: 'Un desen',
  signed: (name) => `așezat de ${name}`,
  field: 'Acest bilet',
  done: 'Gata',
  remove: 'Îndepărtați',
  move: 'Mutați…',
  first: 'Pe primul loc',
  earlier: 'Cu un loc mai în față',
  later: 'Cu un loc mai în spate',
  last: 'Pe ultimul loc',
  lane: (name) => `„${name}”`,
  writing: 'aici scrie cineva',
  writingName: (name) => `aici scrie ${name}`,
  hint: 'Ați putea spune altfel? Seamănă cu un nume sau cu o dată.',
  hintNote: 'Verificat numai pe dispozitivul dumneavoastră.',
}

export const hintFor: Words<typeof english.hintFor> = {
  name: 'Ați putea spune altfel? Seamănă cu un nume.',
  place: 'Ați putea spune altfel? Seamănă cu un loc.',
  date: 'Ați putea spune altfel? Seamănă cu o dată sau cu o vârstă.',
  diagnosis: 'Ați putea spune altfel? Seamănă cu un diagnostic.',
  contact: 'Ați putea spune altfel? Seamănă cu o adresă sau cu un număr.',
}

export const spoken: Words<typeof english.spoken> = {
  laid: (text) => `Așezat: ${text}.`,
  kept: (text) => `Ținut pregătit: ${text}. Îl aveți numai dumneavoastră.`,
  moved: (text, place, of) => `${text} este acum pe locul ${place} din ${of}.`,
  movedTo: (text, lane, place, of) => `${text} este acum pe locul ${place} din ${of} la „${lane}”.`,
  removed: (text) => `Îndepărtat: ${text}.`,
  undone: 'Anulat.',
  redone: 'Refăcut.',
  nothingToUndo: 'Nu este nimic de anulat.',
}

export const lanes: Words<typeof english.lanes> = {
  usual: ['Pacientul', 'Clinicianul', 'Între ei', 'În mine'],
  label: 'Coloane',
  into: 'Așezați la',
  count: (name, cards) => `${name}, ${counted(cards, 'bilet', 'bilete')}`,
}

export const kept: Words<typeof english.kept> = {
  label: 'Păstrate la dvs.',
  note: 'Acesta nu a ajuns pe tablă. Îl aveți numai dumneavoastră.',
  putBack: 'Reluați',
  forget: 'Renunțați',
  drawing: 'Desenul dvs.',
}

export const sketchKept: Words<typeof english.sketchKept> =
  'Tabla este închisă pentru scris. Desenul dumneavoastră este păstrat aici.'

export const notLaid: Words<typeof english.notLaid> = {
  'cards-full':
    'Pe tablă încap 200 de bilete. Luați întâi unul de pe ea. Cuvintele dumneavoastră sunt încă aici.',
  'drawings-full': 'Pe tablă nu mai încap desene.',
  'drawing-too-large': 'Desenul are prea multe linii pentru un bilet. Renunțați la câteva.',
  'too-long': 'Pe un bilet încap câteva cuvinte, nu mai mult. Nu s-a lipit nimic.',
  'no-links': 'Linkurile nu se pun pe tablă. Spuneți ce imagine vă trezește.',
}

export const refusedHere: Words<typeof english.refusedHere> = {
  'board-closed': 'Tabla este închisă pentru scris. Cuvintele dumneavoastră sunt păstrate aici.',
  'board-hidden': 'Biletele sunt ascunse acum. Cuvintele dumneavoastră sunt păstrate aici.',
  'board-gone': 'Tabla a fost ștearsă. Cuvintele dumneavoastră sunt păstrate aici.',
  'board-full':
    'Deocamdată tabla este plină. Cuvintele dumneavoastră sunt păstrate aici. Încercați din nou peste o clipă.',
  'too-fast': 'Au fost multe deodată. Cuvintele dumneavoastră sunt păstrate aici.',
  'frame-old': 'Nu a ajuns pe tablă. Cuvintele dumneavoastră sunt păstrate aici.',
  'epoch-old': 'Nu a ajuns pe tablă. Cuvintele dumneavoastră sunt păstrate aici.',
}

export const unshown: Words<typeof english.unshown> = {
  label: 'Le vedeți numai dumneavoastră, până când le arată conducătorii',
  edit: 'Modificați',
  remove: 'Renunțați',
  leaving: 'Dacă ieșiți sau reîncărcați pagina, se pierd.',
}

export const drawing: Words<typeof english.drawing> = {
  title: 'Un mic desen',
  sheet: 'Desenați aici cu degetul, cu un creion, cu mouse-ul sau cu tastele săgeți',
  keys: 'Săgețile mută, Spațiu desenează',
  down: 'Creionul pe foaie.',
  up: 'Creionul ridicat.',
  undo: 'Ștergeți linia',
  clear: 'Goliți foaia',
  cancel: 'Renunțați',
  lay: 'Așezați',
}
