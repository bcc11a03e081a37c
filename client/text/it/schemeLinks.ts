/** Links of a scheme, in Italian: making them, and handing each over. */
import type * as english from '../en/schemeLinks.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

const groupsOf = (count: number): string => `${count} ${byCount(count, 'gruppo', 'gruppi')}`

export const schemeLinks: Words<typeof english.schemeLinks> = {
  heading: 'Un link a persona, per tutte le sue date',
  count: (links, trainees, leaders) =>
    `${links} link: ${trainees} per partecipanti, ${leaders} per chi conduce.`,
  none: 'Non ci sono ancora gruppi. Li pianifichi in «Gruppi».',
  missing: (groups) =>
    `${groupsOf(groups)} ancora senza link. Li firma il server; gli si mostrano date e sedie, non persone.`,
  make: 'Crea i link',
  making: (done, all) => `Link firmati per ${done} gruppi su ${all}`,
  seats: (count) =>
    byCount(
      count,
      'Una persona è arrivata dopo la creazione dei link. È sua una sedia libera del suo gruppo.',
      `${count} persone sono arrivate dopo la creazione dei link. È loro una sedia libera del loro gruppo.`,
    ),
  seat: 'Assegna le sedie',
  cut: (names) =>
    `Un link ha al massimo 30 date: in questo periodo ${listed(names)} ne ${byCount(names.length, 'ha', 'hanno')} di più. Per le altre crei più tardi nuovi link.`,
  passphrase: 'Frase di accesso di questo server',
  trial:
    'Questo server non ha un segreto duraturo: al riavvio questi link non valgono più. Chieda a chi lo gestisce.',
  who: 'Chi ha già il suo',
  show: 'Mostra',
  filters: { all: 'Tutti', not: 'Non ancora', given: 'Consegnati' },
  as: { trainee: '', leader: 'Conduce', 'co-leader': 'Co-conduce' },
  full: 'non restano sedie: crei nuovi link per questo gruppo',
  noLink: 'ancora nessun link',
  notYet: 'non ancora',
  got: (what, on) => `${what}, ${on}`,
  ways: {
    letter: 'lettera',
    list: 'elenco',
    mail: 'mail',
    calendar: 'file di calendario',
  },
  showLink: 'Link',
  showWhose: (name) => `Link di ${name}`,
  more: (count) => byCount(count, 'Un altro', `Altri ${count}`),
  made: (groups) => `link di ${groupsOf(groups)}`,
  copyWhat: (name) => `il link di ${name}`,
  gotNote:
    '«Consegnati» dice che cosa ha salvato o stampato qui, non se qualcuno l’ha letto. Da questa pagina non parte nulla; la consegna è sua, nel modo in cui scrive di solito alle persone.',
  again: {
    summary: 'Nuovi link per un gruppo intero',
    say: 'Ogni persona del gruppo riceve un nuovo link e lascia quello vecchio. I vecchi link portano a un’altra stanza, vuota, dove nessuno fa entrare.',
    group: 'Gruppo',
    button: 'Annulla i link di questo gruppo',
    did: (group) => `annullare i link di ${group}`,
  },
  hand: {
    heading: 'Consegna i link',
    legend: 'Come',
    options: {
      letter: { label: 'Lettere', note: 'Una pagina a persona, con un codice per il telefono.' },
      list: {
        label: 'Un elenco per la stampa unione',
        note: 'CSV: nome, gruppo, date, link. I link valgono come chiavi: dopo l’uso elimini il file.',
      },
      mail: { label: 'Bozze di mail', note: 'Uno zip con un .eml a persona; le invia Lei.' },
      calendar: { label: 'File di calendario', note: 'Uno zip con un .ics a persona.' },
    },
    separator: 'Separatore',
    comma: 'Virgola',
    semicolon: 'Punto e virgola',
    whom: 'Per chi',
    onlyNew: 'Chi non ce l’ha ancora',
    everybody: 'Di nuovo per tutti',
    button: {
      letter: (count) => `Stampa ${count} ${byCount(count, 'lettera', 'lettere')}`,
      list: (count) => `Salva un elenco di ${count}`,
      mail: (count) => `Salva ${count} ${byCount(count, 'bozza', 'bozze')}`,
      calendar: (count) => `Salva ${count} file di calendario`,
    },
    nobody: 'Non resta nessuno a cui consegnare un link.',
    missing: 'Una parte della pagina non è arrivata. Controlli la connessione e riprovi.',
    did: (way, count) => `${way} per ${count}`,
  },
  file: { list: 'link.csv', mail: 'bozze.zip', calendar: 'calendari.zip' },
  csv: ['Nome', 'Mail', 'Funzione', 'Gruppo', 'Conduzione', 'Prima data', 'Date', 'Link'],
  letter: {
    dear: (name) => `Gentile ${name},`,
    chair: (group, leaders) =>
      `Lei ha una sedia nel gruppo Balint ${group}${leaders.length > 0 ? `, condotto da ${listed(leaders)}` : ''}.`,
    lead: (group) => `Lei conduce il gruppo Balint ${group}.`,
    dates: (count, time) => `${count} ${byCount(count, 'data', 'date')}, ${time}:`,
    door: 'Inquadri il codice con la fotocamera del telefono, o chieda il link per mail. La porta si apre dieci minuti prima; venti per chi conduce.',
    key: 'Questa pagina è la sua chiave per tutte le date. Per favore non la dia a nessuno.',
    code: 'Il codice del suo link',
  },
  mail: {
    subject: (group) => `Il suo gruppo Balint: ${group}`,
    link: 'Il suo link, lo stesso per tutte le date:',
    key: 'Il link è la sua chiave. Per favore non lo dia a nessuno.',
  },
  calendar: { summary: 'Gruppo Balint', body: (link) => `La porta: ${link}` },
}
