import type { ArrivedPacket } from './sentLog.ts'

/** A burst at a known rate, to see whether a line carries it. */
export interface ProbePlan {
  /** Marks its packets; never 0. */
  readonly id: number
  readonly bps: number
  /** How much it sends, in bytes on the wire. */
  readonly bytes: number
}

const BURST_MS = 30
const FEWEST_BYTES = 2200
const FEWEST_PACKETS = 5
/** Of a probe's bytes. */
const ENOUGH = 0.8
/** What arrives slower than it was sent has met the line's limit; so much of it is taken for it. */
const SATURATED = 0.9
const OF_SATURATED = 0.95
const LONGEST_MS = 400
/** A line that is too narrow spreads a probe; one pause of this share of the time, and so long, is a receiver that was away. */
const PAUSE_SHARE = 0.5
const PAUSE_MS = 15

export const planProbe = (id: number, bps: number): ProbePlan => ({
  id,
  bps,
  bytes: Math.max(FEWEST_BYTES, Math.round((bps * BURST_MS) / 8000)),
})

/** What a probe shows: that a line carries so much (bit/s), and whether that is all it carries or only all that was sent. */
export interface Shown {
  readonly bps: number
  readonly isLimit: boolean
}

/** One probe's packets as they are reported, and what they show. */
export class ProbeMeasure {
  readonly plan: ProbePlan
  #count = 0
  #bytes = 0
  #sent = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, lastSize: 0 }
  readonly #arrivals: number[] = []
  #came = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY, firstSize: 0 }

  constructor(plan: ProbePlan) {
    this.plan = plan
  }

  /** Takes in one of its packets; what the probe shows as soon as it shows something, else `null`. */
  arrived(packet: ArrivedPacket): Shown | null {
    this.#count += 1
    this.#bytes += packet.size
    if (packet.sent < this.#sent.first) this.#sent.first = packet.sent
    if (packet.sent >= this.#sent.last) {
      this.#sent.last = packet.sent
      this.#sent.lastSize = packet.size
    }
    if (packet.arrived < this.#came.first) {
      this.#came.first = packet.arrived
      this.#came.firstSize = packet.size
    }
    this.#arrivals.push(packet.arrived)
    if (packet.arrived > this.#came.last) this.#came.last = packet.arrived
    if (this.#count < FEWEST_PACKETS || this.#bytes < this.plan.bytes * ENOUGH) return null
    const sentMs = this.#sent.last - this.#sent.first
    const cameMs = this.#came.last - this.#came.first
    if (sentMs <= 0 || cameMs <= 0 || sentMs > LONGEST_MS || cameMs > LONGEST_MS) return null
    const out = ((this.#bytes - this.#sent.lastSize) * 8000) / sentMs
    const through = ((this.#bytes - this.#came.firstSize) * 8000) / cameMs
    if (through > out * 2) return null
    if (through >= out * SATURATED) return { bps: Math.min(out, through), isLimit: false }
    return this.#longestPause > Math.max(PAUSE_MS, cameMs * PAUSE_SHARE)
      ? null
      : { bps: through * OF_SATURATED, isLimit: true }
  }

  /** The longest time (ms) without an arrival. */
  get #longestPause(): number {
    const times = this.#arrivals.toSorted((a, b) => a - b)
    return times.reduce((most, at, index) => Math.max(most, at - (times[index - 1] ?? at)), 0)
  }
}
