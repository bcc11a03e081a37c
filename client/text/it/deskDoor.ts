/** The door as leaders see it on their desk, in Italian. */
import type * as english from '../en/deskDoor.ts'
import type { Words } from '../words.ts'
import { byCount, fromHour, to } from './grammar.ts'

/** In the order in which they are made, before the members' own. */
const NEW_LINK = [
  'Nuovo link di conduzione',
  'Nuovo link di co-conduzione',
  'Nuovo link di osservazione',
]

export const door: Words<typeof english.door> = {
  title: 'Alla porta',
  isAt: (name) => `${name} è alla porta`,
  opening: 'C’è qualcuno alla porta',
  nameless: 'Qualcuno',
  since: (time) => fromHour(time),
  role: {
    leader: 'con il link di conduzione',
    'co-leader': 'con il link di co-conduzione',
    member: '',
    observer: 'vorrebbe osservare',
  },
  letIn: 'Fai entrare',
  all: 'Fai entrare tutto il gruppo',
  later: 'Più tardi',
  waiting: (count) =>
    byCount(count, 'Una persona aspetta alla porta', `${count} persone aspettano alla porta`),
  show: 'Mostra',
  turnAway: 'Non far entrare',
  giveChair: (name) => `Ridai la sedia ${to(name)}`,
  ask: 'Chiedi al gruppo',
  asking: 'Si sta chiedendo al gruppo, a ciascuno in privato.',
  everybody: 'Tutto il gruppo è d’accordo.',
  notEverybody: 'Non tutto il gruppo è d’accordo. Chi voleva osservare resta fuori.',
  nameTaken: 'Questo nome è già nella stanza.',
  mismatch: 'Questo nome non corrisponde al sigillo. Prima di far entrare, chieda chi è.',
  occupant: 'Si sta chiedendo a chi è su quella sedia se il link è suo.',
  presents: 'È chi presenta il caso, di ritorno. Entrando avrà la propria sedia, come prima.',
  moreFor: (name) => `Altro per ${name}`,
  keyless: (name) =>
    `Da quando qualcuno se n’è andato la stanza ha un’altra chiave, e ${name} è qui da un altro dispositivo, senza quella chiave.`,
  letRead: (name) => `Permetti ${to(name)} di leggere e sentire`,
  retaken: (name) => `La sedia di ${name} è stata ripresa con il link di quella sedia.`,
  earlier: 'Qualcuno alla porta era in questa stanza prima del riavvio. Tornare a quella di prima?',
  earlierNote:
    'Chi aveva una sedia la ritrova. Le altre persone aspettano alla porta ed entrano una alla volta.',
  earlierYes: 'Torna a quella di prima',
  earlierNo: 'Resta in questa',
  locked: 'La porta è chiusa a chiave',
  lock: 'Chiudi a chiave la porta',
  lockNote: 'Nessun altro arriva alla porta. Chi ha una sedia ci torna.',
  knock: 'Bussa piano quando arriva qualcuno',
  needs: 'Suona piano quando qualcuno ha bisogno di una pausa o non sta bene',
  renew: 'Nuovo link per partecipanti; il vecchio non vale più',
  renewNote:
    'La persona allontanata era entrata con il link comune. Con uno nuovo, quello non le apre più questa stanza.',
  seenLink: {
    member:
      'Lungo la strada un filtro della posta ha modificato il link per partecipanti, e il segreto del link è arrivato al server. Crei qui un nuovo link per partecipanti, così che nessun altro entri con il vecchio; la prossima volta lo mandi come testo che nessun filtro apra.',
    personal:
      'Lungo la strada un filtro della posta ha modificato un link personale, e il segreto del link è arrivato al server. Chiuda a chiave la porta appena il gruppo è al completo. Per la prossima volta prepari una nuova stanza, e mandi i link come testo che nessun filtro apra.',
    leader:
      'Lungo la strada un filtro della posta ha modificato il link di conduzione, e il segreto del link è arrivato al server. Altri potrebbero usarlo: per la prossima volta prepari una nuova stanza, e mandi i link come testo che nessun filtro apra.',
    'co-leader':
      'Lungo la strada un filtro della posta ha modificato il link di co-conduzione, e il segreto del link è arrivato al server. Altri potrebbero usarlo: per la prossima volta prepari una nuova stanza, e mandi i link come testo che nessun filtro apra.',
    observer:
      'Lungo la strada un filtro della posta ha modificato il link di osservazione, e il segreto del link è arrivato al server. Nessuno entra con quel link senza che lo si chieda al gruppo. Per la prossima volta prepari una nuova stanza, e mandi i link come testo che nessun filtro apra.',
  },
  seenRead: 'Ho letto',
  renewAnyTime:
    'Se il link per partecipanti è arrivato alla persona sbagliata. Chi ha una sedia la tiene; il nuovo link si mostra alla porta.',
  renewSeriesNote:
    'I vecchi link delle date successive possono ancora aprire una stanza vuota, tutta loro.',
  renewSeries: 'Nuovi link per le date che restano',
  newDates: 'Le date cambiate, da aprire prima dei link di conduzione',
  newLink: 'Nuovo link per partecipanti',
  memberLink: 'Link per partecipanti',
  showMember: 'Di nuovo il link per partecipanti',
  showMemberNote: 'Per chi non trova più il suo. Si mostra alla porta.',
  newLinkOf: (at) => NEW_LINK[at] ?? `Nuovo link per partecipante ${at - 2}`,
}
