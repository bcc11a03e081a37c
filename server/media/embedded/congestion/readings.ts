/** One packet's times in ms: of the sender's clock and of the receiver's, which need not agree; its size in bytes on the wire. */
export interface Crossing {
  readonly sent: number
  readonly arrived: number
  readonly size: number
}

/** Packets further apart than this were not read in one turn. */
const APART_MS = 8
/** What comes so many times faster than the line is believed to carry did not wait before the line. */
const FASTER = 2
/** And so many times faster than it was sent, but for what leaves within one turn of the sender's (ms). */
const CATCHES_UP = 2
const TURN_MS = 5

/**
 * A receiver that is busy reads what has come in one turn, later than it came: that wait is its own and no queue of the line's. Such packets
 * come closer together than the line could bring them, and of them the last waited least: it alone says how long the line takes.
 * (libwebrtc's inter-arrival groups go the same way; beyond them, a reading may last as long as it likes.) Pure but for its own state.
 */
export class Readings {
  #last: Crossing | null = null
  #first: Crossing | null = null
  #bytes = 0

  /** Takes in a packet, in the order of sending, on a line that is believed to carry `bps`; the packet that speaks for a reading that ended. */
  read(packet: Crossing, bps: number): Crossing | null {
    const last = this.#last
    const first = this.#first
    this.#last = packet
    if (last === null || first === null) return this.#begin(packet, null)
    const took = packet.arrived - first.arrived
    const isCatchingUp =
      packet.arrived - last.arrived <= APART_MS &&
      took < (packet.sent - first.sent) / CATCHES_UP + TURN_MS
    const isFast = (this.#bytes + packet.size) * 8000 > took * bps * FASTER
    if (!isCatchingUp || !isFast) return this.#begin(packet, last)
    this.#bytes += packet.size
    return null
  }

  #begin(packet: Crossing, ended: Crossing | null): Crossing | null {
    this.#first = packet
    this.#bytes = 0
    return ended
  }
}
