/** The rota of a scheme: dates, absences and who stands in, who comes and goes, in Romanian. */
import type { CoverObstacle } from '../../../shared/scheme/rota/covering.ts'
import type { RotaFault } from '../../../shared/scheme/rota/faults.ts'
import type * as english from '../en/schemeRota.ts'
import type { Words } from '../words.ts'
import { begun, byCount, counted, listed } from './grammar.ts'

interface Names {
  readonly person: (id: string) => string
  readonly group: (id: string) => string
}

const dates = (count: number): string => counted(count, 'dată', 'date')
const people = (count: number): string => counted(count, 'persoană', 'persoane')

const fault = (one: RotaFault, names: Names): string => {
  switch (one.kind) {
    case 'no-leader':
      return 'nu conduce nimeni'
    case 'one-leader':
      return 'conduce o singură persoană, și doriți două'
    case 'nobody-accredited':
      return 'nimeni din conducere nu are acreditare'
    case 'lapsed':
      return `${names.person(one.leader)}: acreditare expirată la acea dată`
    case 'leader-twice':
      return `${names.person(one.leader)} conduce ${names.group(one.group)} în același timp`
    case 'cover-away':
      return `${names.person(one.leader)}, care urma să țină locul, lipsește`
    case 'together':
      return `${listed([names.person(one.leader), names.person(one.other)])} nu trebuie să stea împreună`
    case 'room-taken':
      return `${names.group(one.group)} este în ${one.place} în același timp`
  }
}

const obstacle = (one: CoverObstacle, names: Names): string => {
  switch (one.kind) {
    case 'away':
      return 'lipsește'
    case 'cannot-then':
      return 'atunci nu poate'
    case 'leads':
      return `conduce ${names.group(one.group)} la ${one.at}`
    case 'apart':
      return `nu trebuie să stea cu ${names.person(one.other)}`
    case 'enough':
      return 'conduce în acea săptămână atâtea grupuri câte s-au convenit'
    case 'not-alone':
      return 'este în supervizare, și nu ar fi nimeni cu acreditare'
    case 'lapsed':
      return 'are acreditarea expirată la acea dată'
  }
}

