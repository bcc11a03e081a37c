/** A saját igazolások összeadva, olyan oldalon, amely semmit sem őriz meg. */
import type * as english from '../en/ownReceipts.ts'
import type { Words } from '../words.ts'
import { az, listed, outOf } from './grammar.ts'

export const ownReceipts: Words<typeof english.ownReceipts> = {
  title: 'Az igazolásai',
  only: 'Csak ebben a böngészőben, és csak most',
  begin: 'Az igazolásai összeadva.',
  heading: (good) => (good === 1 ? '1 igazolás, érvényes.' : `${good} igazolás, mind érvényes.`),
  headingOf: (good, all) => `${all} igazolásból ${good} számít.`,
  lead: 'Az összeadás ezen az oldalon történik. Semmit sem küldünk el, és mire visszajön, itt semmi sincs: őrizze meg az igazolásokat.',
  drop: 'Húzza ide az igazolásait',
  dropMore: 'Húzzon ide további igazolásokat',
  dropNote: 'Fájlok, vagy fényképek a kódokról',
  choose: 'Fájlok kiválasztása',
  looking: 'Ellenőrzés folyamatban',
  noKeys:
    'A szerver kulcsait nem sikerült lekérni. Ellenőrizze a kapcsolatot, és próbálja meg újra.',
  dates: 'Alkalmak',
  minutes: (count) => `${count} perc`,
  short: 'rövidebb a felénél',
  inAll: (count) => `összesen ${count} perc`,
  span: (first, last) => `${first} – ${last}`,
  target: {
    legend: 'Amit el kell érnie',
    kind: 'Miben számolva',
    kinds: { groups: 'Alkalmak', hours: 'Órák', units: '45 perces egységek' },
    amount: 'Mennyi',
    of: (reached, wanted) => `${az(outOf(wanted))} ${reached}`,
    missing: (count) => `Még ${count} hiányzik.`,
    reached: 'Ez megvan.',
  },
  print: {
    heading: 'Egy oldal a szakmai anyagához',
    say: 'Dátumok, percek, csoport és vezetők, ahogyan az igazolásokon állnak. Az nem, hogy ki hozott esetet, és semmi abból, ami elhangzott.',
    button: 'Az oldal nyomtatása',
    title: 'Részvétel Bálint-csoporton',
    group: 'Csoport',
    leaders: 'Vezetők',
    date: 'Dátum',
    time: 'Percek',
    sum: (groups, count) => `${groups} alkalom, ${count} perc`,
    check: (host) =>
      `Aláírt igazolásokból összeadva. Mindegyik ellenőrizhető itt: ${host}/verify; az igazolások annál vannak, aki ezt az oldalt leadja.`,
  },
  may: {
    heading: 'Ami talán nem számít be',
    short: (day, there, lasted) =>
      `Ezen a napon ${there} percet volt jelen, a csoport ${lasted} percig tartott: ${day}. Erről az dönt, aki a programban számol, nem ez az oldal.`,
    trials: (count) =>
      `${count} próbaigazolás, állandó titkos kulcs nélküli szervertől. Nincs hozzáadva.`,
    overlapping: (count) =>
      `${count} olyan időre szól, amelyre már van másik igazolás. Nincs hozzáadva.`,
    names: (names) => `Különböző nevek állnak rajtuk: ${listed(names)}.`,
    unsound: (file, said) => `${file}: ${said}`,
    noCode: 'ezen a képen nem olvasható kód',
  },
}
