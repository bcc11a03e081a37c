/** The page that shows a new room's links, once. */
import type * as english from '../en/invitations.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const NUMBERS = [
  'Kein',
  'Ein',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
]
const chairs = (count: number): string =>
  `${NUMBERS[count] ?? count} ${count === 0 ? 'Stuhl' : byCount(count, 'Stuhl', 'Stühle')}`

export const invitations: Words<typeof english.invitations> = {
  title: 'Einladungen',
  heading: 'Der Raum ist bereit. Noch ist niemand darin.',
  doors: 'Die Tür öffnet sich zehn Minuten vorher für Mitglieder, zwanzig für die Leitung.',
  doorOpen: 'Die Tür ist offen.',
  now: (span) => `Heute, ${span}.`,
  once: (day, span, zone) => `${day}, ${span}, Zeitzone ${zone}.`,
  series: (count, often, day, span, zone) =>
    `${count} Termine, ${often} ab ${day}, ${span}, Zeitzone ${zone}.`,
  onlyHere:
    'Diese Links werden nur hier und nur jetzt gezeigt. Kopieren Sie sie, bevor Sie die Seite schließen; noch einmal ausstellen lassen sich diese Links nicht.',

  leader: {
    name: 'Leitung',
    link: 'Link der Leitung',
    about: 'Das sind Sie. Am Pult: Phasen, Tür, Tafel.',
    holder: 'Wer ihn hat, leitet die Gruppe. Behalten Sie ihn für sich.',
  },
  coLeader: {
    name: 'Ko-Leitung',
    link: 'Link der Ko-Leitung',
    about: 'Dasselbe Pult. Übernimmt sofort, wenn Ihre Verbindung abreißt.',
    holder: 'Wer ihn hat, leitet mit Ihnen. Schicken Sie ihn vertraulich an eine Person.',
  },
  members: {
    name: 'Mitglieder',
    link: 'Link der Mitglieder',
    about: (count) => `${chairs(count)}. Sie lassen an der Tür alle einzeln herein.`,
    holder:
      'Für die ganze Gruppe. Wer ihn hat, kann an die Tür kommen, und nicht weiter, bis die Leitung öffnet.',
  },
  personal: {
    about: (count) =>
      `${chairs(count)}, für jeden ein Link. Sie lassen an der Tür alle einzeln herein.`,
    link: (number) => `Link für Mitglied ${number}`,
    holder:
      'Für je eine Person. Wer ihn hat, kann an die Tür kommen; nach dem ersten Hereinlassen öffnet der Link denselben Stuhl wieder, wann immer dieser leer ist.',
    copyAll: 'Alle kopieren',
    all: 'Alle Links der Mitglieder',
    line: (number, name, link) => `${name || `Mitglied ${number}`}: ${link}`,
    name: (number) => `Für wen ist Link ${number}? Das weiß nur diese Seite`,
    mail: (number) => `Mail für Mitglied ${number}`,
    showQr: 'QR-Code',
  },
  observer: {
    name: 'Beobachtung',
    link: 'Link zum Beobachten',
    about: 'Sitzt außerhalb des Kreises, hört und sieht, sagt nichts.',
    holder:
      'Wer ihn hat, kann an die Tür kommen. Hereingelassen wird nur, wenn alle anwesenden Mitglieder vertraulich zugestimmt haben. Verschicken Sie ihn nicht, wenn niemand zusehen soll.',
  },
  copiedAt: (time) => `Kopiert um ${time} Uhr`,
  copyMail: 'Mail kopieren',
  mailWhat: 'Mail für die Gruppe',
  mail: (name, label, days, zone, link, devices) =>
    [
      name ? `Guten Tag ${name},` : 'Guten Tag,',
      '',
      `wir treffen uns online als ${label || 'Balint-Gruppe'}:`,
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Alle Zeiten in der Zeitzone ${zone}. Die Tür öffnet sich zehn Minuten vorher. Das ist Ihr Link; behalten Sie ihn für sich:`,
      '',
      link,
      '',
      'Sie brauchen einen ungestörten Ort bei geschlossener Tür, Kopfhörer und Zeit ohne Anrufe und Benachrichtigungen. Ein Fall wird frei erzählt, ohne Unterlagen und ohne etwas, woran jemand zu erkennen wäre.',
      '',
      `Probieren Sie Kamera und Mikrofon am Tag davor aus: ${devices}`,
    ].join('\n'),
  saveAll: 'Alle Links in einer Datei',
  allFile: 'balint-links.txt',
  allKept:
    'Wer diese Datei hat, hat alle Links, auch die der Leitung. Verwahren Sie sie dort, wo Sie Schlüssel verwahren.',
  works: (from, to) => `Öffnet die Tür von ${from} bis ${to} Uhr, danach nie wieder.`,
  worksUntil: (to) => `Öffnet die Tür bis ${to} Uhr, danach nie wieder.`,
  worksSeries: (minutes, last) =>
    `Gilt bei jedem Termin ab ${minutes} Minuten vor Beginn. Letzter Termin: ${last}; danach nie wieder.`,

  qr: 'Für Telefone. Richten Sie eine Kamera darauf.',
  qrLabel: (link) => `QR-Code: ${link}`,
  printCards: (count) => byCount(count, 'Als Karte drucken', `Als ${count} Karten drucken`),

  life: {
    heading: 'Wie lange Links gelten',
    headingSeries: (day) => `Wie lange Links gelten: ${day}`,
    now: 'Jetzt',
    nowEarly: 'Links gelten; eintreten kann noch niemand',
    nowLeaders: 'die Leitung kann eintreten',
    nowOpen: 'alle mit einem Link können kommen',
    leaders: 'die Leitung kann eintreten',
    members: 'Mitglieder können an die Tür kommen',
    begin: 'die Sitzung beginnt',
    end: 'geplantes Ende; nichts hört von selbst auf',
    over: 'Links gelten endgültig nicht mehr; ein Raum, der noch läuft, läuft weiter',
    overDate: 'die Tür dieses Termins ist für immer zu',
    last: (day) => `Letzter Termin: ${day}. Danach gelten die Links endgültig nicht mehr.`,
  },
  trial:
    'Dieser Server hat kein bleibendes Geheimnis. Startet er neu, gelten diese Links nicht mehr, und ein neuer Raum muss eingerichtet werden.',

  calendar: {
    heading: 'Für den Kalender',
    about: (count) =>
      byCount(
        count,
        'Ein Eintrag, in diesem Browser erstellt.',
        `${count} Einträge, in diesem Browser erstellt.`,
      ),
    withLink: 'Link der Mitglieder hineinschreiben',
    withLinkNote: 'Wer den Kalender lesen kann, kann dann an die Tür kommen.',
    missing:
      'Der Teil, der die Datei schreibt, ist nicht angekommen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; die Links oben bleiben, wie sie sind.',
    download: 'Kalenderdatei',
    file: 'balint-gruppe.ics',
    summary: 'Balint-Gruppe',
    body: 'Die Tür öffnet sich zehn Minuten vorher. Sie brauchen einen ungestörten Ort, Kopfhörer und eine geschlossene Tür.',
    bodyLink: (link) =>
      `Die Tür öffnet sich zehn Minuten vorher. Sie brauchen einen ungestörten Ort, Kopfhörer und eine geschlossene Tür.\n\n${link}`,
  },
  wrong: {
    heading: 'Wenn ein Link in falsche Hände kommt',
    text: 'Niemand kommt herein, den die Leitung nicht beim Namen hereinlässt. Im Raum kann die Leitung einen neuen Link der Mitglieder ausstellen; der alte gilt sofort nicht mehr.',
  },
  seriesHeld: {
    heading: 'Ein Link für alle Termine',
    text: 'Wer den Link einer Reihe hat, kann alle ihre Termine öffnen. Ist Ihnen das zu viel, richten Sie für jeden Termin einen eigenen Raum ein.',
  },
  shared: {
    heading: 'An einem Computer, den auch andere benutzen',
    text: 'Öffnen Sie Links der Leitung in einem privaten Fenster. Die Seite leert die Adresszeile sofort, doch ein Browser merkt sich womöglich eine Adresse, die geöffnet wurde.',
  },
  dates: 'Die Termine',

  open: 'Raum öffnen',
  openNote:
    'Öffnet sich in einem neuen Tab mit dem Link der Leitung. Wir verschicken diese Links nicht und behalten keine Adressen Ihrer Mitglieder. Fügen Sie sie dort ein, wo Sie Ihrer Gruppe sonst schreiben.',

  card: {
    heading: 'Balint-Gruppe',
    chair: (number) => `Mitglied ${number}`,
    how: 'Richten Sie die Kamera eines Telefons auf den Code. Die Tür öffnet sich zehn Minuten vorher.',
    place: 'Kommen Sie von einem ungestörten Ort, mit Kopfhörern und bei geschlossener Tür.',
    holder: 'Wer diese Karte hat, kann an die Tür kommen. Behalten Sie sie für sich.',
    zone: (zone) => `Alle Zeiten in der Zeitzone ${zone}.`,
    dates: (count) => `Öffnet alle ${count} Termine.`,
  },
  leadersNotPrinted: 'Links der Leitung werden nicht gedruckt.',
}
