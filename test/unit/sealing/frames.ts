/** Arbitrary frames and keys for the sealing tests. */
import * as fc from 'fast-check'
import { FRAME_KINDS, frameFacts } from '../../../shared/sealing/channel.ts'
import { type FrameHeader, UNSIGNED } from '../../../shared/sealing/header.ts'

const uint32 = fc.nat(0xffff_ffff)
const positive = fc.integer({ min: 1, max: 0xffff_ffff })

export const anyHeader: fc.Arbitrary<FrameHeader> = fc
  .record({
    pair: fc.constantFrom(
      ...FRAME_KINDS.map((kind) => ({ channel: frameFacts(kind).channel, kind })),
    ),
    epoch: uint32,
    board: uint32,
    seat: fc.nat(254),
    pageLoad: positive,
    sequence: positive,
    unsigned: fc.boolean(),
  })
  .map(({ pair, epoch, board, seat, pageLoad, sequence, unsigned }) => {
    const signing = frameFacts(pair.kind).signing
    const sender =
      signing === 'never' || (signing === 'either' && unsigned)
        ? UNSIGNED
        : { seat, pageLoad, sequence }
    return { version: 1, ...pair, epoch, board, ...sender }
  })

export const anyBytes = (most: number) =>
  fc.uint8Array({ maxLength: most }).map((bytes) => new Uint8Array(bytes))
