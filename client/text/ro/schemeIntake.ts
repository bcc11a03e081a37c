/** A list on its way in, in Romanian: columns, problems at their rows, and what a second list changes. */
import type * as english from '../en/schemeIntake.ts'
import type { Words } from '../words.ts'
import { byCount, counted } from './grammar.ts'

const rows = (count: number): string => counted(count, 'rând', 'rânduri')

export const schemeIntake: Words<typeof english.schemeIntake> = {
  heading: (count, file) =>
    `${rows(count)} din ${file}, ${byCount(count, 'citit', 'citite')} pe acest calculator.`,
  refused: {
    'too-large': 'Acest fișier este prea mare pentru o listă. Nu s-a citit nimic.',
    'not-a-list':
      'Acesta nu este nici CSV, nici un fișier Excel întreg. Salvați lista într-unul dintre aceste formate.',
    'old-excel': 'Acesta este un fișier Excel de tip vechi (.xls). Salvați-l ca .xlsx sau CSV.',
    empty: 'În această listă nu este nimic.',
  },
  cut: 'Lista este mai lungă sau mai lată decât se citește. Ce vine după 6.000 de rânduri sau 60 de coloane a rămas pe dinafară.',
  of: 'Cine este pe listă',
  columnsHeading: 'Ce este fiecare coloană',
  columnsNote: (taken, left) =>
    `${taken} ${byCount(taken, 'luată', 'luate')}, ${left} ${byCount(left, 'lăsată', 'lăsate')} pe dinafară`,
  headed: 'Primul rând conține titlurile',
  column: (at) => `Coloana ${at}`,
  kinds: {
    'left-out': 'Pe dinafară, nu se păstrează',
    name: 'Nume',
    'first-name': 'Prenume',
    surname: 'Nume de familie',
    site: 'Unitate',
    grade: 'An de formare',
    week: 'Zile',
    day: 'O zi',
    mail: 'Adresă de e-mail',
  },
  needName: 'Nicio coloană nu conține nume. Spuneți care este.',
  toLookAt: 'De privit',
  inOrder: 'În ordine',
  more: (count) =>
    byCount(
      count,
      'Încă un rând, în ordine.',
      `Încă ${count} rânduri, toate în ordine.`,
      `Încă ${count} de rânduri, toate în ordine.`,
    ),
  show: 'Arătați-le',
  row: (row) => `Rândul ${row}`,
  problem: (row, problem) => {
    switch (problem.kind) {
      case 'no-name':
        return `Rândul ${row} nu are nume.`
      case 'no-site':
        return `Rândul ${row} nu are unitate.`
      case 'unknown-site':
        return `Rândul ${row} numește o unitate pe care nu o aveți.`
      case 'no-days':
        return `Rândul ${row} nu are zile.`
      case 'unclear-days':
        return `Rândul ${row} are zile care nu au fost înțelese: „${problem.cell}”.`
      case 'twice':
        return `Rândul ${row} are numele și unitatea din rândul ${problem.row}. Este o singură persoană, sau sunt două?`
      case 'bad-mail':
        return `Rândul ${row} are o adresă de e-mail care nu este una. Rămâne pe dinafară.`
    }
  },
  itIs: (site) => `Este ${site}`,
  newSite: 'O unitate nouă',
  one: 'Una',
  two: 'Două',
  can: (name) => `Când poate ${name}`,
  siteOf: (name) => `Unitatea pentru ${name}`,
  chooseSite: 'Alegeți',
  nameOf: (row) => `Numele din rândul ${row}`,
  aside: 'Țineți deoparte',
  sum: (fine, look) => `${fine} în ordine, ${look} de privit.`,
  sumNote:
    'Cine este ținut deoparte rămâne pe lista dumneavoastră, fără grup. Zilele și „Nu trebuie să stea împreună” sunt pentru planificare; linkurile nu le poartă.',
  outNote: (count) =>
    `${rows(count)} fără nume sau fără unitate ${byCount(count, 'rămâne', 'rămân')} pe dinafară.`,
  take: (fine, aside) =>
    aside === 0 ? `Luați ${fine} în program` : `Luați ${fine} în program, țineți ${aside} deoparte`,
  leave: 'Lăsați lista',
  again: {
    heading: 'Față de cei pe care îi aveți',
    fresh: (count) =>
      byCount(count, 'O persoană nouă.', `${count} persoane noi.`, `${count} de persoane noi.`),
    same: (count) => `${counted(count, 'persoană', 'persoane')} ca înainte.`,
    changed: (count) =>
      `${counted(count, 'persoană', 'persoane')} cu schimbări. Luați schimbările pentru`,
    gone: (count) =>
      byCount(
        count,
        'O persoană nu este pe această listă. A plecat? Numărătorile ei rămân.',
        `${count} persoane nu sunt pe această listă. Au plecat? Numărătorile lor rămân.`,
        `${count} de persoane nu sunt pe această listă. Au plecat? Numărătorile lor rămân.`,
      ),
    all: 'toate',
    none: 'niciuna',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    hasLeft: (name) => `${name} a plecat`,
  },
}
