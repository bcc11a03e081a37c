/** The room's words that everyone in it sees, in German. */
import type * as english from '../en/room.ts'
import type { Words } from '../words.ts'

export const room: Words<typeof english.room> = {
  someone: 'Jemand',
  resuming: 'Einen Moment. Der Raum findet den Faden wieder.',
  landmarks: {
    phase: 'Wo wir sind',
    chairs: 'Der Kreis',
    alcove: 'Der Platz am Fenster',
    controls: 'Ihre Bedienelemente',
    desk: 'Pult der Leitung',
    observers: 'Außerhalb des Kreises',
    seat: 'Ihr Platz am Fenster',
  },
  ok: 'Gut',
  close: 'Schließen',
  roles: {
    leader: 'Leitung',
    'co-leader': 'Ko-Leitung',
    observer: 'beobachtet',
    presenter: 'bringt den Fall',
    you: 'Sie',
    leadingNow: 'leitet jetzt',
  },
  secondCase: 'Zweiter Fall',
}

export const chair: Words<typeof english.chair> = {
  yours: 'Ihr Stuhl',
  yoursShort: 'Sie',
  ownCamera: {
    on: 'Ihre Kamera ist an',
    off: 'Ihre Kamera ist aus',
    rests: 'Ihr Bild ruht',
    away: 'Ihre Kamera ist belegt',
    unsent: 'Niemand sieht Sie jetzt',
  },
  ownCameraShort: {
    on: 'Kamera an',
    off: 'Kamera aus',
    rests: 'Bild ruht',
    away: 'Kamera belegt',
    unsent: 'Nicht zu sehen',
  },
  ownCameraWhy: {
    rests: 'Man hört Sie und sieht Ihren Namen.',
    away: 'Dieses Gerät hat sie an etwas anderes gegeben.',
    unsent: 'Ton und Bild kommen nicht durch.',
  },
  rests: 'Bild ruht',
  seeYourself: 'Sich selbst sehen',
  seeing: 'Das sehen nur Sie',
  off: {
    'camera-off': 'da, hört zu',
    'sound-only': 'da, nur Ton',
    unopened: 'nicht versiegelt, darum nicht gezeigt',
    thin: 'da, hört zu',
    away: 'Ton und Bild kommen zurück',
    cut: 'da, ohne Ton und Bild',
  },
  spokenOff: {
    'camera-off': 'Verbindung steht, Kamera aus',
    'sound-only': 'Verbindung steht, nur Ton',
    unopened: 'nicht versiegelt, darum nicht gezeigt',
    thin: 'Verbindung schwach, Bild ruht',
    away: 'Ton und Bild kommen zurück',
    cut: 'da, ohne Ton und Bild',
  },
  curtain: 'jemand kam herein',
  curtainShort: 'Moment',
  lost: 'Verbindung abgerissen',
  lostShort: 'abgerissen',
  steppedOut: 'ist kurz draußen',
  steppedOutShort: 'kurz draußen',
  kept: (name) => `Der Stuhl von ${name} bleibt frei`,
  keptShort: (name) => `Stuhl von ${name}`,
  yourKept: 'Ihr Stuhl bleibt frei',
  free: 'Ein freier Stuhl',
  spoken: (name, roles, state) => [name, ...roles, state].filter(Boolean).join(', '),
  states: {
    live: 'Verbindung steht',
    thin: 'Verbindung schwach',
    rests: 'Verbindung steht, Bild ruht',
    unheard: 'Ton und Bild kommen nicht durch',
    lost: 'Verbindung abgerissen, Stuhl bleibt frei',
    kept: 'sitzt am Fenster, Stuhl bleibt frei',
    'stepped-out': 'kurz draußen, Stuhl bleibt frei',
    curtain: 'jemand kam herein, Kamera und Mikrofon sind zu',
    free: 'freier Stuhl',
    apart: 'im Raum',
    bare: 'Stuhl bleibt frei',
    turn: 'ist an der Reihe',
  },
}

export const alcove: Words<typeof english.alcove> = {
  empty: 'Der Platz am Fenster ist leer',
  was: (name) => `${name} saß am Fenster`,
  sittingBack: (name) => `${name} sitzt am Fenster`,
  edge: 'hört zu, Kamera an',
  rests: 'hört zu, Bild ruht',
  cameraOff: 'Kamera aus, hört zu',
  hidden: 'nicht zu sehen, hört zu',
  lost: 'Verbindung abgerissen, der Platz bleibt frei',
  steppedOut: 'kurz draußen, der Platz bleibt frei',
}

