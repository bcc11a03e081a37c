/**
 * The VP8 payload descriptor (RFC 7741 §4.2). livekit-client's end-to-end encryption leaves it and the first bytes of
 * the frame in the clear, so it can be read and renumbered without a key.
 */
export interface Vp8Descriptor {
  /** Where the picture id stands in the packet, or -1. */
  readonly pictureIdAt: number
  readonly pictureIdBits: 0 | 7 | 15
  readonly pictureId: number
  /** Where TL0PICIDX stands, or -1. */
  readonly tl0At: number
  readonly tl0: number
  /** The first packet of a keyframe. */
  readonly keyframe: boolean
}

/** Reads the descriptor that starts at `start`; `null` if it does not fit before `end`. */
export function readVp8(bytes: Uint8Array, start: number, end: number): Vp8Descriptor | null {
  const at = (index: number): number => (index < end ? (bytes[index] ?? 0) : 0)
  if (start >= end) return null
  const head = at(start)
  let next = start + 1
  let pictureIdAt = -1
  let pictureIdBits: 0 | 7 | 15 = 0
  let pictureId = 0
  let tl0At = -1
  if (head & 0x80) {
    const flags = at(next)
    next += 1
    if (flags & 0x80) {
      pictureIdAt = next
      pictureIdBits = at(next) & 0x80 ? 15 : 7
      pictureId = pictureIdBits === 15 ? ((at(next) & 0x7f) << 8) | at(next + 1) : at(next) & 0x7f
      next += pictureIdBits === 15 ? 2 : 1
    }
    if (flags & 0x40) {
      tl0At = next
      next += 1
    }
    if (flags & 0x30) next += 1
  }
  if (next >= end) return null
  const startsFrame = (head & 0x10) !== 0 && (head & 7) === 0
  const keyframe = startsFrame && (at(next) & 1) === 0
  return { pictureIdAt, pictureIdBits, pictureId, tl0At, tl0: tl0At < 0 ? 0 : at(tl0At), keyframe }
}

/** Writes new numbers into a descriptor, in the width that it has. `shift` is added to each position. */
export function renumberVp8(
  bytes: Uint8Array,
  descriptor: Vp8Descriptor,
  shift: number,
  pictureId: number,
  tl0: number,
): void {
  const { pictureIdAt, pictureIdBits, tl0At } = descriptor
  if (pictureIdBits === 15) {
    bytes[pictureIdAt + shift] = 0x80 | ((pictureId >> 8) & 0x7f)
    bytes[pictureIdAt + shift + 1] = pictureId & 0xff
  } else if (pictureIdBits === 7) bytes[pictureIdAt + shift] = pictureId & 0x7f
  if (tl0At >= 0) bytes[tl0At + shift] = tl0 & 0xff
}
