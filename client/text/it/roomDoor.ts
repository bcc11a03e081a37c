/** The way in, and what each refusal offers as a way on, in Italian. */
import type * as english from '../en/roomDoor.ts'
import type { Words } from '../words.ts'
import { atHour, begun } from './grammar.ts'

export const arrive: Words<typeof english.arrive> = {
  title: 'Arrivo',
  seenLeader:
    'Lungo la strada un filtro della posta ha modificato questo link, e il segreto del link è arrivato al server. Prepari una nuova stanza e mandi i link come testo che nessun filtro apra; altri potrebbero usare un link che è stato letto.',
  seenMember:
    'Lungo la strada un filtro della posta ha modificato il suo link, e il segreto del link è arrivato al server. Lo dica a chi conduce: serve un link nuovo.',
  name: 'Il nome sulla sua sedia',
  nameHint: 'Basta il nome, senza il cognome. Si dimentica quando la stanza si chiude.',
  nameProblem: 'Alla sua sedia serve un nome, di 40 lettere al massimo.',
  rules: 'Che cosa concordiamo',
  agree: 'Sono d’accordo',
  private: 'Sono in un luogo riservato, a porta chiusa, senza notifiche',
  ownRules: 'Il gruppo ha regole sue, e ora sono arrivate. Le legga, poi spunti di nuovo.',
  rulesAwaited:
    'Il suo gruppo ha regole proprie. Sono sigillate, e arrivano con chi conduce. Intanto venga alla porta: quando saranno qui Le si chiederà se è d’accordo.',
  rulesCame: 'Le regole del gruppo sono arrivate. Le legga, e spunti la casella.',
  aloneProblem: 'Prima della porta c’è una casella da spuntare.',
  agreeProblem: 'Prima della porta ci sono due caselle da spuntare.',
  go: 'Vai alla porta',
  going: 'Si bussa piano',
  notStored: 'Nessuna delle due spunte viene conservata.',
  stripOn:
    'In questo gruppo fra chi conduce possono passare note scritte; anche queste si cancellano.',
  observerPresent:
    'Oggi nella stanza qualcuno osserva, con l’accordo di tutte le persone presenti.',
  observer:
    'Lei viene per osservare. Prima lo si chiede a ogni persona nella stanza, a ciascuna in privato.',
  noSelf:
    'Nella stanza non vedrà la sua immagine. La sua sedia porta un segno finché la videocamera è accesa.',
  seal: 'Il suo nome, la sua voce e la sua immagine sono sigillati nel suo browser. Il server li trasporta e non può aprirli.',
  atDoor: 'Lei è alla porta.',
  atDoorSay: (leader) =>
    `${leader ? `${leader} sa che Lei è qui e fa entrare le persone una alla volta.` : 'Chi conduce fa entrare le persone una alla volta.'} Può chiudere gli occhi per un minuto.`,
  noLeader:
    'Chi conduce non è ancora qui. La fa entrare appena arriva. Può chiudere gli occhi per un minuto.',
  askingGroup: 'Si sta chiedendo al gruppo se Lei può osservare. Ci vuole al massimo un minuto.',
  askingOccupant:
    'Questo link è aperto in un’altra pagina. Lì si sta chiedendo se Lei può spostarsi qui.',
  lineLost:
    'È caduta la sua connessione. La pagina riprova da sola; il suo posto alla porta resta riservato.',
  leave: 'Lascia la porta',
  devices: 'Videocamera e microfono',
  devicesLoading: 'Un momento. Si cercano videocamera e microfono.',
  heading: (label, span) => (label ? `${label}, ${span}` : begun(span)),
  from: (day, time) => `La porta si apre ${day} ${atHour(time)}.`,
  cannotEncrypt:
    'Questo browser non può sigillare audio e video, perciò qui nessuno La sentirebbe né La vedrebbe. Apra il link in una versione attuale di Chrome, Edge, Firefox o Safari.',
}

export const connecting: Words<typeof english.connecting> = {
  title: 'La stanza non arriva ancora.',
  why: {
    'server-away':
      'Il server non risponde. O manca per un momento, o questo dispositivo non ha connessione. La pagina riprova da sola, ogni secondo.',
    'another-answers':
      'Qualcos’altro risponde al posto del server. Una rete per ospiti forse chiede prima di accedere: apra un’altra pagina qualsiasi, acceda lì e torni qui. Se un filtro blocca questo indirizzo, provi un’altra rete, come quella del telefono.',
    'sockets-blocked':
      'Il server risponde, ma questa rete non lascia passare una connessione duratura. La pagina prova da sola un’altra via. Se resta così, provi un’altra rete, come quella del telefono.',
    'no-view':
      'La connessione è lenta: da un po’ non arriva nulla. La pagina riprova da sola. Se resta così, provi un’altra rete.',
    'not-secure':
      'Questo indirizzo inizia con http. I browser danno le chiavi che sigillano una stanza solo a indirizzi che iniziano con https. Chieda l’indirizzo https a chi ha mandato il link.',
    'cannot-seal':
      'Questo browser non è riuscito a creare le chiavi di questo link. Apra il link in una versione attuale di Chrome, Edge, Firefox o Safari.',
  },
  now: 'Prova ora',
}

export const ownRules: Words<typeof english.ownRules> = {
  title: 'Il gruppo ha regole sue.',
  say: 'Sono arrivate dopo che Lei aveva spuntato quelle consuete. Le legga prima di proseguire.',
  sayOwed: 'Ora sono arrivate. Le legga prima di proseguire.',
  agree: 'Sono d’accordo',
  leave: 'Esci',
}

export const trying: Words<typeof english.trying> = {
  title: 'Provi videocamera e microfono.',
  say: 'Audio e video restano su questo dispositivo. Si prova anche la connessione con la stanza.',
}

export const refusal: Words<typeof english.refusal> = {
  title: 'La porta resta chiusa.',
  early: 'È in anticipo.',
  earlySay: 'Questa pagina apre la porta da sola, quando è ora.',
  missing: 'Quale stanza è?',
  over: 'È finito.',
  again: 'Riprova',
  reload: 'Ricarica la pagina',
  start: 'Prepara un’altra stanza',
  how: 'Come si svolge un incontro',
}

export const pasting: Words<typeof english.pasting> = {
  label: 'Il suo link',
  hint: 'Incollato qui, non passa dalla barra degli indirizzi né dalla cronologia del browser.',
  open: 'Aprilo',
  empty: 'Incolli il link che ha ricevuto.',
}
