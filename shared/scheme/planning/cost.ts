/** What a plan costs, by what it is made of, counted anew from the plan alone. */
import type { Plan, PlannedGroup, PlanningProblem } from './problem.ts'
import { WEIGHTS, type Weighed } from './weights.ts'

/** How often each thing that is weighed occurs; not yet multiplied. */
export type CostParts = Readonly<Record<Weighed, number>>

const pairs = (count: number): number => (count * (count - 1)) / 2

/** Pairs with the same value. */
export function samePairs(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
}

const loadsOf = (problem: PlanningProblem, plan: Plan): readonly number[] => {
  const loads = problem.leaders.map(() => 0)
  for (const { leaders } of plan.groups) {
    for (const leader of leaders) loads[leader] = (loads[leader] ?? 0) + 1
  }
  return loads
}

const groupOf = (plan: Plan, count: number): readonly (PlannedGroup | null)[] => {
  const of: (PlannedGroup | null)[] = Array.from({ length: count }, () => null)
  for (const group of plan.groups) for (const trainee of group.trainees) of[trainee] = group
  return of
}

export function costParts(problem: PlanningProblem, plan: Plan): CostParts {
  const groups = groupOf(plan, problem.trainees.length)
  const sum = (of: (group: PlannedGroup) => number): number =>
    plan.groups.reduce((so, group) => so + of(group), 0)
  const valuesOf = (group: PlannedGroup, key: 'site' | 'grade'): number[] =>
    group.trainees.flatMap((trainee) => problem.trainees[trainee]?.[key] ?? [])
  return {
    unplaced: groups.filter((group) => group === null).length,
    group: plan.groups.length,
    size: sum(({ trainees }) => Math.abs(trainees.length - problem.size.best)),
    sameSite: problem.sites === 'mixed' ? sum((group) => samePairs(valuesOf(group, 'site'))) : 0,
    sameGrade: sum((group) => samePairs(valuesOf(group, 'grade'))),
    leftGroup: problem.trainees.filter(
      ({ before }, trainee) => before !== null && groups[trainee]?.continues !== before,
    ).length,
    wish: problem.trainees.filter(({ wishes }, trainee) => {
      const group = groups[trainee]
      return (
        group !== null && group !== undefined && wishes.length > 0 && !wishes.includes(group.time)
      )
    }).length,
    load: loadsOf(problem, plan).reduce((so, load) => so + load * load, 0),
  }
}

/** Points in all. */
export function costOf(problem: PlanningProblem, plan: Plan): number {
  const parts = costParts(problem, plan)
  let points = 0
  for (const key of Object.keys(WEIGHTS) as Weighed[]) points += WEIGHTS[key] * parts[key]
  return points
}
