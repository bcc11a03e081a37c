/**
 * The planner's worker. One of them looks for good plans and says each better one; another works out how good a plan can be
 * at best, by HiGHS in WebAssembly. Each is ended from outside.
 */

import loadHighs from 'highs'
import solver from 'highs/runtime?url'
import { boundModel } from '../../../shared/scheme/planning/bound.ts'
import type { Plan, PlanningProblem } from '../../../shared/scheme/planning/problem.ts'
import { search } from '../../../shared/scheme/planning/search.ts'
import { deviceTime } from '../../device/serverClock.ts'
import { sayHere } from '../../later/here.ts'

export type PlannerOrder =
  | { readonly kind: 'search'; readonly problem: PlanningProblem; readonly seed: number }
  | { readonly kind: 'bound'; readonly problem: PlanningProblem; readonly seconds: number }

export type PlannerSays =
  | {
      readonly kind: 'so-far'
      readonly plan: Plan
      readonly points: number
      /** Share of the steps, 0–1; at 1 it has ended. */
      readonly done: number
    }
  /** No plan has fewer points. */
  | { readonly kind: 'bound'; readonly points: number }
  /** The solver has not come, or found none in its time. */
  | { readonly kind: 'no-bound' }

/** ms between two words of it. */
const EVERY = 200

/** How often the solver is asked for, and the first pause between (ms). */
const MOST_TRIES = 3
const PAUSE = 400

const say = (word: PlannerSays): void => postMessage(word)

/** The best plan there was when the steps ended: the same for the same problem and seed. */
function look(problem: PlanningProblem, seed: number): void {
  const steps = search(problem, { seed })
  let told = deviceTime.passed()
  for (;;) {
    const next = steps.next()
    const { plan, points, done } = next.value
    if (next.done) {
      say({ kind: 'so-far', plan, points, done: 1 })
      return
    }
    const now = deviceTime.passed()
    if (now - told < EVERY && done > 0) continue
    told = now
    say({ kind: 'so-far', plan, points, done: Math.min(done, 0.999) })
  }
}

/** The solver is asked for again like every other part. */
async function loadSolver(): Promise<Awaited<ReturnType<typeof loadHighs>>> {
  for (let asked = 1; ; asked += 1) {
    try {
      return await loadHighs({ locateFile: () => solver })
    } catch (error) {
      if (asked >= MOST_TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE * asked))
    }
  }
}

async function bound(problem: PlanningProblem, seconds: number): Promise<void> {
  const highs = await loadSolver()
  await highs.withModel({ format: 'lp', data: boundModel(problem) }, (model) => {
    model.options.set('output_flag', false)
    model.options.set('time_limit', seconds)
    model.run()
    const least = Number(model.info.get('mip_dual_bound'))
    say(Number.isFinite(least) ? { kind: 'bound', points: least } : { kind: 'no-bound' })
    return Promise.resolve()
  })
}

addEventListener('message', ({ data }: MessageEvent<PlannerOrder>) => {
  if (data.kind === 'search') look(data.problem, data.seed)
  else bound(data.problem, data.seconds).catch(() => say({ kind: 'no-bound' }))
})

sayHere()
