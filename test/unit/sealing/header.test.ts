import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeHeader,
  drawPageLoad,
  encodeHeader,
  HEADER_BYTES,
  UNSIGNED,
} from '../../../shared/sealing/header.ts'
import { anyBytes, anyHeader } from './frames.ts'

describe('the frame header', () => {
  it('is read as it was written', () => {
    void fc.assert(
      fc.property(anyHeader, (header) => {
        const bytes = encodeHeader(header)
        expect(bytes.length).toBe(HEADER_BYTES)
        expect(decodeHeader(bytes)).toEqual(header)
      }),
    )
  })

  it('is found at the front of a longer frame, wherever that lies in its buffer', () => {
    void fc.assert(
      fc.property(anyHeader, anyBytes(40), anyBytes(40), (header, before, after) => {
        const whole = new Uint8Array([...before, ...encodeHeader(header), ...after])
        expect(decodeHeader(whole.subarray(before.length))).toEqual(header)
      }),
    )
  })

  it('takes no kind that no page sends: what a code once meant is malformed for good', () => {
    const update = encodeHeader({
      version: 1,
      channel: 'board',
      kind: 'update',
      epoch: 0,
      board: 1,
      ...UNSIGNED,
    })
    for (let code = 0; code < 256; code += 1) {
      const bytes = update.with(2, code)
      const kind = decodeHeader(bytes)?.kind ?? null
      const known = { 1: 'update', 2: 'snapshot', 9: 'merge' }[code] ?? null
      expect(kind, `${code}`).toBe(known)
    }
  })

  it('never throws on foreign bytes, and takes only what it would write itself', () => {
    void fc.assert(
      fc.property(anyBytes(64), (bytes) => {
        const header = decodeHeader(bytes)
        if (header !== null) {
          expect([...encodeHeader(header)]).toEqual([...bytes.subarray(0, HEADER_BYTES)])
        }
      }),
    )
  })

  it('is refused when cut off', () => {
    void fc.assert(
      fc.property(anyHeader, fc.nat(HEADER_BYTES - 1), (header, length) => {
        expect(decodeHeader(encodeHeader(header).subarray(0, length))).toBeNull()
      }),
    )
  })

  it.each([
    ['an unsigned frame with a page load', { ...UNSIGNED, pageLoad: 7 }],
    ['an unsigned frame with a sequence', { ...UNSIGNED, sequence: 1 }],
    ['a signed frame without a page load', { seat: 3, pageLoad: 0, sequence: 1 }],
    ['a signed frame without a sequence', { seat: 3, pageLoad: 9, sequence: 0 }],
  ])('refuses %s', (_what, sender) => {
    const update = { version: 1, channel: 'board', kind: 'update', epoch: 0, board: 1 } as const
    expect(() => encodeHeader({ ...update, ...sender })).toThrow(RangeError)
    const bytes = encodeHeader({ ...update, ...UNSIGNED })
    const view = new DataView(bytes.buffer)
    view.setUint8(3, sender.seat)
    view.setUint32(12, sender.pageLoad)
    view.setUint32(16, sender.sequence)
    expect(decodeHeader(bytes)).toBeNull()
  })

  it('refuses a word with a sender, a note without one, and a kind on a foreign channel', () => {
    const base = { version: 1, epoch: 0, board: 0 } as const
    const signed = { seat: 2, pageLoad: 1, sequence: 1 }
    expect(() => encodeHeader({ ...base, channel: 'words', kind: 'word', ...signed })).toThrow()
    expect(() => encodeHeader({ ...base, channel: 'strip', kind: 'note', ...UNSIGNED })).toThrow()
    expect(() => encodeHeader({ ...base, channel: 'words', kind: 'note', ...signed })).toThrow()
  })

  it('draws a page load that is never the unsigned one', () => {
    const draws = [new Uint8Array(4), new Uint8Array([0, 0, 1, 2])]
    expect(drawPageLoad(() => draws.shift() ?? new Uint8Array(4))).toBe(0x102)
  })
})
