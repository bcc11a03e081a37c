import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allocate,
  type Face,
  type Form,
} from '../../../server/media/embedded/congestion/allocation.ts'
import { Patience } from '../../../server/media/embedded/congestion/patience.ts'

const SMALL: Form[] = [
  { quality: 0, temporal: 0, bps: 64_000 },
  { quality: 0, temporal: 1, bps: 96_000 },
  { quality: 0, temporal: 2, bps: 160_000 },
]
const LARGE: Form = { quality: 1, temporal: 2, bps: 520_000 }
const CHAIR = 320 * 240
const MIDDLE = 640 * 480
const face = (pixels: number, given: number): Face => ({
  pixels,
  forms: pixels === MIDDLE ? [...SMALL, LARGE] : SMALL,
  given,
})
const circle = (given: number): Face[] => [
  face(CHAIR, given),
  face(MIDDLE, given),
  ...Array.from({ length: 6 }, () => face(CHAIR, given)),
]
const cost = (faces: readonly Face[], given: readonly number[]): number =>
  faces.reduce((sum, { forms }, index) => sum + (forms[given[index] ?? -1]?.bps ?? 0), 0)

test('every face small before any face large, larger tiles first, and the last to rest is the largest', () => {
  expect(allocate(circle(-1), 100_000, true)).toEqual([-1, 0, -1, -1, -1, -1, -1, -1])
  expect(allocate(circle(-1), 570_000, true)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  expect(allocate(circle(-1), 1_450_000, true)).toEqual([2, 2, 2, 2, 2, 2, 2, 2])
  expect(allocate(circle(-1), 2_000_000, true)).toEqual([2, 3, 2, 2, 2, 2, 2, 2])
  expect(allocate(circle(2), 60_000, true)).toEqual([-1, -1, -1, -1, -1, -1, -1, -1])
})

test('what is seen stays while it fits, and what rests comes back only with room to spare', () => {
  const faces = [face(CHAIR, -1), face(CHAIR, 0), face(CHAIR, 0)]
  expect(allocate(faces, 150_000, true)).toEqual([-1, 0, 0])
  expect(allocate(faces, 195_000, true)).toEqual([-1, 1, 0])
  expect(allocate(faces, 220_000, true)).toEqual([0, 0, 0])
  expect(allocate(faces, 2_000_000, false)).toEqual([-1, 0, 0])
})

test('whatever is asked for, the budget holds, and nobody is large while somebody rests', () => {
  const any = fc.array(
    fc.record({
      pixels: fc.constantFrom(0, CHAIR, MIDDLE),
      given: fc.integer({ min: -1, max: 3 }),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(any, fc.nat(3_000_000), fc.boolean(), (asked, budget, mayRise) => {
      const faces = asked.map(({ pixels, given }) =>
        face(pixels, Math.min(given, pixels === MIDDLE ? 3 : 2)),
      )
      const given = allocate(faces, budget, mayRise)
      expect(cost(faces, given)).toBeLessThanOrEqual(budget * 1.05)
      if (!mayRise)
        expect(given.every((form, index) => form <= (faces[index]?.given ?? -1))).toBe(true)
      const fresh = allocate(
        faces.map((each) => ({ ...each, given: -1 })),
        budget,
        true,
      )
      if (fresh.includes(-1)) expect(fresh).not.toContain(3)
    }),
  )
})

test('given again too soon, it waits twice as long; a line that is freed waits for nothing', () => {
  const patience = new Patience()
  const waits = (from: number, freedAt = -1): number => {
    let now = from
    while (!patience.mayRise(freedAt, now)) now += 100
    return now - from
  }
  patience.fell(0)
  expect(waits(0)).toBe(1000)
  patience.rose(1000)
  patience.fell(3000)
  expect(waits(3000)).toBe(2000)
  patience.rose(5000)
  patience.fell(6000)
  expect(waits(6000)).toBe(4000)
  expect(waits(6000, 7000)).toBe(1000)
})
