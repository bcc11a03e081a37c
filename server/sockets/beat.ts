/** The next moment at which things are done together, for whoever may wait for it. */
import { BEAT, type Clock } from '../clock.ts'

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
