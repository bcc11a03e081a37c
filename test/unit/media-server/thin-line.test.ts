import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Downlink } from '../../../server/media/embedded/congestion/downlink.ts'
import { TransportFeedback } from '../../../server/media/embedded/rtcp/transportFeedback.ts'
import { readTransportReport } from '../../../server/media/embedded/rtcp/transportReport.ts'
import { type LineModel, runLine, type Seen } from './bottleneck.ts'

/** What goes to one listener over a line in virtual time: eight pictures, one of them large, and a voice. */
const ROOM = { seconds: 40, faces: 8, voices: 1 } as const
const LINE: LineModel = { kbps: () => 20_000, queueMs: 400, delayMs: 20, loss: 0, jitterMs: 0 }
/** The last packet of a second may begin in it and count whole. */
const PACKET = 9600
/** A voice alone takes this much (bit/s); it goes whole whatever the line carries. */
const VOICE = 52_000

function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
const run = (line: Partial<LineModel>, seed = 7): Seen =>
  runLine({ ...LINE, ...line }, ROOM, chanceFrom(seed))

const soundShare = ({ seconds }: Seen, from = 0, to: number = ROOM.seconds): number => {
  const part = seconds.slice(from, to)
  const sum = (of: 'soundSent' | 'soundCame') => part.reduce((all, each) => all + each[of], 0)
  return sum('soundCame') / sum('soundSent')
}
const mostOver = ({ seconds }: Seen): number =>
  Math.max(...seconds.map((each) => (each.sentBits - PACKET) / Math.max(each.estimate, VOICE)))
const state = ({ seconds }: Seen, second: number) => seconds[second]

test('a wide line: everything within a second or two, nothing rests, nothing queues', () => {
  const seen = run({})
  expect(seen.rests).toEqual([])
  expect(state(seen, 3)).toMatchObject({ resting: 0, large: 1 })
  expect(Math.max(...seen.seconds.map(({ longestQueueMs }) => longestQueueMs))).toBeLessThan(30)
})

test('any narrow line: sound is whole, no second takes a tenth more than the estimate, and faces do not come and go', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 250, max: 2500 }),
      fc.integer({ min: 5, max: 120 }),
      fc.integer({ min: 200, max: 600 }),
      fc.nat(1000),
      (kbps, delayMs, queueMs, seed) => {
        const seen = run({ kbps: () => kbps, delayMs, queueMs }, seed)
        expect(mostOver(seen)).toBeLessThanOrEqual(1.1)
        expect(soundShare(seen, 2)).toBeGreaterThan(0.97)
        expect(soundShare(seen)).toBeGreaterThan(0.96)
        expect(seen.rests.filter((at) => at > 5000).length).toBeLessThanOrEqual(4)
        const longest = seen.seconds.slice(5).map((each) => each.longestQueueMs)
        expect(Math.max(...longest)).toBeLessThan(300)
      },
    ),
    { numRuns: 30, seed: 1 },
  )
})

test('a line that falls and is freed: sound through it all, the queue gone in a few seconds, the large face back in five', () => {
  const falls = (now: number) =>
    now < 12_000 ? 5000 : now < 22_000 ? 700 : now < 32_000 ? 300 : 5000
  for (const seed of [1, 2, 3]) {
    const seen = run({ kbps: falls }, seed)
    expect(soundShare(seen, 12, 17)).toBeGreaterThan(0.92)
    expect(soundShare(seen, 22, 27)).toBeGreaterThan(0.92)
    expect(soundShare(seen)).toBeGreaterThan(0.985)
    expect(mostOver(seen)).toBeLessThanOrEqual(1.1)
    expect(state(seen, 11)).toMatchObject({ resting: 0, large: 1 })
    expect(state(seen, 16)).toMatchObject({ resting: 0, large: 0 })
    expect(state(seen, 26)?.resting).toBeGreaterThan(3)
    expect(state(seen, 37)).toMatchObject({ resting: 0, large: 1 })
    for (const second of [16, 26]) expect(state(seen, second)?.longestQueueMs).toBeLessThan(200)
  }
})

