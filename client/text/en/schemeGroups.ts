/** Groups of a scheme: planning, reasons, moves and what each costs. */

import type { Fault } from '../../../shared/scheme/planning/faults.ts'
import type { Weighed } from '../../../shared/scheme/planning/weights.ts'
import type { Obstacle } from '../../../shared/scheme/reasons.ts'
import { byCount, listed } from './grammar.ts'

const pairs = (count: number, of: string) =>
  `${Math.abs(count)} ${count > 0 ? 'more' : 'fewer'} ${byCount(Math.abs(count), 'pair', 'pairs')} of one ${of} in a group`

/** What changes, in words; `by` is how much more there is of it. */
const COSTS: Readonly<Record<Weighed, (by: number) => string>> = {
  unplaced: (by) =>
    by > 0 ? `${by} more without a place` : `${-by} more ${byCount(-by, 'has', 'have')} a place`,
  group: (by) => (by > 0 ? 'one group more' : 'one group fewer'),
  size: (by) => (by > 0 ? `sizes ${by} further from the best` : `sizes ${-by} nearer to the best`),
  sameSite: (by) => pairs(by, 'site'),
  sameGrade: (by) => pairs(by, 'grade'),
  leftGroup: (by) => (by > 0 ? 'leaves last term’s group' : 'is back in last term’s group'),
  wish: (by) => (by > 0 ? 'a wish is not met any more' : 'a wish is met'),
  load: (by) => (by > 0 ? 'leaders share the groups less evenly' : 'leaders share more evenly'),
}

interface Names {
  readonly trainee: (index: number) => string
  readonly leader: (index: number) => string
}

const obstacle = (one: Obstacle, names: Names): string => {
  switch (one.kind) {
    case 'cannot-then':
      return 'cannot then'
    case 'full':
      return 'the group is full'
    case 'shut':
      return 'the group takes nobody in'
    case 'apart-from-leader':
      return `must not sit with ${names.leader(one.leader)}, who leads it`
    case 'apart-from-trainee':
      return `must not sit with ${names.trainee(one.trainee)}`
    case 'other-site':
      return 'the group is of another site'
  }
}

const fault = (one: Fault, names: Names): string => {
  switch (one.kind) {
    case 'nobody':
      return 'names somebody who is not in the scheme'
    case 'no-such-time':
      return 'has no time'
    case 'trainee-cannot':
      return `${names.trainee(one.trainee)} cannot then`
    case 'leader-cannot':
      return `${names.leader(one.leader)} cannot then`
    case 'in-two-groups':
      return `${names.trainee(one.trainee)} sits in two groups`
    case 'leader-twice-at-once':
      return `${names.leader(one.leader)} leads two groups at once`
    case 'leader-of-too-many':
      return `${names.leader(one.leader)} leads more groups than agreed`
    case 'too-few':
      return 'has fewer trainees than you want'
    case 'too-many':
      return 'has more trainees than you want'
    case 'leaders-missing':
      return 'lacks a leader'
    case 'leaders-too-many':
      return 'has more leaders than you want'
    case 'nobody-accredited':
      return 'has no accredited leader'
    case 'together':
      switch (one.apart.kind) {
        case 'trainees':
          return `${names.trainee(one.apart.one)} and ${names.trainee(one.apart.other)} must not sit together`
        case 'leader':
          return `${names.trainee(one.apart.trainee)} must not sit with ${names.leader(one.apart.leader)}`
        case 'leaders':
          return `${names.leader(one.apart.one)} and ${names.leader(one.apart.other)} must not lead together`
      }
      return ''
    case 'sites-mixed':
      return 'mixes sites'
    case 'kept-changed':
      return 'is not as you keep it'
    case 'continued-twice':
      return 'goes on with a group that another goes on with'
    case 'continued-by-strangers':
      return 'goes on with a group of other leaders'
  }
}

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
]

