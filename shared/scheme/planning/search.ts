/**
 * Looks for a good plan by simulated annealing: small steps, of which those for the worse are taken more and more
 * seldom. It can be stopped after any of its pauses and has a plan that may be used from the first one on. The same
 * problem and seed give the same plans in the same order, on every machine.
 */
import { type Chance, chanceFrom } from './chance.ts'
import { costOf } from './cost.ts'
import { Draft } from './draft.ts'
import { callAnew, closeGroup, exchangeTwo, moveOne, openGroup, seatBest } from './moves.ts'
import type { Plan, PlanningProblem } from './problem.ts'

export interface SoFar {
  readonly plan: Plan
  readonly points: number
  /** Share of the steps done, 0–1. */
  readonly done: number
}

/** Points by which a step may be worse and still be taken one time in e: at the beginning and at the end. */
const WARM = 120
const COOL = 0.6
/** Steps between two pauses: some 10 ms. */
const STRIDE = 2_000

/** Steps for a problem of this size: 400 trainees take some seconds. */
export const stepsFor = (problem: PlanningProblem): number =>
  Math.min(6_000_000, 40_000 + problem.trainees.length * 8_000)

/** Share of steps that open, close or call a group anew: they cost what the whole scheme is large. */
const regrouping = (problem: PlanningProblem): number =>
  Math.min(0.06, 4 / (problem.trainees.length + 1))

function step(draft: Draft, chance: Chance): void {
  if (chance.next() >= regrouping(draft.problem)) {
    if (chance.below(2) === 0) moveOne(draft, chance)
    else exchangeTwo(draft, chance)
    return
  }
  const drawn = chance.below(6)
  if (drawn < 2) openGroup(draft, chance)
  else if (drawn < 3) closeGroup(draft, chance)
  else callAnew(draft, chance)
}

/** A first whole plan: groups opened one by one for as long as that seats somebody. */
function begin(draft: Draft, chance: Chance): void {
  const all = [...draft.problem.trainees.keys()].filter((one) => draft.groupOf(one) === null)
  seatBest(draft, all)
  draft.settle()
  for (let tries = draft.rules.mostGroups * 6; tries > 0; tries -= 1) {
    const before = draft.points
    openGroup(draft, chance)
    if (draft.points < before) draft.settle()
    else draft.takeBack()
  }
  seatBest(
    draft,
    all.filter((one) => draft.groupOf(one) === null),
  )
  draft.settle()
}

/** Yields the best plan so far at each pause; ends after `steps`. */
export function* search(
  problem: PlanningProblem,
  {
    seed,
    steps = stepsFor(problem),
    from = null,
  }: {
    readonly seed: number
    readonly steps?: number
    /** A draft to go on from, for instance a solver's skeleton. */
    readonly from?: Draft | null
  },
): Generator<SoFar, SoFar> {
  const chance = chanceFrom(seed)
  const draft = from ?? new Draft(problem)
  begin(draft, chance)
  let plan = draft.plan()
  let points = costOf(problem, plan)
  let least = draft.points
  yield { plan, points, done: 0 }
  for (let done = 0; done < steps; ) {
    const heat = WARM * (COOL / WARM) ** (done / steps)
    const until = Math.min(steps, done + STRIDE)
    for (; done < until; done += 1) {
      const before = draft.points
      step(draft, chance)
      const worse = draft.points - before
      if (worse > 0 && chance.next() >= Math.exp(-worse / heat)) draft.takeBack()
      else draft.settle()
      if (draft.points < least) {
        least = draft.points
        const found = draft.plan()
        const cost = costOf(problem, found)
        if (cost < points) {
          plan = found
          points = cost
        }
      }
    }
    yield { plan, points, done: done / steps }
  }
  return { plan, points, done: 1 }
}
