/** The rota of a scheme: dates, absences and who stands in, who comes and goes. */
import type { CoverObstacle } from '../../../shared/scheme/rota/covering.ts'
import type { RotaFault } from '../../../shared/scheme/rota/faults.ts'
import { byCount, listed } from './grammar.ts'

interface Names {
  readonly person: (id: string) => string
  readonly group: (id: string) => string
}

const dates = (count: number): string => `${count} ${byCount(count, 'date', 'dates')}`
const trainees = (count: number): string => `${count} ${byCount(count, 'trainee', 'trainees')}`

const fault = (one: RotaFault, names: Names): string => {
  switch (one.kind) {
    case 'no-leader':
      return 'nobody leads'
    case 'one-leader':
      return 'one leader, and two are wanted'
    case 'nobody-accredited':
      return 'no accredited leader'
    case 'lapsed':
      return `${names.person(one.leader)}’s accreditation is over by then`
    case 'leader-twice':
      return `${names.person(one.leader)} leads ${names.group(one.group)} at the same time`
    case 'cover-away':
      return `${names.person(one.leader)}, who was to stand in, is away`
    case 'together':
      return `${names.person(one.leader)} and ${names.person(one.other)} must not sit together`
    case 'room-taken':
      return `${names.group(one.group)} is in ${one.place} at the same time`
  }
}

const obstacle = (one: CoverObstacle, names: Names): string => {
  switch (one.kind) {
    case 'away':
      return 'is away'
    case 'cannot-then':
      return 'cannot then'
    case 'leads':
      return `leads ${names.group(one.group)} at ${one.at}`
    case 'apart':
      return `must not sit with ${names.person(one.other)}`
    case 'enough':
      return 'leads as many groups that week as agreed'
    case 'not-alone':
      return 'is in supervision, and nobody accredited would be there'
    case 'lapsed':
      return 'has an accreditation that is over by then'
  }
}

