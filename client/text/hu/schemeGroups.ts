/** Groups of a scheme: planning, reasons, moves and what each costs. */

import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type * as english from '../en/schemeGroups.ts'
import type { Words } from '../words.ts'
import { listed } from './grammar.ts'

type Said = Words<typeof english.schemeGroups>

const pairs = (count: number, alike: string) =>
  `${Math.abs(count)} párral ${count > 0 ? 'több' : 'kevesebb'} kerül ${alike} egy csoportba`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) =>
    by > 0 ? `${by} fővel többen maradnak hely nélkül` : `${-by} fővel többnek jut hely`,
  group: (by) => (by > 0 ? 'eggyel több csoport lesz' : 'eggyel kevesebb csoport lesz'),
  size: (by) =>
    by > 0
      ? `a létszám ${by} fővel távolabb kerül az ideálistól`
      : `a létszám ${-by} fővel közelebb kerül az ideálishoz`,
  sameSite: (by) => pairs(by, 'azonos telephelyről'),
  sameGrade: (by) => pairs(by, 'azonos képzési szintről'),
  leftGroup: (by) =>
    by > 0 ? 'elhagyja az előző időszak csoportját' : 'visszakerül az előző időszak csoportjába',
  wish: (by) => (by > 0 ? 'egy kívánság már nem teljesül' : 'egy kívánság teljesül'),
  load: (by) =>
    by > 0
      ? 'a csoportok egyenetlenebbül oszlanak meg a vezetők között'
      : 'a csoportok egyenletesebben oszlanak meg a vezetők között',
}

const obstacle: Said['obstacle'] = (one, names) => {
  switch (one.kind) {
    case 'cannot-then':
      return 'akkor nem ér rá'
    case 'full':
      return 'a csoport megtelt'
    case 'shut':
      return 'a csoport senkit nem vesz fel'
    case 'apart-from-leader':
      return `${names.leader(one.leader)} vezeti, akivel nem lehet egy csoportban`
    case 'apart-from-trainee':
      return `ott ül ${names.trainee(one.trainee)}, akivel nem lehet egy csoportban`
    case 'other-site':
      return 'a csoport másik telephelyhez tartozik'
  }
}

const fault: Said['fault'] = (one, names) => {
  switch (one.kind) {
    case 'nobody':
      return 'olyan személy szerepel benne, aki nincs a programban'
    case 'no-such-time':
      return 'nincs időpontja'
    case 'trainee-cannot':
      return `${names.trainee(one.trainee)} akkor nem ér rá`
    case 'leader-cannot':
      return `${names.leader(one.leader)} akkor nem ér rá`
    case 'in-two-groups':
      return `${names.trainee(one.trainee)} két csoportban is ül`
    case 'leader-twice-at-once':
      return `${names.leader(one.leader)} egyszerre két csoportot vezet`
    case 'leader-of-too-many':
      return `${names.leader(one.leader)} több csoportot vezet a megbeszéltnél`
    case 'too-few':
      return 'kevesebb a résztvevő a kívántnál'
    case 'too-many':
      return 'több a résztvevő a kívántnál'
    case 'leaders-missing':
      return 'hiányzik egy vezető'
    case 'leaders-too-many':
      return 'több a vezető a kívántnál'
    case 'nobody-accredited':
      return 'nincs akkreditált vezetője'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `${names.trainee(one.apart.one)} és ${names.trainee(one.apart.other)} nem lehet egy csoportban`
        case 'leader':
          return `${names.trainee(one.apart.trainee)} és ${names.leader(one.apart.leader)} nem lehet egy csoportban`
        case 'leaders':
          return `${names.leader(one.apart.one)} és ${names.leader(one.apart.other)} nem vezethet együtt`
      }
      return ''
    case 'sites-mixed':
      return 'több telephelyről ülnek benne'
    case 'kept-changed':
      return 'nem olyan, ahogyan Ön rögzítette'
    case 'continued-twice':
      return 'olyan csoportot folytat, amelyet egy másik is folytat'
    case 'continued-by-strangers':
      return 'olyan csoportot folytat, amelyet mások vezettek'
  }
}

const NUMBERS = [
  'Nulla',
  'Egy',
  'Két',
  'Három',
  'Négy',
  'Öt',
  'Hat',
  'Hét',
  'Nyolc',
  'Kilenc',
  'Tíz',
]

