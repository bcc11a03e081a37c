/** The operators' page, in Italian. */
import type * as english from '../en/status.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'

const number = new Intl.NumberFormat('it-IT')
const share = new Intl.NumberFormat('it-IT', { style: 'percent', maximumFractionDigits: 0 })

const counted = (count: number, one: string, other: string): string =>
  `${number.format(count)} ${byCount(count, one, other)}`

export const statusWords: Words<typeof english.statusWords> = {
  title: 'Come sta questo server',
  well: 'Va tutto bene.',
  lead: 'Questa pagina guarda e non cambia nulla. Conosce quantità e durate, non nomi, stanze o indirizzi.',
  seen: {
    'this-machine': 'Visibile solo da questa macchina',
    passphrase: 'Aperta con la frase di accesso della gestione',
  },
  copy: 'Copia come testo',
  copyWhat: 'come sta questo server',
  asked: (seconds) =>
    seconds < 1 ? 'chiesto proprio ora' : `chiesto ${number.format(seconds)} s fa`,

  now: 'Ora',
  rooms: (living, most) => ({
    figure: number.format(living),
    say: `${byCount(living, 'stanza aperta', 'stanze aperte')}, su ${number.format(most)} che questo server accoglie`,
  }),
  people: (seated, atDoors) => ({
    figure: number.format(seated),
    say: `${byCount(seated, 'persona', 'persone')} sulle sedie, ${number.format(atDoors)} alle porte`,
  }),
  late: (ms) => ({
    figure: `${number.format(Math.round(ms))} ms`,
    say: 'al massimo il servizio audio e video fa aspettare un pacchetto, 99 volte su 100',
  }),
  waiting: (rooms) => ({
    figure: number.format(rooms),
    say: `${byCount(rooms, 'stanza', 'stanze')} senza nessuno su una sedia, in questo momento`,
  }),

  hours: (count) => (count > 1 ? `Le ultime ${number.format(count)} ore` : 'Quest’ora'),
  sinceStart: (at) => `Dall’avvio (${at}); di ciò che c’era prima non si sa.`,
  peopleByHour: 'Persone al massimo, per ora',
  roomsByHour: 'Stanze al massimo, per ora',
  hour: (time, count) => `${time}: ${number.format(count)}`,
  happened: {
    ended: (count) => ({
      figure: number.format(count),
      say: byCount(count, 'stanza chiusa', 'stanze chiuse'),
    }),
    resumed: (count) => ({
      figure: number.format(count),
      say: `${byCount(count, 'stanza tornata', 'stanze tornate')} dopo un’interruzione`,
    }),
    badLinks: (count) => ({
      figure: number.format(count),
      say: `link ${byCount(count, 'errato o tagliato', 'errati o tagliati')} a una porta`,
    }),
    roomsRefused: (count) => ({
      figure: number.format(count),
      say: byCount(count, 'nuova stanza non accolta', 'nuove stanze non accolte'),
    }),
  },

  ready: 'Disponibilità',
  isWell: 'bene',
  isNotWell: 'non bene',
  of: {
    'new-rooms': 'Nuove stanze',
    media: 'Audio e video',
    machines: 'Macchine',
    secret: 'Segreto',
    relay: 'Ripetitore (TURN)',
    certificate: 'Certificato',
  },
  row: {
    'new-rooms': {
      taken: 'accolte',
      full: 'non accolte: questo server ne ha quante ne può avere',
      draining: 'non accolte: questo server sta per spegnersi',
      settling:
        'vanno ad altre macchine finché questa non ne può accogliere, mezzo minuto dopo l’avvio',
      'no-directory': 'non accolte finché Redis non risponde',
      'no-media': 'non accolte finché il servizio audio e video non risponde',
    },
    media: {
      up: 'risponde',
      restarting: 'non risponde, e viene riavviato',
      late: 'è in ritardo: l’audio lo aspetta',
    },
    machines: {
      among: (nodes, passedOn) =>
        `${counted(nodes, 'macchina', 'macchine')}; ${counted(passedOn, 'connessione inoltrata', 'connessioni inoltrate')} da qui`,
      away: (among) => `Redis non risponde; le stanze proseguono per un po’; ${among}`,
      rests: 'qui non vive nessuna stanza finché Redis non risponde: forse le ha un’altra macchina',
    },
    secret: {
      set: 'impostato',
      'set-with-previous': 'impostato, e quello precedente vale ancora',
      drawn:
        'nessuno impostato: ne è stato creato uno all’avvio, e tutti i link finiscono con questo processo',
    },
    relay: {
      none: 'nessuno',
      tcp: 'questa porta risponde via TCP',
      tls: 'questa porta risponde via TLS',
      named: 'è indicato un server proprio',
      both: (own, named) => `${own}; ${named}`,
    },
    certificate: (until) => `valido fino a ${until}`,
  },
  head: {
    'new-rooms': {
      full: 'Non si accolgono nuove stanze: questo server è pieno.',
      draining: 'Questo server sta per spegnersi e non accoglie nuove stanze.',
      settling: 'Questa macchina è appena arrivata e non accoglie ancora stanze.',
      'no-directory': 'Non si accolgono nuove stanze: Redis non risponde.',
      'no-media': 'Non si accolgono nuove stanze: il servizio audio e video non risponde.',
    },
    media: {
      restarting: 'Il servizio audio e video non risponde; non si sente nessuno.',
      late: 'Il servizio audio e video è in ritardo: questa macchina ha troppo da fare.',
    },
    machines: {
      away: 'Redis non risponde: le stanze proseguono per venti secondi, e non se ne accolgono di nuove.',
      rests: 'Su questa macchina non vive nessuna stanza finché Redis non risponde.',
    },
    secret: {
      drawn: 'Tutti i link finiscono con questo processo: non è impostato alcun segreto.',
    },
    certificate: (until) => `Il certificato è valido solo fino a ${until}.`,
  },

  load: 'Carico',
  mainProcess: 'Incontri',
  mediaProcess: (index) => `Audio e video ${number.format(index)}`,
  busy: (rooms, busy) => `${counted(rooms, 'stanza', 'stanze')}, ${share.format(busy)}`,
  ofACore: 'Percentuale di un core, in questo momento. Pieno è pieno: ciò che eccede aspetta.',

  lines: 'Come arrivano audio e video',
  straight: (count) => ({
    figure: number.format(count),
    say: 'direttamente, o da un ripetitore proprio',
  }),
  ownPort: (count) => ({
    figure: number.format(count),
    say: 'dalla porta di rete di questo server',
  }),
  noLines: 'In questo momento non arrivano audio e video da nessuno.',
  linesElsewhere: 'Audio e video li porta LiveKit; connessioni e carico stanno nella sua pagina.',

  nothing: 'Nulla da salvare',
  nothingSay:
    'Questo server non scrive nulla su disco. Tenga le sue impostazioni e il suo segreto dove tiene le chiavi; con questi una nuova macchina prosegue.',
  started: 'Avvio',
  build: 'Versione',
  buildIs: ({ commit, files }) =>
    `${commit === null ? 'di nessun commit' : commit.slice(0, 10)}, file ${files.slice(0, 16)}`,

  closed: {
    heading: 'Per chi gestisce questo server',
    lead: 'Dice quante stanze ci sono e se va tutto bene: niente nomi, stanze o indirizzi. È aperta sulla macchina stessa del server, e altrove con la frase di accesso indicata nelle sue impostazioni (OPERATORS_PASSPHRASE).',
    field: 'Frase di accesso della gestione',
    open: 'Apri',
    empty: 'Prima scriva la frase di accesso.',
    wrong: 'Non è questa, o su questo server non ne è impostata nessuna.',
    tooFast: 'Da qui si è provato troppe volte. Aspetti sei minuti, poi provi ancora una volta.',
  },
  unreachable: {
    heading: 'Questo server non risponde.',
    lead: 'Gli si richiede ogni pochi secondi.',
    since: (time) => `Il server non risponde. Ciò che sta qui era così: ${time}.`,
  },
}
