import { LossBound } from './lossBound.ts'

/** How long a receiver's own estimate (REMB) counts, in ms. */
const FRESH_MS = 5000
/** RTCP speaks of a share, not of a count. */
const SHARE_OF = 100

/** What a receiver that sends no transport-wide feedback says its line carries: its own estimate and its losses. */
export class ReceiverBound {
  readonly #losses = new LossBound()
  #estimate: { readonly bps: number; readonly at: number } | null = null
  #aim = Number.POSITIVE_INFINITY

  /** In bit/s; infinite while nothing was said. */
  get bps(): number {
    return Math.max(60_000, Math.min(this.#aim, this.#losses.bps))
  }

  estimated(bps: number, now: number): void {
    this.#estimate = { bps, at: now }
    this.#aim = bps
  }

  /** A share lost, 0 to 1, of what was sent at `sentBps`. */
  lost(share: number, sentBps: number, now: number): void {
    if (this.#estimate !== null && now - this.#estimate.at > FRESH_MS) {
      this.#estimate = null
      this.#aim = Number.POSITIVE_INFINITY
    }
    const aim = Math.min(this.#aim, Math.max(sentBps, 60_000))
    this.#losses.update(Math.round(share * SHARE_OF), SHARE_OF, sentBps * (1 - share), aim, now)
  }
}
