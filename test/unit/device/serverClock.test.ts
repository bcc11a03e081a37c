import { describe, expect, it } from 'vitest'
import { clockOff, ServerClock, serverTimeAt } from '../../../client/device/serverClock.ts'
import { when } from '../../../client/text/en/when.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const SERVER = Date.UTC(2026, 10, 26, 13)

describe('the server’s time', () => {
  it('is what it said and half the way, and goes on by what passes', () => {
    const answered = { sent: 1_000, heard: 1_400, server: SERVER }
    expect(serverTimeAt(answered, 1_400)).toBe(SERVER + 200)
    expect(serverTimeAt(answered, 61_400)).toBe(SERVER + 200 + MINUTE)
  })

  it.each([-3 * DAY, -5 * HOUR, -7 * MINUTE, 0, 7 * MINUTE, 5 * HOUR, 3 * DAY])(
    'does not heed a device that is %i ms off',
    (off) => {
      let passed = 0
      let put = off
      const clock = new ServerClock({ wall: () => SERVER + passed + put, passed: () => passed })
      expect(clock.now()).toBe(SERVER + off)
      passed = 100
      clock.heard(SERVER + 50, 0)
      expect(clock.now()).toBe(SERVER + 100)
      expect(clock.off()).toBe(off === 0 ? null : off)
      // Put right or wrong in the middle: nothing moves.
      put = 12 * HOUR
      passed += MINUTE
      expect(clock.now()).toBe(SERVER + 100 + MINUTE)
    },
  )

  it('leaves a device alone that is right enough', () => {
    expect(clockOff(SERVER + 90_000, SERVER)).toBeNull()
    expect(clockOff(SERVER - 90_000, SERVER)).toBeNull()
    expect(clockOff(SERVER - 2 * MINUTE, SERVER)).toBe(-2 * MINUTE)
  })
})

describe('what is said of a clock', () => {
  it.each([
    [7 * MINUTE, 'about 7 minutes ahead'],
    [-5 * HOUR, 'about 5 hours behind'],
    [90 * MINUTE, 'about 90 minutes ahead'],
    [-3 * DAY, 'about 3 days behind'],
  ])('%i ms', (off, words) => {
    expect(when.clockOff(off)).toContain(words)
  })
})
