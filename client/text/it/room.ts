/** The room's words that everyone in it sees, in Italian. Nobody is "he" or "she": whatever is said of a person fits everybody. */
import type * as english from '../en/room.ts'
import type { Words } from '../words.ts'
import { to } from './grammar.ts'

export const room: Words<typeof english.room> = {
  someone: 'Qualcuno',
  resuming: 'Un momento. La stanza sta ritrovando il filo.',
  landmarks: {
    phase: 'A che punto siamo',
    chairs: 'Il cerchio',
    alcove: 'Il posto alla finestra',
    controls: 'I suoi comandi',
    desk: 'Leggio di chi conduce',
    observers: 'Fuori dal cerchio',
    seat: 'Il suo posto alla finestra',
  },
  ok: 'Va bene',
  close: 'Chiudi',
  roles: {
    leader: 'Conduce',
    'co-leader': 'Co-conduce',
    observer: 'Osserva',
    presenter: 'Presenta',
    you: 'Lei',
    leadingNow: 'conduce ora',
  },
  secondCase: 'Secondo caso',
}

export const chair: Words<typeof english.chair> = {
  yours: 'La sua sedia',
  yoursShort: 'Lei',
  ownCamera: {
    on: 'La sua videocamera è accesa',
    off: 'La sua videocamera è spenta',
    rests: 'La sua immagine riposa',
    away: 'La sua videocamera è occupata',
    unsent: 'Ora nessuno La vede',
  },
  ownCameraShort: {
    on: 'Video acceso',
    off: 'Video spento',
    rests: 'A riposo',
    away: 'Occupata',
    unsent: 'Non si vede',
  },
  ownCameraWhy: {
    rests: 'Si sente la sua voce, si vede il suo nome.',
    away: 'Questo dispositivo l’ha data a qualcos’altro.',
    unsent: 'Audio e video non passano.',
  },
  rests: 'l’immagine riposa',
  seeYourself: 'La mia immagine',
  seeing: 'La vede solo Lei',
  off: {
    'camera-off': 'qui, ascolta',
    'sound-only': 'qui, solo audio',
    unopened: 'non sigillato, perciò non si mostra',
    thin: 'qui, ascolta',
    away: 'audio e video stanno tornando',
    cut: 'qui, senza audio né video',
  },
  spokenOff: {
    'camera-off': 'in linea, videocamera spenta',
    'sound-only': 'in linea, solo audio',
    unopened: 'non sigillato, perciò non si mostra',
    thin: 'connessione debole, l’immagine riposa',
    away: 'audio e video stanno tornando',
    cut: 'qui, senza audio né video',
  },
  curtain: 'è entrato qualcuno',
  curtainShort: 'un momento',
  lost: 'connessione caduta',
  lostShort: 'non in linea',
  steppedOut: 'fuori un momento',
  steppedOutShort: 'fuori',
  kept: (name) => `La sedia di ${name} resta riservata`,
  keptShort: (name) => `Sedia di ${name}`,
  yourKept: 'La sua sedia resta riservata',
  free: 'Una sedia libera',
  spoken: (name, roles, state) => [name, ...roles, state].filter(Boolean).join(', '),
  states: {
    live: 'in linea',
    thin: 'connessione debole',
    rests: 'in linea, l’immagine riposa',
    unheard: 'audio e video non passano',
    lost: 'connessione caduta, sedia riservata',
    kept: 'in ascolto alla finestra, sedia riservata',
    'stepped-out': 'fuori un momento, sedia riservata',
    curtain: 'è entrato qualcuno, videocamera e microfono chiusi',
    free: 'sedia libera',
    apart: 'nella stanza',
    bare: 'sedia riservata',
    turn: 'ha la parola',
  },
}

export const alcove: Words<typeof english.alcove> = {
  empty: 'Alla finestra non c’è nessuno',
  was: (name) => `${name} era alla finestra`,
  sittingBack: (name) => `${name} è alla finestra`,
  edge: 'in ascolto, videocamera accesa',
  rests: 'in ascolto, l’immagine riposa',
  cameraOff: 'videocamera spenta, in ascolto',
  hidden: 'non si vede, in ascolto',
  lost: 'connessione caduta, posto riservato',
  steppedOut: 'fuori un momento, posto riservato',
}

