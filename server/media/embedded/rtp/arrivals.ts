import { distance16, unwrap16 } from './sequence.ts'

/** What an arriving sequence number means for the stream it belongs to. */
export type Arrival = 'next' | 'gap' | 'late' | 'duplicate' | 'restart'

/** A jump larger than this is a stream that starts again, not a loss (RFC 3550 appendix A.1, MAX_DROPOUT). */
const RESTART = 3000
/** Losses larger than this are not worth asking for; a keyframe is. */
const MOST_MISSING = 128
const TRIES = 6
/** Between two tries, at least: nothing is asked for again before it could be here. */
const RETRY_MS = { least: 80, most: 400 } as const
const GIVE_UP_MS = 800

interface Missing {
  readonly since: number
  tries: number
  askedAt: number
}

/** Follows one incoming stream: what came, what is missing and when to ask for it again. Pure but for its own state. */
export class Arrivals {
  #highest = -1
  #first = -1
  #received = 0
  readonly #missing = new Map<number, Missing>()
  readonly #recent = new Uint8Array(1024)

  /** The extended highest sequence number received (RFC 3550 §6.4.1). */
  get extendedHighest(): number {
    return Math.max(0, this.#highest)
  }

  /** How many packets should have come, and how many did, since the stream (re)started. */
  get counts(): { readonly expected: number; readonly received: number } {
    return {
      expected: this.#first < 0 ? 0 : this.#highest - this.#first + 1,
      received: this.#received,
    }
  }

  see(sequence: number, now: number): Arrival {
    if (this.#highest < 0) return this.#restart(sequence, 'next')
    const step = distance16(sequence, this.#highest & 0xffff)
    if (Math.abs(step) > RESTART) return this.#restart(sequence, 'restart')
    const number = unwrap16(sequence, this.#highest)
    if (step <= 0) return this.#seeOld(number, step)
    for (let between = this.#highest + 1; between < number; between++)
      this.#recent[between & 1023] = 0
    if (step > 1 && step <= MOST_MISSING)
      for (let between = this.#highest + 1; between < number; between++)
        this.#missing.set(between, { since: now, tries: 0, askedAt: Number.NEGATIVE_INFINITY })
    this.#highest = number
    this.#recent[number & 1023] = 1
    this.#received += 1
    this.#forgetOldest()
    return step === 1 ? 'next' : 'gap'
  }

  /** The sequence numbers to ask the sender for now, each at most six times within 0.8 s and once a round trip (ms, `null` for not known). */
  due(now: number, roundTripMs: number | null): number[] {
    const asked: number[] = []
    const retry = Math.min(RETRY_MS.most, Math.max(RETRY_MS.least, roundTripMs ?? 0))
    for (const [number, entry] of this.#missing) {
      if (entry.tries >= TRIES || now - entry.since > GIVE_UP_MS) {
        this.#missing.delete(number)
      } else if (now - entry.askedAt >= retry) {
        entry.tries += 1
        entry.askedAt = now
        asked.push(number & 0xffff)
      }
    }
    return asked
  }

  #seeOld(number: number, step: number): Arrival {
    if (step <= -1024 || number < this.#first) return 'late'
    if (this.#recent[number & 1023] === 1) return 'duplicate'
    this.#recent[number & 1023] = 1
    this.#missing.delete(number)
    this.#received += 1
    return 'late'
  }

  #restart(sequence: number, arrival: Arrival): Arrival {
    this.#highest = sequence
    this.#first = sequence
    this.#received = 1
    this.#missing.clear()
    this.#recent.fill(0)
    this.#recent[sequence & 1023] = 1
    return arrival
  }

  #forgetOldest(): void {
    for (const number of this.#missing.keys()) {
      if (this.#missing.size <= MOST_MISSING) return
      this.#missing.delete(number)
    }
  }
}
