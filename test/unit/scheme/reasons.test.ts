import { describe, expect, it } from 'vitest'
import { smallestContradiction } from '../../../shared/scheme/conflicts.ts'
import { costOf } from '../../../shared/scheme/planning/cost.ts'
import { faultsOf } from '../../../shared/scheme/planning/faults.ts'
import type { Plan, PlanningProblem } from '../../../shared/scheme/planning/problem.ts'
import { search } from '../../../shared/scheme/planning/search.ts'
import { moved, waysFor, whyHere, whyNoPlace } from '../../../shared/scheme/reasons.ts'
import { halfBit } from '../../../shared/scheme/week.ts'
import { drawScheme } from './generate.ts'

const TUESDAY = halfBit('tue-pm')
const THURSDAY = halfBit('thu-pm')

const person = (site: number, can: number) => ({ site, grade: 0, can, before: null, wishes: [] })
const problem: PlanningProblem = {
  trainees: [
    person(0, THURSDAY),
    person(0, THURSDAY),
    person(1, THURSDAY | TUESDAY),
    person(1, TUESDAY),
    person(1, 0),
    person(1, halfBit('wed-am')),
  ],
  leaders: [
    { site: 0, can: THURSDAY, most: 1, accredited: true },
    { site: 0, can: TUESDAY | halfBit('wed-am'), most: 2, accredited: true },
  ],
  times: [{ half: TUESDAY }, { half: THURSDAY }],
  apart: [
    { kind: 'leader', trainee: 3, leader: 1 },
    { kind: 'trainees', one: 0, other: 2 },
  ],
  kept: [],
  formerLeaders: [],
  size: { least: 1, best: 2, most: 2 },
  leadersEach: 1,
  sites: 'mixed',
}
const plan: Plan = {
  groups: [
    { time: 1, leaders: [0], trainees: [0, 1], continues: null },
    { time: 0, leaders: [1], trainees: [2], continues: null },
  ],
}

describe('why', () => {
  it('somebody has no place', () => {
    expect(whyNoPlace(problem, plan, 4)).toEqual({ kind: 'no-days' })
    expect(whyNoPlace(problem, plan, 5)).toEqual({ kind: 'no-group-then', leaders: [1] })
    expect(whyNoPlace(problem, plan, 3)).toEqual({
      kind: 'kept-out',
      groups: [{ group: 1, obstacles: [{ kind: 'apart-from-leader', leader: 1 }] }],
    })
  })

  it('somebody is where they are', () => {
    expect(whyHere(problem, plan, 2)).toEqual({
      elsewhere: [
        { group: 0, obstacles: [{ kind: 'apart-from-trainee', trainee: 0 }, { kind: 'full' }] },
      ],
      next: null,
    })
  })
})

describe('a move by hand', () => {
  it('costs what the plan after it costs more, and breaks no rule', () => {
    const drawn = drawScheme({ trainees: 40, leaders: 7, sites: 4, seed: 4 })
    const plans = search(drawn, { seed: 1, steps: 20_000 })
    let last = plans.next()
    while (!last.done) last = plans.next()
    const from = last.value.plan
    const placed = from.groups.flatMap(({ trainees }) => trainees)
    const ways = placed.slice(0, 12).flatMap((who) => waysFor(drawn, from, who))
    expect(ways.length).toBeGreaterThan(0)
    for (const way of ways) {
      expect(faultsOf(drawn, way.plan)).toEqual([])
      expect(way.points).toBe(costOf(drawn, way.plan) - costOf(drawn, from))
    }
    const [who = 0] = placed
    expect(moved(from, who, null).groups.flatMap(({ trainees }) => trainees)).not.toContain(who)
  })
})

describe('rules that contradict each other', () => {
  it('are named, and no more of them than do', () => {
    expect(smallestContradiction(problem)).toBeNull()
    const kept = {
      ...problem,
      kept: [{ time: 1, leaders: [0], trainees: [0, 2], continues: null, shut: false }],
    }
    const pair = problem.apart[1]
    if (!pair) throw new Error('a pair was to be apart')
    expect(smallestContradiction(kept)).toEqual([
      { kind: 'apart', apart: pair },
      { kind: 'kept-leaders', group: 0 },
      { kind: 'kept-in', group: 0, trainee: 0 },
      { kind: 'kept-in', group: 0, trainee: 2 },
    ])
  })
})