export const schemeGroups = {
  heading: (groups: number, trainees: number) =>
    groups === 0
      ? 'No groups yet'
      : `${NUMBERS[groups] ?? groups} ${byCount(groups, 'group', 'groups')} for ${trainees} ${byCount(trainees, 'trainee', 'trainees')}`,
  lead: 'Keep what is right, move whom you like.',
  placed: (placed: number, all: number) => `${placed} of ${all} placed.`,
  names: 'Names in full',
  plan: 'Plan the groups',
  again: 'Plan again',
  againNote: 'keeps what you have kept',
  need: {
    trainees: 'Nobody is in the scheme yet. Bring in a list under People.',
    leaders: 'There is no leader yet. Add leaders under People.',
    times: 'The term has no times yet. Lay them down under Term.',
  },
  run: {
    begin: 'Looking for a first plan',
    best: (placed: number, all: number) => `The best so far places ${placed} of ${all}`,
    ended: (placed: number, all: number) => `This plan places ${placed} of ${all}`,
    more: (by: number) =>
      by > 0
        ? `${by} more than the plan you have.`
        : by < 0
          ? `${-by} fewer than the plan you have.`
          : 'As many as the plan you have.',
    parts: (wishes: number, left: number) =>
      `${wishes} ${byCount(wishes, 'wish', 'wishes')} unmet, ${left} ${byCount(left, 'leaves', 'leave')} last term’s group.`,
    gap: (percent: number | null) =>
      percent === null
        ? 'How good a plan can be at best is not known yet.'
        : percent < 0.5
          ? 'No plan is better than this one by more than half a per cent.'
          : `No plan can be better than this one by more than ${Math.ceil(percent)} per cent of its cost.`,
    noGap:
      'How good a plan can be at best could not be worked out this time. The plan itself holds.',
    stop: 'Stop, take the best so far',
    back: 'Back to the plan I had',
    use: 'Use these groups',
    failed: 'The planner could not be started. Open the page again, with your file saved first.',
    progress: 'How far the planner is',
  },
  card: {
    leaders: 'Leaders',
    trainees: 'Trainees',
    nobody: 'nobody yet',
    led: (names: readonly string[]) => listed(names),
    count: (count: number, sites: readonly string[]) =>
      `${count} ${byCount(count, 'trainee', 'trainees')}: ${sites.join(', ')}`,
    keep: 'Keep this',
    kept: 'Kept',
    named: (said: string, name: string) => `${said}: ${name}`,
    change: 'Change',
    changeWhat: (name: string) => `Change ${name}`,
    people: (name: string) => `People in ${name}`,
    fault: (name: string, said: string) => `${name}: ${said}.`,
  },
  change: {
    name: 'Name',
    time: 'Meets',
    leader: 'Leader',
    coLeader: 'Co-leader',
    none: 'Nobody',
    shut: 'Takes nobody in',
    place: 'Room, if its people come together in one',
    remove: 'Take the group away',
    done: 'Done',
  },
  noPlace: {
    heading: 'No place yet',
    count: (count: number) => `${count} ${byCount(count, 'trainee', 'trainees')}`,
    noDays: 'Has given no days.',
    noGroupThen: (leaders: readonly string[]) =>
      leaders.length === 0
        ? 'No group meets when they can, and no leader is free then.'
        : `No group meets when they can. ${listed(leaders)} could lead one more then.`,
    keptOut: (groups: readonly string[]) => `${groups.join('; ')}.`,
  },
  inGroup: (name: string, reasons: readonly string[]) => `${name}: ${reasons.join(', ')}`,
  obstacle,
  fault,
  move: {
    heading: (name: string) => `Move ${name}`,
    now: (group: string | null) => (group === null ? 'without a place' : `now in ${group}`),
    looking: 'Looking at every way',
    to: (group: string) => `To ${group}`,
    exchange: (name: string, group: string) => `Change places with ${name} in ${group}`,
    free: 'Costs nothing.',
    cost: (parts: readonly string[], points: number) => {
      const said = listed(parts)
      const first = `${said.charAt(0).toUpperCase()}${said.slice(1)}`
      return `${first}.${points < 0 ? ' The plan gets better.' : ''}`
    },
    notTo: (group: string) => `Not to ${group}`,
    leave: 'Leave it',
    do: 'Move',
    why: (name: string) => `Why is ${name} here?`,
    onlyHere: 'No other group has a place.',
    better: (way: string) => `The next best would be: ${way}`,
    out: 'Without a place',
  },
  cost: (key: Weighed, by: number) => COSTS[key](by),
  contradiction: {
    heading: 'What you keep contradicts itself',
    say: 'A plan breaks no rule, so none is made. Give up one of these:',
    rules: {
      keptIn: (name: string, group: string) => `${name} is kept in ${group}`,
      keptLeaders: (group: string) => `the leaders and the time of ${group} are kept`,
      apart: (one: string, other: string) => `${one} and ${other} must not sit together`,
      oneSite: 'each group is from one site',
      size: 'the size of groups',
    },
  },
  did: {
    planned: 'these groups',
    kept: (name: string) => `kept ${name}`,
    freed: (name: string) => `let ${name} free`,
    moved: (name: string) => `moved ${name}`,
    changed: (name: string) => `changed ${name}`,
    removed: (name: string) => `took ${name} away`,
  },
} as const