export const schemeRota: Words<typeof english.schemeRota> = {
  heading: 'Cine se întâlnește când, și cine conduce',
  lead: 'Planul știe cine urmează să se întâlnească și când. Nu știe ce se petrece în nicio încăpere.',
  table: {
    label: 'Calendarul, câte o coloană pe săptămână',
    group: 'Grup',
    leaders: 'Conducere',
    earlier: 'Săptămânile dinainte',
    later: 'Săptămânile următoare',
    ended: (day) => `închis din ${day}`,
  },
  cell: {
    held: 's-a ținut',
    today: 'azi',
    off: 'nu se ține',
    added: 'adăugată',
    needs: 'lipsește cineva',
    in: (names) => `cu ${listed(names)}`,
    named: (group, day) => `${group}, ${day}:`,
  },
  key: {
    heading: 'În acest calendar',
    away: 'cineva ține locul, sau data a fost adăugată',
    fault: 'lipsește ceva',
    off: 'fără grup',
  },
  needs: {
    heading: 'Lipsește cineva',
    none: 'Toate datele care vin au cine să le conducă.',
    one: (group, day) => `${group}, ${day}`,
    said: (faults) => `${begun(faults.join('; '))}.`,
    more: (count) => `și încă ${dates(count)}`,
    accreditation: (name, day) => `${name}: acreditarea se încheie pe ${day}.`,
    supervision: (name, day) => `${name}: supervizarea este de făcut pe ${day}.`,
  },
  waiting: {
    heading: 'Lista de așteptare',
    none: 'Nimeni nu așteaptă un loc.',
    since: (day) => `din ${day}`,
    places: (groups) => `Este loc în ${listed(groups)}.`,
    noPlace: 'Niciun grup potrivit nu are loc.',
    give: (name) => `Un loc pentru ${name}`,
  },
  lacking: {
    heading: 'Rămân prea puține date',
    say: 'Chiar cu toate datele rămase, aceste persoane nu ajung la țintă. O dată în plus în grupul lor ajută.',
    one: (left, missing, unit) =>
      `${byCount(left, 'rămâne', 'rămân')} ${dates(left)}, ${byCount(missing, 'lipsește', 'lipsesc')} ${unit === 'minutes' ? counted(missing, 'minut', 'minute') : dates(missing)}`,
  },
  close: 'Închideți',
  fault,
  obstacle,
  away: {
    heading: (name) => `${name} lipsește`,
    first: 'Prima zi',
    back: 'Revine pe',
    badDays: 'Ziua întoarcerii vine după prima zi.',
    dates: (count, group) => `${dates(count)} din ${group}. Motivul nu se întreabă.`,
    none: 'Niciuna dintre datele sale nu cade în aceste zile.',
    who: (group) => `Cine ar putea conduce ${group}`,
    all: (name, count) => (count === 1 ? name : `${name}, toate cele ${dates(count)}`),
    some: (name, days) => `${name}, doar pe ${listed(days)}`,
    load: (count) =>
      count === 0
        ? 'Poate, și nimic nu se opune.'
        : `Poate, și nimic nu se opune; în aceste săptămâni mai conduce ${counted(count, 'grup', 'grupuri')}.`,
    except: (day, said) => `Pe ${day}: ${said}.`,
    alone: (name) => `Doar ${name}`,
    aloneMay: 'Cu acreditare; o singură persoană, unde doriți două.',
    aloneNot: 'Nu conduce încă fără altcineva alături. Puteți alege totuși așa.',
    off: 'Fără grup la aceste date',
    offNote: (count, lost) =>
      `${people(count)} ${byCount(count, 'pierde', 'pierd')} ${dates(lost)}.`,
    open: 'Lăsați deschis',
    openNote: 'Stă la „Lipsește cineva”.',
    not: (name) => `Nu ${name}`,
    notSaid: (said) => `${begun(said)}.`,
    button: 'Puneți în calendar',
    note: 'Cine ține locul are nevoie de un link de conducere: așteaptă la „Invitații” și deschide toate datele grupului. Spuneți grupului ce date nu se țin.',
    there: (first, back) => `Lipsește din ${first}, revine pe ${back}`,
    undo: 'Vine, totuși',
  },
  date: {
    heading: (group, day) => `${group}, ${day}`,
    at: (time, count) => `${time}, ${people(count)}`,
    leads: (name) => `${name} conduce`,
    standsIn: (name, whom) => `${name} în loc de ${whom}`,
    beside: (name) => `Conduce și ${name}, de data aceasta`,
    notAny: (name) => `Scoateți: ${name}`,
    isAway: (name) => `${name} lipsește`,
    swap: (name) => `${name} face schimb`,
    swapHeading: (name) => `${name} ar putea face schimb cu`,
    swapOne: (name, group, day) => `${name}: ${group}, ${day}`,
    swapNone: 'Nimeni nu poate la ambele date.',
    swapDo: 'Schimbați cele două date între ele',
    also: 'Cine ar mai putea conduce',
    put: 'Puneți în calendar',
    off: 'Această dată nu se ține',
    on: 'Se ține, totuși',
    remove: 'Scoateți data adăugată',
  },
  group: {
    heading: (group) => `${group}, începând cu o zi`,
    from: 'Începând cu',
    badDay: 'Alegeți o zi din perioadă.',
    comes: 'Cine vine',
    nobody: 'Alegeți pe cineva',
    waits: (name) => `${name}, fără loc`,
    sits: (name, group) => `${name}, acum în ${group}`,
    come: 'Primiți în grup',
    against: (said) => `Împotrivă: ${said.join(', ')}. Puteți face totuși așa.`,
    goes: 'Cine pleacă',
    toList: 'Pe lista de așteptare',
    out: 'În afara programului',
    ends: 'Grupul se închide, iar membrii lui merg',
    waitingList: 'pe lista de așteptare',
    into: (group) => `în ${group}`,
    end: 'Închideți grupul',
    extra: 'O dată în plus',
    day: 'Ziua',
    time: 'Ora',
    add: 'Adăugați data',
    extraNote: 'Linkurile nu o cunosc încă: spuneți grupului.',
  },
  did: {
    away: (name) => `${name}: absență`,
    there: (name) => `${name}: vine, totuși`,
    cover: (name) => `${name} ține locul`,
    swap: (one, other) => `schimb între ${listed([one, other])}`,
    off: (group) => `o dată din ${group} care nu se ține`,
    on: (group) => `o dată din ${group} care se ține`,
    extra: (group) => `o dată în plus în ${group}`,
    notExtra: (group) => `o dată adăugată în ${group}`,
    came: (name, group) => `${name} în ${group}`,
    waits: (name) => `${name} pe lista de așteptare`,
    left: (name) => `plecare: ${name}`,
    ended: (group) => `închidere: ${group}`,
  },
}
