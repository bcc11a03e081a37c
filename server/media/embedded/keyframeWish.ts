import { type Allowance, allowance } from '../allowance.ts'

/** A keyframe that was asked for may take so long (ms) before it is asked for again. */
const ANSWER_MS = 500
/** Two asks in a row are at least so far apart (ms), and there are so many at once, and a second. */
const APART_MS = 120
const AT_ONCE = 3
const A_SECOND = 2

/**
 * When a publisher is asked for a keyframe, however many wish for one: at the first wish, and again only where the last was answered (who
 * wishes after it came was not ready for it) or may be lost. A wish that must wait is kept, not dropped. Pure but for its own state; times in ms.
 */
export class KeyframeWish {
  #askedAt = Number.NEGATIVE_INFINITY
  #came = true
  #kept = false
  #may: Allowance | null = null

  /** Somebody cannot go on without one; whether to ask now. */
  wish(now: number): boolean {
    const since = now - this.#askedAt
    if (!this.#came && since < ANSWER_MS) return false
    this.#may ??= allowance(AT_ONCE, A_SECOND, now)
    this.#kept = since < APART_MS || !this.#may(1, now)
    if (this.#kept) return false
    this.#askedAt = now
    this.#came = false
    return true
  }

  /** Whether to ask now for the sake of whoever has had to wait. */
  isDue(now: number): boolean {
    return this.#kept && this.wish(now)
  }

  /** One has come: it answers all who have wished for it so far. */
  came(): void {
    this.#came = true
    this.#kept = false
  }
}
