/** A group while a plan is worked on, counted as it fills, and the points that hang on it. */
import type { LeaderIndex, PlanningProblem, TimeIndex, TraineeIndex } from './problem.ts'
import type { Rules } from './rules.ts'
import { WEIGHTS } from './weights.ts'

/** What each person that a group lacks to its least number weighs while a plan is worked on. */
const SHORT = 500

export interface WorkedGroup {
  time: TimeIndex
  leaders: readonly LeaderIndex[]
  readonly members: TraineeIndex[]
  readonly sites: Uint16Array
  readonly grades: Uint16Array
  continues: number | null
  readonly kept: boolean
  readonly shut: boolean
}

/** Points of a group of this size, one that is too small weighed heavily. */
export function sizePoints({ size }: PlanningProblem, people: number): number {
  return WEIGHTS.size * Math.abs(people - size.best) + SHORT * Math.max(0, size.least - people)
}

/** What hangs on a trainee and their group alone; last term's group was counted as left without a place. */
export function ownPoints(
  problem: PlanningProblem,
  trainee: TraineeIndex,
  group: WorkedGroup,
): number {
  const person = problem.trainees[trainee]
  if (!person) return 0
  const stayed = person.before !== null && person.before === group.continues
  const unmet = person.wishes.length > 0 && !person.wishes.includes(group.time)
  return (stayed ? -WEIGHTS.leftGroup : 0) + (unmet ? WEIGHTS.wish : 0)
}

export const membersPoints = (problem: PlanningProblem, group: WorkedGroup): number =>
  group.members.reduce((sum, trainee) => sum + ownPoints(problem, trainee, group), 0)

/** An empty group without leaders; `kept` for one that stands. */
export const newGroup = (
  rules: Rules,
  time: TimeIndex,
  kept: { readonly shut: boolean } | null,
): WorkedGroup => ({
  time,
  leaders: [],
  members: [],
  sites: new Uint16Array(rules.siteCount),
  grades: new Uint16Array(rules.gradeCount),
  continues: null,
  kept: kept !== null,
  shut: kept?.shut ?? false,
})

/** Points of one more beside `sites` of the same site and `grades` of the same grade. */
const pairPoints = (problem: PlanningProblem, sites: number, grades: number): number =>
  (problem.sites === 'mixed' ? WEIGHTS.sameSite * sites : 0) + WEIGHTS.sameGrade * grades

/** Seats a trainee; answers by how many points the plan changes. */
export function sitDown(
  problem: PlanningProblem,
  trainee: TraineeIndex,
  group: WorkedGroup,
): number {
  const person = problem.trainees[trainee]
  if (!person) return 0
  const sites = group.sites[person.site] ?? 0
  const grades = group.grades[person.grade] ?? 0
  const size = group.members.push(trainee)
  group.sites[person.site] = sites + 1
  group.grades[person.grade] = grades + 1
  return (
    ownPoints(problem, trainee, group) -
    WEIGHTS.unplaced +
    sizePoints(problem, size) -
    sizePoints(problem, size - 1) +
    pairPoints(problem, sites, grades)
  )
}

/** Takes a trainee out; answers by how many points the plan changes. */
export function getUp(problem: PlanningProblem, trainee: TraineeIndex, group: WorkedGroup): number {
  const person = problem.trainees[trainee]
  const at = group.members.indexOf(trainee)
  if (!person || at === -1) return 0
  const sites = (group.sites[person.site] ?? 0) - 1
  const grades = (group.grades[person.grade] ?? 0) - 1
  group.members.splice(at, 1)
  group.sites[person.site] = sites
  group.grades[person.grade] = grades
  const size = group.members.length
  return (
    WEIGHTS.unplaced -
    ownPoints(problem, trainee, group) +
    sizePoints(problem, size) -
    sizePoints(problem, size + 1) -
    pairPoints(problem, sites, grades)
  )
}
