/** Receipts of a scheme's trainees, counted. */
import type * as english from '../en/schemeReceipts.ts'
import type { Words } from '../words.ts'

export const schemeReceipts: Words<typeof english.schemeReceipts> = {
  heading: 'Igazolásokból számolva, semmi másból',
  lead: 'Mindegyiket ezen az oldalon ellenőrizzük, az aláíró szerver kulcsaival. Hogy kié, azt a rajta álló név mondja meg; hogy melyik csoporté, azt a csoport neve.',
  choose: 'Fájlok kiválasztása',
  looked: (looked, counted, not) =>
    `${looked} igazolás átnézve: ${counted} beszámítva, ${not} nem.`,
  noKeys:
    'A szerver kulcsait nem sikerült lekérni. Ellenőrizze a kapcsolatot, és próbálja meg újra.',
  everyone: 'Mindenki',
  wanted: (target) => {
    switch (target.kind) {
      case 'groups':
        return `cél: ${target.amount} alkalom`
      case 'minutes':
        return `cél: ${target.amount} perc`
      case 'share':
        return `cél: a felkínált alkalmak ${target.amount} százaléka`
    }
  },
  columns: {
    trainee: 'Résztvevő',
    site: 'Telephely',
    groups: 'Alkalmak',
    minutes: 'Percek',
    reached: 'Cél',
  },
  complete: 'teljesítve',
  open: '',
  note: 'A szám nem értékelés. Ha egy alkalomról nincs igazolás, az csak ennyit jelent. A terv számokat és dátumokat őriz; az igazolások a tulajdonosuknál maradnak.',
  not: 'Mi nem számít be, és miért',
  why: (file, judged) => {
    switch (judged.kind) {
      case 'short':
        return `${file}: beszámítva, de ${judged.entry.minutes} perc nem éri el az idő felét. Ön dönt.`
      case 'trial':
        return `${file}: próbaigazolás, állandó titkos kulcs nélküli szervertől. Ilyet bárki készíthet.`
      case 'twice':
        return `${file}: már be van számítva (${judged.name}, ${judged.date}).`
      case 'no-such-group':
        return judged.label === ''
          ? `${file}: nem nevez meg csoportot. Az aláírás érvényes.`
          : `${file}: erre a csoportra szól: „${judged.label}”, de a tervben nincs ilyen nevű. Az aláírás érvényes.`
      case 'nobody':
        return judged.name === ''
          ? `${file}: nincs rajta név. Az aláírás érvényes.`
          : `${file}: itt senkinek nem „${judged.name}” a neve. Az aláírás érvényes.`
      case 'several':
        return `${file}: több résztvevőnek is „${judged.name}” a neve.`
    }
  },
  unsound: (file, said) => `${file}: ${said}`,
  csv: ['Név', 'Telephely', 'Alkalmak', 'Percek', 'Cél teljesítve'],
  yes: 'igen',
  no: 'nem',
  save: 'Mentés CSV-fájlba',
  file: 'osszesites.csv',
  did: (count) => `${count} igazolás`,
}