test('losses that are the line’s own, and jitter, are no narrow line', () => {
  const lossy = run({ loss: 0.05 })
  expect(lossy.rests).toEqual([])
  expect(state(lossy, 10)).toMatchObject({ resting: 0, large: 1 })
  const shaky = run({ jitterMs: 200 })
  expect(shaky.rests).toEqual([])
  expect(state(shaky, 20)?.resting).toBe(0)
  expect(
    run({ loss: 0.2 })
      .seconds.slice(5)
      .every((each) => each.resting < 8),
  ).toBe(true)
})

test('a line that begins to shake and keeps its order is no narrow one: every face stays, and the large one is back', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const seen = run({ jitterMs: 200, jitterFrom: 8000, inOrder: true }, seed)
    expect(seen.rests).toEqual([])
    expect(state(seen, 7)).toMatchObject({ resting: 0, large: 1 })
    expect(seen.seconds.slice(25).filter(({ large }) => large === 1).length).toBeGreaterThan(10)
  }
})

test('nor is it with a computer behind it that is busy, nor where it shakes by 300 ms', () => {
  const shaky = { jitterFrom: 8000, inOrder: true, delayMs: 1 }
  const busy = { awayMs: 250, awakeMs: 400, readMs: 1 }
  for (let seed = 1; seed <= 20; seed++) {
    const seen = run({ ...shaky, jitterMs: 200, busy }, seed * 7919)
    expect(seen.rests.filter((at) => at > 5000)).toEqual([])
    expect(run({ ...shaky, jitterMs: 300 }, seed * 7919).rests).toEqual([])
  }
})

test('nor where its cameras are quiet as it begins to shake: what rests for that is back in a few seconds', () => {
  const shaky = { jitterMs: 200, jitterFrom: 10_000, inOrder: true, delayMs: 1 }
  const activity = (now: number) => (now > 6000 && now < 12_000 ? 0.25 : 1)
  for (let seed = 1; seed <= 6; seed++) {
    const seen = run({ ...shaky, activity }, seed * 7919)
    expect(seen.rests.filter((at) => at < 10_000 || at > 12_000)).toEqual([])
    expect(seen.seconds.slice(13).map(({ resting }) => resting)).toEqual(Array(27).fill(0))
    expect(state(seen, 20)?.large).toBe(1)
  }
})

test('a line that shakes and falls is a narrow one all the same', () => {
  const falls = (now: number) => (now < 12_000 ? 5000 : 400)
  for (const seed of [1, 2, 3]) {
    const seen = run({ jitterMs: 100, inOrder: true, kbps: falls }, seed)
    expect(soundShare(seen, 15)).toBeGreaterThan(0.97)
    expect(mostOver(seen)).toBeLessThanOrEqual(1.1)
    const longest = seen.seconds.slice(20).map(({ longestQueueMs }) => longestQueueMs)
    expect(longest.toSorted((a, b) => a - b)[longest.length >> 1]).toBeLessThan(250)
  }
})

/** Other work has the processor for up to so long (ms), and then for a while it has not. */
const BUSY = { awayMs: 500, awakeMs: 200, readMs: 0.5 }

test('a computer that is busy is no narrow line: all is there in five seconds, and nothing rests after that', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const seen = run({ kbps: () => 100_000, delayMs: 1, busy: BUSY }, seed)
    expect(seen.rests.filter((at) => at > 5000)).toEqual([])
    expect(state(seen, 5)?.resting).toBe(0)
    expect(Math.min(...seen.seconds.slice(5).map(({ estimate }) => estimate))).toBeGreaterThan(
      1_200_000,
    )
  }
})

test('and a narrow line before a busy computer is known for what it is', () => {
  for (const seed of [1, 2, 3]) {
    const seen = run({ kbps: (now) => (now < 10_000 ? 5000 : 400), busy: BUSY }, seed)
    const queues = seen.seconds.slice(15).map(({ longestQueueMs }) => longestQueueMs)
    expect(queues.toSorted((a, b) => a - b)[queues.length >> 1]).toBeLessThan(150)
    expect(soundShare(seen, 15)).toBeGreaterThan(0.97)
    expect(mostOver(seen)).toBeLessThanOrEqual(1.1)
  }
})

