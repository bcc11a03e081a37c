import { type Allowance, allowance } from '../../allowance.ts'

/** What may be sent again, as a share of what the line carries, and at least so much (bytes/s). */
const SHARE = 0.25
const LEAST = 6000
/** Where nothing is known of the line, in bit/s. */
const UNKNOWN_BPS = 4_000_000

/** How much may be sent again to one receiver, whatever it asks for. Pure but for its own state. */
export class AgainBudget {
  #allowed = 0
  #may: Allowance

  constructor(now: number) {
    this.#may = allowance(LEAST, LEAST, now)
  }

  /** Takes `size` bytes from it on a line that carries `lineBps`, if it has them; `now` in ms. */
  may(size: number, lineBps: number, now: number): boolean {
    const bps = Number.isFinite(lineBps) ? lineBps : UNKNOWN_BPS
    const allowed = Math.max(LEAST, (bps * SHARE) / 8)
    if (Math.abs(allowed - this.#allowed) > allowed / 4) {
      this.#allowed = allowed
      this.#may = allowance(allowed / 2, allowed, now)
    }
    return this.#may(size, now)
  }
}