export const windowSeat: Words<typeof english.windowSeat> = {
  title: 'Sie sitzen am Fenster.',
  say: 'Niemand wird Sie etwas fragen. Wir kommen auf Sie zurück.',
  microphone: 'Ihr Mikrofon bleibt zu, bis Sie zurückkommen.',
  ways: 'Wie die Gruppe Sie sieht',
  way: {
    edge: ['Kamera am Rand', 'Ihre Kamera ist an'],
    'camera-off': ['Kamera aus', 'Ihr Name und ein leeres Fenster'],
    hidden: ['Für die Gruppe unsichtbar', 'die Leitung weiß weiterhin, dass Sie da sind'],
  },
  edgeClosed: 'Ihre Kamera ist aus',
  edgeNote: 'die Gruppe sieht Sie am Fenster',
  openCamera: 'Ihre Kamera öffnen',
  private: 'Das sieht nur die Leitung',
  'need-pause': 'Ich brauche eine Pause',
  'all-right': 'Es geht mir gut',
  'come-back': 'Ich möchte zurück',
  volume: 'Lautstärke für mich',
}

export const asks: Words<typeof english.asks> = {
  check: 'Ist es für Sie in Ordnung, wenn wir weitermachen?',
  checkNote: 'Die Leitung fragt leise. Nur sie sieht Ihre Antwort.',
  checkYes: 'Ja, weiter',
  checkNotNow: 'Jetzt nicht',
  observer: 'Jemand möchte beobachten. Ist Ihnen das recht?',
  observerNote: 'Ihre Antwort bleibt vertraulich. Gezeigt wird nur „alle“ oder „nicht alle“.',
  observerYes: 'Ja',
  observerNo: 'Lieber nicht',
  move: 'Ihr Link wurde anderswo geöffnet. Dorthin wechseln?',
  moveNote: 'Wenn nicht Sie das waren, bleiben Sie hier und sagen Sie es der Leitung.',
  moveYes: 'Dorthin wechseln',
  moveNo: 'Hier bleiben',
  hear: 'Einmal antippen, damit Sie etwas hören.',
  hearYes: 'Die Gruppe hören',
}

export const opening: Words<typeof english.opening> = {
  broughtBack: 'Sie sind wieder im Kreis.',
  words({ microphone, camera }) {
    if (microphone && camera) {
      return {
        title: 'Ihr Mikrofon und Ihre Kamera sind zu.',
        note: 'Beide bleiben zu, bis Sie sie öffnen.',
      }
    }
    return microphone
      ? { title: 'Ihr Mikrofon ist zu.', note: 'Es bleibt zu, bis Sie es öffnen.' }
      : { title: 'Ihre Kamera ist aus.', note: 'Sie bleibt aus, bis Sie sie öffnen.' }
  },
  microphone: 'Mein Mikrofon öffnen',
  camera: 'Meine Kamera öffnen',
  later: 'Später',
}

export const lost: Words<typeof english.lost> = {
  title: 'Ihre Verbindung ist abgerissen.',
  say: 'Ihr Stuhl bleibt frei. Die Gruppe wartet etwa zwei Minuten und arbeitet dann weiter. Sie kommen an denselben Platz zurück.',
  trying: 'Diese Seite versucht es von selbst wieder. Bitte laden Sie sie nicht neu.',
  now: 'Jetzt versuchen',
  soundOnly: 'Nur mit Ton zurückkommen',
  soundOnlySet: 'Sie kommen nur mit Ton zurück.',
  lane: 'Sie sehen, wo alle gesessen haben. Erstarrte Gesichter bleiben nicht auf dem Bildschirm stehen.',
  back: 'Ihre Verbindung ist wieder da.',
}

export const round: Words<typeof english.round> = {
  arrival: 'Ein Blitzlicht zum Ankommen, reihum',
  association: 'Was auftaucht, reihum',
  parting: 'Ein Wort zum Abschied, reihum',
  yourTurn: 'Jetzt ist es bei Ihnen.',
  turnOf: (name) => `Jetzt ist es bei ${name}.`,
  next: (name) => `Danach ${name}.`,
  over: 'Alle waren an der Reihe.',
  said: 'Ich habe gesprochen',
  pass: 'Weitergeben',
  passed: 'hat weitergegeben',
  done: 'hat gesprochen',
}

export const words: Words<typeof english.words> = {
  arrival: 'Ein Wort dafür, wie Sie ankommen',
  parting: 'Ein Wort dafür, wie Sie gehen',
  list: 'Die Wörter',
}

export const notDone: Words<typeof english.notDone> =
  'Das kam nicht an. Versuchen Sie es noch einmal.'

export const boardMini: Words<typeof english.boardMini> = {
  title: 'Die Tafel',
  open: 'ist offen',
}
