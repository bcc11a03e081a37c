import { describe, expect, test } from 'vitest'
import { Backlog } from '../../../server/media/embedded/congestion/backlog.ts'
import { Overload } from '../../../server/media/embedded/congestion/overload.ts'

const TICK_MS = 50

/** What a picture that is not sent on costs all the same. */
const LEFT_OUT = 0.2

/**
 * A loop on one core that is offered work, in shares of the core: sound, and pictures by what `Overload` leaves of them. As Node's loop, it
 * ticks where it is time to and then takes all that has come; while it does, more comes.
 */
function core(work: { readonly sound: number; readonly small: number; readonly large: number }) {
  const overload = new Overload()
  const backlog = new Backlog()
  const seen: { now: number; turnMs: number; cap: number; share: number }[] = []
  let now = 0
  let ticked = 0
  let rested = 0
  let came = 1
  const turn = (faster: number) => {
    const began = now
    const pictures = overload.cap === 0 ? work.small * overload.share : work.large
    backlog.begin(now, () => rested)
    for (let left = came; left > 0; left -= 1) {
      const costs = backlog.isOld('video', now) ? pictures * LEFT_OUT : pictures
      now += (work.sound + costs) / faster
    }
    backlog.end()
    if (now === began || now - began < 1) {
      rested += 1
      now = began + 1
    }
    came = now - began
    return came
  }
  const run = (seconds: number, faster = 1) => {
    for (const end = now + seconds * 1000; now < end; ) {
      const turnMs = turn(faster)
      if (now - ticked < TICK_MS) continue
      overload.settle(now - ticked - TICK_MS, now)
      ticked = now
      seen.push({ now, turnMs, cap: overload.cap, share: overload.share })
    }
  }
  return { overload, seen, run }
}
const longest = (seen: readonly { readonly turnMs: number }[]) =>
  Math.max(...seen.map(({ turnMs }) => turnMs))

describe('a media process without enough time', () => {
  test('sends small layers as soon as there is a queue, and nothing else gives way where that is enough', () => {
    const { seen, run } = core({ sound: 0.4, small: 0.4, large: 1 })
    run(20)
    expect(longest(seen)).toBeLessThan(200)
    expect(new Set(seen.map(({ share }) => share))).toEqual(new Set([1]))
    expect(seen.filter(({ cap }) => cap === 0).length).toBeGreaterThan(seen.length / 2)
  })

  test('shows fewer pictures where small ones are too many, never late ones', () => {
    const { seen, run } = core({ sound: 0.5, small: 1.2, large: 2 })
    run(30)
    expect(longest(seen)).toBeLessThan(1000)
    const later = seen.filter(({ now }) => now > 5000)
    expect(longest(later)).toBeLessThan(200)
    const share = later.reduce((sum, each) => sum + each.share, 0) / later.length
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.5)
  })

  test('gives up every picture before any sound', () => {
    const { overload, seen, run } = core({ sound: 0.95, small: 3, large: 5 })
    run(30)
    expect(overload.share).toBeLessThanOrEqual(0.125)
    expect(longest(seen.filter(({ now }) => now > 12_000))).toBeLessThan(600)
  })

  test('gives all of it back when there is time again, and does not try in vain again and again', () => {
    const { overload, seen, run } = core({ sound: 0.5, small: 1.2, large: 2 })
    run(60)
    const tries = seen.filter(({ turnMs, now }) => turnMs > 50 && now > 30_000)
    expect(tries.length).toBeLessThan(40)
    run(60, 4)
    expect(overload).toMatchObject({ cap: 2, share: 1, isOver: false })
  })

  test('takes one late tick, however late, for a pause of its own', () => {
    const overload = new Overload()
    for (let now = 0; now < 10_000; now += TICK_MS) {
      expect(overload.settle(now % 1000 === 0 ? 400 : 3, now)).toBe(false)
      expect(overload).toMatchObject({ cap: 2, share: 1 })
    }
  })
})

describe('how long a packet may have waited', () => {
  const never = () => 0

  test('is nothing while the loop rests between packets, however far apart they are', () => {
    const backlog = new Backlog()
    let rested = 0
    for (let now = 0; now < 20_000; now += 1000) {
      expect(backlog.begin(now, () => rested)).toBe(true)
      expect(backlog.begin(now, () => rested)).toBe(false)
      expect(backlog.isOld('video', now + 1)).toBe(false)
      backlog.end()
      rested += 999
    }
  })

  test('is since the turn before began where the loop has not rested', () => {
    const backlog = new Backlog()
    backlog.begin(0, never)
    expect(backlog.isOld('video', 240)).toBe(false)
    // What is handled late in a long turn may have come before it.
    expect(backlog.isOld('video', 260)).toBe(true)
    expect(backlog.isOld('audio', 260)).toBe(false)
    backlog.end()
    backlog.begin(200, never)
    expect(backlog.isOld('video', 245)).toBe(false)
    expect(backlog.isOld('video', 300)).toBe(true)
    backlog.end()
    backlog.begin(500, never)
    expect(backlog.isOld('video', 500)).toBe(true)
    expect(backlog.isOld('audio', 900)).toBe(false)
    expect(backlog.isOld('audio', 1100)).toBe(true)
  })
})
