/** Changing single dates of a running series. */
import type * as english from '../en/dates.ts'
import type { Words } from '../words.ts'

export const dates: Words<typeof english.dates> = {
  title: 'Termine ändern',
  heading: 'Termine einer Reihe ändern',
  lead: 'Einen Termin verschieben, hinzufügen oder ausfallen lassen. Alle behalten den Link, den sie haben; Sie geben ihnen dazu einen kurzen Terminzettel.',
  ask: 'Link der Leitung',
  askHint: 'Er wird in diesem Browser gelesen. Hier eingefügt, kommt er nicht in die Adresszeile.',
  go: 'Termine zeigen',
  empty: 'Fügen Sie den Link der Leitung ein.',
  notLeader: 'Das ist kein Link der Leitung. Nur mit einem solchen lassen sich die Termine ändern.',
  notSeries:
    'Dieser Link gilt für eine einzelne Sitzung. Richten Sie für einen anderen Tag einen neuen Raum ein.',
  zone: (zone) => `Alle Zeiten in der Zeitzone ${zone}.`,
  noZone: (zone) =>
    `Dieses Gerät kennt die Zeitzone ${zone} nicht. Ändern Sie die Termine auf einem anderen.`,
  over: 'Er ist vorbei.',
  day: (number) => `Tag von Termin ${number}`,
  time: (number) => `Beginn von Termin ${number}`,
  keep: (day) => `${day}: findet statt`,
  add: 'Termin hinzufügen',
  sign: 'Terminzettel ausstellen',
  signing: 'Der Terminzettel wird ausgestellt',
  fault: {
    'no-dates': 'Lassen Sie mindestens einen Termin stehen.',
    overlap: 'Zwei Termine überschneiden sich. Verschieben Sie einen davon.',
    far: 'Ein Termin liegt mehr als drei Jahre voraus. Wählen Sie einen anderen Tag.',
    missing: 'Bei einem Termin fehlt der Tag oder die Uhrzeit.',
    nothing: 'Noch ist nichts geändert.',
    unreachable:
      'Der Server antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal; es geht nichts verloren.',
  },
  done: 'Die Termine sind geändert',
  doneLead:
    'Nichts davon wird hier behalten. Schicken Sie den Text an alle: Der Raum richtet sich nach diesen Terminen, sobald jemand mit dem Zettel an die Tür kommt.',
  text: 'Text für alle',
  mail: (zone, days, link) =>
    [
      'Die Termine unserer Balint-Gruppe haben sich geändert. Es sind jetzt:',
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Alle Zeiten in der Zeitzone ${zone}. Ihr eigener Link bleibt derselbe. Öffnen Sie diese Adresse einmal auf dem Gerät, mit dem Sie kommen, und dann auf der Seite, die sich öffnet, Ihren eigenen Link:`,
      '',
      link,
    ].join('\n'),
  note: 'Der Terminzettel allein',
  noteHint:
    'Er öffnet für sich allein keinen Raum. Man kann ihn auf der Seite einfügen, auf der „Sie sind früh da“ steht.',
  ownLink: 'Ihr Link mit dem Terminzettel darin',
  ownLinkHint:
    'Öffnen Sie den Raum ab jetzt mit diesem Link; dann ist der Zettel schon da, bevor jemand kommt.',
  ownLinkLong:
    'Mit dem Zettel darin wäre Ihr Link länger, als Mailprogramme es zulassen. Öffnen Sie zuerst den Zettel allein und dann Ihren Link, so wie alle anderen.',
  calendar: {
    save: 'Kalenderdatei mit allen Terminen',
    again: 'Noch einmal importiert, ersetzt sie die Einträge, die schon da sind.',
    own: 'Ihren Link hineinschreiben',
    ownNote: 'Wer den Kalender lesen kann, kann dann damit an die Tür kommen.',
    members: 'Link der Mitglieder, falls er in der Datei stehen soll',
    membersHint:
      'Der eine Link für alle Mitglieder dieser Reihe. Wer den Kalender lesen kann, kann dann an die Tür kommen.',
    notMembers:
      'Das ist nicht der Link für alle Mitglieder dieser Reihe. Fügen Sie diesen ein oder lassen Sie das Feld leer.',
  },
  again: 'Noch etwas ändern',

  seen: {
    noZone: (zone, place) =>
      `Dieses Gerät kennt die Zeitzone ${zone} nicht. Die Zeiten sind die von ${place}; bei verschobenen oder zusätzlichen Terminen UTC.`,
    heading: 'Die Termine dieser Reihe',
    changed: 'Das sind die Termine, wie Ihre Leitung sie geändert hat.',
    asLink:
      'Das sind die Termine aus der Zeit, als Ihr Link entstand. Hat Ihre Leitung sie seither geändert, so haben Sie einen Terminzettel bekommen: Fügen Sie ihn unten ein.',
    paste: 'Haben sich die Termine geändert?',
    pasteLabel: 'Der Terminzettel Ihrer Leitung',
    pasteHint: 'Fügen Sie den Text ein, den Sie bekommen haben. Ihr Link bleibt derselbe.',
    take: 'Neue Termine übernehmen',
    none: 'In diesem Text steht kein Terminzettel.',
    change: 'Termine ändern',
    wait: 'Die neuen Termine sind da. Öffnen Sie nun hier Ihren eigenen Link.',
  },
}
