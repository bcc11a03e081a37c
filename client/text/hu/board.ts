/** The board's words, in Hungarian. */
import type * as english from '../en/board.ts'
import type { Words } from '../words.ts'

export const board: Words<typeof english.board> = {
  title: 'A tábla',
  passing: 'a végén eltűnik',
  reading: 'most nem írható',
  closedNow: 'A táblára most nem lehet írni.',
  hidden: 'rejtve, amíg meg nem mutatjuk',
  placeholder: {
    wide: 'Egy kép, egy érzés, néhány szó',
    usual: 'Egy kép, néhány szó',
    narrow: 'Egy kép, egy szó',
    least: 'Egy szó',
  },
  newCard: 'Új kártya',
  lay: 'Leteszem',
  layHidden: 'Félreteszem',
  draw: 'Rajzolok',
  cards: 'Kártyák a táblán',
  empty: 'Itt még nincs semmi.',
  more: 'lejjebb még van',
  left: (count) => `még ${count}`,
  wipe: 'Letörlés',
  wipeTitle: 'Letörli a táblát?',
  wipeSay: 'Minden kártya eltűnik, mindenkinél, végleg.',
  wipeGo: 'Letörlöm',
  keepIt: 'Maradjon',
  close: 'Lezárás',
  closeSays: 'A tábla lezárása: ne lehessen rá írni',
  open: 'Megnyitás',
  openSays: 'A tábla megnyitása: lehessen rá írni',
  putAway: 'Elrakás',
  putAwaySays: 'A tábla elrakása mindenkinél',
  show: 'Közös felfedés',
  hideFromMe: 'Ne lássam a táblát',
  hiddenFromMe: 'A táblát Ön most nem látja.',
  showToMe: 'Lássam újra',
  backToCircle: 'Vissza a körbe',
  undo: 'Visszavonás',
  undoTitle: 'Mégis visszavonja?',
  undoSay:
    'Azóta más is írt erre a kártyára. Ha visszavonja a lépését, talán az ő szavai is elvesznek.',
  undoGo: 'Visszavonom',
  redo: 'Újra',
  unreadable: 'A táblán valami nem volt olvasható.',
  goneTitle: 'Itt megállunk, válasz nélkül.',
  goneSay: 'A tábla szertefoszlik. Semmi nem marad meg belőle.',
  nextCase: 'A tábla üres, várja a következő esetet.',
}

export const card: Words<typeof english.card> = {
  edit: (text) => `${text}. A kártya átírása.`,
  take: (text) => `${text}. A kártya kézbevétele.`,
  drawing: 'Egy rajz',
  signed: (name) => `letette: ${name}`,
  field: 'Ez a kártya',
  done: 'Kész',
  remove: 'Elveszem',
  move: 'Áthelyezés…',
  first: 'Az első helyre',
  earlier: 'Egy hellyel előbbre',
  later: 'Egy hellyel hátrébb',
  last: 'Az utolsó helyre',
  lane: (name) => `„${name}”`,
  writing: 'itt valaki ír',
  writingName: (name) => `itt ${name} ír`,
  hint: 'El lehet mondani másképp? Ez névnek vagy dátumnak tűnik.',
  hintNote: 'Ezt csak az Ön eszköze vizsgálta.',
}

export const hintFor: Words<typeof english.hintFor> = {
  name: 'El lehet mondani másképp? Ez névnek tűnik.',
  place: 'El lehet mondani másképp? Ez helynévnek tűnik.',
  date: 'El lehet mondani másképp? Ez dátumnak vagy életkornak tűnik.',
  diagnosis: 'El lehet mondani másképp? Ez diagnózisnak tűnik.',
  contact: 'El lehet mondani másképp? Ez címnek vagy számnak tűnik.',
}

export const spoken: Words<typeof english.spoken> = {
  laid: (text) => `Letéve: ${text}.`,
  kept: (text) => `Félretéve: ${text}. Csak Önnél van.`,
  moved: (text, place, of) => `${text}: ${place}. hely, összesen ${of}.`,
  movedTo: (text, lane, place, of) => `${text}: „${lane}” oszlop, ${place}. hely, összesen ${of}.`,
  removed: (text) => `Elvéve: ${text}.`,
  undone: 'Visszavonva.',
  redone: 'Újra megtörtént.',
  nothingToUndo: 'Nincs mit visszavonni.',
}

export const lanes: Words<typeof english.lanes> = {
  usual: ['A beteg', 'A segítő', 'Kettejük között', 'Bennem'],
  label: 'Oszlopok',
  into: 'Melyik oszlopba',
  count: (name, cards) => `${name}, ${cards} kártya`,
}

export const kept: Words<typeof english.kept> = {
  label: 'Megőriztük Önnek',
  note: 'Ez nem jutott el a tábláig. Csak Önnél van.',
  putBack: 'Előveszem',
  forget: 'Elengedem',
  drawing: 'Az Ön rajza',
}

export const sketchKept: Words<typeof english.sketchKept> =
  'A táblára most nem lehet írni. A rajzát itt megőrizzük.'

export const notLaid: Words<typeof english.notLaid> = {
  'cards-full': 'A táblán 200 kártya fér el. Előbb vegyen el egyet. A szavai itt megvannak.',
  'drawings-full': 'A táblán nem fér el több rajz.',
  'drawing-too-large': 'Ebben a rajzban túl sok a vonal egy kártyához. Vegyen vissza néhányat.',
  'too-long': 'Egy kártyán csak néhány szó fér el. Semmi nem került be.',
  'no-links': 'Link nem kerül a táblára. Mondja el, mit lát maga előtt.',
}

export const refusedHere: Words<typeof english.refusedHere> = {
  'board-closed': 'A táblára most nem lehet írni. A szavait itt megőrizzük.',
  'board-hidden': 'A kártyák most rejtve vannak. A szavait itt megőrizzük.',
  'board-gone': 'A táblát letörölték. A szavait itt megőrizzük.',
  'board-full':
    'A tábla most tele van. A szavait itt megőrizzük. Próbálja meg egy kicsit később újra.',
  'too-fast': 'Ez egyszerre sok volt. A szavait itt megőrizzük.',
  'frame-old': 'Ez nem jutott el a tábláig. A szavait itt megőrizzük.',
  'epoch-old': 'Ez nem jutott el a tábláig. A szavait itt megőrizzük.',
}

export const unshown: Words<typeof english.unshown> = {
  label: 'Ezeket csak Ön látja, amíg a csoportvezető meg nem mutatja',
  edit: 'Átírom',
  remove: 'Elveszem',
  leaving: 'Ha távozik, vagy újratölti az oldalt, elvesznek.',
}

export const drawing: Words<typeof english.drawing> = {
  title: 'Egy kis rajz',
  sheet: 'Itt rajzolhat ujjal, tollal, egérrel vagy a nyilakkal',
  keys: 'A nyilak mozgatnak, a szóköz rajzol',
  down: 'Toll lent.',
  up: 'Toll fent.',
  undo: 'Vonal vissza',
  clear: 'Üres lap',
  cancel: 'Mégsem',
  lay: 'Leteszem',
}
