import { expect, test } from 'vitest'
import { ProbeMeasure, planProbe } from '../../../server/media/embedded/congestion/probe.ts'

const PLAN = planProbe(1, 1_000_000)
const SIZE = Math.ceil(PLAN.bytes / 12)

/** What the last of its packets shows, sent 2.5 ms apart and arriving when `at` says. */
const shows = (at: (index: number) => number): number | null => {
  const measure = new ProbeMeasure(PLAN)
  return (
    Array.from({ length: 12 }, (_, index) =>
      measure.arrived({ sent: index * 2.5, arrived: at(index), size: SIZE, probe: 1 }),
    ).at(-1) ?? null
  )
}

test('a probe that a line spreads shows what the line carries', () => {
  expect(shows((index) => index * 2.5)).toBeCloseTo((SIZE * 8000) / 2.5, -3)
  expect(shows((index) => index * 10)).toBeCloseTo(((SIZE * 8000) / 10) * 0.95, -3)
})

test('a probe that its receiver left lying for a while shows nothing', () => {
  expect(shows((index) => index * 2.5 + (index < 6 ? 0 : 60))).toBeNull()
})
