import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nack, pictureLoss } from '../../../server/media/embedded/rtcp/write.ts'
import { type HostileRun, type Listener, runHostile, type Watched } from './hostileListener.ts'

/** Whatever a listener asks for, no more is sent to it than its line is believed to carry, and nobody else pays for it. */
const RUN: HostileRun = {
  seconds: 12,
  cameras: 4,
  voices: 2,
  kbps: () => 20_000,
  queueMs: 400,
  delayMs: 30,
  reports: true,
}
/** A second may have one probe at its end, of at least this many bits, that the next makes good. */
const PROBE = 18_000
/** What is sent again is asked for by an answer, which takes a round trip. */
const MOST_TRIES = 4
const KEYFRAMES_APART_MS = 500

/** Voices go whole whatever the line carries. */
const mostOver = ({ seconds }: Watched): number =>
  Math.max(
    ...seconds.map(
      ({ sentBits, voiceBits, estimate }) => (sentBits - PROBE) / Math.max(estimate, voiceBits),
    ),
  )

function expectAnswersAwaited({ again }: Watched, delayMs: number): void {
  for (const times of again.values()) {
    expect(times.length).toBeLessThanOrEqual(MOST_TRIES)
    for (const [index, at] of times.slice(1).entries())
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(Math.min(80, 2 * delayMs))
  }
}

const sequencesBefore = (newest: number, count: number): number[] =>
  [...Array(count).keys()].map((back) => newest - count + 1 + back).filter((each) => each > 100)

type Asking = (listener: Listener, now: number) => void

const nackAll =
  (everyMs: number, reach: number): Asking =>
  ({ streams, rtcp }, now) => {
    if (now % everyMs === 0)
      for (const { ssrc, newest } of streams)
        rtcp(nack(ssrc, sequencesBefore(newest, reach).slice(-256)))
  }
const pliAll =
  (everyMs: number): Asking =>
  ({ streams, rtcp }, now) => {
    if (now % everyMs === 0) for (const { ssrc } of streams) rtcp(pictureLoss(ssrc))
  }
const switching =
  (everyMs: number): Asking =>
  ({ wish }, now) => {
    if (now % everyMs !== 0) return
    const turn = now / everyMs
    for (let camera = 0; camera < RUN.cameras; camera++)
      wish(
        camera,
        (turn + camera) % 3 === 0
          ? { kind: 'nothing' }
          : (turn + camera) % 3 === 1
            ? { kind: 'size', width: 640, height: 480 }
            : { kind: 'quality', quality: 0 },
      )
  }

const askings = fc.record({
  nackEveryMs: fc.integer({ min: 1, max: 200 }),
  reach: fc.integer({ min: 1, max: 256 }),
  pliEveryMs: fc.integer({ min: 1, max: 500 }),
  switchEveryMs: fc.integer({ min: 1, max: 2000 }),
  kinds: fc.subarray(['nack', 'pli', 'switch'] as const),
})

test('never more than a tenth above the estimate, whatever is asked for, on any line', () => {
  fc.assert(
    fc.property(
      askings,
      fc.integer({ min: 40, max: 4000 }),
      fc.integer({ min: 40, max: 4000 }),
      fc.integer({ min: 1, max: 150 }),
      (asking, first, then, delayMs) => {
        const all = {
          nack: nackAll(asking.nackEveryMs, asking.reach),
          pli: pliAll(asking.pliEveryMs),
          switch: switching(asking.switchEveryMs),
        }
        const seen = runHostile(
          { ...RUN, delayMs, kbps: (now) => (now < 6000 ? first : then) },
          (listener, now) => {
            for (const kind of asking.kinds) all[kind](listener, now)
          },
        )
        expect(mostOver(seen)).toBeLessThanOrEqual(1.1)
        const apart = [...seen.keyframes.values()].flatMap((times) =>
          times.slice(1).map((at, index) => at - (times[index] ?? 0)),
        )
        expect(Math.min(KEYFRAMES_APART_MS, ...apart)).toBe(KEYFRAMES_APART_MS)
        expectAnswersAwaited(seen, delayMs)
      },
    ),
    { numRuns: 10, seed: 2 },
  )
})

test('a flood of everything at once is answered no more than a wish', () => {
  for (const kbps of [100, 300, 5000]) {
    const seen = runHostile({ ...RUN, kbps: () => kbps }, (listener, now) => {
      nackAll(2, 256)(listener, now)
      pliAll(2)(listener, now)
      switching(17)(listener, now)
    })
    expect(mostOver(seen)).toBeLessThanOrEqual(1.1)
    expect(seen.again.size).toBeGreaterThan(20)
    expectAnswersAwaited(seen, RUN.delayMs)
  }
})

test('a line is called thin when it has shown that it carries no more, not while that is only not known yet', () => {
  const eight = { ...RUN, cameras: 8, seconds: 8 }
  const quiet = () => undefined
  expect(runHostile({ ...eight, delayMs: 150 }, quiet).seconds.map(({ thin }) => thin)).toEqual(
    Array(8).fill(false),
  )
  const narrow = runHostile({ ...eight, kbps: () => 400 }, quiet).seconds
  expect(narrow.slice(3).every(({ thin }) => thin)).toBe(true)
})
