/**
 * What a line carries, in bit/s, from what was told to have arrived: samples over short stretches of the receiver's time, each
 * trusted the less the further it is from what is believed (a scalar Bayesian filter). Pure but for its own state.
 */
const FIRST_STRETCH_MS = 400
const STRETCH_MS = 150
/** What is believed loses this much certainty between samples, (kbit/s)². */
const DRIFT = 5
const FIRST_VARIANCE = 50
/** Silence of more than this ends a stretch without a sample. */
const SILENCE_MS = 1000

export class Throughput {
  #from = -1
  #last = -1
  #bytes = 0
  #believed = -1
  #variance = FIRST_VARIANCE

  /** `null` until enough has arrived. */
  get bps(): number | null {
    return this.#believed < 0 ? null : this.#believed * 1000
  }

  /** Counts `size` bytes that arrived at `at`, in ms of the receiver's clock. */
  arrived(size: number, at: number): void {
    const stretch = this.#believed < 0 ? FIRST_STRETCH_MS : STRETCH_MS
    if (this.#from < 0 || at - this.#last > SILENCE_MS || at < this.#from) {
      this.#from = at
      this.#bytes = 0
    }
    this.#last = Math.max(at, this.#last)
    if (at - this.#from >= stretch) {
      this.#sample((this.#bytes * 8) / (at - this.#from))
      this.#from = at
      this.#bytes = 0
    }
    this.#bytes += size
  }

  #sample(kbps: number): void {
    if (this.#believed < 0) {
      this.#believed = kbps
      return
    }
    const doubt = (10 * Math.abs(this.#believed - kbps)) / Math.max(this.#believed, 25)
    const uncertain = Math.max(doubt * doubt, 1)
    const drifted = this.#variance + DRIFT
    this.#believed = (uncertain * this.#believed + drifted * kbps) / (uncertain + drifted)
    this.#variance = (uncertain * drifted) / (uncertain + drifted)
  }
}
