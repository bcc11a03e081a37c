/** Der Terminplan eines Programms: Termine, Abwesenheiten und Vertretungen, wer kommt und wer geht. */
import type { CoverObstacle } from '../../../shared/scheme/rota/covering.ts'
import type { RotaFault } from '../../../shared/scheme/rota/faults.ts'
import type * as english from '../en/schemeRota.ts'
import type { Words } from '../words.ts'
import { byCount, listed } from './grammar.ts'

interface Names {
  readonly person: (id: string) => string
  readonly group: (id: string) => string
}

const dates = (count: number): string => `${count} ${byCount(count, 'Termin', 'Termine')}`

const fault = (one: RotaFault, names: Names): string => {
  switch (one.kind) {
    case 'no-leader':
      return 'niemand leitet'
    case 'one-leader':
      return 'eine Leitung, gewünscht sind zwei'
    case 'nobody-accredited':
      return 'keine anerkannte Leitung'
    case 'lapsed':
      return `die Anerkennung von ${names.person(one.leader)} ist dann abgelaufen`
    case 'leader-twice':
      return `${names.person(one.leader)} leitet zur selben Zeit ${names.group(one.group)}`
    case 'cover-away':
      return `${names.person(one.leader)} sollte vertreten und ist selbst nicht da`
    case 'together':
      return `${names.person(one.leader)} und ${names.person(one.other)} sollen nicht zusammensitzen`
    case 'room-taken':
      return `${names.group(one.group)} ist zur selben Zeit im Raum ${one.place}`
  }
}

const obstacle = (one: CoverObstacle, names: Names): string => {
  switch (one.kind) {
    case 'away':
      return 'ist nicht da'
    case 'cannot-then':
      return 'kann dann nicht'
    case 'leads':
      return `leitet um ${one.at} Uhr ${names.group(one.group)}`
    case 'apart':
      return `soll nicht mit ${names.person(one.other)} zusammensitzen`
    case 'enough':
      return 'leitet in dieser Woche schon so viele Gruppen wie vereinbart'
    case 'not-alone':
      return 'ist in Supervision, und es wäre keine anerkannte Leitung dabei'
    case 'lapsed':
      return 'hat eine Anerkennung, die dann abgelaufen ist'
  }
}

