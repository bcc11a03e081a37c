import type { TransportReport } from '../rtcp/transportReport.ts'
import { unwrap16 } from '../rtp/sequence.ts'

/** Packets remembered until they are reported: a power of two, some seconds of the fastest line. */
const KEPT = 4096
/** What is not reported within this long never will be. */
const FORGOTTEN_MS = 2500

const FREE = 0
const OUT = 1
const ARRIVED = 2
const LOST = 3

/** One packet that a report says has arrived. */
export interface ArrivedPacket {
  readonly sent: number
  /** In ms of the receiver's clock. */
  readonly arrived: number
  /** Bytes on the wire. */
  readonly size: number
  /** The probe it was part of, 0 for none. */
  readonly probe: number
}

export interface Resolved {
  readonly arrived: readonly ArrivedPacket[]
  readonly lost: number
  /** Packets of which is now known what became of them. */
  readonly total: number
}

/** What was sent under which transport-wide sequence number, until a report says what became of it. */
export class SentLog {
  readonly #sent = new Float64Array(KEPT)
  readonly #sizes = new Uint16Array(KEPT)
  readonly #probes = new Uint16Array(KEPT)
  readonly #fates = new Uint8Array(KEPT)
  #next = 0
  #oldest = 0
  #out = 0

  /** Bytes sent of which nothing has been heard yet. */
  get inFlight(): number {
    return this.#out
  }

  /** Notes a packet; the 16-bit number it goes under. */
  add(size: number, probe: number, now: number): number {
    const slot = this.#next % KEPT
    if (this.#fates[slot] === OUT) this.#out -= this.#sizes[slot] ?? 0
    this.#sent[slot] = now
    this.#sizes[slot] = size
    this.#probes[slot] = probe
    this.#fates[slot] = OUT
    this.#out += size
    const number = this.#next & 0xffff
    this.#next += 1
    if (this.#next - this.#oldest > KEPT) this.#oldest = this.#next - KEPT
    return number
  }

  /** What a report says of packets that were sent; each arrival once. */
  resolve(report: TransportReport, now: number): Resolved {
    const first = unwrap16(report.base, this.#next - 1)
    const arrived: ArrivedPacket[] = []
    let lost = 0
    let total = 0
    report.arrivals.forEach((at, index) => {
      const number = first + index
      if (number < this.#next - KEPT || number < 0 || number >= this.#next) return
      const slot = number % KEPT
      const fate = this.#fates[slot]
      if (fate === OUT) {
        this.#out -= this.#sizes[slot] ?? 0
        total += 1
      }
      if (Number.isNaN(at)) {
        if (fate !== OUT) return
        this.#fates[slot] = LOST
        lost += 1
      } else if (fate === OUT || fate === LOST) {
        if (fate === LOST) lost -= 1
        this.#fates[slot] = ARRIVED
        arrived.push({
          sent: this.#sent[slot] ?? 0,
          arrived: at,
          size: this.#sizes[slot] ?? 0,
          probe: this.#probes[slot] ?? 0,
        })
      }
    })
    this.forget(now)
    return { arrived, lost, total }
  }

  /** Nothing will be heard any more of what was sent so far; numbers go on. */
  giveUp(): void {
    for (; this.#oldest < this.#next; this.#oldest += 1) this.#fates[this.#oldest % KEPT] = FREE
    this.#out = 0
  }

  /** Lets go of packets that no report will speak of any more. */
  forget(now: number): void {
    for (; this.#oldest < this.#next; this.#oldest += 1) {
      const slot = this.#oldest % KEPT
      if (this.#fates[slot] !== OUT) continue
      if (now - (this.#sent[slot] ?? 0) < FORGOTTEN_MS) return
      this.#fates[slot] = FREE
      this.#out -= this.#sizes[slot] ?? 0
    }
  }
}
