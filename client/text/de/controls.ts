/** What stands under the circle and in one's own panel, in German. */
import type * as english from '../en/controls.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

export const controls: Words<typeof english.controls> = {
  microphone: {
    on: 'Mikrofon offen',
    off: 'Mikrofon zu',
    onShort: 'Mikro offen',
    offShort: 'Mikro zu',
    notNow: 'Mikrofon: nicht in dieser Phase',
    notNowShort: 'Jetzt nicht',
    silence: 'Zu, solange wir schweigen',
    silenceShort: 'Stille',
    byLeader: 'Von der Leitung geschlossen',
    byLeaderShort: 'Mikro gesperrt',
    away: 'Mikrofon anderweitig belegt',
    awayShort: 'Mikro belegt',
    unheard: 'Offen, zurzeit nicht zu hören',
    unheardShort: 'Nicht zu hören',
    unsealed: 'Mikrofon: nicht in diesem Browser',
    unsealedShort: 'Hier nicht',
  },
  camera: {
    on: 'Kamera an',
    off: 'Kamera aus',
    notNow: 'Kamera: nicht in dieser Phase',
    notNowShort: 'Jetzt nicht',
    rests: 'Kamera an, Bild ruht',
    restsShort: 'Bild ruht',
    away: 'Kamera anderweitig belegt',
    awayShort: 'Kamera belegt',
    unseen: 'An, zurzeit nicht zu sehen',
    unseenShort: 'Nicht zu sehen',
    unsealed: 'Kamera: nicht in diesem Browser',
    unsealedShort: 'Hier nicht',
    onShort: 'Kamera an',
    offShort: 'Kamera aus',
  },
  curtainOn: 'Vorhang zu: Niemand sieht oder hört Sie',
  curtainOff: 'Vorhang offen',
  cameIn: 'Jemand kam herein',
  cameInShort: 'Jemand da',
  comeBackIn: 'Vorhang öffnen',
  comeBackInShort: 'Vorhang auf',
  tell: 'Der Leitung sagen',
  tellShort: 'An Leitung',
  more: 'Mehr',
  leave: 'Gehen',
  volume: 'Lautstärke für mich',
  volumeShort: 'Lautstärke',
  window: 'Fensterplatz',
  desk: 'Pult',
  problems: {
    refused:
      'Der Browser erlaubt es dieser Seite nicht. Erlauben Sie es neben der Adresse und drücken Sie noch einmal.',
    missing: 'Kein solches Gerät gefunden. Schließen Sie eines an und drücken Sie noch einmal.',
    'in-use':
      'Ein anderes Programm benutzt es. Schließen Sie dieses Programm und drücken Sie noch einmal.',
    insecure: 'Browser erlauben das nur bei einer sicheren Adresse (https).',
    'no-devices':
      'Die Seite ist in einer anderen App geöffnet, die weder Mikrofon noch Kamera hergibt. Öffnen Sie den Link direkt in Safari oder Chrome.',
    unknown:
      'Es ließ sich nicht öffnen. Drücken Sie noch einmal, oder wählen Sie ein anderes Gerät.',
  },
  away: {
    microphone:
      'Dieses Gerät hat Ihr Mikrofon an etwas anderes gegeben, vielleicht an einen Anruf. Niemand hört Sie. Es kommt von selbst zurück; drücken Sie, um es jetzt zu versuchen.',
    camera:
      'Dieses Gerät hat Ihre Kamera an etwas anderes gegeben, oder sie ist verdeckt. Sie kommt von selbst zurück; drücken Sie, um es jetzt zu versuchen.',
  },
  silent: 'Von Ihrem Mikrofon kommt kein Ton. Ist es ausgeschaltet, oder ist es das falsche?',
}

export const tell: Words<typeof english.tell> = {
  title: 'Das sieht nur die Leitung',
  'might-have-case': 'Ich hätte vielleicht einen Fall',
  'need-moment': 'Ich brauche einen Moment',
  'technical-help': 'Technische Hilfe, bitte',
  stepOut: 'Ich muss kurz hinaus',
  stepOutNote: 'Ihr Stuhl bleibt frei. Sie kommen zurück, ohne zu klopfen.',
  sent: 'Die Leitung hat es. Drücken Sie noch einmal, um es zurückzunehmen.',
  waits: 'Die Leitung ist nicht da. Sie sieht es, sobald sie kommt.',
  seenBy: (names) =>
    `${listed(names)} ${byCount(names.length, 'hat', 'haben')} es gesehen. Drücken Sie noch einmal, um es zurückzunehmen.`,
}

export const leave: Words<typeof english.leave> = {
  title: 'Den Raum verlassen?',
  say: 'Beim Gehen wird Ihnen Ihre Bescheinigung angeboten. Wenn Sie zurückkommen, kommen Sie wieder an die Tür.',
  sayUnshown: (cards) =>
    byCount(
      cards,
      'Eine Karte von Ihnen hat noch niemand gesehen. Diese Karte geht mit Ihnen.',
      `${cards} Karten von Ihnen hat noch niemand gesehen. Diese Karten gehen mit Ihnen.`,
    ),
  sayPresenter: 'Es ist Ihr Fall. Die Leitung erfährt, dass Sie gehen, und die Gruppe wartet.',
  sayLeader: 'Das Pult bleibt bei der anderen Leitung. Der Raum bleibt offen.',
  sayOnlyLeader: 'Sie leiten hier gerade allein. Die Gruppe wartet ohne Sie; niemand rückt nach.',
  go: 'Gehen',
  stay: 'Bleiben',
  stepOut: 'Nur kurz hinaus',
}

export const steppedOut: Words<typeof english.steppedOut> = {
  title: 'Sie sind kurz draußen.',
  say: 'Ihr Stuhl bleibt frei. Niemand sieht oder hört Sie, und Sie hören niemanden.',
  back: 'Zurück in den Raum',
}
