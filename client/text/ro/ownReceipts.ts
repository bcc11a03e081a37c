/** One's own receipts, added up on a page that keeps nothing, in Romanian. */
import type * as english from '../en/ownReceipts.ts'
import type { Words } from '../words.ts'
import { byCount, counted, listed } from './grammar.ts'

const receipts = (count: number): string => counted(count, 'adeverință', 'adeverințe')
const minutes = (count: number): string => counted(count, 'minut', 'minute')

export const ownReceipts: Words<typeof english.ownReceipts> = {
  title: 'Adeverințele dumneavoastră',
  only: 'Doar în acest browser, și doar acum',
  begin: 'Adeverințele dumneavoastră, adunate.',
  heading: (good) => `${receipts(good)}, ${byCount(good, 'bună', 'toate bune')}.`,
  headingOf: (good, all) =>
    `${byCount(good, 'Este bună', 'Sunt bune')} ${good} din ${receipts(all)}.`,
  lead: 'Adunate în această pagină. Nimic nu se trimite, și nimic nu mai este aici când reveniți: păstrați adeverințele.',
  drop: 'Trageți aici adeverințele',
  dropMore: 'Trageți aici alte adeverințe',
  dropNote: 'Fișiere, sau fotografii ale codurilor',
  choose: 'Alegeți fișiere',
  looking: 'Se verifică',
  noKeys: 'Cheile serverului nu au putut fi aduse. Verificați conexiunea și încercați din nou.',
  dates: 'Date',
  minutes: (count) => `${count} min`,
  short: 'mai puțin de jumătate',
  inAll: (count) => `${minutes(count)} în total`,
  span: (first, last) => `${first} – ${last}`,
  target: {
    legend: 'Ce aveți de atins',
    kind: 'Numărat în',
    kinds: { groups: 'Grupuri', hours: 'Ore', units: 'Unități de 45 de minute' },
    amount: 'Câte',
    of: (reached, wanted) => `${reached} din ${wanted}`,
    missing: (count) => `Mai ${byCount(count, 'lipsește', 'lipsesc')} ${count}.`,
    reached: 'Este atins.',
  },
  print: {
    heading: 'O pagină pentru portofoliu',
    say: 'Date, minute, grup și conducere, așa cum stau pe adeverințe. Nu cine a prezentat, și nimic din ce s-a spus.',
    button: 'Tipăriți pagina',
    title: 'Participare la grupuri Balint',
    group: 'Grup',
    leaders: 'Conducere',
    date: 'Data',
    time: 'Minute',
    sum: (groups, count) => `${counted(groups, 'grup', 'grupuri')}, ${minutes(count)}`,
    check: (host) =>
      `Adunate din adeverințe semnate. Fiecare poate fi verificată la ${host}/verify; adeverințele sunt la cine predă această pagină.`,
  },
  may: {
    heading: 'Ce poate nu se numără',
    short: (day, there, lasted) =>
      `${day}: prezența dumneavoastră a fost de ${there} din ${minutes(lasted)}. Hotărăște cine numără pentru programul dumneavoastră, nu această pagină.`,
    trials: (count) =>
      `${receipts(count)} de probă, de la un server fără cheie de durată. ${byCount(count, 'Neadunată', 'Neadunate')}.`,
    overlapping: (count) =>
      `${receipts(count)} pentru un timp pe care îl acoperă deja alta. ${byCount(count, 'Neadunată', 'Neadunate')}.`,
    names: (names) => `Poartă nume diferite: ${listed(names)}.`,
    unsound: (file, said) => `${file}: ${said}`,
    noCode: 'în această imagine nu s-a putut citi niciun cod',
  },
}
