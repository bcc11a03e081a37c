/** When more may be given again after something had to be taken: each time that was too soon it waits twice as long. Pure but for its state. */
const FIRST_MS = 1000
const LONGEST_MS = 16_000
/** What is taken back within this long should not have been given. */
const TOO_SOON_MS = 8000
const FORGOTTEN_MS = 40_000

export class Patience {
  #wait = FIRST_MS
  #fellAt = Number.NEGATIVE_INFINITY
  #roseAt = Number.NEGATIVE_INFINITY

  /** `freedAt`: when the line proved to be far wider than it was. All times in ms. */
  mayRise(freedAt: number, now: number): boolean {
    if (freedAt > this.#fellAt || now - this.#fellAt > FORGOTTEN_MS) this.#wait = FIRST_MS
    return now - this.#fellAt >= this.#wait
  }

  fell(now: number): void {
    if (now - this.#roseAt < TOO_SOON_MS) this.#wait = Math.min(LONGEST_MS, this.#wait * 2)
    this.#fellAt = now
  }

  rose(now: number): void {
    this.#roseAt = now
  }
}
