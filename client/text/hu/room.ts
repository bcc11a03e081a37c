/** The room's words that everyone in it sees, in Hungarian. */
import type * as english from '../en/room.ts'
import type { Words } from '../words.ts'

export const room: Words<typeof english.room> = {
  someone: 'Valaki',
  resuming: 'Egy pillanat. A szoba megkeresi, hol tartottunk.',
  landmarks: {
    phase: 'Hol tartunk',
    chairs: 'A kör',
    alcove: 'Az ablak melletti hely',
    controls: 'Az Ön kezelőgombjai',
    desk: 'Vezetői pult',
    observers: 'A körön kívül',
    seat: 'Az Ön helye az ablaknál',
  },
  ok: 'Rendben',
  close: 'Bezárás',
  roles: {
    leader: 'Vezető',
    'co-leader': 'Társvezető',
    observer: 'Megfigyelő',
    presenter: 'Esethozó',
    you: 'Ön',
    leadingNow: 'most vezet',
  },
  secondCase: 'Második eset',
}

export const chair: Words<typeof english.chair> = {
  yours: 'Az Ön széke',
  yoursShort: 'Ön',
  ownCamera: {
    on: 'Kamera bekapcsolva',
    off: 'Kamera kikapcsolva',
    rests: 'A képe szünetel',
    away: 'A kamerája foglalt',
    unsent: 'Most senki nem látja Önt',
  },
  ownCameraShort: {
    on: 'Kamera be',
    off: 'Kamera ki',
    rests: 'Kép szünetel',
    away: 'Kamera foglalt',
    unsent: 'Nem látják',
  },
  ownCameraWhy: {
    rests: 'Hallják Önt, és látják a nevét.',
    away: 'Az eszköz most másra használja.',
    unsent: 'A hang és a kép nem jut át.',
  },
  rests: 'a kép szünetel',
  seeYourself: 'Saját kép',
  seeing: 'Ezt csak Ön látja',
  off: {
    'camera-off': 'itt van, figyel',
    'sound-only': 'itt van, csak hanggal',
    unopened: 'nincs titkosítva, ezért nem látszik',
    thin: 'itt van, figyel',
    away: 'a hang és a kép visszatér',
    cut: 'itt van, hang és kép nélkül',
  },
  spokenOff: {
    'camera-off': 'él a kapcsolat, kamera kikapcsolva',
    'sound-only': 'él a kapcsolat, csak hang',
    unopened: 'nincs titkosítva, ezért nem látszik',
    thin: 'gyenge a kapcsolat, a kép szünetel',
    away: 'a hang és a kép visszatér',
    cut: 'itt van, hang és kép nélkül',
  },
  curtain: 'valaki bejött',
  curtainShort: 'egy pillanat',
  lost: 'megszakadt a kapcsolata',
  lostShort: 'megszakadt',
  steppedOut: 'kiment egy kicsit',
  steppedOutShort: 'kiment',
  kept: (name) => `${name} széke megmarad`,
  keptShort: (name) => `${name} széke`,
  yourKept: 'A széke megmarad',
  free: 'Szabad szék',
  spoken: (name, roles, state) => [name, ...roles, state].filter(Boolean).join(', '),
  states: {
    live: 'él a kapcsolat',
    thin: 'gyenge a kapcsolat',
    rests: 'él a kapcsolat, a kép szünetel',
    unheard: 'a hang és a kép nem jut át',
    lost: 'megszakadt a kapcsolat, a széke megmarad',
    kept: 'kiült a körből, a széke megmarad',
    'stepped-out': 'kiment egy kicsit, a széke megmarad',
    curtain: 'valaki bejött, kamera és mikrofon kikapcsolva',
    free: 'szabad szék',
    apart: 'a szobában',
    bare: 'a széke megmarad',
    turn: 'nála van a szó',
  },
}

export const alcove: Words<typeof english.alcove> = {
  empty: 'Az ablak melletti hely üres',
  was: (name) => `${name} ült az ablaknál`,
  sittingBack: (name) => `${name} az ablaknál ül`,
  edge: 'figyel, kamera bekapcsolva',
  rests: 'figyel, a kép szünetel',
  cameraOff: 'kamera kikapcsolva, figyel',
  hidden: 'nem látszik, figyel',
  lost: 'megszakadt a kapcsolat, a helye megmarad',
  steppedOut: 'kiment egy kicsit, a helye megmarad',
}

