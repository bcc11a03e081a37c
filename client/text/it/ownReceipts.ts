/** One's own receipts, added up on a page that keeps nothing, in Italian. */
import type * as english from '../en/ownReceipts.ts'
import type { Words } from '../words.ts'
import { byCount, fromDay, listed, toDay } from './grammar.ts'

const receipts = (count: number): string => `${count} ${byCount(count, 'attestato', 'attestati')}`
const minutes = (count: number): string => `${count} ${byCount(count, 'minuto', 'minuti')}`

export const ownReceipts: Words<typeof english.ownReceipts> = {
  title: 'I suoi attestati',
  only: 'Solo in questo browser, e solo adesso',
  begin: 'I suoi attestati, sommati.',
  heading: (good) => `${receipts(good)}, ${byCount(good, 'valido', 'tutti validi')}.`,
  headingOf: (good, all) =>
    `${good} su ${receipts(all)} ${byCount(good, 'è valido', 'sono validi')}.`,
  lead: 'La somma si fa in questa pagina. Nulla viene inviato, e quando torna qui non c’è più nulla: conservi gli attestati.',
  drop: 'Trascini qui gli attestati',
  dropMore: 'Trascini qui altri attestati',
  dropNote: 'File, o fotografie dei codici',
  choose: 'Scegli i file',
  looking: 'Verifica in corso',
  noKeys:
    'Non è stato possibile ottenere le chiavi del server. Controlli la connessione e riprovi.',
  dates: 'Date',
  minutes: (count) => `${count} min`,
  short: 'meno della metà',
  inAll: (count) => `${minutes(count)} in tutto`,
  span: (first, last) => `${fromDay(first)} ${toDay(last)}`,
  target: {
    legend: 'Che cosa deve raggiungere',
    kind: 'Contato in',
    kinds: { groups: 'Gruppi', hours: 'Ore', units: 'Unità di 45 minuti' },
    amount: 'Quanti',
    of: (reached, wanted) => `${reached} su ${wanted}`,
    missing: (count) => `Ne ${byCount(count, 'manca', 'mancano')} ${count}.`,
    reached: 'È raggiunto.',
  },
  print: {
    heading: 'Una pagina per il suo portfolio',
    say: 'Date, minuti, gruppo e conduzione come stanno sugli attestati. Non chi ha presentato, e nulla di ciò che è stato detto.',
    button: 'Stampa la pagina',
    title: 'Partecipazione a gruppi Balint',
    group: 'Gruppo',
    leaders: 'Conduzione',
    date: 'Data',
    time: 'Minuti',
    sum: (groups, count) => `${groups} ${byCount(groups, 'gruppo', 'gruppi')}, ${minutes(count)}`,
    check: (host) =>
      `Somma di attestati firmati. Ognuno si può verificare su ${host}/verify; gli attestati li ha chi consegna questa pagina.`,
  },
  may: {
    heading: 'Che cosa forse non conta',
    short: (day, there, lasted) =>
      `Il ${day} la sua presenza è stata di ${there} minuti su ${lasted}. Decide chi conta per il programma, non questa pagina.`,
    trials: (count) =>
      `${count} ${byCount(count, 'è un attestato', 'sono attestati')} di prova, di un server senza una chiave duratura. Fuori dalla somma.`,
    overlapping: (count) =>
      `${count} ${byCount(count, 'riguarda', 'riguardano')} un momento per cui ne vale già un altro. Fuori dalla somma.`,
    names: (names) => `Portano nomi diversi: ${listed(names)}.`,
    unsound: (file, said) => `${file}: ${said}`,
    noCode: 'in questa immagine non si legge nessun codice',
  },
}
