/** Egy program beosztása: alkalmak, távollétek és helyettesítések, ki jön és ki megy. */
import type { CoverObstacle } from '../../../shared/scheme/rota/covering.ts'
import type { RotaFault } from '../../../shared/scheme/rota/faults.ts'
import type * as english from '../en/schemeRota.ts'
import type { Words } from '../words.ts'
import { accusative, listed, together } from './grammar.ts'

interface Names {
  readonly person: (id: string) => string
  readonly group: (id: string) => string
}

const dates = (count: number): string => `${count} alkalom`

const fault = (one: RotaFault, names: Names): string => {
  switch (one.kind) {
    case 'no-leader':
      return 'nincs vezető'
    case 'one-leader':
      return 'egy vezető van, és kettő kell'
    case 'nobody-accredited':
      return 'nincs akkreditált vezető'
    case 'lapsed':
      return `${names.person(one.leader)} akkreditációja addigra lejár`
    case 'leader-twice':
      return `${names.person(one.leader)} ugyanakkor mást is vezet: ${names.group(one.group)}`
    case 'cover-away':
      return `${names.person(one.leader)} helyettesítene, de nincs itt`
    case 'together':
      return `${names.person(one.leader)} és ${names.person(one.other)} nem lehet egy csoportban`
    case 'room-taken':
      return `a terem foglalt (${one.place}): ${names.group(one.group)}`
  }
}

const obstacle = (one: CoverObstacle, names: Names): string => {
  switch (one.kind) {
    case 'away':
      return 'nincs itt'
    case 'cannot-then':
      return 'akkor nem ér rá'
    case 'leads':
      return `${one.at}-kor mást vezet: ${names.group(one.group)}`
    case 'apart':
      return `nem lehet egy csoportban ${together(names.person(one.other))}`
    case 'enough':
      return 'azon a héten már annyi csoportot vezet, amennyiben megállapodtak'
    case 'not-alone':
      return 'szupervízió alatt áll, és nem lenne ott akkreditált vezető'
    case 'lapsed':
      return 'az akkreditációja addigra lejár'
  }
}