export const schemeGroups: Said = {
  heading: (groups, trainees) =>
    groups === 0
      ? 'Még nincsenek csoportok'
      : `${NUMBERS[groups] ?? groups} csoport ${trainees} résztvevőnek`,
  lead: 'Rögzítse, ami jó így, és helyezzen át bárkit, akit szeretne.',
  placed: (placed, all) => `${all} résztvevőből ${placed} kapott helyet.`,
  names: 'Teljes nevek',
  plan: 'Csoportok tervezése',
  again: 'Újratervezés',
  againNote: 'a rögzített marad',
  need: {
    trainees: 'Még senki nincs a programban. Vegyen fel egy listát a „Személyek” részben.',
    leaders: 'Még nincs vezető. Vegyen fel vezetőket a „Személyek” részben.',
    times: 'Az időszaknak még nincsenek időpontjai. Adja meg őket az „Időszak” részben.',
  },
  run: {
    begin: 'Az első terv keresése',
    best: (placed, all) => `Az eddigi legjobb: ${all} résztvevőből ${placed} kap helyet`,
    ended: (placed, all) => `Ebben a tervben ${all} résztvevőből ${placed} kap helyet`,
    more: (by) =>
      by > 0
        ? `A mostani tervhez képest ${by} fővel több.`
        : by < 0
          ? `A mostani tervhez képest ${-by} fővel kevesebb.`
          : 'Ugyanannyi, mint a mostani tervben.',
    parts: (wishes, left) =>
      `${wishes} kívánság nem teljesül, ${left} résztvevő hagyja el az előző időszak csoportját.`,
    gap: (percent) =>
      percent === null
        ? 'Még nem tudni, milyen lehet a legjobb terv.'
        : percent < 0.5
          ? 'Más terv legfeljebb fél százalékkal lehet kedvezőbb ennél.'
          : `Más terv legfeljebb ${Math.ceil(percent)} százalékkal lehet kedvezőbb ennél.`,
    noGap: 'Ezúttal nem sikerült kiszámítani, milyen lehet a legjobb terv. Maga a terv érvényes.',
    stop: 'Elég, legyen az eddigi legjobb',
    back: 'Vissza az előző tervhez',
    use: 'Legyenek ezek a csoportok',
    failed: 'A tervezés nem tudott elindulni. Mentse a fájlt, majd nyissa meg újra az oldalt.',
    progress: 'Hol tart a tervezés',
  },
  card: {
    leaders: 'Vezetők',
    trainees: 'Résztvevők',
    nobody: 'még senki',
    led: (names) => listed(names),
    count: (count, sites) => `${count} résztvevő: ${sites.join(', ')}`,
    keep: 'Rögzítés',
    kept: 'Rögzítve',
    named: (said, name) => `${said}: ${name}`,
    change: 'Módosítás',
    changeWhat: (name) => `Módosítás: ${name}`,
    people: (name) => `Kik vannak a csoportban: ${name}`,
    fault: (name, said) => `${name}: ${said}.`,
  },
  change: {
    name: 'Név',
    time: 'Mikor találkozik',
    leader: 'Vezető',
    coLeader: 'Társvezető',
    none: 'Senki',
    shut: 'Senkit nem vesz fel',
    place: 'Terem, ha a csoport egy helyen jön össze',
    remove: 'A csoport törlése',
    done: 'Kész',
  },
  noPlace: {
    heading: 'Még nincs helye',
    count: (count) => `${count} résztvevő`,
    noDays: 'Nem adott meg napokat.',
    noGroupThen: (leaders) =>
      leaders.length === 0
        ? 'Amikor ráér, nem találkozik csoport, és egyik vezető sem szabad.'
        : `Amikor ráér, nem találkozik csoport. Akkor még egyet vezethetne: ${listed(leaders)}.`,
    keptOut: (groups) => `${groups.join('; ')}.`,
  },
  inGroup: (name, reasons) => `${name}: ${reasons.join(', ')}`,
  obstacle,
  fault,
  move: {
    heading: (name) => `${name} áthelyezése`,
    now: (group) => (group === null ? 'hely nélkül' : `most itt: ${group}`),
    looking: 'Minden lehetőség átnézése',
    to: (group) => `${group} csoportba`,
    exchange: (name, group) => `Helycsere: ${name} (${group})`,
    free: 'Nem jár hátránnyal.',
    cost: (parts, points) => {
      const said = listed(parts)
      const first = `${said.charAt(0).toUpperCase()}${said.slice(1)}`
      return `${first}.${points < 0 ? ' A terv jobb lesz.' : ''}`
    },
    notTo: (group) => `Ide nem: ${group}`,
    leave: 'Maradjon így',
    do: 'Áthelyezés',
    why: (name) => `Miért van itt ${name}?`,
    onlyHere: 'Egyik másik csoportban sincs hely.',
    better: (way) => `A következő legjobb lehetőség: ${way}`,
    out: 'Hely nélkül',
  },
  cost: (key, by) => COSTS[key](by),
  contradiction: {
    heading: 'Ellentmondás van abban, amit rögzített',
    say: 'Terv nem sérthet szabályt, ezért most nem készül. Engedjen el egyet ezek közül:',
    rules: {
      keptIn: (name, group) => `${name} rögzítve van (${group})`,
      keptLeaders: (group) => `a vezetők és az időpont rögzítve van (${group})`,
      apart: (one, other) => `${one} és ${other} nem lehet egy csoportban`,
      oneSite: 'minden csoport egy telephelyről való',
      size: 'a csoportok létszáma',
    },
  },
  did: {
    planned: 'ezek a csoportok',
    kept: (name) => `${name} rögzítése`,
    freed: (name) => `${name} feloldása`,
    moved: (name) => `${name} áthelyezése`,
    changed: (name) => `${name} módosítása`,
    removed: (name) => `${name} törlése`,
  },
}
