/** Rates, addresses and timers by a clock that stands still. */
import { describe, expect, test } from 'vitest'
import { Addresses } from '../../../server/addresses.ts'
import { type Clock, Timers } from '../../../server/clock.ts'
import { createLog, logUnexpected } from '../../../server/log.ts'
import { TokenBucket } from '../../../server/tokenBucket.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'

const still = (): Clock & { at: number } => ({
  at: 1_000,
  now() {
    return this.at
  },
  after: () => () => undefined,
})

describe('TokenBucket', () => {
  test('a burst at once, then so many a second, never more than the burst', () => {
    const bucket = new TokenBucket({ burst: 2, perSecond: 1 }, 0)
    expect([bucket.take(0), bucket.take(0), bucket.take(0)]).toEqual([true, true, false])
    expect([bucket.take(999), bucket.take(1_000), bucket.take(1_000)]).toEqual([false, true, false])
    expect([1, 2, 3].map(() => bucket.take(100_000))).toEqual([true, true, false])
  })

  test('a clock that steps back gives nothing', () => {
    const bucket = new TokenBucket({ burst: 1, perSecond: 1 }, 10_000)
    bucket.take(10_000)
    expect(bucket.take(5_000)).toBe(false)
  })
})

describe('Addresses', () => {
  test('marks are alike within the hour, differ after it, and do not hold the address', () => {
    const clock = still()
    const addresses = new Addresses(clock, secureRandom)
    const mark = addresses.mark('203.0.113.7')
    expect(addresses.mark('203.0.113.7')).toBe(mark)
    expect(addresses.mark('::ffff:203.0.113.7')).toBe(mark)
    expect(addresses.mark('203.0.113.8')).not.toBe(mark)
    expect(mark).not.toContain('203')
    clock.at += 3_600_000
    expect(addresses.mark('203.0.113.7')).not.toBe(mark)
  })

  test('an IPv6 network is one address', () => {
    const addresses = new Addresses(still(), secureRandom)
    const mark = addresses.mark('2001:db8:1:2::1')
    expect(addresses.mark('2001:db8:1:2:ffff:1:2:3')).toBe(mark)
    // However it is written: zeros in front, letters in capitals; an IPv4 address as one of IPv6.
    expect(addresses.mark('2001:0DB8:0001:0002::1')).toBe(mark)
    expect(addresses.mark('::ffff:cb00:7107')).toBe(addresses.mark('203.0.113.7'))
    expect(addresses.mark('2001:db8:1:3::1')).not.toBe(mark)
    expect(addresses.mark('::1')).toBe(addresses.mark('::2'))
  })

  test('holds so many and no more, and lets each go once', () => {
    const addresses = new Addresses(still(), secureRandom)
    const first = addresses.hold('socket', 'a', 2)
    const second = addresses.hold('socket', 'a', 2)
    expect(addresses.hold('socket', 'a', 2)).toBeNull()
    expect(addresses.hold('socket', 'b', 2)).not.toBeNull()
    first?.()
    first?.()
    expect(addresses.mayHold('socket', 'a', 2)).toBe(true)
    expect(addresses.hold('socket', 'a', 2)).not.toBeNull()
    expect(addresses.mayHold('socket', 'a', 2)).toBe(false)
    second?.()
  })

  test('rates are per address and kind', () => {
    const addresses = new Addresses(still(), secureRandom)
    const rate = { burst: 1, perSecond: 0 }
    expect(addresses.take('x', 'a', rate)).toBe(true)
    expect(addresses.take('x', 'a', rate)).toBe(false)
    expect(addresses.take('y', 'a', rate)).toBe(true)
    expect(addresses.take('x', 'b', rate)).toBe(true)
  })
})

describe('Timers', () => {
  test('a name has one timer, and all end together', () => {
    const cancelled: number[] = []
    let started = 0
    const timers = new Timers({
      now: () => 0,
      after: () => {
        started += 1
        const own = started
        return () => cancelled.push(own)
      },
    })
    timers.set('a', 1, () => undefined)
    timers.set('a', 1, () => undefined)
    timers.set('b', 1, () => undefined)
    expect(cancelled).toEqual([1])
    expect(timers.size).toBe(2)
    timers.clearAll()
    expect(cancelled).toEqual([1, 2, 3])
    expect(timers.size).toBe(0)
  })
})

describe('the log', () => {
  test('writes JSON lines, and nothing of what an exception says', () => {
    const lines: string[] = []
    const log = createLog(
      (line) => lines.push(line),
      () => 0,
    )
    logUnexpected(log, 'room', new Error('Ana said something'))
    logUnexpected(log, 'room', 'Ana said something')
    expect(lines.join('')).not.toContain('Ana')
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      time: '1970-01-01T00:00:00.000Z',
      event: 'unexpected',
      where: 'room',
      kind: 'Error',
    })
  })
})
