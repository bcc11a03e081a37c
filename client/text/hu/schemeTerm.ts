/** The term of a scheme: its days, holidays, times, and how its groups are made. */
import type { Day } from '../../../shared/scheme/week.ts'
import type * as english from '../en/schemeTerm.ts'
import type { Words } from '../words.ts'

const EVERY: Readonly<Record<Day, string>> = {
  mon: 'Hétfőnként',
  tue: 'Keddenként',
  wed: 'Szerdánként',
  thu: 'Csütörtökönként',
  fri: 'Péntekenként',
  sat: 'Szombatonként',
  sun: 'Vasárnaponként',
}

/** „Csütörtökönként, 13:00”. */
export const timeInWords: Words<typeof english.timeInWords> = ({ day, at }) =>
  `${EVERY[day]}, ${at}`

export const schemeTerm: Words<typeof english.schemeTerm> = {
  heading: 'Az időszak és a csoportok kialakítása',
  lead: 'Amit itt megszab, azt egyetlen terv sem sérti meg. Minden mást mérlegelünk.',
  calendar: 'Naptár',
  name: 'Az időszak neve',
  first: 'Első nap',
  last: 'Utolsó nap',
  zone: 'Időzóna',
  every: 'Milyen gyakran van csoport',
  everies: {
    week: 'Minden héten',
    fortnight: 'Kéthetente',
    month: 'Havonta',
  },
  minutes: 'Perc',
  rotations: 'Új gyakorlati helyek első napjai',
  rotationsHint:
    'Amikor a résztvevők gyakorlati helyet váltanak. Soronként egy nap, például 2027-02-03.',
  badDates: 'Minden napot így írjon: év, hónap, nap, például 2027-02-03.',
  times: {
    heading: 'Mikor találkozhatnak a csoportok',
    none: 'Még nincs időpont. A tervhez legalább egy kell.',
    day: 'Nap',
    at: 'Időpont',
    add: 'Időpont hozzáadása',
    remove: (time) => `Időpont törlése: ${time}`,
    away: 'Törlés',
  },
  groups: {
    heading: 'Csoportok',
    least: 'Legalább ennyi résztvevő',
    best: 'Ideális',
    most: 'Legfeljebb',
    leadersEach: 'Vezetők egy csoportban',
    one: 'Egy',
    two: 'Kettő',
    sites: 'Telephelyek',
    siteRules: {
      mixed: 'Amennyire lehet, vegyesen',
      apart: 'Minden csoport egy telephelyről',
      free: 'Ahogy adódik',
    },
    sizes:
      'A legkisebb létszám ne legyen nagyobb az ideálisnál, az ideális pedig ne legyen nagyobb a legnagyobbnál.',
  },
  target: {
    heading: 'Mit teljesítsenek a résztvevők',
    kind: 'Miben számoljuk',
    kinds: {
      groups: 'Alkalmak',
      minutes: 'Percek',
      share: 'A felkínált alkalmak százaléka',
    },
    amount: 'Mennyi',
  },
  holidays: {
    heading: 'Ekkor nincs csoport',
    none: 'Még nincs szünnap.',
    country: 'Munkaszüneti napok ebben az országban',
    region: 'Országrész',
    wholeCountry: 'Az egész ország',
    fetch: 'Beírás a naptárba',
    laid: (count) => `${count} munkaszüneti nap beírva. Törölje, ami Önöknél nem érvényes.`,
    fetching: 'Egy pillanat',
    missing:
      'A munkaszüneti napok naptára nem érkezett meg. Ellenőrizze a kapcsolatot, és próbálja meg újra.',
    name: 'Név',
    first: 'Első nap',
    last: 'Utolsó nap',
    site: 'Kit érint',
    everywhere: 'Minden telephely',
    add: 'Napok hozzáadása',
    remove: (name) => `Törlés: ${name}`,
    away: 'Törlés',
    need: 'Adjon nevet a napoknak, és olyan utolsó napot, amely nem előzi meg az elsőt.',
    on: (first, last) => (first === last ? first : `${first} – ${last}`),
  },
  next: {
    heading: 'A következő időszak',
    say: 'Ugyanazokkal folytatódik. A mostani csoportok az előző időszakéi lesznek: a következő terv, amennyire lehet, együtt hagyja őket. A hivatkozásaik és a beosztás törlődnek, az igazolások beszámítva maradnak. Ha valaki jön vagy megy, hozzon be új listát a „Személyek” részben.',
    button: 'A következő időszak megkezdése',
  },
  did: {
    next: 'a következő időszak',
    term: 'az időszak',
    time: (time) => `időpont (${time})`,
    holiday: (name) => `szünnap (${name})`,
    holidays: 'munkaszüneti napok',
    size: 'a csoportok létszáma',
    rules: 'a csoportok kialakítása',
    target: 'a cél',
  },
}
