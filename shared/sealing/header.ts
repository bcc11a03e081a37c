/**
 * The header of a sealed frame (design §5): 20 bytes in the clear, which are the additional data of the
 * encryption, so that nobody can relabel or replay a frame under another seat, channel or board.
 *
 * | byte | what |
 * | --- | --- |
 * | 0 | protocol version, 1 |
 * | 1 | channel code |
 * | 2 | kind code |
 * | 3 | sender's seat, 255 when unsigned |
 * | 4–7 | epoch |
 * | 8–11 | board number; on `epochs` the revision |
 * | 12–15 | page-load id: random for each load of the page, 0 when unsigned |
 * | 16–19 | sequence: counts from 1 within a page load, over all channels; 0 when unsigned |
 */
import type { SeatId } from '../session/seat.ts'
import type { Bytes, RandomBytes } from './bytes.ts'
import {
  type Channel,
  channelCode,
  channelOf,
  type FrameKind,
  frameFacts,
  kindCode,
  kindOf,
} from './channel.ts'

/** Version of the frame format. */
export const FRAME_VERSION = 1
export const HEADER_BYTES = 20
/** The reserved sender of an unsigned frame: no chair has it. */
export const UNSIGNED_SEAT = 255

export interface FrameHeader {
  readonly version: 1
  readonly channel: Channel
  readonly kind: FrameKind
  /** Which key tree: 0 until somebody is removed. On `epochs` the one that is laid; those frames are sealed under the first. */
  readonly epoch: number
  /** The board number, on `presence` too, which follows the board; the revision on `epochs`; 0 on every other channel. */
  readonly board: number
  readonly seat: SeatId
  readonly pageLoad: number
  readonly sequence: number
}

const isUint32 = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff

const isWhole = (header: FrameHeader): boolean => {
  const { channel, signing } = frameFacts(header.kind)
  if (header.channel !== channel) return false
  if (!isUint32(header.epoch) || !isUint32(header.board)) return false
  if (header.seat === UNSIGNED_SEAT) {
    return signing !== 'always' && header.pageLoad === 0 && header.sequence === 0
  }
  if (signing === 'never') return false
  if (!Number.isInteger(header.seat) || header.seat < 0 || header.seat >= UNSIGNED_SEAT)
    return false
  return (
    isUint32(header.pageLoad) &&
    isUint32(header.sequence) &&
    header.pageLoad !== 0 &&
    header.sequence !== 0
  )
}

/** The 20 bytes of a header. Throws RangeError on a header that no reader would take: a mistake of our own. */
export function encodeHeader(header: FrameHeader): Bytes {
  if (!isWhole(header)) throw new RangeError('not a whole frame header')
  const bytes = new Uint8Array(HEADER_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, header.version)
  view.setUint8(1, channelCode(header.channel))
  view.setUint8(2, kindCode(header.kind))
  view.setUint8(3, header.seat)
  view.setUint32(4, header.epoch)
  view.setUint32(8, header.board)
  view.setUint32(12, header.pageLoad)
  view.setUint32(16, header.sequence)
  return bytes
}

/** The header of a frame, or null when it is cut off or malformed. Never throws. */
export function decodeHeader(frame: Uint8Array): FrameHeader | null {
  if (frame.length < HEADER_BYTES) return null
  const view = new DataView(frame.buffer, frame.byteOffset, HEADER_BYTES)
  if (view.getUint8(0) !== FRAME_VERSION) return null
  const channel = channelOf(view.getUint8(1))
  const kind = kindOf(view.getUint8(2))
  if (channel === null || kind === null) return null
  const header: FrameHeader = {
    version: FRAME_VERSION,
    channel,
    kind,
    seat: view.getUint8(3),
    epoch: view.getUint32(4),
    board: view.getUint32(8),
    pageLoad: view.getUint32(12),
    sequence: view.getUint32(16),
  }
  return isWhole(header) ? header : null
}

/** The channel that a frame says it is of, whatever else is wrong with it; null when it says none. */
export const channelIn = (frame: Uint8Array): Channel | null => channelOf(frame[1] ?? 0)

/** A page-load id: any 32 bits but zero. */
export function drawPageLoad(random: RandomBytes): number {
  for (;;) {
    const id = new DataView(random(4).buffer).getUint32(0)
    if (id !== 0) return id
  }
}

/** The sender's half of a header, or the unsigned one. */
export const UNSIGNED = { seat: UNSIGNED_SEAT, pageLoad: 0, sequence: 0 } as const
