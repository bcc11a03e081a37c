/** Reading RTCP compounds (RFC 3550 §6, RFC 4585, RFC 5104). What is malformed is left out; nothing throws. */
export type Feedback =
  | {
      readonly kind: 'sender-report'
      readonly ssrc: number
      readonly ntpHigh: number
      readonly ntpLow: number
      readonly timestamp: number
    }
  | { readonly kind: 'nack'; readonly ssrc: number; readonly sequences: readonly number[] }
  | { readonly kind: 'keyframe-request'; readonly ssrc: number }
  | { readonly kind: 'goodbye'; readonly ssrc: number }

/** At most this many sequence numbers are taken from one NACK. */
const MOST_NACKED = 256

export function readRtcp(bytes: Buffer): Feedback[] {
  const found: Feedback[] = []
  let at = 0
  while (at + 8 <= bytes.length && found.length < 64) {
    if (bytes.readUInt8(at) >> 6 !== 2) break
    const length = (bytes.readUInt16BE(at + 2) + 1) * 4
    if (length < 8 || at + length > bytes.length) break
    const one = readOne(bytes.subarray(at, at + length))
    if (one !== null) found.push(one)
    at += length
  }
  return found
}

function readOne(bytes: Buffer): Feedback | null {
  const format = bytes.readUInt8(0) & 31
  switch (bytes.readUInt8(1)) {
    case 200:
      if (bytes.length < 28) return null
      return {
        kind: 'sender-report',
        ssrc: bytes.readUInt32BE(4),
        ntpHigh: bytes.readUInt32BE(8),
        ntpLow: bytes.readUInt32BE(12),
        timestamp: bytes.readUInt32BE(16),
      }
    case 203:
      return { kind: 'goodbye', ssrc: bytes.readUInt32BE(4) }
    case 205:
      if (format !== 1 || bytes.length < 16) return null
      return { kind: 'nack', ssrc: bytes.readUInt32BE(8), sequences: nacked(bytes) }
    case 206:
      if (format === 1 && bytes.length >= 12)
        return { kind: 'keyframe-request', ssrc: bytes.readUInt32BE(8) }
      if (format === 4 && bytes.length >= 20)
        return { kind: 'keyframe-request', ssrc: bytes.readUInt32BE(12) }
      return null
    default:
      return null
  }
}

function nacked(bytes: Buffer): number[] {
  const sequences: number[] = []
  for (let at = 12; at + 4 <= bytes.length && sequences.length < MOST_NACKED; at += 4) {
    const first = bytes.readUInt16BE(at)
    const mask = bytes.readUInt16BE(at + 2)
    sequences.push(first)
    for (let bit = 0; bit < 16; bit++)
      if ((mask >> bit) & 1) sequences.push((first + bit + 1) & 0xffff)
  }
  return sequences
}
