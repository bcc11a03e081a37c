/** Links of a scheme, in Romanian: making them, and handing each over. */
import type * as english from '../en/schemeLinks.ts'
import type { Words } from '../words.ts'
import { byCount, counted, listed } from './grammar.ts'

export const schemeLinks: Words<typeof english.schemeLinks> = {
  heading: 'Câte un link pentru fiecare, bun la toate datele',
  count: (links, trainees, leaders) =>
    `${counted(links, 'link', 'linkuri')}: ${counted(trainees, 'persoană în formare', 'persoane în formare')}, ${counted(leaders, 'conducător', 'conducători')}.`,
  none: 'Nu sunt încă grupuri. Planificați-le la „Grupuri”.',
  missing: (groups) =>
    `${counted(groups, 'grup', 'grupuri')} încă fără linkuri. Le semnează serverul; i se arată date și scaune, nu oameni.`,
  make: 'Faceți linkurile',
  making: (done, all) =>
    `${done} din ${counted(all, 'grup', 'grupuri')} ${byCount(done, 'semnat', 'semnate')}`,
  seats: (count) =>
    byCount(
      count,
      'De când s-au făcut linkurile a venit o persoană. Un scaun liber din grupul ei îi revine.',
      `De când s-au făcut linkurile au venit ${count} persoane. Câte un scaun liber din grupul lor le revine.`,
      `De când s-au făcut linkurile au venit ${count} de persoane. Câte un scaun liber din grupul lor le revine.`,
    ),
  seat: 'Dați-le scaune',
  cut: (names) =>
    `Un link are cel mult 30 de date: ${listed(names)} ${byCount(names.length, 'are', 'au')} mai multe în această perioadă. Faceți mai târziu linkuri noi pentru rest.`,
  passphrase: 'Parola acestui server',
  trial:
    'Acest server nu are un secret de durată: linkurile acestea nu mai sunt valabile după ce este repornit. Întrebați pe cine îl administrează.',
  who: 'Cine și-a primit linkul',
  show: 'Arătați',
  filters: { all: 'Toți', not: 'Încă nu', given: 'Predate' },
  as: { trainee: '', leader: 'Conducere', 'co-leader': 'Co-conducere' },
  full: 'nu mai este niciun scaun: faceți linkuri noi pentru acest grup',
  noLink: 'încă fără link',
  notYet: 'încă nu',
  got: (what, on) => `${what}, ${on}`,
  ways: {
    letter: 'scrisoare',
    list: 'listă',
    mail: 'e-mail',
    calendar: 'fișier de calendar',
  },
  showLink: 'Link',
  showWhose: (name) => `Link pentru ${name}`,
  more: (count) => `încă ${count}`,
  made: (groups) => `linkuri pentru ${counted(groups, 'grup', 'grupuri')}`,
  copyWhat: (name) => `linkul pentru ${name}`,
  gotNote:
    '„Predate” spune ce ați salvat sau tipărit aici, și nimic despre faptul că s-a citit. Nimic de pe această pagină nu se trimite; dați mai departe așa cum le scrieți de obicei oamenilor.',
  again: {
    summary: 'Linkuri noi pentru un grup întreg',
    say: 'Fiecare din grup primește un link nou, iar cel vechi nu mai este bun. Linkurile vechi duc într-o încăpere goală, a lor, unde nimeni nu lasă pe nimeni să intre.',
    group: 'Grup',
    button: 'Anulați linkurile acestui grup',
    did: (group) => `linkuri anulate: ${group}`,
  },
  hand: {
    heading: 'Dați-le mai departe',
    legend: 'Cum',
    options: {
      letter: {
        label: 'Scrisori',
        note: 'Câte o pagină pentru fiecare, cu un cod pentru telefon.',
      },
      list: {
        label: 'Listă pentru corespondență',
        note: 'CSV: nume, grup, date, link. Linkurile sunt ca niște chei: ștergeți fișierul după folosire.',
      },
      mail: {
        label: 'Ciorne de e-mail',
        note: 'Un zip cu câte un .eml pentru fiecare, pe care îl trimiteți dumneavoastră.',
      },
      calendar: { label: 'Fișiere de calendar', note: 'Un zip cu câte un .ics pentru fiecare.' },
    },
    separator: 'Separator',
    comma: 'Virgulă',
    semicolon: 'Punct și virgulă',
    whom: 'Pentru cine',
    onlyNew: 'Cine nu are încă',
    everybody: 'Din nou pentru toți',
    button: {
      letter: (count) => `Tipăriți ${counted(count, 'scrisoare', 'scrisori')}`,
      list: (count) => `Salvați o listă de ${count}`,
      mail: (count) => `Salvați ${counted(count, 'ciornă', 'ciorne')}`,
      calendar: (count) => `Salvați ${counted(count, 'fișier de calendar', 'fișiere de calendar')}`,
    },
    nobody: 'Nu mai este nimeni căruia să i se dea un link.',
    missing: 'O parte a paginii nu a venit. Verificați conexiunea și încercați din nou.',
    did: (way, count) => `${way} pentru ${count}`,
  },
  file: { list: 'linkuri.csv', mail: 'ciorne.zip', calendar: 'calendare.zip' },
  csv: ['Nume', 'E-mail', 'Rol', 'Grup', 'Conducere', 'Prima dată', 'Date', 'Link'],
  letter: {
    dear: (name) => `Bună ziua, ${name},`,
    chair: (group, leaders) =>
      `aveți un scaun în grupul Balint ${group}${leaders.length > 0 ? `, condus de ${listed(leaders)}` : ''}.`,
    lead: (group) => `conduceți grupul Balint ${group}.`,
    dates: (count, time) => `${counted(count, 'dată', 'date')}, ${time}:`,
    door: 'Îndreptați camera telefonului spre cod, sau cereți linkul prin e-mail. Ușa se deschide cu zece minute înainte; cu douăzeci pentru conducători.',
    key: 'Această pagină este cheia dumneavoastră pentru toate datele. Vă rugăm să nu o dați mai departe.',
    code: 'Codul linkului dumneavoastră',
  },
  mail: {
    subject: (group) => `Grupul dumneavoastră Balint: ${group}`,
    link: 'Linkul dumneavoastră, același pentru toate datele:',
    key: 'Linkul este cheia dumneavoastră. Vă rugăm să nu îl dați mai departe.',
  },
  calendar: { summary: 'Grup Balint', body: (link) => `Ușa: ${link}` },
}
