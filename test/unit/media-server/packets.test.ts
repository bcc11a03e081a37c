import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachExtension, isRtcp, readRtp } from '../../../server/media/embedded/rtp/packet.ts'
import { newestBlock } from '../../../server/media/embedded/rtp/red.ts'
import {
  type MediaPacket,
  paddingPacket,
  rewrite,
} from '../../../server/media/embedded/rtp/rewrite.ts'
import { readVp8 } from '../../../server/media/embedded/vp8.ts'

/** An RTP packet with a one-byte extension block and a payload. */
function packet(payload: Uint8Array, extensions: readonly (readonly [number, Uint8Array])[] = []) {
  const body = Buffer.concat(
    extensions.map(([id, data]) => Buffer.from([(id << 4) | (data.length - 1), ...data])),
  )
  const words = Math.ceil(body.length / 4)
  const head = Buffer.alloc(12 + (extensions.length > 0 ? 4 + words * 4 : 0))
  head[0] = 0x80 | (extensions.length > 0 ? 0x10 : 0)
  head[1] = 0x80 | 96
  head.writeUInt16BE(1234, 2)
  head.writeUInt32BE(567_890, 4)
  head.writeUInt32BE(0xabcdef01, 8)
  if (extensions.length > 0) {
    head.writeUInt16BE(0xbede, 12)
    head.writeUInt16BE(words, 14)
    body.copy(head, 16)
  }
  return Buffer.concat([head, payload])
}

const HEADER = {
  payloadType: 101,
  ssrc: 42,
  sequence: 9,
  timestamp: 77,
  pictureId: 0x1234,
  tl0: 200,
  orientationId: 5,
  transportWideId: 3,
  original: null,
}

test('reads what it is given and finds the extensions', () => {
  const rtp = readRtp(
    packet(Buffer.from('hello'), [
      [3, Buffer.from('0')],
      [4, Buffer.from([1, 2])],
    ]),
  )
  if (rtp === null) throw new Error('not read')
  expect(rtp).toMatchObject({ payloadType: 96, marker: true, sequence: 1234, ssrc: 0xabcdef01 })
  const found: [number, string][] = []
  eachExtension(rtp, (id, start, length) => {
    found.push([id, rtp.bytes.subarray(start, start + length).toString('hex')])
  })
  expect(found).toEqual([
    [3, '30'],
    [4, '0102'],
  ])
  expect(rtp.bytes.subarray(rtp.payloadStart, rtp.payloadEnd).toString()).toBe('hello')
})

test('renumbers a VP8 packet and leaves every other byte of the payload alone', () => {
  const payload = Buffer.from([0x90, 0xe0, 0x80 | 0x11, 0x22, 7, 0x40, 0x00, 1, 2, 3, 4])
  const rtp = readRtp(packet(payload, [[2, Buffer.from([1])]]))
  if (rtp === null) throw new Error('not read')
  const vp8 = readVp8(rtp.bytes, rtp.payloadStart, rtp.payloadEnd)
  expect(vp8).toMatchObject({ pictureIdBits: 15, pictureId: 0x1122, tl0: 7, keyframe: true })
  const one: MediaPacket = { rtp, vp8, codec: 'vp8', orientation: 1 }
  const bytes = rewrite(one, HEADER, Buffer.alloc(1500))?.bytes ?? null
  const again = bytes === null ? null : readRtp(bytes)
  if (bytes === null || again === null) throw new Error('not rewritten')
  expect(again).toMatchObject({ payloadType: 101, ssrc: 42, sequence: 9, timestamp: 77 })
  expect(readVp8(bytes, again.payloadStart, again.payloadEnd)).toMatchObject({
    pictureId: 0x1234,
    tl0: 200,
    keyframe: true,
  })
  expect(bytes.subarray(again.payloadStart + 5)).toEqual(payload.subarray(5))
})

