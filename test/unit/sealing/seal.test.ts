import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { secureRandom, utf8 } from '../../../shared/sealing/bytes.ts'
import { encodeHeader, HEADER_BYTES, UNSIGNED } from '../../../shared/sealing/header.ts'
import { deriveRoomKeys, makeSecret, type RoomKeys } from '../../../shared/sealing/keys.ts'
import { FRAME_OVERHEAD, open, seal } from '../../../shared/sealing/seal.ts'
import { anyBytes, anyHeader } from './frames.ts'

let keys: RoomKeys
beforeAll(async () => {
  keys = await deriveRoomKeys(makeSecret(secureRandom))
})

describe('a sealed frame', () => {
  it('opens to what was sealed', async () => {
    await fc.assert(
      fc.asyncProperty(anyHeader, anyBytes(300), async (header, plaintext) => {
        const frame = await seal(keys.board, header, plaintext)
        expect(frame.length).toBe(plaintext.length + FRAME_OVERHEAD)
        const opened = await open(keys.board, frame)
        expect(opened?.header).toEqual(header)
        expect([...(opened?.plaintext ?? [])]).toEqual([...plaintext])
      }),
    )
  })

  it('does not open when any one byte is another', async () => {
    const header = {
      version: 1,
      channel: 'board',
      kind: 'update',
      epoch: 3,
      board: 2,
      seat: 5,
      pageLoad: 77,
      sequence: 9,
    } as const
    const frame = await seal(keys.board, header, utf8('rain on the window'))
    for (let at = 0; at < frame.length; at += 1) {
      for (const flip of [1, 0x80, 0xff]) {
        const altered = frame.slice()
        altered[at] = (altered[at] ?? 0) ^ flip
        expect(await open(keys.board, altered), `byte ${at} ^ ${flip}`).toBeNull()
      }
    }
    expect(await open(keys.board, frame)).not.toBeNull()
  })

  it('does not open when cut off, at any length', async () => {
    const header = { version: 1, channel: 'words', kind: 'word', epoch: 0, board: 0 } as const
    const frame = await seal(keys.words, { ...header, ...UNSIGNED }, utf8('warm'))
    for (let length = 0; length < frame.length; length += 1) {
      expect(await open(keys.words, frame.subarray(0, length))).toBeNull()
    }
  })

  it('does not open under another header, though that one is well formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyHeader, anyHeader, async (header, other) => {
        fc.pre(encodeHeader(header).join() !== encodeHeader(other).join())
        const frame = await seal(keys.board, header, utf8('x'))
        frame.set(encodeHeader(other))
        expect(await open(keys.board, frame)).toBeNull()
      }),
      { numRuns: 50 },
    )
  })

  it('never throws on foreign bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes(120), async (bytes) => {
        expect(await open(keys.board, bytes)).toBeNull()
      }),
    )
  })

  it('has another nonce each time', async () => {
    const header = { version: 1, channel: 'words', kind: 'word', epoch: 0, board: 0 } as const
    const nonces = new Set<string>()
    for (let at = 0; at < 50; at += 1) {
      const frame = await seal(keys.words, { ...header, ...UNSIGNED }, utf8('warm'))
      nonces.add(frame.subarray(HEADER_BYTES, HEADER_BYTES + 12).join())
    }
    expect(nonces.size).toBe(50)
  })
})
