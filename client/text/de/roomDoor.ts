/** The way in, and what each refusal offers as a way on, in German. */
import type * as english from '../en/roomDoor.ts'
import type { Words } from '../words.ts'

export const arrive: Words<typeof english.arrive> = {
  title: 'Ankommen',
  seenLeader:
    'Ein Mailfilter hat diesen Link unterwegs verändert, sodass sein Geheimnis den Server erreicht hat. Richten Sie einen neuen Raum ein, und schicken Sie seine Links als Text, den kein Filter öffnet; einen gelesenen Link könnten andere benutzen.',
  seenMember:
    'Ein Mailfilter hat Ihren Link unterwegs verändert, sodass sein Geheimnis den Server erreicht hat. Sagen Sie es der Leitung: Es braucht einen neuen Link.',
  name: 'Name an Ihrem Stuhl',
  nameHint: 'Ein Vorname genügt. Er wird vergessen, wenn der Raum schließt.',
  nameProblem: 'Ihr Stuhl braucht einen Namen, mit höchstens 40 Buchstaben.',
  rules: 'Was wir vereinbaren',
  agree: 'Damit bin ich einverstanden',
  private: 'Ich bin ungestört: Tür zu, Benachrichtigungen aus',
  ownRules:
    'Die eigenen Regeln der Gruppe sind jetzt da. Lesen Sie sie, und setzen Sie das Häkchen noch einmal.',
  rulesAwaited:
    'Ihre Gruppe hat eigene Regeln. Diese sind versiegelt und kommen mit Ihrer Leitung. Kommen Sie inzwischen an die Tür: Um Ihr Einverständnis werden Sie gebeten, sobald sie da sind.',
  rulesCame: 'Die Regeln der Gruppe sind da. Lesen Sie sie, und setzen Sie das Häkchen.',
  aloneProblem: 'Vor der Tür fehlt noch ein Häkchen.',
  agreeProblem: 'Vor der Tür braucht es zwei Häkchen.',
  go: 'An die Tür kommen',
  going: 'Leises Klopfen',
  notStored: 'Keines der beiden Häkchen wird gespeichert.',
  stripOn:
    'In dieser Gruppe können Leitung und Ko-Leitung einander Zettel schreiben; auch diese werden gelöscht.',
  observerPresent: 'Heute beobachtet jemand im Raum; alle dort waren damit einverstanden.',
  observer:
    'Sie kommen, um zu beobachten. Zuvor werden alle im Raum gefragt, einzeln und vertraulich.',
  noSelf:
    'Im Raum sehen Sie sich selbst nicht. Ihr Stuhl trägt ein Zeichen, solange Ihre Kamera an ist.',
  seal: 'Name, Stimme und Bild werden in Ihrem Browser versiegelt. Der Server trägt sie weiter und kann sie nicht öffnen.',
  atDoor: 'Sie sind an der Tür.',
  atDoorSay: (leader) =>
    `${leader ? `${leader} weiß, dass Sie da sind, und lässt alle einzeln herein.` : 'Die Leitung lässt alle einzeln herein.'} Sie können eine Minute die Augen schließen.`,
  noLeader:
    'Die Leitung ist noch nicht da. Sie werden hereingelassen, sobald sie kommt. Sie können eine Minute die Augen schließen.',
  askingGroup:
    'Die Gruppe wird gefragt, ob Sie beobachten dürfen. Das dauert höchstens eine Minute.',
  askingOccupant:
    'Dieser Link ist anderswo offen. Dort wird gefragt, ob Sie hierher wechseln dürfen.',
  lineLost:
    'Ihre Verbindung ist abgerissen. Diese Seite versucht es von selbst wieder; Ihr Platz an der Tür bleibt.',
  leave: 'Von der Tür weggehen',
  devices: 'Kamera und Mikrofon',
  devicesLoading: 'Einen Moment. Wir suchen Kamera und Mikrofon.',
  heading: (label, span) => (label ? `${label}, ${span}` : span),
  from: (day, time) => `Die Tür öffnet sich am ${day}, um ${time}.`,
  cannotEncrypt:
    'Dieser Browser kann Ton und Bild nicht versiegeln; niemand würde Sie hier hören oder sehen. Öffnen Sie den Link in einem aktuellen Chrome, Edge, Firefox oder Safari.',
}

export const connecting: Words<typeof english.connecting> = {
  title: 'Der Raum ist noch nicht da.',
  why: {
    'server-away':
      'Der Server antwortet nicht. Entweder ist er für einen Moment weg, oder dieses Gerät hat keine Verbindung. Diese Seite versucht es von selbst wieder, jede Sekunde.',
    'another-answers':
      'Jemand anderes antwortet anstelle des Servers. Ein Gastnetz verlangt vielleicht erst eine Anmeldung: Öffnen Sie irgendeine andere Seite, melden Sie sich dort an und kommen Sie zurück. Oder ein Filter sperrt diese Adresse: Dann nehmen Sie ein anderes Netz, etwa das Ihres Telefons.',
    'sockets-blocked':
      'Der Server antwortet, doch dieses Netz lässt keine dauernde Verbindung durch. Diese Seite versucht von selbst einen anderen Weg. Bleibt es so, versuchen Sie ein anderes Netz, etwa das Ihres Telefons.',
    'no-view':
      'Die Verbindung ist langsam: Seit einer Weile kam nichts an. Diese Seite versucht es von selbst wieder. Bleibt es so, versuchen Sie ein anderes Netz.',
    'not-secure':
      'Diese Adresse beginnt mit http. Browser geben die Schlüssel, die einen Raum versiegeln, nur Adressen, die mit https beginnen. Fragen Sie die Person, die Ihnen den Link geschickt hat, nach der https-Adresse.',
    'cannot-seal':
      'Dieser Browser konnte die Schlüssel dieses Links nicht bilden. Öffnen Sie den Link in einem aktuellen Chrome, Edge, Firefox oder Safari.',
  },
  now: 'Jetzt versuchen',
}

export const ownRules: Words<typeof english.ownRules> = {
  title: 'Die Gruppe hat eigene Regeln.',
  say: 'Diese Regeln kamen, nachdem Sie den üblichen zugestimmt hatten. Lesen Sie sie, bevor Sie weitergehen.',
  sayOwed: 'Diese Regeln sind jetzt da. Lesen Sie sie, bevor Sie weitergehen.',
  agree: 'Damit bin ich einverstanden',
  leave: 'Gehen',
}

export const trying: Words<typeof english.trying> = {
  title: 'Probieren Sie Kamera und Mikrofon aus.',
  say: 'Ton und Bild bleiben auf diesem Gerät. Auch die Verbindung zum Raum wird geprüft.',
}

export const refusal: Words<typeof english.refusal> = {
  title: 'Die Tür bleibt zu.',
  early: 'Sie sind früh da.',
  earlySay: 'Diese Seite öffnet die Tür von selbst, wenn es Zeit ist.',
  missing: 'Welcher Raum ist es?',
  over: 'Es ist vorbei.',
  again: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  start: 'Einen eigenen Raum einrichten',
  how: 'So verläuft eine Sitzung',
}

export const pasting: Words<typeof english.pasting> = {
  label: 'Ihr Link',
  hint: 'Hier eingefügt, kommt er weder in die Adresszeile noch in den Verlauf des Browsers.',
  open: 'Öffnen',
  empty: 'Fügen Sie den Link ein, den Sie bekommen haben.',
}