test('a fall before a computer that gets no turn now and then is answered as soon, though its delays shake', () => {
  const busy = { awayMs: 120, awakeMs: 300, readMs: 0.5 }
  const shares = [1, 2, 3, 4].map((seed) => {
    const line = {
      kbps: (now: number) => (now < 12_000 ? 5000 : 700),
      delayMs: 1 + (seed % 3) * 10,
    }
    return soundShare(run({ ...line, busy }, seed * 7919), 12, 24)
  })
  expect(shares.reduce((sum, each) => sum + each, 0) / shares.length).toBeGreaterThan(0.965)
})

test('a line cut for three seconds is not filled meanwhile, and all is back five seconds after', () => {
  const seen = run({ kbps: (now) => (now >= 10_000 && now < 13_000 ? 0.01 : 5000), queueMs: 50 })
  const during = seen.seconds.slice(11, 13).map((each) => each.sentBits - each.soundBits)
  for (const bits of during) expect(bits).toBeLessThan(400_000)
  expect(state(seen, 18)).toMatchObject({ resting: 0, large: 1 })
})

test('a receiver that comes by another way has another line: nothing is held against it, and the numbers go on', () => {
  const numbers: number[] = []
  const downlink = new Downlink(
    {
      emit: (bytes) => numbers.push(bytes.readUInt16BE(0)) > 0,
      canPad: () => false,
      padding: () => null,
      onBusy: () => undefined,
    },
    0,
  )
  downlink.agree(true)
  const fresh = downlink.bps
  expect(downlink.isLimited).toBe(false)
  const speak = (now: number) => downlink.sound({ bytes: Buffer.alloc(900), numberAt: 0 }, now)
  // Each packet takes longer than the one before, until nothing comes any more.
  for (let now = 0; now < 3000; now += 20) {
    speak(now)
    downlink.report({ base: numbers.length - 1, arrivals: Float64Array.of(now * 1.4) }, now + 10)
  }
  for (let now = 3000; now < 5000; now += 20) speak(now)
  downlink.step(5000)
  expect(downlink.bps).toBeLessThan(fresh)
  expect(downlink.isLimited).toBe(true)
  expect(downlink.hasRoom(5000)).toBe(false)
  downlink.renew()
  downlink.step(5010)
  expect(downlink.bps).toBe(fresh)
  expect(downlink.isLimited).toBe(false)
  expect(downlink.hasRoom(5010)).toBe(true)
  expect(downlink.queueMs).toBe(0)
  speak(5020)
  expect(numbers.at(-1)).toBe(numbers.length - 1)
  downlink.step(5030)
  expect(downlink.bps).toBe(fresh)
})

test('a report says of each packet what came, and when, whatever was lost or came late', () => {
  fc.assert(
    fc.property(
      fc.nat(0xffff),
      fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -40, max: 300 })), {
        minLength: 1,
        maxLength: 400,
      }),
      (first, packets) => {
        const feedback = new TransportFeedback()
        let at = 5000
        const came = packets.map(([here, later]) => {
          at = Math.max(0, at + later)
          return here ? at : null
        })
        came.forEach((time, index) => {
          if (time !== null) feedback.arrived((first + index) & 0xffff, time)
        })
        const bytes = feedback.take(1)
        const report = bytes === null ? null : readTransportReport(bytes)
        const known = came.findIndex((time) => time !== null)
        if (report === null || known < 0) {
          expect(known).toBe(-1)
          return
        }
        expect(report.base).toBe((first + known) & 0xffff)
        report.arrivals.forEach((time, index) => {
          const expected = came[known + index] ?? null
          expect(Number.isNaN(time) ? null : time).toBe(expected)
        })
      },
    ),
  )
})

test('no report, however malformed, throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      readTransportReport(Buffer.from(bytes))
    }),
    { numRuns: 3000 },
  )
})
