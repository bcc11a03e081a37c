/** Which leaders are busy when while a plan is worked on, how many groups each has, and the points that hang on it. */
import type { Week } from '../week.ts'
import type { LeaderIndex, PlanningProblem, TimeIndex } from './problem.ts'
import { WEIGHTS } from './weights.ts'

export class LeaderLoads {
  readonly #problem: PlanningProblem
  readonly #loads: Uint8Array
  readonly #busy: Uint32Array

  constructor(problem: PlanningProblem) {
    this.#problem = problem
    this.#loads = new Uint8Array(problem.leaders.length)
    this.#busy = new Uint32Array(problem.leaders.length)
  }

  /** Leaders who could take one more group at a time. */
  free(time: TimeIndex): readonly LeaderIndex[] {
    const half = this.#problem.times[time]?.half ?? 0
    const free: LeaderIndex[] = []
    this.#problem.leaders.forEach((leader, index) => {
      const busy = ((this.#busy[index] ?? 0) & half) !== 0
      const load = this.#loads[index] ?? 0
      if ((leader.can & half) !== 0 && !busy && load < leader.most) free.push(index)
    })
    return free
  }

  /** A leader takes a group at `half` or lets it go; answers by how many points the plan changes. */
  count(leader: LeaderIndex, half: Week, by: 1 | -1): number {
    const load = this.#loads[leader] ?? 0
    this.#loads[leader] = load + by
    const busy = this.#busy[leader] ?? 0
    this.#busy[leader] = by === 1 ? busy | half : busy & ~half
    return WEIGHTS.load * ((load + by) ** 2 - load ** 2)
  }
}
