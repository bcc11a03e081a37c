/**
 * Moments at which what may wait a little is done together, for all rooms at once: to wake up for one small thing costs the
 * server more than the thing itself (docs/measured.md).
 */
import type { Clock } from '../clock.ts'

/** Milliseconds from one moment to the next. They lie at whole multiples of it in epoch time. */
export const BEAT = 50

export class Beat {
  readonly #clock: Clock
  #next: Promise<void> | null = null

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves at the next moment. */
  next(): Promise<void> {
    this.#next ??= new Promise((resolve) => {
      this.#clock.after(BEAT - (this.#clock.now() % BEAT), () => {
        this.#next = null
        resolve()
      })
    })
    return this.#next
  }
}