export const windowSeat: Words<typeof english.windowSeat> = {
  title: 'Ön most az ablaknál ül.',
  say: 'Senki nem kérdez Öntől semmit. Visszatérünk majd Önhöz.',
  microphone: 'A mikrofonja kikapcsolva marad, amíg vissza nem tér.',
  ways: 'Hogyan látja Önt a csoport',
  way: {
    edge: ['Kamera a kör szélén', 'a kamerája be van kapcsolva'],
    'camera-off': ['Kamera kikapcsolva', 'a neve és egy üres ablak'],
    hidden: ['A csoport ne lásson engem', 'a vezetők továbbra is tudják, hogy itt van'],
  },
  edgeClosed: 'a kamerája ki van kapcsolva',
  edgeNote: 'a csoport az ablaknál látja Önt',
  openCamera: 'Bekapcsolom a kamerámat',
  private: 'Ezt csak a vezetők látják',
  'need-pause': 'Szünetet kérek',
  'all-right': 'Jól vagyok',
  'come-back': 'Szeretnék visszajönni',
  volume: 'Hangerő nálam',
}

export const asks: Words<typeof english.asks> = {
  check: 'Mehetünk tovább?',
  checkNote: 'Az egyik vezető halkan kérdezi. A válaszát csak a vezetők látják.',
  checkYes: 'Igen, mehetünk',
  checkNotNow: 'Most ne',
  observer: 'Valaki megfigyelőként jönne be. Beleegyezik?',
  observerNote: 'A válasza bizalmas. Csak annyi látszik: „mindenki” vagy „nem mindenki”.',
  observerYes: 'Igen',
  observerNo: 'Inkább ne',
  move: 'A linkjét máshol is megnyitották. Átmegy oda?',
  moveNote: 'Ha nem Ön volt, maradjon itt, és szóljon a vezetőknek.',
  moveYes: 'Átmegyek oda',
  moveNo: 'Itt maradok',
  hear: 'Koppintson egyszer, hogy halljon minket.',
  hearYes: 'Hallgatom a csoportot',
}

export const opening: Words<typeof english.opening> = {
  broughtBack: 'Ön újra a körben van.',
  words({ microphone, camera }) {
    if (microphone && camera) {
      return {
        title: 'A mikrofonja és a kamerája ki van kapcsolva.',
        note: 'Így maradnak, amíg Ön be nem kapcsolja őket.',
      }
    }
    return {
      title: microphone ? 'A mikrofonja ki van kapcsolva.' : 'A kamerája ki van kapcsolva.',
      note: 'Így marad, amíg Ön be nem kapcsolja.',
    }
  },
  microphone: 'Bekapcsolom a mikrofonomat',
  camera: 'Bekapcsolom a kamerámat',
  later: 'Később',
}

export const lost: Words<typeof english.lost> = {
  title: 'Megszakadt a kapcsolata.',
  say: 'A széke megmarad. A csoport körülbelül két percig vár, aztán tovább dolgozik. Ön ugyanarra a helyre jön majd vissza.',
  trying: 'Az oldal magától újra próbálkozik. Kérjük, ne töltse be újra.',
  now: 'Próbáljuk meg most',
  soundOnly: 'Visszatérés csak hanggal',
  soundOnlySet: 'Ön csak hanggal tér vissza.',
  lane: 'Azt látja, ki hol ült. Megmerevedett arcokat nem hagyunk a képernyőn.',
  back: 'Helyreállt a kapcsolata.',
}

export const round: Words<typeof english.round> = {
  arrival: 'Egy szó a megérkezéshez, sorban',
  association: 'Ami eszünkbe jut, sorban',
  parting: 'Egy szó a búcsúhoz, sorban',
  yourTurn: 'Most Önnél a szó.',
  turnOf: (name) => `Most ${name} következik.`,
  next: (name) => `Utána ${name}.`,
  over: 'Mindenki sorra került.',
  said: 'Elmondtam',
  pass: 'Továbbadom',
  passed: 'továbbadta',
  done: 'már szólt',
}

export const words: Words<typeof english.words> = {
  arrival: 'Egy szó arra, hogyan érkezik',
  parting: 'Egy szó arra, hogyan távozik',
  list: 'A szavak',
}

export const notDone: Words<typeof english.notDone> = 'Ez most nem sikerült. Próbálja meg újra.'

export const boardMini: Words<typeof english.boardMini> = {
  title: 'A tábla',
  open: 'nyitva van',
}
