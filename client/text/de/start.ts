/** The start page. */
import type * as english from '../en/start.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const start: Words<typeof english.start> = {
  title: 'Ein Raum für jeweils einen Fall',
  heading: 'Ein Raum für jeweils\u00a0einen\u00a0Fall.',
  lead: 'Für Balint-Gruppen, die nicht an einem Ort zusammensitzen können. Derselbe Kreis auf jedem Bildschirm, eine Leitung, die ihn hält, und nichts, was zurückbleibt.',
  plans: {
    telling: { head: 'Jemand erzählt', text: 'frei, bis zum Ende' },
    'sitting-back': {
      head: 'und rückt hinaus',
      text: 'aus dem Kreis und hört zu, während die anderen fantasieren',
    },
    back: { head: 'und kommt zurück', text: 'mit einer Antwort oder ohne' },
  },
  promised: 'Was versprochen wird',
  promises: [
    {
      head: 'Keine Aufzeichnung.',
      text: 'Es gibt keinen Aufnahmeknopf, kein Transkript und keine Zusammenfassung, für niemanden.',
    },
    {
      head: 'Keine Anwesenheitsliste.',
      text: 'Jede Person nimmt eine Bescheinigung mit. Der Raum behält keine.',
    },
    {
      head: 'Keine Notiz bleibt.',
      text: 'Die Tafel wird zum Abschluss abgewischt; die Zettel der Leitung verschwinden, wenn der Raum schließt.',
    },
    {
      head: 'Keine Überraschung.',
      text: 'Ihr Mikrofon und Ihre Kamera öffnet niemand außer Ihnen.',
    },
    {
      head: 'Nichts zu lesen.',
      text: 'Namen, Karten, Stimmen und Gesichter werden im Browser versiegelt. Der Server reicht sie weiter und kann sie nicht öffnen.',
    },
    {
      head: 'Keine Registrierung.',
      text: 'Kein Konto, kein Cookie, kein Adressbuch, niemand, der Besuche zählt.',
    },
  ],
  ways: {
    label: 'Andere Wege hinein',
    link: 'Ich habe einen Link',
    devices: 'Kamera und Mikrofon ausprobieren',
    receipt: 'Eine Bescheinigung prüfen',
  },
  notPromised: 'Was nicht versprochen werden kann',
  limits: [
    'Ein Telefon vor dem Bildschirm lässt sich nicht verhindern. Die Regeln bitten um Ihr Wort.',
    'Das Netz Ihrer Klinik sieht, dass Sie hier waren, nicht aber, was gesagt wurde.',
    'Wer diesen Server betreibt, könnte eine andere Seite ausliefern. Nehmen Sie einen, der von Menschen betrieben wird, denen Sie vertrauen.',
    'Wer einen Link hat, kann damit an die Tür kommen.',
    'Ein Browser, der eine Seite übersetzt, schickt ihre Worte an einen Übersetzungsdienst. Im Raum bittet die Seite ihn, es zu lassen; schalten Sie die Übersetzung für diese Adresse aus.',
  ],

  form: {
    heading: 'Einen Raum einrichten',
    label: 'Wie sich die Gruppe nennt',
    preset: 'Wie die Sitzung verläuft',
    minutes: 'Minuten anpassen',
    minutesNote: (total) => `${total} Minuten insgesamt`,
    minutesOf: (phase) => `${phase}, Minuten`,
    minutesUnit: 'min',
    minutesHint:
      'Die Minuten sieht nur die Leitung. Nichts endet von selbst. Eine Phase mit 0 hat keine eigene Zeit.',
    ofCase: (phase, number) => `${phase}, Fall ${number}`,
    minutesBack: 'Zurück zur Vorgabe',
    chairs: 'Stühle im Kreis',
    chairsHint: 'Die Stühle von Leitung und Ko-Leitung zählen mit.',
    otherChairs: 'Andere',
    chairsNumber: 'Wie viele Stühle, 3 bis 14',
    begin: 'Wann es beginnt',
    beginNow: 'Jetzt',
    beginLater: 'An einem Tag',
    day: 'Tag',
    time: 'Beginn',
    zone: 'Zeitzone',
    every: 'Wie oft',
    everyOnce: 'Einmal',
    everyWeek: 'Wöchentlich',
    everyFortnight: 'Alle zwei Wochen',
    everyMonth: 'Monatlich',
    monthly: 'An welchem Tag des Monats',
    monthlyOn: (day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`,
    count: 'Wie viele Termine, 2 bis 30',
    dates: 'Termine',
    datesHint:
      'Nehmen Sie das Häkchen bei einem Termin weg, der ausfällt. Ein Link je Person gilt für alle übrigen.',
    datesNote: (kept, all) => (kept === all ? `${all} Termine` : `${kept} von ${all} Terminen`),
    sitsBack: 'Wer den Fall einbringt, rückt für die Gruppenarbeit hinaus',
    beginsClosed: 'Zu Beginn ist nur ein Mikrofon offen: bei der Person, die den Fall einbringt',
    beginsClosedNote: 'In der Fallvorstellung und bei der Rückkehr',
    board: 'Die Leitung darf eine Tafel öffnen',
    boardNote: 'Kurze Karten, am Ende verschwunden',
    strip: 'Leitung und Ko-Leitung dürfen einander Zettel schreiben',
    stripNote: 'Die Gruppe erfährt davon; am Ende verschwunden',
    members: 'Links der Mitglieder',
    membersShared: 'Einer für alle',
    membersPersonal: 'Einer je Person',
    membersSharedHint: 'Alle bekommen denselben Link. Die Leitung lässt sie beim Namen herein.',
    membersPersonalHint: (count) =>
      byCount(
        count,
        'Ein Link für einen Stuhl. Zwei Personen zugleich können ihn nicht benutzen.',
        `${count} Links, für jeden Stuhl einer. Zwei Personen zugleich können keinen davon benutzen.`,
      ),
    words: 'Regeln und Namen',
    wordsNote: 'Ihre eigenen Worte, in die Links der Leitung versiegelt',
    rules: 'Regeln',
    rulesHint: 'Eine je Zeile, höchstens 12. An der Tür stimmen ihnen alle zu.',
    leader: 'Name der Leitung auf Bescheinigungen',
    coLeader: 'Name der Ko-Leitung auf Bescheinigungen',
    leadersHint:
      'So, wie er auf den Bescheinigungen der Mitglieder stehen soll. Lassen Sie beide leer, wenn keiner dort stehen soll.',
    lanes: 'Namen für die Spalten der Tafel',
    lane: (number) => `Spalte ${number}`,
    lanesHint:
      'Zwei bis vier. Die Tafel beginnt als ein offenes Tuch; die Leitung kann sie in Spalten teilen.',
    passphrase: 'Passphrase dieses Servers',
    passphraseHint: 'Sie erfahren sie von denen, die ihn betreiben.',
    make: 'Raum einrichten',
    making: 'Der Raum wird eingerichtet',
    after: 'Sie bekommen Links für sich, die Ko-Leitung und die Mitglieder.',
  },

  defaultRules: [
    'Was gesagt wird, bleibt hier. Von Patientinnen und Patienten wird so erzählt, dass niemand sie erkennen kann.',
    'Nichts wird aufgezeichnet: kein Ton, kein Bild, kein Bildschirmfoto, keine Notiz zum Fall.',
    'Ich spreche für mich: „Ich stelle mir vor“, „Ich spüre“.',
    'Kein Rat, keine Diagnose, kein Ausfragen.',
    'Wer hinausgerückt ist, wird nicht angesprochen und schuldet niemandem eine Antwort.',
    'Ich muss nichts sagen. Stille ist willkommen.',
    'Kommt jemand herein, sage ich es sofort.',
  ],
  defaultLanes: ['Patientin, Patient', 'Behandelnde', 'Zwischen beiden', 'In mir'],

  built: {
    of: (commit) => `Gebaut aus ${commit}.`,
    ofNoCommit: 'Gebaut aus Quellen, die kein Commit sind.',
    files: 'Dateien:',
  },
  problem: {
    summary: (count) =>
      byCount(
        count,
        'Oben ist eine Sache zu berichtigen.',
        `Oben sind ${count} Dinge zu berichtigen.`,
      ),
    label: 'Nehmen Sie höchstens 80 Zeichen.',
    minutes: 'Nehmen Sie ganze Minuten, 0 bis 180 je Phase.',
    total: (total) => `Die Sitzung kommt auf ${total} Minuten. Sie darf 10 bis 360 dauern.`,
    agenda: 'Diese Phasen ergeben keine Sitzung.',
    chairs: 'Wählen Sie 3 bis 14 Stühle.',
    day: 'Wählen Sie einen Tag.',
    time: 'Wählen Sie eine Uhrzeit.',
    past: 'Diese Zeit ist vorbei. Wählen Sie eine spätere.',
    far: 'Das liegt mehr als zwei Jahre voraus. Wählen Sie einen früheren Tag.',
    count: 'Wählen Sie 2 bis 30 Termine.',
    noDates: 'Lassen Sie mindestens einen Termin stehen.',
    rules: 'Nehmen Sie höchstens 12 Regeln.',
    rule: (number) =>
      `Regel ${number} ist länger als 120 Zeichen. Kürzen Sie sie oder teilen Sie sie in zwei.`,
    leaderName: 'Nehmen Sie höchstens 80 Zeichen.',
    lanes:
      'Benennen Sie zwei bis vier Spalten mit höchstens 24 Zeichen oder lassen Sie alle vier, wie sie sind.',
    unreachable:
      'Der Server antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; was Sie geschrieben haben, bleibt erhalten.',
    newBuild:
      'Der Server hat inzwischen eine neuere Fassung dieser Seite. Öffnen Sie die Seite noch einmal und richten Sie dann den Raum ein.',
    notSecure:
      'Diese Adresse beginnt mit http. Die Schlüssel, die einen Raum versiegeln, geben Browser nur Adressen, die mit https beginnen. Lassen Sie sich die https-Adresse von denen geben, die diesen Server betreiben.',
    broken:
      'Dieser Browser konnte die Schlüssel eines Raums nicht herstellen. Versuchen Sie es mit einem aktuellen Chrome, Edge, Firefox oder Safari.',
  },
}
