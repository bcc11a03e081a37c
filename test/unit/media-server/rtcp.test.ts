import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRtcp } from '../../../server/media/embedded/rtcp/read.ts'
import { Reception } from '../../../server/media/embedded/rtcp/reception.ts'
import { TransportFeedback } from '../../../server/media/embedded/rtcp/transportFeedback.ts'
import {
  nack,
  pictureLoss,
  receiverReport,
  senderReport,
} from '../../../server/media/embedded/rtcp/write.ts'

test('a NACK names the same packets when it is read back, through wrap-around', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffff }),
      fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 100 }),
      (first, steps) => {
        const sequences = steps.sort((a, b) => a - b).map((step) => (first + step) & 0xffff)
        const [read] = readRtcp(nack(99, sequences))
        expect(read).toMatchObject({ kind: 'nack', ssrc: 99 })
        if (read?.kind === 'nack') expect(new Set(read.sequences)).toEqual(new Set(sequences))
      },
    ),
  )
})

test('a compound is read packet by packet', () => {
  const report = { ssrc: 5, ntpHigh: 1, ntpLow: 2, timestamp: 3, packets: 4, octets: 5 }
  const bytes = Buffer.concat([senderReport(report), receiverReport([]), pictureLoss(7)])
  expect(readRtcp(bytes)).toEqual([
    { kind: 'sender-report', ssrc: 5, ntpHigh: 1, ntpLow: 2, timestamp: 3 },
    { kind: 'keyframe-request', ssrc: 7 },
  ])
})

test('nothing that arrives can throw, nor be long in the reading', () => {
  const header = fc
    .tuple(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(200, 201, 203, 205, 206))
    .map(([bytes, type]) => {
      const made = Buffer.from([0x81, type, 0, 0, ...bytes])
      made.writeUInt16BE(Math.max(0, Math.floor(made.length / 4) - 1), 2)
      return made
    })
  fc.assert(
    fc.property(
      fc.oneof(
        header,
        fc.uint8Array({ maxLength: 300 }).map((each) => Buffer.from(each)),
      ),
      (bytes) => {
        expect(readRtcp(bytes).length).toBeLessThanOrEqual(64)
      },
    ),
    { numRuns: 2000 },
  )
})

/** Reads a transport-wide feedback back, by the draft and not by our writer. */
function arrivalsIn(bytes: Buffer): Map<number, number> {
  const base = bytes.readUInt16BE(12)
  const count = bytes.readUInt16BE(14)
  const chunks = Math.ceil(count / 7)
  let at = 20 + chunks * 2
  let tick = bytes.readIntBE(16, 3) * 256
  const found = new Map<number, number>()
  for (let index = 0; index < count; index++) {
    const symbol =
      (bytes.readUInt16BE(20 + Math.floor(index / 7) * 2) >> (12 - 2 * (index % 7))) & 3
    if (symbol === 0) continue
    tick += symbol === 1 ? bytes.readUInt8(at) : bytes.readInt16BE(at)
    at += symbol
    found.set((base + index) & 0xffff, tick / 4)
  }
  return found
}

test('congestion feedback tells when each packet came, to a quarter of a millisecond', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffff }),
      fc.array(
        fc.record({ step: fc.integer({ min: 1, max: 5 }), wait: fc.integer({ min: 0, max: 200 }) }),
        {
          minLength: 1,
          maxLength: 120,
        },
      ),
      (first, packets) => {
        const feedback = new TransportFeedback()
        let sequence = first
        let now = 5000
        const expected = new Map<number, number>()
        for (const { step, wait } of packets) {
          sequence = (sequence + step) & 0xffff
          now += wait / 4
          feedback.arrived(sequence, now)
          expected.set(sequence, now)
        }
        const bytes = feedback.take(1)
        if (bytes === null) throw new Error('no feedback')
        expect(bytes.length % 4).toBe(0)
        expect(bytes.readUInt16BE(2)).toBe(bytes.length / 4 - 1)
        expect(arrivalsIn(bytes)).toEqual(expected)
        expect(feedback.take(1)).toBeNull()
      },
    ),
  )
})

test('the next feedback goes on where the last one ended, so that a hole is told as a loss', () => {
  const feedback = new TransportFeedback()
  feedback.arrived(10, 0)
  feedback.take(1)
  feedback.arrived(14, 10)
  const bytes = feedback.take(1)
  expect(bytes?.readUInt16BE(12)).toBe(11)
  expect(bytes?.readUInt16BE(14)).toBe(4)
  expect(bytes?.readUInt8(19)).toBe(1)
})

test('a receiver report tells the share lost since the last one', () => {
  const reception = new Reception()
  reception.senderReport(0x11112222, 0x33334444, 1000)
  const first = reception.report(9, { expected: 100, received: 75 }, 100, 2000)
  expect(first).toMatchObject({
    fraction: 64,
    lost: 25,
    lastReport: 0x22223333,
    sinceReport: 65536,
  })
  const second = reception.report(9, { expected: 200, received: 175 }, 200, 3000)
  expect(second).toMatchObject({ fraction: 0, lost: 25 })
  expect(receiverReport([first]).length).toBe(32)
})