export const schemeRota = {
  heading: 'Who meets when, and who leads',
  lead: 'The planner knows who should meet when. It does not know what happens in any room.',
  table: {
    label: 'The rota, a column a week',
    group: 'Group',
    leaders: 'Leaders',
    earlier: 'Earlier weeks',
    later: 'Later weeks',
    ended: (day: string) => `closed from ${day}`,
  },
  cell: {
    held: 'held',
    today: 'today',
    off: 'does not run',
    added: 'added',
    needs: 'needs somebody',
    in: (names: readonly string[]) => `with ${listed(names)}`,
    named: (group: string, day: string) => `${group}, ${day}:`,
  },
  key: {
    heading: 'In this rota',
    away: 'somebody stands in, or the date was added',
    fault: 'something is missing',
    off: 'no group',
  },
  needs: {
    heading: 'Needs somebody',
    none: 'Every date to come has its leaders.',
    one: (group: string, day: string) => `${group}, ${day}`,
    said: (faults: readonly string[]) => `${faults.join('; ')}.`,
    more: (count: number) => `and ${dates(count)} more`,
    accreditation: (name: string, day: string) => `${name}’s accreditation ends on ${day}.`,
    supervision: (name: string, day: string) => `${name}’s supervision is due on ${day}.`,
  },
  waiting: {
    heading: 'Waiting list',
    none: 'Nobody waits for a place.',
    since: (day: string) => `since ${day}`,
    places: (groups: readonly string[]) => `There is a place in ${listed(groups)}.`,
    noPlace: 'No group has a place that suits.',
    give: (name: string) => `A place for ${name}`,
  },
  lacking: {
    heading: 'Too few dates are left',
    say: 'Even with every date that is left, these stay below the target. A date more in their group helps.',
    one: (left: number, missing: number, unit: 'groups' | 'minutes' | 'share') =>
      `${dates(left)} left, ${missing} ${unit === 'minutes' ? byCount(missing, 'minute', 'minutes') : byCount(missing, 'date', 'dates')} short`,
  },
  close: 'Close',
  fault,
  obstacle,
  away: {
    heading: (name: string) => `${name} is away`,
    first: 'First day',
    back: 'Back on',
    badDays: 'The day of coming back is later than the first one.',
    dates: (count: number, group: string) =>
      `${dates(count)} of ${group}. The reason is not asked.`,
    none: 'No date of theirs falls on these days.',
    who: (group: string) => `Who could lead ${group}`,
    all: (name: string, count: number) => (count === 1 ? name : `${name}, all ${dates(count)}`),
    some: (name: string, days: readonly string[]) => `${name}, ${listed(days)} only`,
    load: (count: number) =>
      count === 0 ? 'Free and allowed.' : `Free and allowed; leads ${count} more in these weeks.`,
    except: (day: string, said: string) => `On ${day}: ${said}.`,
    alone: (name: string) => `${name} alone`,
    aloneMay: 'Accredited, and one where you want two.',
    aloneNot: 'Does not lead alone yet. You may still choose it.',
    off: 'No group on these dates',
    offNote: (people: number, count: number) => `${trainees(people)} lose ${dates(count)}.`,
    open: 'Leave it open',
    openNote: 'It stands under “Needs somebody”.',
    not: (name: string) => `Not ${name}`,
    notSaid: (said: string) => `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
    button: 'Put it in the rota',
    note: 'Whoever stands in needs a leader’s link: it waits under Invitations, and opens every date of the group. Tell the group of dates that do not run.',
    there: (first: string, back: string) => `Away from ${first}, back on ${back}`,
    undo: 'Is there after all',
  },
  date: {
    heading: (group: string, day: string) => `${group}, ${day}`,
    at: (time: string, people: number) => `${time}, ${trainees(people)}`,
    leads: (name: string) => `${name} leads`,
    standsIn: (name: string, whom: string) => `${name} stands in for ${whom}`,
    beside: (name: string) => `${name} leads as well, this once`,
    notAny: (name: string) => `Take ${name} out again`,
    isAway: (name: string) => `${name} is away`,
    swap: (name: string) => `${name} changes with somebody`,
    swapHeading: (name: string) => `${name} could change with`,
    swapOne: (name: string, group: string, day: string) => `${name}: ${group}, ${day}`,
    swapNone: 'Nobody is free on both dates.',
    swapDo: 'Change the two dates',
    also: 'Who could lead as well',
    put: 'Put them in',
    off: 'This date does not run',
    on: 'It runs after all',
    remove: 'Take the added date away',
  },
  group: {
    heading: (group: string) => `${group} from a day on`,
    from: 'From',
    badDay: 'Choose a day of the term.',
    comes: 'Who comes',
    nobody: 'Choose somebody',
    waits: (name: string) => `${name}, without a place`,
    sits: (name: string, group: string) => `${name}, now in ${group}`,
    come: 'They come in',
    against: (said: readonly string[]) => `Against it: ${said.join(', ')}. You may still do it.`,
    goes: 'Who goes',
    toList: 'Onto the waiting list',
    out: 'Out of the scheme',
    ends: 'The group closes, and its people go',
    waitingList: 'onto the waiting list',
    into: (group: string) => `into ${group}`,
    end: 'Close the group',
    extra: 'A date more',
    day: 'Day',
    time: 'Time',
    add: 'Add the date',
    extraNote: 'Links do not know of it yet: tell the group.',
  },
  did: {
    away: (name: string) => `${name} away`,
    there: (name: string) => `${name} there after all`,
    cover: (name: string) => `${name} stands in`,
    swap: (one: string, other: string) => `${one} and ${other} changed`,
    off: (group: string) => `a date of ${group} that does not run`,
    on: (group: string) => `a date of ${group} that runs`,
    extra: (group: string) => `a date more of ${group}`,
    notExtra: (group: string) => `an added date of ${group}`,
    came: (name: string, group: string) => `${name} into ${group}`,
    waits: (name: string) => `${name} on the waiting list`,
    left: (name: string) => `${name} left`,
    ended: (group: string) => `closed ${group}`,
  },
} as const
