import { expect, test } from 'vitest'
import {
  ProbeMeasure,
  planProbe,
  type Shown,
} from '../../../server/media/embedded/congestion/probe.ts'

const PLAN = planProbe(1, 1_000_000)
const SIZE = Math.ceil(PLAN.bytes / 12)

/** What the last of its packets shows, sent 2.5 ms apart and arriving when `at` says. */
const shows = (at: (index: number) => number, everyMs = 2.5): Shown | null => {
  const measure = new ProbeMeasure(PLAN)
  return (
    Array.from({ length: 12 }, (_, index) =>
      measure.arrived({ sent: index * everyMs, arrived: at(index), size: SIZE, probe: 1 }),
    ).at(-1) ?? null
  )
}

test('a probe that a line spreads shows what the line carries', () => {
  expect(shows((index) => index * 2.5)?.bps).toBeCloseTo((SIZE * 8000) / 2.5, -3)
  expect(shows((index) => index * 10)?.isLimit).toBe(true)
  expect(shows((index) => index * 10)?.bps).toBeCloseTo(((SIZE * 8000) / 10) * 0.95, -3)
})

test('a probe that its receiver left lying for a while shows nothing', () => {
  expect(shows((index) => index * 2.5 + (index < 6 ? 0 : 60))).toBeNull()
})

test('a probe that its sender had no time for shows what was sent, and no limit', () => {
  expect(shows((index) => index * 10, 10)).toMatchObject({ isLimit: false })
})
