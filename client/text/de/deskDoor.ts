/** The door as leaders see it on their desk, in German. */
import type * as english from '../en/deskDoor.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

export const door: Words<typeof english.door> = {
  title: 'An der Tür',
  isAt: (name) => `${name} ist an der Tür`,
  opening: 'Jemand ist an der Tür',
  nameless: 'Jemand',
  since: (time) => `seit ${time}`,
  role: {
    leader: 'mit dem Link der Leitung',
    'co-leader': 'mit dem Link der Ko-Leitung',
    member: '',
    observer: 'möchte beobachten',
  },
  letIn: 'Hereinlassen',
  all: 'Alle hereinlassen',
  later: 'Später',
  waiting: (count) => byCount(count, 'Eine Person wartet an der Tür', `${count} warten an der Tür`),
  show: 'Zeigen',
  turnAway: 'Abweisen',
  giveChair: (name) => `${name} den Stuhl zurückgeben`,
  ask: 'Die Gruppe fragen',
  asking: 'Die Gruppe wird gefragt, alle einzeln und vertraulich.',
  everybody: 'Alle sind einverstanden.',
  notEverybody: 'Nicht alle sind einverstanden. Wer beobachten wollte, bleibt draußen.',
  nameTaken: 'Diesen Namen gibt es im Raum schon.',
  mismatch:
    'Dieser Name passt nicht zu seinem Siegel. Fragen Sie nach, wer es ist, bevor Sie jemanden hereinlassen.',
  occupant: 'Wer auf diesem Stuhl sitzt, wird gefragt, ob der Link der eigene ist.',
  presents:
    'Diese Person bringt den Fall ein und kommt wieder. Sie bekommt ihren eigenen Stuhl, so wie zuvor.',
  moreFor: (name) => `Mehr zu ${name}`,
  keyless: (name) =>
    `Seit jemand gegangen ist, hat der Raum einen anderen Schlüssel. ${name} ist mit einem anderen Gerät gekommen und hat ihn nicht.`,
  letRead: (name) => `${name} lesen und hören lassen`,
  retaken: (name) => `Der Stuhl von ${name} wurde mit dem zugehörigen Link wieder eingenommen.`,
  earlier:
    'Einige an der Tür waren vor dem Neustart im früheren Raum dieser Gruppe. Möchten Sie dorthin zurückkehren?',
  earlierNote:
    'Wer einen Stuhl hatte, hat ihn dann wieder. Die anderen warten an der Tür und kommen einzeln herein.',
  earlierYes: 'In den früheren Raum',
  earlierNo: 'In diesem Raum bleiben',
  locked: 'Die Tür ist abgeschlossen',
  lock: 'Tür abschließen',
  lockNote: 'Niemand Neues kommt an die Tür. Wer einen Stuhl hat, kommt zu ihm zurück.',
  knock: 'Leise klopfen, wenn jemand kommt',
  renew: 'Neuer Link für Mitglieder; der alte gilt nicht mehr',
  renewNote:
    'Die entfernte Person kam mit dem gemeinsamen Link. Ein neuer verhindert, dass er diesen Raum noch einmal öffnet.',
  seenLink: {
    member:
      'Ein Mailfilter hat den Link der Mitglieder unterwegs verändert, sodass sein Geheimnis den Server erreicht hat. Erstellen Sie hier einen neuen, damit niemand sonst mit dem alten hereinkommt; schicken Sie ihn nächstes Mal als Text, den kein Filter öffnet.',
    personal:
      'Ein Mailfilter hat den persönlichen Link eines Mitglieds unterwegs verändert, sodass sein Geheimnis den Server erreicht hat. Schließen Sie die Tür ab, sobald alle da sind. Richten Sie für das nächste Mal einen neuen Raum ein, und schicken Sie seine Links als Text, den kein Filter öffnet.',
    leader:
      'Ein Mailfilter hat den Link der Leitung unterwegs verändert, sodass sein Geheimnis den Server erreicht hat. Andere könnten ihn benutzen: Richten Sie für das nächste Mal einen neuen Raum ein, und schicken Sie seine Links als Text, den kein Filter öffnet.',
    'co-leader':
      'Ein Mailfilter hat den Link der Ko-Leitung unterwegs verändert, sodass sein Geheimnis den Server erreicht hat. Andere könnten ihn benutzen: Richten Sie für das nächste Mal einen neuen Raum ein, und schicken Sie seine Links als Text, den kein Filter öffnet.',
    observer:
      'Ein Mailfilter hat den Link zum Beobachten unterwegs verändert, sodass sein Geheimnis den Server erreicht hat. Niemand kommt damit ungefragt herein. Richten Sie für das nächste Mal einen neuen Raum ein, und schicken Sie seine Links als Text, den kein Filter öffnet.',
  },
  seenRead: 'Ich habe es gelesen',
  renewAnyTime:
    'Falls der Link der Mitglieder in falsche Hände gekommen ist. Wer einen Stuhl hat, behält ihn; der neue Link wird an der Tür gezeigt.',
  renewSeriesNote:
    'Die alten Links späterer Termine können noch einen leeren, eigenen Raum öffnen.',
  renewSeries: 'Neue Links für die übrigen Termine',
  newDates: 'Die geänderten Termine, vor den Links der Leitung zu öffnen',
  newLink: 'Neuer Link für Mitglieder',
  memberLink: 'Link der Mitglieder',
  needs: 'Leiser Ton, wenn jemand eine Pause braucht oder es jemandem nicht gut geht',
  showMember: 'Link der Mitglieder noch einmal',
  showMemberNote: 'Falls jemand den eigenen nicht findet. Er wird an der Tür gezeigt.',
  newLinkOf: (at) =>
    ['Neuer Link der Leitung', 'Neuer Link der Ko-Leitung', 'Neuer Link zum Beobachten'][at] ??
    `Neuer Link für Mitglied ${at - 2}`,
}