test('a packet of padding alone keeps its number and loses its weight', () => {
  const bytes = packet(Buffer.concat([Buffer.alloc(199), Buffer.from([200])]))
  bytes[0] = (bytes[0] ?? 0) | 0x20
  const rtp = readRtp(bytes)
  if (rtp === null) throw new Error('not read')
  const out = rewrite(
    { rtp, vp8: null, codec: 'vp8', orientation: null },
    { ...HEADER, transportWideId: 0 },
    Buffer.alloc(1500),
  )?.bytes
  expect(out?.length).toBe(13)
  expect(out === undefined ? null : readRtp(out)).toMatchObject({
    sequence: 9,
    payloadStart: 12,
    payloadEnd: 12,
  })
})

test('a packet sent again carries its first number, and every packet has a place for the transport-wide one', () => {
  const payload = Buffer.from([0x90, 0xe0, 0x80 | 0x11, 0x22, 7, 0x40, 0x00, 1, 2, 3, 4])
  const rtp = readRtp(packet(payload))
  if (rtp === null) throw new Error('not read')
  for (const orientation of [null, 1]) {
    const one: MediaPacket = { rtp, vp8: null, codec: 'vp8', orientation }
    const written = rewrite(one, { ...HEADER, original: 0x1357 }, Buffer.alloc(1500))
    if (written === null) throw new Error('not rewritten')
    written.bytes.writeUInt16BE(0xbeef, written.numberAt)
    const read = readRtp(written.bytes)
    const found: [number, string][] = []
    if (read !== null)
      eachExtension(read, (id, start, length) => {
        found.push([id, written.bytes.subarray(start, start + length).toString('hex')])
      })
    expect(found).toEqual([[3, 'beef'], ...(orientation === null ? [] : [[5, '01']])])
    const body = written.bytes.subarray(read?.payloadStart)
    expect(body.readUInt16BE(0)).toBe(0x1357)
    expect(body.subarray(2)).toEqual(payload)
  }
})

test('padding alone is padding alone', () => {
  const header = { payloadType: 97, ssrc: 8, sequence: 3, timestamp: 0, transportWideId: 3 }
  const { bytes } = paddingPacket(header)
  const read = readRtp(bytes)
  expect(read).toMatchObject({ payloadType: 97, ssrc: 8, sequence: 3 })
  expect(read?.payloadEnd).toBe(read?.payloadStart)
})

test('redundant audio gives its newest block', () => {
  const red = Buffer.from([0x80 | 111, 0, 0, 2, 111, 0xaa, 0xbb, 1, 2, 3])
  const rtp = readRtp(packet(red))
  const plain = rtp === null ? null : newestBlock(rtp)
  expect(plain?.bytes.subarray(plain.payloadStart, plain.payloadEnd)).toEqual(
    Buffer.from([1, 2, 3]),
  )
})

test('nothing that arrives can throw', () => {
  const anything = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes))
  const almost = fc
    .tuple(fc.uint8Array({ minLength: 12, maxLength: 120 }), fc.integer({ min: 0x80, max: 0xbf }))
    .map(([bytes, first]) => {
      const made = Buffer.from(bytes)
      made[0] = first
      made.writeUInt16BE(0xbede, made.length > 16 ? 12 : 2)
      return made
    })
  fc.assert(
    fc.property(fc.oneof(anything, almost), (bytes) => {
      isRtcp(bytes)
      const rtp = readRtp(bytes)
      if (rtp === null) return
      eachExtension(rtp, (_id, start, length) => {
        expect(start + length).toBeLessThanOrEqual(rtp.extensionEnd)
      })
      expect(rtp.payloadEnd).toBeLessThanOrEqual(bytes.length)
      const vp8 = readVp8(bytes, rtp.payloadStart, rtp.payloadEnd)
      newestBlock(rtp)
      rewrite({ rtp, vp8, codec: 'vp8', orientation: 3 }, HEADER, Buffer.alloc(1500))
    }),
    { numRuns: 2000 },
  )
})
