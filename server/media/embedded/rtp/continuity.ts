import type { Vp8Descriptor } from '../vp8.ts'
import { add16, add32, distance16, unwrap16 } from './sequence.ts'

/**
 * What one subscriber sees of a track is one unbroken stream, though it is cut from several: layers change, rights
 * and mutes make gaps. Each stretch taken whole from one source is a run; all packets of a run are shifted by the
 * same amounts, so what was lost on the way in stays a gap that can be asked for, and what we left out does not.
 */
export interface Run<S> {
  readonly source: S
  readonly sequenceShift: number
  readonly timestampShift: number
  readonly pictureShift: number
  readonly tl0Shift: number
  readonly firstIn: number
  highestIn: number
}

export interface Placed<S> {
  readonly run: Run<S>
  readonly sequence: number
  readonly timestamp: number
  readonly pictureId: number
  readonly tl0: number
}

interface Numbers {
  readonly sequence: number
  readonly timestamp: number
}

/** Runs remembered for NACKs that come after a switch. */
const RUNS = 3
/** The furthest back in a run that a packet may still come from. */
const REACH = 1024

export class Continuity<S> {
  #runs: Run<S>[] = []
  #lastSequence: number
  #lastTimestamp: number
  #lastPicture = 0
  #lastTl0 = 0
  #lastAt: number | null = null
  readonly #clockRate: number

  /** `clockRate` in Hz; `seed` gives the random first numbers (RFC 3550 §5.1). */
  constructor(clockRate: number, seed: Numbers) {
    this.#clockRate = clockRate
    this.#lastSequence = seed.sequence & 0xffff
    this.#lastTimestamp = seed.timestamp >>> 0
  }

  get current(): Run<S> | null {
    return this.#runs[0] ?? null
  }

  /** Starts a run with this packet: it follows directly on the last one sent, by as much time as has passed. */
  begin(source: S, packet: Numbers, vp8: Vp8Descriptor | null, now: number): void {
    const passed =
      this.#lastAt === null
        ? 0
        : Math.max(1, Math.round(((now - this.#lastAt) * this.#clockRate) / 1000))
    this.#runs.unshift({
      source,
      sequenceShift: add16(this.#lastSequence + 1, -packet.sequence),
      timestampShift: add32(add32(this.#lastTimestamp, passed), -packet.timestamp),
      pictureShift: (this.#lastPicture + 1 - (vp8?.pictureId ?? 0)) & 0x7fff,
      tl0Shift: (this.#lastTl0 + 1 - (vp8?.tl0 ?? 0)) & 0xff,
      firstIn: packet.sequence,
      highestIn: packet.sequence,
    })
    this.#runs.length = Math.min(this.#runs.length, RUNS)
  }

  /** Ends all runs: nothing sent before can be asked for again, and the next packet begins anew. */
  stop(): void {
    this.#runs = []
  }

  /** Where a packet of the current run stands in the outgoing stream; `null` if it is from before the run. */
  place(packet: Numbers, vp8: Vp8Descriptor | null, now: number): Placed<S> | null {
    const run = this.#runs[0]
    if (run === undefined) return null
    const number = unwrap16(packet.sequence, run.highestIn)
    if (number < run.firstIn || number < run.highestIn - REACH) return null
    const placed = shifted(run, packet, vp8)
    if (number >= run.highestIn) {
      run.highestIn = number
      this.#lastAt = now
      this.#lastSequence = placed.sequence
      this.#lastTimestamp = placed.timestamp
      if (vp8 !== null && vp8.pictureIdBits > 0) this.#lastPicture = placed.pictureId
      if (vp8 !== null && vp8.tl0At >= 0) this.#lastTl0 = placed.tl0
    }
    return placed
  }

  /** The run and incoming sequence number that an outgoing one was made from. */
  trace(sequence: number): { readonly run: Run<S>; readonly sequence: number } | null {
    if (distance16(sequence, this.#lastSequence) > 0) return null
    for (const run of this.#runs) {
      const incoming = add16(sequence, -run.sequenceShift)
      const number = unwrap16(incoming, run.highestIn)
      if (number > run.highestIn || number < run.firstIn) continue
      return number < run.highestIn - REACH ? null : { run, sequence: incoming }
    }
    return null
  }
}

/** The numbers that a packet of `run` goes out with. */
export const shifted = <S>(run: Run<S>, packet: Numbers, vp8: Vp8Descriptor | null): Placed<S> => ({
  run,
  sequence: add16(packet.sequence, run.sequenceShift),
  timestamp: add32(packet.timestamp, run.timestampShift),
  pictureId: ((vp8?.pictureId ?? 0) + run.pictureShift) & 0x7fff,
  tl0: ((vp8?.tl0 ?? 0) + run.tl0Shift) & 0xff,
})
