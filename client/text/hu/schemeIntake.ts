/** A list on its way in: columns, problems at their rows, and what a second list changes. */
import type * as english from '../en/schemeIntake.ts'
import type { Words } from '../words.ts'

export const schemeIntake: Words<typeof english.schemeIntake> = {
  heading: (rows, file) => `${rows} sor innen: ${file}. Ezen a számítógépen olvastuk be.`,
  refused: {
    'too-large': 'Ez a fájl listának túl nagy. Semmit nem olvastunk be.',
    'not-a-list': 'Ez nem CSV, és nem is ép Excel-fájl. Mentse a listát valamelyik formátumban.',
    'old-excel': 'Ez régi típusú Excel-fájl (.xls). Mentse .xlsx vagy CSV formátumban.',
    empty: 'Ebben a listában nincs semmi.',
  },
  cut: 'A lista hosszabb vagy szélesebb, mint amennyit beolvasunk. Ami 6000 sor vagy 60 oszlop után következik, kimaradt.',
  of: 'Kik vannak rajta',
  columnsHeading: 'Melyik oszlopban mi van',
  columnsNote: (taken, left) => `${taken} átvéve, ${left} kihagyva`,
  headed: 'Az első sorban fejlécek vannak',
  column: (at) => `${at}. oszlop`,
  kinds: {
    'left-out': 'Kihagyva, nem őrizzük meg',
    name: 'Név',
    'first-name': 'Keresztnév',
    surname: 'Vezetéknév',
    site: 'Telephely',
    grade: 'Képzési szint',
    week: 'Napok',
    day: 'Egy nap',
    mail: 'E-mail-cím',
  },
  needName: 'Egyik oszlopban sincsenek nevek. Adja meg, melyikben vannak.',
  toLookAt: 'Átnézendő',
  inOrder: 'Rendben',
  more: (count) => `További ${count} sor, mind rendben.`,
  show: 'Megjelenítés',
  row: (row) => `${row}. sor`,
  problem: (row, problem) => {
    switch (problem.kind) {
      case 'no-name':
        return `${row}. sor: nincs név.`
      case 'no-site':
        return `${row}. sor: nincs telephely.`
      case 'unknown-site':
        return `${row}. sor: ilyen telephely még nincs a tervben.`
      case 'no-days':
        return `${row}. sor: nincsenek napok.`
      case 'unclear-days':
        return `${row}. sor: a napok nem érthetők: „${problem.cell}”.`
      case 'twice':
        return `${row}. sor: a név és a telephely ugyanaz, mint itt: ${problem.row}. sor. Egy személy, vagy kettő?`
      case 'bad-mail':
        return `${row}. sor: ami itt áll, nem e-mail-cím. Kihagyjuk.`
    }
  },
  itIs: (site) => `Ugyanaz, mint ${site}`,
  newSite: 'Új telephely',
  one: 'Egy',
  two: 'Kettő',
  can: (name) => `Mikor ér rá ${name}`,
  siteOf: (name) => `${name} telephelye`,
  chooseSite: 'Válasszon',
  nameOf: (row) => `Név, ${row}. sor`,
  aside: 'Félretétel',
  sum: (fine, look) => `${fine} rendben, ${look} átnézendő.`,
  sumNote:
    'Akit félretesz, az a listán marad, csoport nélkül. A napok és a „Nem lehetnek egy csoportban” a tervezéshez kellenek; a linkekben egyik sincs benne.',
  outNote: (count) => `${count} sor név vagy telephely nélkül: kimarad.`,
  take: (fine, aside) =>
    aside === 0 ? `${fine} felvétele` : `${fine} felvétele, ${aside} félretétele`,
  leave: 'A lista elvetése',
  again: {
    heading: 'Összevetve a meglévőkkel',
    fresh: (count) => `${count} új.`,
    same: (count) => `${count} változatlan.`,
    changed: (count) => `${count} megváltozott. Kinek a változásait vegyük át?`,
    gone: (count) =>
      count === 1
        ? '1 személy nincs ezen a listán. Kilépett? A beszámított alkalmai megmaradnak.'
        : `${count} személy nincs ezen a listán. Kiléptek? A beszámított alkalmaik megmaradnak.`,
    all: 'Mindenki',
    none: 'Senki',
    change: (name, from, to) => `${name}: ${from} → ${to}`,
    hasLeft: (name) => `${name} kilépett`,
  },
}
