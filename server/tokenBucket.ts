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

  /** Whether `cost` might pass now; nothing is taken. */
  has(now: number, cost = 1): boolean {
    this.#refill(now)
    return this.#tokens >= cost
  }

  /** Nothing has been taken that has not come back: as good as a new one. */
  isFull(now: number): boolean {
    return this.has(now, this.#rate.burst)
  }

  #refill(now: number): void {
    const passed = Math.max(0, now - this.#at) / 1000
    this.#at = now
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + passed * this.#rate.perSecond)
  }
}

/** A rate that many share, of which each has a part that the others cannot use up. */
export class SharedRate<Who> {
  readonly #own: Rate
  readonly #whole: TokenBucket
  readonly #parts = new Map<Who, TokenBucket>()

  /** `own` is each one's part; what goes beyond it comes out of `whole`. `now` is epoch ms. */
  constructor(whole: Rate, own: Rate, now: number) {
    this.#own = own
    this.#whole = new TokenBucket(whole, now)
  }

  take(who: Who, now: number): boolean {
    const part = this.#parts.get(who) ?? new TokenBucket(this.#own, now)
    this.#parts.set(who, part)
    return part.take(now) || this.#whole.take(now)
  }
}
