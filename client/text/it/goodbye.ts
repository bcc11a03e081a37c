/** After the room, in Italian: what became of everything, the receipt, and three questions to take home. */
import type * as english from '../en/goodbye.ts'
import type { Words } from '../words.ts'
import { atHour } from './grammar.ts'

const closed = {
  heading: 'Non ne resta nulla.',
  lead: 'La stanza si è chiusa e si è dimenticata di sé. Non c’è nulla da eliminare.',
  note: 'La stanza è chiusa',
}

export const goodbye: Words<typeof english.goodbye> = {
  title: 'Non ne resta nulla',
  parting: {
    ended: closed,
    parted: {
      ...closed,
      lead: 'Il gruppo è finito. Chi conduce si ferma ancora un poco; poi la stanza si dimentica di sé. Non c’è nulla da eliminare.',
      note: 'Il gruppo è finito',
    },
    cap: {
      ...closed,
      lead: 'Una stanza vive al massimo sei ore, e questa è arrivata alla fine. Non c’è nulla da eliminare.',
    },
    empty: {
      ...closed,
      lead: 'Per dieci minuti non c’è stato nessuno; così la stanza si è chiusa e si è dimenticata di sé. Non c’è nulla da eliminare.',
    },
    left: {
      heading: 'Lei ha lasciato la stanza.',
      lead: 'La stanza prosegue finché chi conduce non la chiude. Allora si dimentica di sé, e di Lei.',
      note: 'Lei ha lasciato la stanza',
    },
    removed: {
      heading: 'Chi conduce Le ha chiesto di uscire.',
      lead: 'La sua sedia non è più sua. Se non sa perché, scriva a chi conduce.',
      note: 'Lei non è più nella stanza',
    },
    'turned-away': {
      heading: 'La porta non si è aperta per Lei.',
      lead: 'Chi conduce ha deciso così. Se pensa che non fosse rivolto a Lei, scriva a chi Le ha mandato il link.',
      note: 'Lei non è nella stanza',
    },
    'stays-there': {
      heading: 'La sua sedia resta dov’è.',
      lead: 'Nell’altra pagina qualcuno ha premuto «Resta qui», perciò questa non è entrata. Se non è stata una sua scelta, lo dica a chi conduce.',
      note: 'La sua sedia è in un’altra pagina',
    },
    'link-renewed': {
      heading: 'Il suo link è stato sostituito.',
      lead: 'Chi conduce ha creato un nuovo link per questo gruppo, e il vecchio non vale più. Chieda quello nuovo.',
      note: 'Lei non è nella stanza',
    },
    moved: {
      heading: 'La sua sedia è in un’altra pagina.',
      lead: 'Ora il suo link è aperto lì, e questa pagina lo ha lasciato. Può chiuderla.',
      note: 'La sua sedia è in un’altra pagina',
    },
  },

  kept: {
    caption: 'Che cosa c’era e dov’è ora',
    was: 'Che cosa c’era',
    is: 'Dov’è ora',
    voices: 'Voci e volti',
    voicesIs: 'passati sigillati, mai registrati',
    board: 'La lavagna',
    boardIs: 'cancellata; non ne resta copia',
    boardStays: 'resta al gruppo fino alla chiusura, poi viene cancellata',
    notes: 'Le note fra chi conduce',
    notesIs: 'dimenticate quando la stanza si è chiusa',
    notesStay: 'dimenticate quando la stanza si chiude',
    names: 'Nomi e sedie',
    namesIs: 'dimenticati quando la stanza si è chiusa',
    namesAt: (time) => `dimenticati ${atHour(time)}, quando la stanza si è chiusa`,
    nameStays: 'il suo nome è dimenticato quando la stanza si chiude',
    links: 'I link',
    linksIs: 'non aprono più questa stanza',
    linkStays: 'portano alla porta finché la stanza è aperta',
    log: 'Il registro del server',
    logIs: 'dice che c’è stata una stanza e per quanto tempo; nessun nome, parola o indirizzo',
    receipt: 'Il suo attestato',
    receiptIs: 'solo in questa pagina, finché non la chiude',
  },

  stays: {
    heading: 'Se il caso Le resta addosso',
    text: 'Lo dica a chi conduce: è lì per questo. Non è stata una terapia, e nessuno La sta valutando.',
  },
  log: {
    heading: 'Per il suo diario, se ne tiene uno',
    questions: [
      'Che cosa mi è rimasto, e in quale parte del corpo?',
      'Da che parte stavo, e quando è cambiato?',
      'Che cosa, senza il gruppo, non avrei immaginato?',
    ],
    copy: 'Copia le domande',
    what: 'Le domande',
  },

  receipt: {
    name: 'Attestato di presenza',
    present: 'ha partecipato a un incontro di un gruppo Balint',
    someone: 'Chi presenta questo attestato',
    date: 'Data',
    span: 'Orario',
    zone: (span, zone) => `${span}, fuso orario ${zone}`,
    minutes: 'Minuti di presenza',
    group: 'Gruppo',
    leaders: 'Conduzione',
    mode: 'Modalità',
    online: 'Online, in diretta',
    signed: (address) => `Firmato dal server della stanza. Si verifica su ${address}`,
    trial: 'Attestato di prova',
    trialText:
      'Questo server non ha un segreto duraturo: dopo un riavvio nessuno potrà più verificare questo attestato.',
    openText:
      'Su questo server chiunque può preparare una stanza: l’attestato mostra che la stanza c’è stata, non chi ha condotto.',
    download: 'Scarica l’attestato',
    file: (date) => `balint-attestato-${date}.txt`,
    print: 'Stampa',
    qr: 'Come codice QR',
    qrLabel: 'Codice QR di questo attestato, con l’indirizzo che lo verifica',
    qrNote:
      'Lo inquadri con la fotocamera di un telefono per conservare lì l’attestato, o per verificarlo.',
    only: 'È l’unica copia. Se chiude questa pagina non si può più ottenere. Non dice chi ha presentato, che cosa si è detto né chi altro c’era.',
    none: 'Non c’è attestato: alla sua uscita il server non ne aveva da dare.',
  },

  again: 'Alla pagina iniziale',
}
