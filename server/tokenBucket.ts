/** A token bucket: `burst` at once, then `perSecond`. Pure: the time is passed in. */

export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

export class TokenBucket {
  readonly #rate: Rate
  #tokens: number
  #at: number

  /** `now` is epoch ms. */
  constructor(rate: Rate, now: number) {
    this.#rate = rate
    this.#tokens = rate.burst
    this.#at = now
  }

  /** Whether `cost` may pass now; if so it is taken. */
  take(now: number, cost = 1): boolean {
    this.#refill(now)
    if (this.#tokens < cost) return false
    this.#tokens -= cost
    return true
  }

  #refill(now: number): void {
    const passed = Math.max(0, now - this.#at) / 1000
    this.#at = now
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + passed * this.#rate.perSecond)
  }
}
