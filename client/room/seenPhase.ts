/**
 * Whether a leader can have read what a button says: where the other leader has just moved on, it has changed under the finger, and
 * the tap means the phase that is over. Pure; times in ms of a clock that counts what passes.
 */

/** Nobody reads a new word and presses it within this. */
const READING = 600
/** A change within this after one's own move is one's own. */
const ANSWERED_WITHIN = 3_000

export class SeenPhase {
  #phase: number | null
  #changedAt = Number.NEGATIVE_INFINITY
  #ownAt = Number.NEGATIVE_INFINITY

  constructor(phase: number | null) {
    this.#phase = phase
  }

  /** This phase is on the screen from `now` on. */
  see(phase: number | null, now: number): void {
    if (phase === this.#phase) return
    this.#phase = phase
    const own = now - this.#ownAt < ANSWERED_WITHIN
    this.#changedAt = own ? Number.NEGATIVE_INFINITY : now
    this.#ownAt = Number.NEGATIVE_INFINITY
  }

  /** This page has asked for a move itself. */
  asks(now: number): void {
    this.#ownAt = now
  }

  isRead(now: number): boolean {
    return now - this.#changedAt >= READING
  }
}
