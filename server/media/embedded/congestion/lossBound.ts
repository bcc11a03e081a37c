/**
 * The rate that a line's losses allow (draft-ietf-rmcat-gcc-02 §6), with one thing more: losses that stay when less is sent are the
 * line's own (radio, a bad cable) and no reason to send less still. Pure but for its own state.
 */
const WINDOW_MS = 400
const FEWEST = 20
const MANY = 0.1
const FEW = 0.02
/** A share a second. */
const GROWTH = 0.2
/** After going down by so much, losses that have not fallen by a third are the line's own. */
const TRIED = 0.8
const OWN_MOST = 0.35

export class LossBound {
  #bound = Number.POSITIVE_INFINITY
  #lost = 0
  #total = 0
  #since = Number.NEGATIVE_INFINITY
  #share = 0
  /** Where the losses began that are being answered. */
  #began: { readonly bps: number; readonly share: number } | null = null
  #own = 0

  get bps(): number {
    return this.#bound
  }

  /** The share lost of late. */
  get lately(): number {
    return this.#share
  }

  /** Takes in a feedback: packets `lost` of `total`, what got through (bit/s), and what is being aimed at. */
  update(lost: number, total: number, carried: number, aim: number, now: number): void {
    if (this.#since === Number.NEGATIVE_INFINITY) this.#since = now
    this.#lost += lost
    this.#total += total
    if (now - this.#since < WINDOW_MS || this.#total < FEWEST) return
    const passed = Math.min(1, (now - this.#since) / 1000)
    this.#share = Math.max(0, this.#lost / this.#total)
    this.#lost = 0
    this.#total = 0
    this.#since = now
    this.#own = Math.min(this.#own, this.#share)
    const excess = (this.#share - this.#own) / (1 - this.#own)
    if (excess > MANY) this.#lower(carried, aim)
    else if (excess < FEW) this.#raise(passed, aim)
  }

  #lower(carried: number, aim: number): void {
    const from = Math.min(this.#bound, aim)
    this.#began ??= { bps: from, share: this.#share }
    if (from < this.#began.bps * TRIED && this.#share > (this.#began.share * 2) / 3) {
      this.#own = Math.min(this.#share, OWN_MOST)
      this.#bound = this.#began.bps
      this.#began = null
      return
    }
    this.#bound = Math.max(Math.min(from, carried), from * (1 - 0.5 * this.#share))
  }

  #raise(passed: number, aim: number): void {
    this.#began = null
    this.#bound *= 1 + GROWTH * passed
    if (this.#bound > aim * 2) this.#bound = Number.POSITIVE_INFINITY
  }
}
