/** The room's words that everyone in it sees, in Romanian: chairs, controls, the window seat. */
import type * as english from '../en/room.ts'
import type { Words } from '../words.ts'

export const room: Words<typeof english.room> = {
  someone: 'Cineva',
  resuming: 'O clipă. Încăperea își regăsește locul.',
  landmarks: {
    phase: 'Unde ne aflăm',
    chairs: 'Cercul',
    alcove: 'Locul de la fereastră',
    controls: 'Comenzile dvs.',
    desk: 'Pupitrul conducerii',
    observers: 'În afara cercului',
    seat: 'Locul dvs. de la fereastră',
  },
  ok: 'Bine',
  close: 'Închideți',
  roles: {
    leader: 'conducere',
    'co-leader': 'co-conducere',
    observer: 'observare',
    presenter: 'prezintă cazul',
    you: 'dvs.',
    leadingNow: 'conduce acum',
  },
  secondCase: 'Al doilea caz',
}

export const chair: Words<typeof english.chair> = {
  yours: 'Scaunul dvs.',
  yoursShort: 'Dvs.',
  ownCamera: {
    on: 'Aveți camera pornită',
    off: 'Aveți camera oprită',
    rests: 'Imaginea vă este în repaus',
    away: 'Camera vă este reținută',
    unsent: 'Acum nu vă vede nimeni',
  },
  ownCameraShort: {
    on: 'Camera pornită',
    off: 'Camera oprită',
    rests: 'În repaus',
    away: 'Camera reținută',
    unsent: 'Nu se vede',
  },
  ownCameraWhy: {
    rests: 'Vă aud; vă văd numele.',
    away: 'Dispozitivul a dat-o altcuiva.',
    unsent: 'Sunetul și imaginea nu trec.',
  },
  rests: 'imagine în repaus',
  seeYourself: 'Vedeți-vă',
  seeing: 'Vedeți numai dumneavoastră',
  off: {
    'camera-off': 'aici, ascultă',
    'sound-only': 'aici, numai cu sunet',
    unopened: 'nesigilat, deci nu se arată',
    thin: 'aici, ascultă',
    away: 'sunetul și imaginea revin',
    cut: 'aici, fără sunet și imagine',
  },
  spokenOff: {
    'camera-off': 'conexiune activă, camera oprită',
    'sound-only': 'conexiune activă, numai sunet',
    unopened: 'nesigilat, deci nu se arată',
    thin: 'conexiune slabă, imagine în repaus',
    away: 'sunetul și imaginea revin',
    cut: 'aici, fără sunet și imagine',
  },
  curtain: 'a intrat cineva',
  curtainShort: 'o clipă',
  lost: 'și-a pierdut conexiunea',
  lostShort: 'întrerupt',
  steppedOut: 'a ieșit puțin',
  steppedOutShort: 'a ieșit puțin',
  kept: (name) => `Scaun păstrat: ${name}`,
  keptShort: (name) => `Scaun: ${name}`,
  yourKept: 'Scaunul vă este păstrat',
  free: 'Un scaun liber',
  spoken: (name, roles, state) => [name, ...roles, state].filter(Boolean).join(', '),
  states: {
    live: 'conexiune activă',
    thin: 'conexiune slabă',
    rests: 'conexiune activă, imagine în repaus',
    unheard: 'sunetul și imaginea nu trec',
    lost: 'conexiune pierdută, scaun păstrat',
    kept: 'la fereastră, scaun păstrat',
    'stepped-out': 'a ieșit puțin, scaun păstrat',
    curtain: 'a intrat cineva, camera și microfonul închise',
    free: 'scaun liber',
    apart: 'în încăpere',
    bare: 'scaun păstrat',
    turn: 'are cuvântul',
  },
}

export const alcove: Words<typeof english.alcove> = {
  empty: 'Locul de la fereastră este liber',
  was: (name) => `${name} stătea la fereastră`,
  sittingBack: (name) => `${name} stă la fereastră`,
  edge: 'ascultă, camera pornită',
  rests: 'ascultă, imagine în repaus',
  cameraOff: 'camera oprită, ascultă',
  hidden: 'nu se vede, ascultă',
  lost: 'conexiune pierdută, locul e păstrat',
  steppedOut: 'a ieșit puțin, locul e păstrat',
}