export const windowSeat: Words<typeof english.windowSeat> = {
  title: 'Lei è alla finestra, in ascolto.',
  say: 'Nessuno Le chiederà nulla. Torneremo da Lei.',
  microphone: 'Il suo microfono resta chiuso fino al suo ritorno nel cerchio.',
  ways: 'Come La vede il gruppo',
  way: {
    edge: ['Video al margine', 'la sua videocamera è accesa'],
    'camera-off': ['Video spento', 'il suo nome e una finestra vuota'],
    hidden: ['Non farmi vedere al gruppo', 'chi conduce sa ancora che Lei c’è'],
  },
  edgeClosed: 'la sua videocamera è spenta',
  edgeNote: 'il gruppo La vede nella finestra',
  openCamera: 'Apri la mia videocamera',
  private: 'Lo vede solo chi conduce',
  'need-pause': 'Mi serve una pausa',
  'all-right': 'Sto bene',
  'come-back': 'Vorrei tornare',
  volume: 'Volume di ascolto',
}

export const asks: Words<typeof english.asks> = {
  check: 'Possiamo proseguire?',
  checkNote: 'Chi conduce chiede in privato. Solo chi conduce vede la sua risposta.',
  checkYes: 'Sì, proseguiamo',
  checkNotNow: 'Non ora',
  observer: 'Qualcuno vorrebbe osservare. Per Lei va bene?',
  observerNote:
    'La sua risposta è privata. Si mostra soltanto «tutto il gruppo» o «non tutto il gruppo».',
  observerYes: 'Sì',
  observerNo: 'Meglio di no',
  move: 'Il suo link è stato aperto altrove. Spostarsi lì?',
  moveNote: 'Se non è stata una sua scelta, resti qui e lo dica a chi conduce.',
  moveYes: 'Spostati lì',
  moveNo: 'Resta qui',
  hear: 'Tocchi una volta, per poter sentire.',
  hearYes: 'Senti il gruppo',
}

export const opening: Words<typeof english.opening> = {
  broughtBack: 'Lei è di nuovo nel cerchio.',
  words({ microphone, camera }) {
    if (microphone && camera) {
      return {
        title: 'Il suo microfono e la sua videocamera sono chiusi.',
        note: 'Restano chiusi finché non li apre Lei.',
      }
    }
    return microphone
      ? {
          title: 'Il suo microfono è chiuso.',
          note: 'Resta chiuso finché non lo apre Lei.',
        }
      : { title: 'La sua videocamera è spenta.', note: 'Resta spenta finché non la apre Lei.' }
  },
  microphone: 'Apri il mio microfono',
  camera: 'Apri la mia videocamera',
  later: 'Più tardi',
}

export const lost: Words<typeof english.lost> = {
  title: 'È caduta la sua connessione.',
  say: 'La sua sedia resta riservata. Il gruppo aspetta circa due minuti, poi riprende a lavorare. Lei tornerà allo stesso posto.',
  trying: 'La pagina riprova da sola. Per favore non la ricarichi.',
  now: 'Prova ora',
  soundOnly: 'Torna solo con l’audio',
  soundOnlySet: 'Lei torna solo con l’audio.',
  lane: 'Ciò che vede è dove sedeva ciascuno. Sullo schermo non restano volti fermi.',
  back: 'La sua connessione è tornata.',
}

export const round: Words<typeof english.round> = {
  arrival: 'Una parola d’arrivo, a turno',
  association: 'Che cosa viene in mente, a turno',
  parting: 'Una parola di saluto, a turno',
  yourTurn: 'Ora tocca a Lei.',
  turnOf: (name) => `Ora tocca ${to(name)}.`,
  next: (name) => `Poi ${name}.`,
  over: 'Il giro è completo.',
  said: 'Ho detto la mia',
  pass: 'Passo',
  passed: 'passa',
  done: 'ha parlato',
}

export const words: Words<typeof english.words> = {
  arrival: 'Una parola per come arriva',
  parting: 'Una parola per come se ne va',
  list: 'Le parole',
}

export const notDone: Words<typeof english.notDone> = 'Non è riuscito. Provi ancora una volta.'

export const boardMini: Words<typeof english.boardMini> = {
  title: 'La lavagna',
  open: 'è aperta',
}
