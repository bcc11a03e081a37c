/** The term of a scheme, in Italian: its days, holidays, times, and how its groups are made. */
import type * as english from '../en/schemeTerm.ts'
import type { Words } from '../words.ts'
import { byCount } from './grammar.ts'
import { days } from './schemeDays.ts'

/** «Giovedì, 13:00». */
export const timeInWords: Words<typeof english.timeInWords> = ({ day, at }) => `${days[day]}, ${at}`

export const schemeTerm: Words<typeof english.schemeTerm> = {
  heading: 'Il periodo, e come si formano i gruppi',
  lead: 'Ciò che è fissato qui, un piano non lo infrange mai. Del resto si tiene conto.',
  calendar: 'Calendario',
  name: 'Nome di questo periodo',
  first: 'Primo giorno',
  last: 'Ultimo giorno',
  zone: 'Fuso orario',
  every: 'I gruppi si incontrano',
  everies: {
    week: 'Ogni settimana',
    fortnight: 'Ogni due settimane',
    month: 'Ogni mese',
  },
  minutes: 'Minuti',
  rotations: 'Primi giorni delle rotazioni',
  rotationsHint: 'Quando cambia il reparto. Uno per riga, così: 2027-02-03.',
  badDates: 'Scriva ogni giorno come anno, mese e giorno: 2027-02-03.',
  times: {
    heading: 'Orari in cui i gruppi possono incontrarsi',
    none: 'Ancora nessuno. A un piano ne serve almeno uno.',
    day: 'Giorno',
    at: 'Ora',
    add: 'Aggiungi l’orario',
    remove: (time) => `Togli «${time}»`,
    away: 'Togli',
  },
  groups: {
    heading: 'Gruppi',
    least: 'Partecipanti, almeno',
    best: 'Meglio',
    most: 'Al massimo',
    leadersEach: 'Quanti conducono un gruppo',
    one: 'Una persona',
    two: 'Due persone',
    sites: 'Sedi',
    siteRules: {
      mixed: 'Mescolate per quanto si può',
      apart: 'Ogni gruppo da una sola sede',
      free: 'Come viene',
    },
    sizes: 'Il minimo non supera il meglio, e il meglio non supera il massimo.',
  },
  target: {
    heading: 'Che cosa deve raggiungere ogni partecipante',
    kind: 'Si conta in',
    kinds: {
      groups: 'Gruppi',
      minutes: 'Minuti',
      share: 'Percentuale delle date offerte',
    },
    amount: 'Quanto',
  },
  holidays: {
    heading: 'Giorni senza gruppo',
    none: 'Ancora nessuno.',
    country: 'Giorni festivi di',
    region: 'Parte del paese',
    wholeCountry: 'Tutto il paese',
    fetch: 'Inseriscili',
    laid: (count) =>
      `${byCount(count, 'Un giorno festivo inserito', `${count} giorni festivi inseriti`)}. Tolga ciò che per Lei non vale.`,
    fetching: 'Un momento',
    missing: 'Il calendario dei giorni festivi non è arrivato. Controlli la connessione e riprovi.',
    name: 'Nome',
    first: 'Primo giorno',
    last: 'Ultimo giorno',
    site: 'Chi non c’è',
    everywhere: 'Tutte le sedi',
    add: 'Aggiungi i giorni',
    remove: (name) => `Togli «${name}»`,
    away: 'Togli',
    need: 'Dia ai giorni un nome, e un ultimo giorno che non venga prima del primo.',
    on: (first, last) => (first === last ? first : `${first} – ${last}`),
  },
  next: {
    heading: 'Il periodo successivo',
    say: 'Continuano le stesse persone. I gruppi di oggi diventano quelli del periodo passato: il prossimo piano li tiene insieme fin dove si può. I loro link e il calendario non ci sono più; gli attestati restano contati. Se qualcuno arriva o va via, porti un nuovo elenco in «Persone».',
    button: 'Comincia il periodo successivo',
  },
  did: {
    next: 'il periodo successivo',
    term: 'il periodo',
    time: (time) => `l’orario «${time}»`,
    holiday: (name) => `i giorni «${name}»`,
    holidays: 'giorni festivi',
    size: 'dimensione dei gruppi',
    rules: 'come si formano i gruppi',
    target: 'l’obiettivo',
  },
}