export const windowSeat: Words<typeof english.windowSeat> = {
  title: 'Stați la fereastră.',
  say: 'Nimeni nu vă va întreba nimic. Ne vom întoarce la dumneavoastră.',
  microphone: 'Microfonul dumneavoastră rămâne închis până la revenire.',
  ways: 'Cum vă vede grupul',
  way: {
    edge: ['Camera la margine', 'aveți camera pornită'],
    'camera-off': ['Camera oprită', 'numele și o fereastră goală'],
    hidden: ['Să nu mă vadă grupul', 'conducătorii știu în continuare că sunteți aici'],
  },
  edgeClosed: 'aveți camera oprită',
  edgeNote: 'grupul vă vede la fereastră',
  openCamera: 'Deschideți camera',
  private: 'Văd numai conducătorii',
  'need-pause': 'Am nevoie de o pauză',
  'all-right': 'Sunt bine',
  'come-back': 'Aș vrea să revin',
  volume: 'Volumul la ascultare',
}

export const asks: Words<typeof english.asks> = {
  check: 'Este în regulă să continuăm?',
  checkNote: 'Vă întreabă discret conducătorii. Numai ei văd răspunsul.',
  checkYes: 'Da, continuăm',
  checkNotNow: 'Acum nu',
  observer: 'Cineva ar dori să asiste. Este în regulă pentru dumneavoastră?',
  observerNote: 'Răspunsul rămâne privat. Se arată numai „toată lumea” sau „nu toată lumea”.',
  observerYes: 'Da',
  observerNo: 'Mai bine nu',
  move: 'Linkul dumneavoastră s-a deschis în altă parte. Vă mutați acolo?',
  moveNote: 'Dacă nu l-ați deschis dumneavoastră, rămâneți aici și spuneți-le conducătorilor.',
  moveYes: 'Mă mut acolo',
  moveNo: 'Rămân aici',
  hear: 'Atingeți o dată, ca să puteți auzi.',
  hearYes: 'Ascultați grupul',
}

export const opening: Words<typeof english.opening> = {
  broughtBack: 'Sunteți din nou în cerc.',
  words({ microphone, camera }) {
    if (microphone && camera) {
      return {
        title: 'Aveți microfonul și camera închise.',
        note: 'Rămân închise până le deschideți dumneavoastră.',
      }
    }
    return microphone
      ? {
          title: 'Aveți microfonul închis.',
          note: 'Rămâne închis până îl deschideți dumneavoastră.',
        }
      : {
          title: 'Aveți camera închisă.',
          note: 'Rămâne închisă până o deschideți dumneavoastră.',
        }
  },
  microphone: 'Deschideți microfonul',
  camera: 'Deschideți camera',
  later: 'Mai târziu',
}

export const lost: Words<typeof english.lost> = {
  title: 'Vi s-a întrerupt conexiunea.',
  say: 'Scaunul vă este păstrat. Grupul așteaptă cam două minute, apoi lucrează mai departe. Veți reveni în același loc.',
  trying: 'Se reîncearcă de la sine. Vă rugăm să nu reîncărcați pagina.',
  now: 'Încercați acum',
  soundOnly: 'Reveniți numai cu sunet',
  soundOnlySet: 'Veți reveni numai cu sunet.',
  lane: 'Vedeți locurile în care stătea fiecare. Nu păstrăm pe ecran chipuri înghețate.',
  back: 'Conexiunea a revenit.',
}

export const round: Words<typeof english.round> = {
  arrival: 'Un cuvânt de sosire, pe rând',
  association: 'Ce ne vine în minte, pe rând',
  parting: 'Un cuvânt de despărțire, pe rând',
  yourTurn: 'Acum aveți cuvântul.',
  turnOf: (name) => `Acum are cuvântul ${name}.`,
  next: (name) => `Apoi ${name}.`,
  over: 'A avut cuvântul fiecare.',
  said: 'Am spus',
  pass: 'Trec mai departe',
  passed: 'a trecut mai departe',
  done: 'a vorbit',
}

export const words: Words<typeof english.words> = {
  arrival: 'Un cuvânt despre cum sosiți',
  parting: 'Un cuvânt despre cum plecați',
  list: 'Cuvintele',
}

export const notDone: Words<typeof english.notDone> = 'Nu a ajuns. Mai încercați o dată.'

export const boardMini: Words<typeof english.boardMini> = {
  title: 'Tabla',
  open: 'este deschisă',
}
