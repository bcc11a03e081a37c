/** Why somebody has no place, why somebody is where they are, and what a move by hand would cost. */
import { costParts } from './planning/cost.ts'
import { type Fault, faultsOf } from './planning/faults.ts'
import type {
  LeaderIndex,
  Plan,
  PlannedGroup,
  PlanningProblem,
  TraineeIndex,
} from './planning/problem.ts'
import { WEIGHTS, type Weighed } from './planning/weights.ts'

/** What keeps a trainee out of one group. */
export type Obstacle =
  | { readonly kind: 'cannot-then' }
  | { readonly kind: 'full' }
  | { readonly kind: 'shut' }
  | { readonly kind: 'apart-from-leader'; readonly leader: LeaderIndex }
  | { readonly kind: 'apart-from-trainee'; readonly trainee: TraineeIndex }
  | { readonly kind: 'other-site' }

/** Everything that keeps somebody out of a group; none if they may be moved there. */
export function obstacles(
  problem: PlanningProblem,
  group: PlannedGroup,
  at: number,
  who: TraineeIndex,
): readonly Obstacle[] {
  const person = problem.trainees[who]
  const half = problem.times[group.time]?.half ?? 0
  const found: Obstacle[] = []
  if (((person?.can ?? 0) & half) === 0) found.push({ kind: 'cannot-then' })
  if (problem.kept[at]?.shut) found.push({ kind: 'shut' })
  for (const apart of problem.apart) {
    if (apart.kind === 'leader' && apart.trainee === who && group.leaders.includes(apart.leader))
      found.push({ kind: 'apart-from-leader', leader: apart.leader })
    if (apart.kind !== 'trainees' || (apart.one !== who && apart.other !== who)) continue
    const trainee = apart.one === who ? apart.other : apart.one
    if (group.trainees.includes(trainee)) found.push({ kind: 'apart-from-trainee', trainee })
  }
  const others = group.trainees.filter((trainee) => trainee !== who)
  const elsewhere = others.some((trainee) => problem.trainees[trainee]?.site !== person?.site)
  if (problem.sites === 'apart' && elsewhere) found.push({ kind: 'other-site' })
  if (others.length >= problem.size.most) found.push({ kind: 'full' })
  return found
}

/** Why somebody has no place, and what would make one. */
export type NoPlace =
  | { readonly kind: 'no-days' }
  /** No group meets when they can; `leaders` are those who could lead one more then. */
  | { readonly kind: 'no-group-then'; readonly leaders: readonly LeaderIndex[] }
  /** Every group that meets when they can has something in the way. */
  | {
      readonly kind: 'kept-out'
      readonly groups: readonly {
        readonly group: number
        readonly obstacles: readonly Obstacle[]
      }[]
    }

export function whyNoPlace(problem: PlanningProblem, plan: Plan, who: TraineeIndex): NoPlace {
  const can = problem.trainees[who]?.can ?? 0
  if (can === 0) return { kind: 'no-days' }
  const groups = plan.groups.flatMap((group, at) =>
    (can & (problem.times[group.time]?.half ?? 0)) === 0
      ? []
      : [{ group: at, obstacles: obstacles(problem, group, at, who) }],
  )
  if (groups.length > 0) return { kind: 'kept-out', groups }
  const loads = new Map<LeaderIndex, number>()
  for (const { leaders } of plan.groups)
    for (const leader of leaders) loads.set(leader, (loads.get(leader) ?? 0) + 1)
  const leaders = [...problem.leaders.entries()]
    .filter(([index, leader]) => (leader.can & can) !== 0 && (loads.get(index) ?? 0) < leader.most)
    .map(([index]) => index)
  return { kind: 'no-group-then', leaders }
}

/** What changes in points, by what it is made of; only what changes. */
export type CostChange = Readonly<Partial<Record<Weighed, number>>>

const changeBetween = (problem: PlanningProblem, from: Plan, to: Plan): CostChange => {
  const before = costParts(problem, from)
  const after = costParts(problem, to)
  const change: Partial<Record<Weighed, number>> = {}
  for (const key of Object.keys(WEIGHTS) as Weighed[]) {
    if (after[key] !== before[key]) change[key] = after[key] - before[key]
  }
  return change
}

/** One way to move somebody: to a group, or in exchange with one of its people. */
export interface Way {
  readonly group: number
  readonly instead: TraineeIndex | null
  readonly plan: Plan
  readonly change: CostChange
  readonly points: number
}

const without = (list: readonly number[], who: number | null): readonly number[] =>
  list.filter((one) => one !== who)

/** The plan after a move; whoever is moved out of `to` goes where the other came from, if anywhere. */
export function moved(
  plan: Plan,
  who: TraineeIndex,
  to: number | null,
  instead: TraineeIndex | null = null,
): Plan {
  const from = plan.groups.findIndex(({ trainees }) => trainees.includes(who))
  return {
    groups: plan.groups.map((group, at) => {
      let trainees = without(group.trainees, who)
      if (at === to) trainees = [...without(trainees, instead), who]
      else if (at === from && instead !== null) trainees = [...trainees, instead]
      return { ...group, trainees: trainees.toSorted((one, other) => one - other) }
    }),
  }
}

const key = (fault: Fault): string => JSON.stringify(fault)

/** Every move and exchange that breaks no rule that was whole, cheapest first. */
export function waysFor(problem: PlanningProblem, plan: Plan, who: TraineeIndex): readonly Way[] {
  const broken = new Set(faultsOf(problem, plan).map(key))
  const home = plan.groups.findIndex(({ trainees }) => trainees.includes(who))
  const locked = new Set(problem.kept.flatMap(({ trainees }) => trainees))
  const ways: Way[] = []
  plan.groups.forEach(({ trainees }, group) => {
    if (group === home) return
    for (const instead of [
      null,
      ...(home === -1 ? [] : trainees.filter((one) => !locked.has(one))),
    ]) {
      const next = moved(plan, who, group, instead)
      if (faultsOf(problem, next).some((fault) => !broken.has(key(fault)))) continue
      const change = changeBetween(problem, plan, next)
      const points = (Object.keys(change) as Weighed[]).reduce(
        (sum, part) => sum + WEIGHTS[part] * (change[part] ?? 0),
        0,
      )
      ways.push({ group, instead, plan: next, change, points })
    }
  })
  return ways.toSorted((one, other) => one.points - other.points)
}

/** Why somebody is here: groups they could not be in, and what the cheapest other way would cost. */
export interface WhyHere {
  readonly elsewhere: readonly { readonly group: number; readonly obstacles: readonly Obstacle[] }[]
  readonly next: Way | null
}

export const whyHere = (problem: PlanningProblem, plan: Plan, who: TraineeIndex): WhyHere => ({
  elsewhere: plan.groups.flatMap((group, at) => {
    const found = group.trainees.includes(who) ? [] : obstacles(problem, group, at, who)
    return found.length === 0 ? [] : [{ group: at, obstacles: found }]
  }),
  next: waysFor(problem, plan, who)[0] ?? null,
})
