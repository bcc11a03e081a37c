import { readTransportReport, type TransportReport } from './transportReport.ts'

/** How a sender's wall clock stands to the clock of one of its streams. */
export interface SenderClock {
  readonly ntpHigh: number
  readonly ntpLow: number
  readonly timestamp: number
}

/** Reading RTCP compounds (RFC 3550 §6, RFC 4585, RFC 5104). What is malformed is left out; nothing throws. */
export type Feedback =
  | ({ readonly kind: 'sender-report'; readonly ssrc: number } & SenderClock)
  | { readonly kind: 'nack'; readonly ssrc: number; readonly sequences: readonly number[] }
  | { readonly kind: 'keyframe-request'; readonly ssrc: number }
  | { readonly kind: 'transport-report'; readonly report: TransportReport }
  /** The largest share (0 to 1) that the receiver misses of any stream of ours since its last report. */
  | { readonly kind: 'losses'; readonly share: number }
  /** The receiver's own estimate, in bit/s (REMB). */
  | { readonly kind: 'estimate'; readonly bps: number }
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
    case 201:
      return losses(bytes)
    case 203:
      return { kind: 'goodbye', ssrc: bytes.readUInt32BE(4) }
    case 205: {
      if (format === 15) {
        const report = readTransportReport(bytes)
        return report === null ? null : { kind: 'transport-report', report }
      }
      if (format !== 1 || bytes.length < 16) return null
      return { kind: 'nack', ssrc: bytes.readUInt32BE(8), sequences: nacked(bytes) }
    }
    case 206:
      if (format === 1 && bytes.length >= 12)
        return { kind: 'keyframe-request', ssrc: bytes.readUInt32BE(8) }
      if (format === 4 && bytes.length >= 20)
        return { kind: 'keyframe-request', ssrc: bytes.readUInt32BE(12) }
      if (format === 15 && bytes.length >= 20) return ownEstimate(bytes)
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

const BLOCK = 24

function losses(bytes: Buffer): Feedback | null {
  const count = bytes.readUInt8(0) & 31
  let most = 0
  if (count === 0) return null
  for (let block = 0; block < count; block++) {
    const at = 8 + block * BLOCK
    if (at + BLOCK > bytes.length) return null
    most = Math.max(most, bytes.readUInt8(at + 4) / 256)
  }
  return { kind: 'losses', share: most }
}

const REMB = 0x52454d42

function ownEstimate(bytes: Buffer): Feedback | null {
  if (bytes.readUInt32BE(12) !== REMB) return null
  const packed = bytes.readUIntBE(17, 3)
  return { kind: 'estimate', bps: (packed & 0x3ffff) * 2 ** (packed >> 18) }
}
