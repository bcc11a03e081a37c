/** The problem's hard rules as tables that can be asked in a few steps; built once for a search. */
import type { LeaderIndex, PlanningProblem, TraineeIndex } from './problem.ts'

export interface Rules {
  /** Trainees who must not sit with this one. */
  readonly apartFrom: readonly (readonly TraineeIndex[])[]
  readonly leaderApart: (trainee: TraineeIndex, leader: LeaderIndex) => boolean
  readonly leadersApart: (one: LeaderIndex, other: LeaderIndex) => boolean
  /** Groups that can meet at once at most: what leaders can take in all. */
  readonly mostGroups: number
  readonly siteCount: number
  readonly gradeCount: number
}

const highest = (values: readonly number[]): number =>
  values.reduce((so, one) => Math.max(so, one), 0)

export function rulesOf(problem: PlanningProblem): Rules {
  const leaderCount = problem.leaders.length
  const apartFrom: TraineeIndex[][] = problem.trainees.map(() => [])
  const withLeader = new Set<number>()
  const betweenLeaders = new Set<number>()
  for (const apart of problem.apart) {
    switch (apart.kind) {
      case 'trainees':
        apartFrom[apart.one]?.push(apart.other)
        apartFrom[apart.other]?.push(apart.one)
        break
      case 'leader':
        withLeader.add(apart.trainee * leaderCount + apart.leader)
        break
      case 'leaders':
        betweenLeaders.add(apart.one * leaderCount + apart.other)
        betweenLeaders.add(apart.other * leaderCount + apart.one)
        break
    }
  }
  const capacity = problem.leaders.reduce((sum, { most }) => sum + most, 0)
  return {
    apartFrom,
    leaderApart: (trainee, leader) => withLeader.has(trainee * leaderCount + leader),
    leadersApart: (one, other) => betweenLeaders.has(one * leaderCount + other),
    mostGroups: problem.kept.length + Math.floor(capacity / problem.leadersEach),
    siteCount: highest(problem.trainees.map(({ site }) => site)) + 1,
    gradeCount: highest(problem.trainees.map(({ grade }) => grade)) + 1,
  }
}
