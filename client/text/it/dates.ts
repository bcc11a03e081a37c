/** Changing single dates of a running series, in Italian. */
import type * as english from '../en/dates.ts'
import type { Words } from '../words.ts'

export const dates: Words<typeof english.dates> = {
  title: 'Cambiare le date',
  heading: 'Cambiare le date di una serie',
  lead: 'Sposti una data, ne aggiunga o ne tolga una. Ciascuno tiene il link che ha; Lei dà a tutto il gruppo una breve nota.',
  ask: 'Il suo link di conduzione',
  askHint: 'Si legge in questo browser. Incollato qui, non passa dalla barra degli indirizzi.',
  go: 'Mostra le date',
  empty: 'Incolli il suo link di conduzione.',
  notLeader: 'Questo non è un link di conduzione. Solo chi conduce può cambiare le date.',
  notSeries: 'Questo link vale per un solo incontro. Per un altro giorno prepari una nuova stanza.',
  zone: (zone) => `Gli orari seguono il fuso orario ${zone}.`,
  noZone: (zone) =>
    `Questo dispositivo non conosce il fuso orario ${zone}. Cambi le date da un altro.`,
  over: 'È passata.',
  day: (number) => `Giorno della data ${number}`,
  time: (number) => `Inizio della data ${number}`,
  keep: (day) => `${day}: l’incontro ha luogo`,
  add: 'Aggiungi una data',
  sign: 'Prepara la nota',
  signing: 'La nota è in preparazione',
  fault: {
    'no-dates': 'Lasci almeno una data.',
    overlap: 'Due date si sovrappongono. Ne sposti una.',
    far: 'Una data è tra più di tre anni. Scelga un altro giorno.',
    missing: 'A una data manca il giorno o l’ora.',
    nothing: 'Non è ancora cambiato nulla.',
    unreachable: 'Il server non risponde. Controlli la connessione e riprovi; non va perso nulla.',
  },
  done: 'Le date sono cambiate',
  doneLead:
    'Qui non ne resta nulla. Mandi il testo a tutto il gruppo: la stanza segue queste date appena arriva alla porta qualcuno che ha la nota.',
  text: 'Testo per tutto il gruppo',
  mail: (zone, days, link) =>
    [
      'Le date del nostro gruppo Balint sono cambiate. Ora sono:',
      '',
      ...days.map((day) => `  ${day}`),
      '',
      `Gli orari seguono il fuso orario ${zone}. Il suo link resta lo stesso. Apra una volta questo indirizzo sul dispositivo che userà, e poi, nella pagina che si apre, il suo link:`,
      '',
      link,
    ].join('\n'),
  note: 'Solo la nota',
  noteHint:
    'Da sola non apre alcuna stanza. Si può incollare nella pagina che dice «È in anticipo».',
  ownLink: 'Il suo link con dentro la nota',
  ownLinkHint:
    'D’ora in poi apra la stanza con questo: così la nota è lì prima che arrivi qualcuno.',
  ownLinkLong:
    'Con la nota il suo link sarebbe più lungo di quanto accettino i programmi di posta. Apra prima la nota e poi il suo link, come fa tutto il gruppo.',
  calendar: {
    save: 'File di calendario con tutte le date',
    again: 'Importato di nuovo, sostituisce gli appuntamenti che ci sono già.',
    own: 'Inserisci il suo link',
    ownNote: 'Chi può leggere il calendario può poi venire alla porta con questo link.',
    members: 'Link per partecipanti, se deve stare nel file',
    membersHint:
      'L’unico link per chi partecipa a questa serie. Chi può leggere il calendario può poi venire alla porta.',
    notMembers:
      'Questo non è il link comune per chi partecipa a questa serie. Incolli quello, o lasci vuoto il campo.',
  },
  again: 'Cambia ancora',

  seen: {
    noZone: (zone, place) =>
      `Questo dispositivo non conosce il fuso orario ${zone}. Gli orari sono quelli di ${place}; per le date spostate o aggiunte, in UTC.`,
    heading: 'Le date di questa serie',
    changed: 'Sono le date come le ha cambiate chi conduce.',
    asLink:
      'Sono le date di quando è stato creato il suo link. Se da allora chi conduce le ha cambiate, Le ha mandato una nota: la incolli qui sotto.',
    paste: 'Le date sono cambiate?',
    pasteLabel: 'La nota di chi conduce',
    pasteHint: 'Incolli il testo che ha ricevuto. Il suo link resta lo stesso.',
    take: 'Prendi le nuove date',
    none: 'In questo testo non c’è alcuna nota di date cambiate.',
    change: 'Cambia le date',
    wait: 'Le nuove date sono arrivate. Ora apra qui il suo link.',
  },
}
