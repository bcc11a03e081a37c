import { expect, it } from 'vitest'
import { SeenPhase } from '../../../client/room/seenPhase.ts'

it('takes no tap for a button that the other leader has just changed under the finger', () => {
  const seen = new SeenPhase(2)
  expect(seen.isRead(0)).toBe(true)
  seen.see(3, 10_000)
  expect(seen.isRead(10_000)).toBe(false)
  expect(seen.isRead(10_500)).toBe(false)
  expect(seen.isRead(10_600)).toBe(true)
  // Drawn again, and nothing has changed.
  seen.see(3, 20_000)
  expect(seen.isRead(20_000)).toBe(true)
})

it('goes on at once after one’s own move, once', () => {
  const seen = new SeenPhase(null)
  seen.asks(1_000)
  seen.see(0, 1_050)
  expect(seen.isRead(1_060)).toBe(true)
  seen.see(1, 1_100)
  expect(seen.isRead(1_110)).toBe(false)
  // One that was refused, or never answered, stands for nothing that comes much later.
  seen.asks(2_000)
  seen.see(2, 9_000)
  expect(seen.isRead(9_100)).toBe(false)
})