export const schemeRota: Words<typeof english.schemeRota> = {
  heading: 'Wer sich wann trifft, und wer leitet',
  lead: 'Der Plan weiß, wer sich wann treffen soll. Was in einem Raum geschieht, weiß er nicht.',
  table: {
    label: 'Der Terminplan, eine Spalte je Woche',
    group: 'Gruppe',
    leaders: 'Leitung',
    earlier: 'Frühere Wochen',
    later: 'Spätere Wochen',
    ended: (day) => `geschlossen ab ${day}`,
  },
  cell: {
    held: 'fand statt',
    today: 'heute',
    off: 'fällt aus',
    added: 'zusätzlich',
    needs: 'es fehlt jemand',
    in: (names) => `mit ${listed(names)}`,
    named: (group, day) => `${group}, ${day}:`,
  },
  key: {
    heading: 'In diesem Plan',
    away: 'jemand vertritt, oder der Termin kam dazu',
    fault: 'es fehlt etwas',
    off: 'keine Gruppe',
  },
  needs: {
    heading: 'Hier fehlt jemand',
    none: 'Alle kommenden Termine haben ihre Leitung.',
    one: (group, day) => `${group}, ${day}`,
    said: (faults) => `${faults.join('; ')}.`,
    more: (count) => `und noch ${dates(count)}`,
    accreditation: (name, day) => `Die Anerkennung von ${name} endet am ${day}.`,
    supervision: (name, day) => `Die Supervision von ${name} steht am ${day} an.`,
  },
  waiting: {
    heading: 'Warteliste',
    none: 'Niemand wartet auf einen Platz.',
    since: (day) => `seit ${day}`,
    places: (groups) => `Platz ist in ${listed(groups)}.`,
    noPlace: 'In keiner passenden Gruppe ist ein Platz frei.',
    give: (name) => `Ein Platz für ${name}`,
  },
  lacking: {
    heading: 'Es bleiben zu wenige Termine',
    say: 'Auch mit allen Terminen, die noch kommen, erreichen diese Personen das Ziel nicht. Ein weiterer Termin ihrer Gruppe hilft.',
    one: (left, missing, unit) =>
      `noch ${dates(left)}, es fehlen ${unit === 'minutes' ? `${missing} ${byCount(missing, 'Minute', 'Minuten')}` : dates(missing)}`,
  },
  close: 'Schließen',
  fault,
  obstacle,
  away: {
    heading: (name) => `${name} ist nicht da`,
    first: 'Erster Tag',
    back: 'Wieder da am',
    badDays: 'Der Tag der Rückkehr liegt nach dem ersten.',
    dates: (count, group) => `${dates(count)} von ${group}. Nach dem Grund wird nicht gefragt.`,
    none: 'In diesen Tagen liegt keiner ihrer Termine.',
    who: (group) => `Wer ${group} leiten könnte`,
    all: (name, count) => (count === 1 ? name : `${name}, alle ${dates(count)}`),
    some: (name, days) => `${name}, nur am ${listed(days)}`,
    load: (count) =>
      count === 0
        ? 'Frei und berechtigt.'
        : `Frei und berechtigt; leitet in diesen Wochen noch ${count} weitere ${byCount(count, 'Gruppe', 'Gruppen')}.`,
    except: (day, said) => `Am ${day}: ${said}.`,
    alone: (name) => `${name} allein`,
    aloneMay: 'Anerkannt; eine Leitung, wo Sie zwei wünschen.',
    aloneNot: 'Leitet noch nicht allein. Sie können es trotzdem wählen.',
    off: 'Keine Gruppe an diesen Terminen',
    offNote: (people, count) =>
      `${people} ${byCount(people, 'Person verliert', 'Personen verlieren')} ${dates(count)}.`,
    open: 'Offen lassen',
    openNote: 'Es steht dann unter „Hier fehlt jemand“.',
    not: (name) => `Nicht ${name}`,
    notSaid: (said) => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
    button: 'In den Terminplan eintragen',
    note: 'Wer vertritt, braucht einen Link für die Leitung: Er liegt unter „Einladungen“ bereit und öffnet alle Termine der Gruppe. Sagen Sie der Gruppe, welche Termine ausfallen.',
    there: (first, back) => `Nicht da ab ${first}, wieder da am ${back}`,
    undo: 'Ist doch da',
  },
  date: {
    heading: (group, day) => `${group}, ${day}`,
    at: (time, people) => `${time}, ${people} ${byCount(people, 'Person', 'Personen')}`,
    leads: (name) => `${name} leitet`,
    standsIn: (name, whom) => `${name} vertritt ${whom}`,
    beside: (name) => `${name} leitet dieses eine Mal mit`,
    notAny: (name) => `${name} wieder herausnehmen`,
    isAway: (name) => `${name} ist nicht da`,
    swap: (name) => `${name} tauscht`,
    swapHeading: (name) => `${name} könnte tauschen mit`,
    swapOne: (name, group, day) => `${name}: ${group}, ${day}`,
    swapNone: 'Niemand ist an beiden Terminen frei.',
    swapDo: 'Die beiden Termine tauschen',
    also: 'Wer mitleiten könnte',
    put: 'Eintragen',
    off: 'Dieser Termin fällt aus',
    on: 'Er findet doch statt',
    remove: 'Den zusätzlichen Termin streichen',
  },
  group: {
    heading: (group) => `${group} ab einem Tag`,
    from: 'Ab',
    badDay: 'Wählen Sie einen Tag innerhalb des Zeitraums.',
    comes: 'Wer dazukommt',
    nobody: 'Person wählen',
    waits: (name) => `${name}, ohne Platz`,
    sits: (name, group) => `${name}, bisher in ${group}`,
    come: 'In die Gruppe aufnehmen',
    against: (said) => `Dagegen spricht: ${said.join(', ')}. Sie können es trotzdem tun.`,
    goes: 'Wer geht',
    toList: 'Auf die Warteliste',
    out: 'Aus dem Programm',
    ends: 'Die Gruppe schließt, und ihre Mitglieder kommen',
    waitingList: 'auf die Warteliste',
    into: (group) => `in ${group}`,
    end: 'Die Gruppe schließen',
    extra: 'Ein weiterer Termin',
    day: 'Tag',
    time: 'Uhrzeit',
    add: 'Termin hinzufügen',
    extraNote: 'Die Links kennen ihn noch nicht: Sagen Sie es der Gruppe.',
  },
  did: {
    away: (name) => `${name} nicht da`,
    there: (name) => `${name} doch da`,
    cover: (name) => `${name} vertritt`,
    swap: (one, other) => `Tausch von ${one} und ${other}`,
    off: (group) => `ein Termin von ${group}, der ausfällt`,
    on: (group) => `ein Termin von ${group}, der stattfindet`,
    extra: (group) => `ein weiterer Termin von ${group}`,
    notExtra: (group) => `ein zusätzlicher Termin von ${group}`,
    came: (name, group) => `${name} in ${group}`,
    waits: (name) => `${name} auf der Warteliste`,
    left: (name) => `${name} ausgeschieden`,
    ended: (group) => `${group} geschlossen`,
  },
}
