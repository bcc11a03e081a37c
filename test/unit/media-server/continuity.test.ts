import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Continuity } from '../../../server/media/embedded/rtp/continuity.ts'
import { distance16 } from '../../../server/media/embedded/rtp/sequence.ts'
import type { Vp8Descriptor } from '../../../server/media/embedded/vp8.ts'

const vp8 = (pictureId: number, tl0: number): Vp8Descriptor => ({
  pictureIdAt: 14,
  pictureIdBits: 15,
  pictureId: pictureId & 0x7fff,
  tl0At: 16,
  tl0: tl0 & 0xff,
  keyframe: false,
})

/** One stretch taken from one source: where its numbers start and how many frames of how many packets it has. */
const stretch = fc.record({
  source: fc.integer({ min: 0, max: 2 }),
  sequence: fc.integer({ min: 0, max: 0xffff }),
  timestamp: fc.integer({ min: 0, max: 0xffffffff }),
  picture: fc.integer({ min: 0, max: 0x7fff }),
  tl0: fc.integer({ min: 0, max: 0xff }),
  frames: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 40 }),
  pause: fc.integer({ min: 1, max: 90_000 }),
})

const seed = fc.record({
  sequence: fc.integer({ min: 0, max: 0xffff }),
  timestamp: fc.integer({ min: 0, max: 0xffffffff }),
})

test('whatever is switched and wherever the numbers wrap, the outgoing ones go on by one', () => {
  fc.assert(
    fc.property(seed, fc.array(stretch, { minLength: 1, maxLength: 8 }), (start, stretches) => {
      const continuity = new Continuity<number>(90_000, start)
      let now = 1000
      let before = start.sequence
      let stamp: number | null = null
      let picture = 0
      let tl0 = 0
      for (const each of stretches) {
        now += each.pause
        let sequence = each.sequence
        each.frames.forEach((packets, frame) => {
          for (let part = 0; part < packets; part++) {
            const numbers = {
              sequence: sequence & 0xffff,
              timestamp: (each.timestamp + frame * 3000) >>> 0,
            }
            const descriptor = vp8(each.picture + frame, each.tl0 + frame)
            if (frame === 0 && part === 0) continuity.begin(each.source, numbers, descriptor, now)
            const placed = continuity.place(numbers, descriptor, now)
            if (placed === null) throw new Error('a packet in order has no place')
            expect(placed.sequence).toBe((before + 1) & 0xffff)
            before = placed.sequence
            const forward = stamp === null ? 1 : (placed.timestamp - stamp) >>> 0
            expect(forward).toBeLessThan(0x80000000)
            if (part === 0) {
              expect(forward).toBeGreaterThan(0)
              expect(placed.pictureId).toBe((picture + 1) & 0x7fff)
              expect(placed.tl0).toBe((tl0 + 1) & 0xff)
            } else expect(placed.pictureId).toBe(picture)
            stamp = placed.timestamp
            picture = placed.pictureId
            tl0 = placed.tl0
            sequence += 1
          }
          now += 33
        })
      }
    }),
  )
})

test('what was lost on the way in stays a gap of the same width, and fits in when it comes late', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffff }),
      fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 60 }),
      (first, lost) => {
        const continuity = new Continuity<string>(90_000, { sequence: 7, timestamp: 9 })
        const packet = (index: number) => ({
          sequence: (first + index) & 0xffff,
          timestamp: (index * 3000) >>> 0,
        })
        continuity.begin('f', packet(0), null, 0)
        for (let index = 0; index <= 301; index++) {
          if (lost.includes(index)) continue
          expect(continuity.place(packet(index), null, index)?.sequence).toBe((8 + index) & 0xffff)
        }
        for (const index of lost) {
          const placed = continuity.place(packet(index), null, 400)
          expect(placed?.sequence).toBe((8 + index) & 0xffff)
          expect(placed?.timestamp).toBe(
            ((continuity.place(packet(301), null, 400)?.timestamp ?? 0) - (301 - index) * 3000) >>>
              0,
          )
        }
      },
    ),
  )
})

test('an outgoing number leads back to the run and the packet it came from, across switches', () => {
  fc.assert(
    fc.property(seed, fc.array(stretch, { minLength: 2, maxLength: 6 }), (start, stretches) => {
      const continuity = new Continuity<number>(90_000, start)
      const sent: { out: number; run: number; sequence: number }[] = []
      stretches.forEach((each, run) => {
        for (let index = 0; index < 20; index++) {
          const numbers = { sequence: (each.sequence + index) & 0xffff, timestamp: index }
          if (index === 0) continuity.begin(run, numbers, null, run * 100)
          const placed = continuity.place(numbers, null, run * 100 + index)
          if (placed !== null) sent.push({ out: placed.sequence, run, sequence: numbers.sequence })
        }
      })
      for (const one of sent.filter((each) => each.run > stretches.length - 3)) {
        const found = continuity.trace(one.out)
        expect(found?.run.source).toBe(one.run)
        expect(found?.sequence).toBe(one.sequence)
      }
    }),
  )
})

test('a packet from before the run is not sent, and after a stop nothing can be asked for', () => {
  const continuity = new Continuity<string>(48_000, { sequence: 0, timestamp: 0 })
  continuity.begin('a', { sequence: 100, timestamp: 0 }, null, 0)
  const placed = continuity.place({ sequence: 100, timestamp: 0 }, null, 0)
  expect(placed?.sequence).toBe(1)
  expect(continuity.place({ sequence: 99, timestamp: 0 }, null, 0)).toBeNull()
  expect(continuity.trace(1)).not.toBeNull()
  continuity.stop()
  expect(continuity.trace(1)).toBeNull()
  expect(continuity.place({ sequence: 101, timestamp: 0 }, null, 0)).toBeNull()
})

test('a run longer than the number space keeps its order', () => {
  const continuity = new Continuity<string>(90_000, { sequence: 65_000, timestamp: 4_294_900_000 })
  continuity.begin('f', { sequence: 3, timestamp: 1 }, null, 0)
  let before = 65_000
  for (let index = 0; index < 200_000; index++) {
    const placed = continuity.place(
      { sequence: (3 + index) & 0xffff, timestamp: (1 + index * 3000) >>> 0 },
      null,
      index,
    )
    if (placed === null) throw new Error(`no place at ${index}`)
    if (distance16(placed.sequence, before) !== 1) throw new Error(`a jump at ${index}`)
    before = placed.sequence
  }
})
