/** The page that shows a new room's links, once, in Italian. */
import type * as english from '../en/invitations.ts'
import type { Words } from '../words.ts'
import { atHour, begun, byCount, fromHour } from './grammar.ts'

const NUMBERS = [
  'Nessuna',
  'Una',
  'Due',
  'Tre',
  'Quattro',
  'Cinque',
  'Sei',
  'Sette',
  'Otto',
  'Nove',
  'Dieci',
  'Undici',
  'Dodici',
]
const chairs = (count: number): string =>
  `${NUMBERS[count] ?? count} ${count === 0 ? 'sedia' : byCount(count, 'sedia', 'sedie')}`

export const invitations: Words<typeof english.invitations> = {
  title: 'Inviti',
  heading: 'La stanza è pronta. Dentro non c’è ancora nessuno.',
  doors: 'La porta si apre dieci minuti prima per chi partecipa, venti per chi conduce.',
  doorOpen: 'La porta è aperta.',
  now: (span) => `Oggi, ${span}.`,
  once: (day, span, zone) => `${begun(day)}, ${span}, fuso orario ${zone}.`,
  series: (count, often, day, span, zone) =>
    `${count} date, ${often} a partire da ${day}, ${span}, fuso orario ${zone}.`,
  onlyHere:
    'Questi link si mostrano solo qui e solo ora. Li copi prima di chiudere questa pagina; non si possono creare di nuovo.',

  leader: {
    name: 'Conduzione',
    link: 'Link di conduzione',
    about: 'È il suo. Ha il leggio: fasi, porta, lavagna.',
    holder: 'Chi lo ha conduce il gruppo. Lo tenga per sé.',
  },
  coLeader: {
    name: 'Co-conduzione',
    link: 'Link di co-conduzione',
    about: 'Lo stesso leggio. Subentra subito se cade la connessione di chi conduce.',
    holder: 'Chi lo ha conduce con Lei. Lo mandi a una sola persona, in privato.',
  },
  members: {
    name: 'Partecipanti',
    link: 'Link per partecipanti',
    about: (count) => `${chairs(count)}. Alla porta Lei fa entrare ciascuno.`,
    holder:
      'Per tutto il gruppo. Chi lo ha può venire alla porta, e non oltre, finché chi conduce non apre.',
  },
  personal: {
    about: (count) => `${chairs(count)}, un link per ciascuna. Alla porta Lei fa entrare ciascuno.`,
    link: (number) => `Link per partecipante ${number}`,
    holder:
      'Uno a persona. Chi lo ha può venire alla porta; dopo il primo ingresso il link apre di nuovo la stessa sedia, ogni volta che è vuota.',
    copyAll: 'Copiali tutti',
    all: 'Tutti i link per partecipanti',
    line: (number, name, link) => `${name || `Partecipante ${number}`}: ${link}`,
    name: (number) => `Di chi è il link ${number}? Lo sa solo questa pagina`,
    mail: (number) => `Mail per partecipante ${number}`,
    showQr: 'Codice QR',
  },
  observer: {
    name: 'Osservazione',
    link: 'Link di osservazione',
    about: 'Fuori dal cerchio: sente e vede, non dice nulla.',
    holder:
      'Chi lo ha può venire alla porta. Entra solo se ogni partecipante presente ha detto sì in privato. Se nessuno deve osservare, non lo mandi.',
  },
  copiedAt: (time) => `Copiato, ${time}`,
  copyMail: 'Copia la mail',
  mailWhat: 'Mail per il gruppo',
  mail: (name, label, days, zone, link, devices) =>
    [
      name ? `Gentile ${name},` : 'Buongiorno,',
      '',
      `ci incontriamo online come ${label || 'gruppo Balint'}:`,
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Gli orari seguono il fuso orario ${zone}. La porta si apre dieci minuti prima. Questo è il suo link; lo tenga per sé:`,
      '',
      link,
      '',
      'Servono un luogo riservato con la porta chiusa, le cuffie e un’ora senza notifiche. Un caso si racconta a memoria, senza appunti e senza nulla da cui si possa riconoscere la persona in cura.',
      '',
      `Il giorno prima provi videocamera e microfono: ${devices}`,
    ].join('\n'),
  saveAll: 'Tutti i link in un file',
  allFile: 'balint-link.txt',
  allKept:
    'Chi ha questo file ha tutti i link, anche quelli di chi conduce. Lo tenga dove tiene le chiavi.',
  works: (from, until) => `Apre la porta ${fromHour(from)} ${atHour(until)}, poi mai più.`,
  worksUntil: (until) => `Apre la porta fino ${atHour(until)}, poi mai più.`,
  worksSeries: (minutes, last) =>
    `A ogni data da ${minutes} minuti prima. Dopo ${last} non vale più.`,

  qr: 'Per i telefoni. Lo inquadri con la fotocamera.',
  qrLabel: (link) => `Codice QR: ${link}`,
  printCards: (count) => byCount(count, 'Stampa come biglietto', `Stampa ${count} biglietti`),

  life: {
    heading: 'Quanto vivono i link',
    headingSeries: (day) => `Quanto vivono i link: ${day}`,
    now: 'Ora',
    nowEarly: 'i link valgono; non può ancora entrare nessuno',
    nowLeaders: 'può entrare chi conduce',
    nowOpen: 'può venire chiunque abbia un link',
    leaders: 'può entrare chi conduce',
    members: 'chi partecipa può venire alla porta',
    begin: 'inizia l’incontro',
    end: 'fine prevista; nulla si ferma da sé',
    over: 'i link non valgono più; una stanza ancora aperta prosegue',
    overDate: 'la porta di questa data è chiusa per sempre',
    last: (day) => `Dopo ${day} i link non valgono più.`,
  },
  trial:
    'Questo server non ha un segreto duraturo. Se si riavvia, questi link non valgono più e occorre preparare una nuova stanza.',

  calendar: {
    heading: 'In un calendario',
    about: (count) =>
      byCount(
        count,
        'Un appuntamento, creato in questo browser.',
        `${count} appuntamenti, creati in questo browser.`,
      ),
    withLink: 'Inserisci il link per partecipanti',
    withLinkNote: 'Chi può leggere il calendario può poi venire alla porta.',
    missing:
      'La parte che scrive il file non è arrivata. Controlli la connessione e riprovi; i link qui sopra restano come sono.',
    download: 'File di calendario',
    file: 'gruppo-balint.ics',
    summary: 'Gruppo Balint',
    body: 'La porta si apre dieci minuti prima. Servono un luogo riservato, le cuffie e la porta chiusa.',
    bodyLink: (link) =>
      `La porta si apre dieci minuti prima. Servono un luogo riservato, le cuffie e la porta chiusa.\n\n${link}`,
  },
  wrong: {
    heading: 'Se un link arriva alla persona sbagliata',
    text: 'Nessuno entra se chi conduce non lo fa entrare per nome. Nella stanza chi conduce può creare un nuovo link per partecipanti; il vecchio non vale più, da subito.',
  },
  seriesHeld: {
    heading: 'Un link per tutte le date',
    text: 'Chi ha il link di una serie può aprirne tutte le date. Se è troppo, prepari una stanza per ogni data.',
  },
  shared: {
    heading: 'Su un computer usato anche da altri',
    text: 'Apra i link di conduzione in una finestra privata. La pagina pulisce subito la barra degli indirizzi, ma un browser può ricordare un indirizzo che è stato aperto.',
  },
  dates: 'Le date',

  open: 'Entra nella stanza',
  openNote:
    'Si apre in una nuova scheda con il link di conduzione. Noi non mandiamo questi link e non conserviamo gli indirizzi del gruppo. Li incolli dove scrive di solito al suo gruppo.',

  card: {
    heading: 'Gruppo Balint',
    chair: (number) => `Partecipante ${number}`,
    how: 'Inquadri il codice con la fotocamera di un telefono. La porta si apre dieci minuti prima.',
    place: 'Venga da un luogo riservato, con le cuffie e la porta chiusa.',
    holder: 'Chi ha questo biglietto può venire alla porta. Lo tenga per sé.',
    zone: (zone) => `Gli orari seguono il fuso orario ${zone}.`,
    dates: (count) => `Apre tutte le ${count} date.`,
  },
  leadersNotPrinted: 'I link di chi conduce non si stampano.',
}