export const schemeRota: Words<typeof english.schemeRota> = {
  heading: 'Ki mikor találkozik, és ki vezet',
  lead: 'A terv tudja, kinek mikor kell találkoznia. Azt nem tudja, mi történik egy szobában.',
  table: {
    label: 'A beosztás, hetenként egy oszlop',
    group: 'Csoport',
    leaders: 'Vezetők',
    earlier: 'Korábbi hetek',
    later: 'Későbbi hetek',
    ended: (day) => `lezárva, ettől a naptól: ${day}`,
  },
  cell: {
    held: 'megvolt',
    today: 'ma',
    off: 'elmarad',
    added: 'hozzáadva',
    needs: 'hiányzik valaki',
    in: (names) => `vezeti még: ${listed(names)}`,
    named: (group, day) => `${group}, ${day}:`,
  },
  key: {
    heading: 'Ebben a beosztásban',
    away: 'valaki helyettesít, vagy az alkalom hozzáadott',
    fault: 'hiányzik valami',
    off: 'nincs csoport',
  },
  needs: {
    heading: 'Hiányzik valaki',
    none: 'Minden következő alkalomnak megvan a vezetője.',
    one: (group, day) => `${group}, ${day}`,
    said: (faults) => `${faults.join('; ')}.`,
    more: (count) => `és még ${dates(count)}`,
    accreditation: (name, day) => `${name} akkreditációja lejár: ${day}.`,
    supervision: (name, day) => `${name} szupervíziója esedékes: ${day}.`,
  },
  waiting: {
    heading: 'Várólista',
    none: 'Senki sem vár helyre.',
    since: (day) => `mióta vár: ${day}`,
    places: (groups) => `Van hely itt: ${listed(groups)}.`,
    noPlace: 'Nincs hely olyan csoportban, amely megfelelne.',
    give: (name) => `Hely a csoportban: ${name}`,
  },
  lacking: {
    heading: 'Kevés alkalom maradt',
    say: 'Ők akkor sem érik el a célt, ha minden hátralévő alkalomra eljönnek. Egy további alkalom a csoportjukban segít.',
    one: (left, missing, unit) =>
      `${dates(left)} van hátra, ${unit === 'minutes' ? `${missing} perc` : dates(missing)} hiányzik`,
  },
  close: 'Bezárás',
  fault,
  obstacle,
  away: {
    heading: (name) => `${name} nem lesz itt`,
    first: 'Első nap',
    back: 'Mikor jön vissza',
    badDays: 'A visszatérés napja későbbi az elsőnél.',
    dates: (count, group) => `${dates(count)} (${group}). Az okát nem kérdezzük.`,
    none: 'Ezekre a napokra egyetlen alkalma sem esik.',
    who: (group) => `Ki vezethetné (${group})`,
    all: (name, count) => (count === 1 ? name : `${name}, mind a ${dates(count)}`),
    some: (name, days) => `${name}, csak ekkor: ${listed(days)}`,
    load: (count) =>
      count === 0
        ? 'Ráér, és nincs akadálya.'
        : `Ráér, és nincs akadálya; ezeken a heteken még ${count} csoportot vezet.`,
    except: (day, said) => `${day}: ${said}.`,
    alone: (name) => `${name} egyedül`,
    aloneMay: 'Akkreditált; egy vezető ott, ahol kettőt szeretne.',
    aloneNot: 'Egyedül még nem vezet. Ön ennek ellenére választhatja.',
    off: 'Ezeken a napokon nincs csoport',
    offNote: (people, count) => `${people} résztvevő veszít ${count} alkalmat.`,
    open: 'Maradjon nyitva',
    openNote: 'A „Hiányzik valaki” részben látható.',
    not: (name) => `${name} nem`,
    notSaid: (said) => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
    button: 'Beírás a beosztásba',
    note: 'A helyettesnek vezetői hivatkozás kell: a „Meghívók” részben vár, és a csoport minden alkalmát megnyitja. Az elmaradó alkalmakról szóljon a csoportnak.',
    there: (first, back) => `Nincs itt: ${first}, visszajön: ${back}`,
    undo: 'Mégis itt lesz',
  },
  date: {
    heading: (group, day) => `${group}, ${day}`,
    at: (time, people) => `${time}, ${people} résztvevő`,
    leads: (name) => `${name} vezet`,
    standsIn: (name, whom) => `${name} helyettesíti ${accusative(whom)}`,
    beside: (name) => `${name} most az egyszer szintén vezet`,
    notAny: (name) => `${name} mégsem`,
    isAway: (name) => `${name} nem lesz itt`,
    swap: (name) => `${name} cserél`,
    swapHeading: (name) => `Cserelehetőségek: ${name}`,
    swapOne: (name, group, day) => `${name}: ${group}, ${day}`,
    swapNone: 'Senki sem ér rá mindkét alkalommal.',
    swapDo: 'A két alkalom cseréje',
    also: 'Ki vezethetne még',
    put: 'Beírás',
    off: 'Ez az alkalom elmarad',
    on: 'Mégis lesz',
    remove: 'A hozzáadott alkalom törlése',
  },
  group: {
    heading: (group) => `${group}, egy naptól kezdve`,
    from: 'Ettől a naptól',
    badDay: 'Válasszon egy napot az időszakból.',
    comes: 'Ki jön',
    nobody: 'Válasszon valakit',
    waits: (name) => `${name}, hely nélkül`,
    sits: (name, group) => `${name}, most itt: ${group}`,
    come: 'Felvétel a csoportba',
    against: (said) => `Ellene szól: ${said.join(', ')}. Ön ennek ellenére megteheti.`,
    goes: 'Ki megy el',
    toList: 'A várólistára',
    out: 'A programból is',
    ends: 'A csoport lezárul, és a tagjai ide kerülnek',
    waitingList: 'a várólistára',
    into: (group) => `másik csoportba: ${group}`,
    end: 'A csoport lezárása',
    extra: 'További alkalom',
    day: 'Nap',
    time: 'Időpont',
    add: 'Az alkalom hozzáadása',
    extraNote: 'A hivatkozások még nem tudnak róla: szóljon a csoportnak.',
  },
  did: {
    away: (name) => `${name} távolléte`,
    there: (name) => `${name} mégis itt lesz`,
    cover: (name) => `${name} helyettesít`,
    swap: (one, other) => `csere: ${one} és ${other}`,
    off: (group) => `elmaradó alkalom: ${group}`,
    on: (group) => `megtartott alkalom: ${group}`,
    extra: (group) => `további alkalom: ${group}`,
    notExtra: (group) => `hozzáadott alkalom: ${group}`,
    came: (name, group) => `${name} ide: ${group}`,
    waits: (name) => `${name} a várólistán`,
    left: (name) => `${name} elment`,
    ended: (group) => `lezárva: ${group}`,
  },
}
