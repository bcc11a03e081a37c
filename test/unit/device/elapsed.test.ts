import { expect, it } from 'vitest'
import { elapsedBetween } from '../../../client/device/elapsed.ts'

const HOUR = 3_600_000

/** A device whose two clocks are moved by hand. */
const device = () => {
  const at = { wall: 50 * HOUR, passed: 0 }
  return { at, elapsed: elapsedBetween({ wall: () => at.wall, passed: () => at.passed }) }
}

it('counts a sleep in which only the clock went on', () => {
  const { at, elapsed } = device()
  at.wall += HOUR
  at.passed += 20
  expect(elapsed()).toBe(HOUR)
  expect(elapsed()).toBe(0)
})

it('counts what passed although the clock was put back meanwhile', () => {
  const { at, elapsed } = device()
  at.wall -= 3 * HOUR
  at.passed += 9000
  expect(elapsed()).toBe(9000)
})
