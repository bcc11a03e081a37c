/** Who is speaking, from the audio levels that browsers send in the clear beside each packet (RFC 6464). */

/** Quieter than -35 dBov is not speech. */
const LOUD_DBOV = 35
/** Of about 20 packets in 400 ms. */
const ENOUGH_LOUD = 6

interface Speaking {
  readonly active: boolean
  readonly level: number
}

export class SpeakingMeter {
  #loud = 0
  #loudest = 127
  #said: Speaking = { active: false, level: 0 }

  /** What the others were last told. */
  get said(): Speaking {
    return this.#said
  }

  /** Counts one packet's level, 0 (loudest) to 127, in -dBov. */
  hear(level: number): void {
    if (level > LOUD_DBOV) return
    this.#loud += 1
    this.#loudest = Math.min(this.#loudest, level)
  }

  /** Ends an interval of 400 ms; what to tell the others, `null` if they know. */
  settle(): Speaking | null {
    const active = this.#loud >= ENOUGH_LOUD
    const level = active ? 10 ** (-this.#loudest / 20) : 0
    const changed = active !== this.#said.active
    if (changed) this.#said = { active, level }
    this.#loud = 0
    this.#loudest = 127
    return changed ? this.#said : null
  }
}
