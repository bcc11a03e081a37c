/** Links of a scheme: making them, and handing each over. */
import type * as english from '../en/schemeLinks.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const groupsOf = (count: number): string => `${count} ${byCount(count, 'Gruppe', 'Gruppen')}`

export const schemeLinks: Words<typeof english.schemeLinks> = {
  heading: 'Ein Link je Person, für alle ihre Termine',
  count: (links, trainees, leaders) =>
    `${links} ${byCount(links, 'Link', 'Links')}: ${trainees} für Teilnehmende, ${leaders} für Leitungen.`,
  none: 'Noch gibt es keine Gruppen. Planen Sie sie unter „Gruppen“.',
  missing: (groups) =>
    `${groupsOf(groups)} ${byCount(groups, 'hat', 'haben')} noch keine Links. Der Server unterschreibt sie; gezeigt werden ihm Termine und Stühle, keine Personen.`,
  make: 'Links ausstellen',
  making: (done, all) => `${done} von ${all} Gruppen unterschrieben`,
  seats: (count) =>
    byCount(
      count,
      `${count} Person ist dazugekommen, seit die Links ausgestellt wurden. Ein freier Stuhl ihrer Gruppe gehört ihr.`,
      `${count} Personen sind dazugekommen, seit die Links ausgestellt wurden. Ein freier Stuhl ihrer Gruppe gehört ihnen.`,
    ),
  seat: 'Stühle zuteilen',
  cut: (names) =>
    `Ein Link hat höchstens 30 Termine: ${listed(names)} ${byCount(names.length, 'hat', 'haben')} in diesem Zeitraum mehr. Stellen Sie für die übrigen später neue Links aus.`,
  passphrase: 'Passphrase dieses Servers',
  trial:
    'Dieser Server hat kein dauerhaftes Geheimnis: Diese Links gelten nicht mehr, wenn er neu gestartet wird. Wenden Sie sich an diejenigen, die ihn betreiben.',
  who: 'Wer den eigenen Link hat',
  show: 'Zeigen',
  filters: { all: 'Alle', not: 'Noch nicht', given: 'Ausgegeben' },
  as: { trainee: '', leader: 'Leitung', 'co-leader': 'Ko-Leitung' },
  full: 'kein Stuhl mehr frei: Stellen Sie für diese Gruppe neue Links aus',
  noLink: 'noch kein Link',
  notYet: 'noch nicht',
  got: (what, on) => `${what}, ${on}`,
  ways: {
    letter: 'Brief',
    list: 'Liste',
    mail: 'Mail',
    calendar: 'Kalenderdatei',
  },
  showLink: 'Link',
  showWhose: (name) => `Link für ${name}`,
  more: (count) => `${count} weitere`,
  made: (groups) => `Links für ${groupsOf(groups)}`,
  copyWhat: (name) => `Link für ${name}`,
  gotNote:
    '„Ausgegeben“ heißt, dass Sie den Link hier gespeichert oder gedruckt haben, nicht, dass ihn jemand gelesen hat. Von dieser Seite wird nichts verschickt; Sie geben alles so weiter, wie Sie den Leuten sonst schreiben.',
  again: {
    summary: 'Neue Links für eine ganze Gruppe',
    say: 'Alle in der Gruppe bekommen einen neuen Link und legen den alten weg. Alte Links führen in einen leeren Raum für sich, in den niemand hereingelassen wird.',
    group: 'Gruppe',
    button: 'Links dieser Gruppe ungültig machen',
    did: (group) => `Links von ${group} ungültig gemacht`,
  },
  hand: {
    heading: 'Links ausgeben',
    legend: 'Auf welchem Weg',
    options: {
      letter: { label: 'Briefe', note: 'Eine Seite je Person, mit einem Code für das Telefon.' },
      list: {
        label: 'Liste für Serienbriefe',
        note: 'CSV: Name, Gruppe, Termine, Link. Die Links sind so gut wie Schlüssel: Löschen Sie die Datei, wenn sie ihren Dienst getan hat.',
      },
      mail: {
        label: 'Mailentwürfe',
        note: 'Eine Zip-Datei mit einer .eml je Person, zum Versenden durch Sie.',
      },
      calendar: { label: 'Kalenderdateien', note: 'Eine Zip-Datei mit einer .ics je Person.' },
    },
    separator: 'Trennzeichen',
    comma: 'Komma',
    semicolon: 'Semikolon',
    whom: 'Für wen',
    onlyNew: 'Wer noch keinen hat',
    everybody: 'Noch einmal alle',
    button: {
      letter: (count) => `${count} ${byCount(count, 'Brief', 'Briefe')} drucken`,
      list: (count) => `Liste mit ${count} ${byCount(count, 'Link', 'Links')} speichern`,
      mail: (count) => `${count} ${byCount(count, 'Entwurf', 'Entwürfe')} speichern`,
      calendar: (count) =>
        `${count} ${byCount(count, 'Kalenderdatei', 'Kalenderdateien')} speichern`,
    },
    nobody: 'Es ist niemand übrig, dem ein Link zu geben wäre.',
    missing:
      'Ein Teil der Seite ist nicht angekommen. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    did: (way, count) => `${way} für ${count}`,
  },
  file: { list: 'links.csv', mail: 'entwuerfe.zip', calendar: 'kalender.zip' },
  csv: ['Name', 'Mail', 'Rolle', 'Gruppe', 'Leitung', 'Erster Termin', 'Termine', 'Link'],
  letter: {
    dear: (name) => `Guten Tag ${name},`,
    chair: (group, leaders) =>
      `für Sie ist ein Stuhl in der Balint-Gruppe ${group} reserviert${leaders.length > 0 ? `. Leitung: ${listed(leaders)}` : ''}.`,
    lead: (group) => `Sie leiten die Balint-Gruppe ${group}.`,
    dates: (count, time) => `${count} ${byCount(count, 'Termin', 'Termine')}, ${time}:`,
    door: 'Richten Sie die Kamera Ihres Telefons auf den Code oder lassen Sie sich den Link per Mail schicken. Die Tür öffnet sich zehn Minuten vorher, für die Leitung zwanzig.',
    key: 'Diese Seite ist Ihr Schlüssel zu allen Terminen. Bitte geben Sie sie nicht weiter.',
    code: 'Der Code Ihres Links',
  },
  mail: {
    subject: (group) => `Ihre Balint-Gruppe: ${group}`,
    link: 'Ihr Link, derselbe für alle Termine:',
    key: 'Der Link ist Ihr Schlüssel. Bitte geben Sie ihn nicht weiter.',
  },
  calendar: { summary: 'Balint-Gruppe', body: (link) => `Die Tür: ${link}` },
}
