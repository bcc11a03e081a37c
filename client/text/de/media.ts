/** Camera, microphone, speaker and line at the door, in German. */
import type * as english from '../en/media.ts'
import type { Words } from '../words.ts'

export const devices: Words<typeof english.devices> = {
  onlyYou: 'Das sehen nur Sie',
  preview: 'Vorschau Ihrer Kamera',
  closed: 'Kamera und Mikrofon sind aus.',
  cameraClosed: 'Ihre Kamera ist aus.',
  asking: 'Der Browser fragt, ob diese Seite sie benutzen darf.',
  open: 'Kamera und Mikrofon öffnen',
  camera: { on: 'Kamera an', off: 'Kamera aus' },
  microphone: { on: 'Mikrofon offen', off: 'Mikrofon zu' },
  level: 'Mikrofon',
  levelName: 'Pegel des Mikrofons',
  say: 'Sagen Sie ein paar Worte.',
  heard: 'Wir hören Sie.',
  headphones: 'Kopfhörer gefunden.',
  notOpen: 'Ihr Mikrofon ist zu.',
  silent:
    'Dieses Mikrofon gibt keinen Ton. Vielleicht hat es einen Schalter; sonst wählen Sie unten ein anderes.',
  choose: 'Geräte wählen',
  which: { microphone: 'Mikrofon', camera: 'Kamera', speaker: 'Lautsprecher' },
  unnamed: { microphone: 'Mikrofon', camera: 'Kamera', speaker: 'Lautsprecher' },
  usual: 'Das übliche Gerät',
  afterOpening: 'Der Browser nennt sie, sobald sie offen sind.',
  testSpeaker: 'Einen leisen Ton spielen',
  toneFailed: 'Dieser Lautsprecher gibt keinen Ton. Wählen Sie einen anderen.',
  again: 'Noch einmal versuchen',
}

export const problems: Words<typeof english.problems> = {
  microphone: {
    refused:
      'Diese Seite darf das Mikrofon nicht benutzen. Drücken Sie oben auf das Zeichen neben der Adresse, erlauben Sie das Mikrofon, und versuchen Sie es noch einmal.',
    missing:
      'Kein Mikrofon gefunden. Schließen Sie eines an; es wird von selbst verwendet. Ohne Mikrofon können Sie zuhören, aber nicht sprechen.',
    'in-use':
      'Ein anderes Programm hat das Mikrofon. Schließen Sie es dort, und versuchen Sie es noch einmal.',
    insecure:
      'Browser öffnen Mikrofone nur bei sicheren Adressen. Bitten Sie um eine Adresse, die mit https beginnt.',
    'no-devices':
      'Diese Seite ist in einer anderen App geöffnet, oder in einem Browser ohne Mikrofon. Kopieren Sie den Link, und öffnen Sie ihn direkt in Safari, Chrome, Edge oder Firefox.',
    unknown:
      'Das Mikrofon lässt sich nicht öffnen. Schließen Sie es neu an, oder starten Sie den Browser neu.',
  },
  camera: {
    refused:
      'Diese Seite darf die Kamera nicht benutzen. Drücken Sie oben auf das Zeichen neben der Adresse, erlauben Sie die Kamera, und versuchen Sie es noch einmal.',
    missing:
      'Keine Kamera gefunden. Schließen Sie eine an; sie wird von selbst verwendet. Sie können auch ohne teilnehmen.',
    'in-use':
      'Ein anderes Programm hat die Kamera. Schließen Sie sie dort, und versuchen Sie es noch einmal.',
    insecure:
      'Browser öffnen Kameras nur bei sicheren Adressen. Bitten Sie um eine Adresse, die mit https beginnt.',
    'no-devices':
      'Diese Seite ist in einer anderen App geöffnet, oder in einem Browser ohne Kamera. Kopieren Sie den Link, und öffnen Sie ihn direkt in Safari, Chrome, Edge oder Firefox.',
    unknown:
      'Die Kamera lässt sich nicht öffnen. Schließen Sie sie neu an, oder starten Sie den Browser neu.',
  },
}

export const lineCheck: Words<typeof english.lineCheck> = {
  title: 'Verbindung',
  checking: 'Wir sehen nach, ob Ton und Bild durchkommen.',
  allWell: 'Alles kommt durch.',
  goesRound: 'Alles kommt durch, auf einem Umweg.',
  notAll: 'Etwas kommt nicht durch.',
  unsure: 'Nicht alles ließ sich prüfen.',
  again: 'Noch einmal nachsehen',
  room: { works: 'Der Raum antwortet.', fails: 'Der Raum antwortet im Moment nicht.' },
  sealing: {
    works: 'Dieser Browser kann Ton und Bild versiegeln.',
    fails:
      'Dieser Browser kann Ton und Bild nicht versiegeln; mit ihm gibt es hier weder Ton noch Bild.',
  },
  media: {
    straight: 'Ton und Bild kommen durch, auf ihrem eigenen Weg.',
    turn: 'Dieses Netz sperrt den eigenen Weg für Video. Es geht über ein Relais; Bilder sind vielleicht kleiner, Stimmen kommen vollständig an.',
    port: 'Dieses Netz sperrt den eigenen Weg für Video. Es geht über den Web-Port; Bilder sind vielleicht kleiner, Stimmen kommen vollständig an.',
    blocked:
      'Dieses Netz sperrt Ton und Bild auf jedem Weg. Ein anderes Netz, etwa das eines Telefons, lässt sie durch.',
    unknown: 'Ob Ton und Bild durchkommen, ließ sich jetzt nicht prüfen.',
  },
}
