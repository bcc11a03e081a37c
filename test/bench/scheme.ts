/**
 * Planning schemes of 50, 400 and 2,000 trainees as the page's worker does: the first whole plan, how far the best is from the
 * bound after 10 s and at its end, and memory. Beside it, on the same problems, first fit without a search: groups opened one by
 * one, each person where it costs least. The bound is HiGHS's on the relaxed model; a gap is of the plan's own points.
 */
import loadHighs from 'highs'
import { boundModel } from '../../shared/scheme/planning/bound.ts'
import { costParts } from '../../shared/scheme/planning/cost.ts'
import { faultsOf } from '../../shared/scheme/planning/faults.ts'
import type { Plan, PlanningProblem } from '../../shared/scheme/planning/problem.ts'
import { search } from '../../shared/scheme/planning/search.ts'
import { drawScheme, type SchemeSize } from '../unit/scheme/generate.ts'

const SIZES: readonly SchemeSize[] = [
  { trainees: 50, leaders: 8, sites: 4, seed: 1 },
  { trainees: 400, leaders: 40, sites: 30, seed: 1 },
  { trainees: 2_000, leaders: 200, sites: 100, seed: 1 },
]
/** Smaller for a try: `BENCH_TRAINEES=50`. */
const MOST = Number(process.env.BENCH_TRAINEES ?? 2_000)
/** Seconds that the bound and the search are given at most. */
const SECONDS = Number(process.env.BENCH_SECONDS ?? 60)
const LOOK_AT = 10

const seconds = (from: number): number => (performance.now() - from) / 1_000
const round = (value: number): number => Math.round(value * 100) / 100

/** Per cent of the plan's points by which another could be better at most. */
const gap = (points: number, bound: number): number => round(((points - bound) / points) * 100)

async function boundOf(problem: PlanningProblem): Promise<{ points: number; took: number }> {
  const highs = await loadHighs()
  const began = performance.now()
  return await highs.withModel({ format: 'lp', data: boundModel(problem) }, (model) => {
    model.options.set('output_flag', false)
    model.options.set('time_limit', SECONDS)
    model.run()
    const points = Number(model.info.get('mip_dual_bound'))
    return Promise.resolve({ points, took: seconds(began) })
  })
}

interface Mark {
  readonly after: number
  readonly points: number
  readonly plan: Plan
}

/** The first plan, the best at 10 s, and the best at the end of the steps or the time. */
function searched(problem: PlanningProblem): readonly Mark[] {
  const began = performance.now()
  let first: Mark | null = null
  let at: Mark | null = null
  let best: Mark | null = null
  for (const { plan, points } of search(problem, { seed: 1 })) {
    best = { after: seconds(began), points, plan }
    first ??= best
    if (best.after <= LOOK_AT) at = best
    if (best.after >= SECONDS) break
  }
  return [first, at, best].flatMap((mark) => mark ?? [])
}

export default async function bench(): Promise<Record<string, unknown>> {
  const schemes = []
  for (const size of SIZES.filter(({ trainees }) => trainees <= MOST)) {
    const problem = drawScheme(size)
    const bound = await boundOf(problem)
    const marks = searched(problem)
    const told = marks.map(({ after, points, plan }) => ({
      seconds: round(after),
      points,
      gapPerCent: gap(points, bound.points),
      unplaced: costParts(problem, plan).unplaced,
      faults: faultsOf(problem, plan).length,
    }))
    const [first, at10, end] = told
    schemes.push({
      ...size,
      bound: { points: round(bound.points), seconds: round(bound.took) },
      // The search begins with first fit: its first plan is what first fit alone would give.
      firstFit: first,
      at10,
      end,
      memoryMB: Math.round(process.memoryUsage().rss / 2 ** 20),
    })
  }
  return { bench: 'scheme', schemes }
}
