import { unwrap16 } from '../rtp/sequence.ts'
import { REPORTER } from './write.ts'

/** Packets held between two feedbacks: 1,000 in 50 ms would be 200 Mbit/s. */
const MOST_HELD = 1000
/** A hole larger than this between two feedbacks is not described. */
const MOST_DESCRIBED = 2000
const TICKS_PER_MS = 4

interface Seen {
  readonly number: number
  readonly tick: number
}

/**
 * Transport-wide congestion feedback (draft-holmer-rmcat-transport-wide-cc-extensions-01): when each packet of a
 * publisher arrived, so that its own bandwidth estimate works. Without it a narrow uplink sends no picture at all.
 */
export class TransportFeedback {
  #seen: Seen[] = []
  #highest = -1
  #next = -1
  #count = 0

  /** Notes the arrival of a transport-wide sequence number; `now` in ms, fractions count. */
  arrived(sequence: number, now: number): void {
    const number = this.#highest < 0 ? sequence + 65536 : unwrap16(sequence, this.#highest)
    if (number > this.#highest) this.#highest = number
    if (this.#seen.length < MOST_HELD)
      this.#seen.push({ number, tick: Math.round(now * TICKS_PER_MS) })
  }

  /** The feedback packet for all that arrived since the last one, or `null` if nothing did. */
  take(media: number): Buffer | null {
    const seen = this.#seen.sort((a, b) => a.number - b.number)
    this.#seen = []
    const first = seen[0]
    const last = seen.at(-1)
    if (first === undefined || last === undefined) return null
    const follows = this.#next >= 0 && this.#next < first.number && first.number - this.#next < 500
    const base = follows ? this.#next : first.number
    const span = last.number - base + 1
    this.#next = last.number + 1
    if (span > MOST_DESCRIBED) return null
    const bytes = describe(seen, base, span, media, this.#count)
    this.#count = (this.#count + 1) & 0xff
    return bytes
  }
}

function describe(
  seen: readonly Seen[],
  base: number,
  span: number,
  media: number,
  count: number,
): Buffer {
  const earliest = seen.reduce((least, one) => Math.min(least, one.tick), Number.POSITIVE_INFINITY)
  const reference = Math.floor(earliest / 256)
  const status = new Uint8Array(span)
  const deltas: number[] = []
  let previous = reference * 256
  for (const { number, tick } of seen) {
    if (status[number - base] !== 0) continue
    const delta = Math.min(0x7fff, Math.max(-0x8000, tick - previous))
    previous += delta
    if (delta >= 0 && delta < 256) {
      status[number - base] = 1
      deltas.push(delta)
    } else {
      status[number - base] = 2
      deltas.push((delta >> 8) & 0xff, delta & 0xff)
    }
  }
  const chunks = Math.ceil(span / 7)
  const used = 20 + chunks * 2 + deltas.length
  const bytes = Buffer.alloc((used + 3) & ~3)
  const padding = bytes.length - used
  bytes[0] = 0x8f | (padding > 0 ? 0x20 : 0)
  bytes[1] = 205
  bytes.writeUInt16BE(bytes.length / 4 - 1, 2)
  bytes.writeUInt32BE(REPORTER, 4)
  bytes.writeUInt32BE(media, 8)
  bytes.writeUInt16BE(base & 0xffff, 12)
  bytes.writeUInt16BE(span, 14)
  bytes.writeUIntBE(reference & 0xffffff, 16, 3)
  bytes[19] = count
  for (let chunk = 0; chunk < chunks; chunk++) {
    let symbols = 0xc000
    for (let slot = 0; slot < 7; slot++)
      symbols |= (status[chunk * 7 + slot] ?? 0) << (12 - 2 * slot)
    bytes.writeUInt16BE(symbols, 20 + chunk * 2)
  }
  deltas.forEach((delta, index) => {
    bytes[20 + chunks * 2 + index] = delta
  })
  if (padding > 0) bytes[bytes.length - 1] = padding
  return bytes
}
