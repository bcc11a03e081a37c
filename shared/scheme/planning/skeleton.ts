/** A draft of empty groups from a solution of the bound's model: which leaders meet at which time. */
import { Draft } from './draft.ts'
import type { LeaderIndex, PlanningProblem, TimeIndex } from './problem.ts'

/** Columns of a solved model, as HiGHS gives them; without a solution they have no values. */
export type SolvedColumns = Readonly<Record<string, object & { readonly Primal?: number }>>

const LED = /^y_(\d+)_(\d+)$/

/** Leaders by time in a solution of `boundModel`. */
function leadersByTime(problem: PlanningProblem, columns: SolvedColumns): readonly LeaderIndex[][] {
  const byTime: LeaderIndex[][] = problem.times.map(() => [])
  for (const [name, { Primal = 0 }] of Object.entries(columns)) {
    const found = LED.exec(name)
    if (found && Primal > 0.5) byTime[Number(found[2])]?.push(Number(found[1]))
  }
  return byTime
}

/** The leaders of a group that can be made of those who are left; null when none can. */
function nextTeam(draft: Draft, left: readonly LeaderIndex[]): readonly LeaderIndex[] | null {
  const { leaders, leadersEach } = draft.problem
  for (const first of left) {
    if (!leaders[first]?.accredited) continue
    if (leadersEach === 1) return [first]
    // Whoever may not lead alone has the accredited ones first.
    const second = left
      .filter((leader) => leader !== first && !draft.rules.leadersApart(first, leader))
      .toSorted(
        (one, other) => Number(leaders[one]?.accredited) - Number(leaders[other]?.accredited),
      )[0]
    if (second !== undefined) return [first, second]
  }
  return null
}

/** The kept groups, and one empty group for every team that the solution has free at a time. */
export function skeletonOf(problem: PlanningProblem, columns: SolvedColumns): Draft {
  const draft = new Draft(problem)
  leadersByTime(problem, columns).forEach((chosen, time: TimeIndex) => {
    let left = chosen.filter((leader) => draft.freeLeaders(time).includes(leader))
    for (;;) {
      const team = nextTeam(draft, left)
      if (!team) return
      draft.open(time, team)
      left = left.filter((leader) => !team.includes(leader))
    }
  })
  draft.settle()
  return draft
}
