/**
 * Every hard rule that a plan breaks. It reads the problem and the plan and nothing else; the planner is not known
 * here, so that it can be judged by it.
 */
import type {
  Apart,
  LeaderIndex,
  Plan,
  PlannedGroup,
  PlanningProblem,
  TraineeIndex,
} from './problem.ts'

export type Fault =
  | {
      readonly kind: 'nobody'
      readonly group: number
      readonly who: 'trainee' | 'leader'
      readonly index: number
    }
  | { readonly kind: 'no-such-time'; readonly group: number }
  | { readonly kind: 'trainee-cannot'; readonly group: number; readonly trainee: TraineeIndex }
  | { readonly kind: 'leader-cannot'; readonly group: number; readonly leader: LeaderIndex }
  | { readonly kind: 'in-two-groups'; readonly trainee: TraineeIndex }
  | { readonly kind: 'leader-twice-at-once'; readonly group: number; readonly leader: LeaderIndex }
  | { readonly kind: 'leader-of-too-many'; readonly leader: LeaderIndex }
  | { readonly kind: 'too-few' | 'too-many'; readonly group: number }
  | { readonly kind: 'leaders-missing' | 'leaders-too-many'; readonly group: number }
  | { readonly kind: 'nobody-accredited'; readonly group: number }
  | { readonly kind: 'together'; readonly group: number; readonly apart: Apart }
  | { readonly kind: 'sites-mixed'; readonly group: number }
  | { readonly kind: 'kept-changed'; readonly group: number }
  | { readonly kind: 'continued-twice' | 'continued-by-strangers'; readonly group: number }

const isTogether = (apart: Apart, group: PlannedGroup): boolean => {
  switch (apart.kind) {
    case 'trainees':
      return group.trainees.includes(apart.one) && group.trainees.includes(apart.other)
    case 'leader':
      return group.trainees.includes(apart.trainee) && group.leaders.includes(apart.leader)
    case 'leaders':
      return group.leaders.includes(apart.one) && group.leaders.includes(apart.other)
  }
}

function faultsOfGroup(problem: PlanningProblem, group: PlannedGroup, at: number): Fault[] {
  const faults: Fault[] = []
  const time = problem.times[group.time]
  if (!time) return [{ kind: 'no-such-time', group: at }]
  for (const index of group.trainees) {
    const trainee = problem.trainees[index]
    if (!trainee) faults.push({ kind: 'nobody', group: at, who: 'trainee', index })
    else if ((trainee.can & time.half) === 0)
      faults.push({ kind: 'trainee-cannot', group: at, trainee: index })
  }
  for (const index of group.leaders) {
    const leader = problem.leaders[index]
    if (!leader) faults.push({ kind: 'nobody', group: at, who: 'leader', index })
    else if ((leader.can & time.half) === 0)
      faults.push({ kind: 'leader-cannot', group: at, leader: index })
  }
  if (group.trainees.length < problem.size.least) faults.push({ kind: 'too-few', group: at })
  if (group.trainees.length > problem.size.most) faults.push({ kind: 'too-many', group: at })
  const leaders = new Set(group.leaders).size
  if (leaders < problem.leadersEach) faults.push({ kind: 'leaders-missing', group: at })
  if (group.leaders.length > problem.leadersEach)
    faults.push({ kind: 'leaders-too-many', group: at })
  if (!group.leaders.some((leader) => problem.leaders[leader]?.accredited))
    faults.push({ kind: 'nobody-accredited', group: at })
  for (const apart of problem.apart) {
    if (isTogether(apart, group)) faults.push({ kind: 'together', group: at, apart })
  }
  const sites = new Set(group.trainees.map((trainee) => problem.trainees[trainee]?.site))
  if (problem.sites === 'apart' && sites.size > 1) faults.push({ kind: 'sites-mixed', group: at })
  const former = group.continues === null ? null : (problem.formerLeaders[group.continues] ?? [])
  if (former && !former.some((leader) => group.leaders.includes(leader)))
    faults.push({ kind: 'continued-by-strangers', group: at })
  return faults
}

const sameList = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((index) => other.includes(index))

/** Kept groups stand first, with their time, their leaders and at least those who were kept in them. */
function faultsOfKept(problem: PlanningProblem, plan: Plan): Fault[] {
  return problem.kept.flatMap((kept, at): Fault[] => {
    const group = plan.groups[at]
    const stands =
      group !== undefined &&
      group.time === kept.time &&
      group.continues === kept.continues &&
      sameList(group.leaders, kept.leaders) &&
      kept.trainees.every((trainee) => group.trainees.includes(trainee)) &&
      (!kept.shut || sameList(group.trainees, kept.trainees))
    return stands ? [] : [{ kind: 'kept-changed', group: at }]
  })
}

function faultsOfPeople(problem: PlanningProblem, plan: Plan): Fault[] {
  const faults: Fault[] = []
  const seen = new Set<TraineeIndex>()
  const continued = new Set<number>()
  const loads = new Map<LeaderIndex, number>()
  const busy = new Set<string>()
  plan.groups.forEach((group, at) => {
    for (const trainee of group.trainees) {
      if (seen.has(trainee)) faults.push({ kind: 'in-two-groups', trainee })
      seen.add(trainee)
    }
    for (const leader of group.leaders) {
      const load = (loads.get(leader) ?? 0) + 1
      loads.set(leader, load)
      if (load === (problem.leaders[leader]?.most ?? 0) + 1)
        faults.push({ kind: 'leader-of-too-many', leader })
      const place = `${leader} ${problem.times[group.time]?.half}`
      if (busy.has(place)) faults.push({ kind: 'leader-twice-at-once', group: at, leader })
      busy.add(place)
    }
    if (group.continues !== null) {
      if (continued.has(group.continues)) faults.push({ kind: 'continued-twice', group: at })
      continued.add(group.continues)
    }
  })
  return faults
}

/** All hard rules that `plan` breaks, each with where; none for a plan that may be used. */
export const faultsOf = (problem: PlanningProblem, plan: Plan): readonly Fault[] => [
  ...faultsOfKept(problem, plan),
  ...plan.groups.flatMap((group, at) => faultsOfGroup(problem, group, at)),
  ...faultsOfPeople(problem, plan),
]
