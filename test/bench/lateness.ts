/** How late a process comes to what is due: what holds it up, seen from within. */

/** Milliseconds between two looks. */
const LOOK_EVERY = 2
/** From here on a process is held up. */
const LATE = 5

/** Times by `performance.now()`. */
interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Lateness {
  readonly p99: number
  readonly most: number
}

export class Lookout {
  #seen: number[] = []
  #late: Stretch[] = []
  #before = performance.now()

  constructor() {
    setInterval(() => this.#look(), LOOK_EVERY).unref()
  }

  #look(): void {
    const now = performance.now()
    const by = now - this.#before - LOOK_EVERY
    this.#seen.push(by)
    if (by > LATE) this.#late.push({ from: this.#before, to: now })
    this.#before = now
  }

  /** Whether this process was held up at any time in between. */
  wasLate(from: number, to: number): boolean {
    return this.#late.some((stretch) => stretch.from < to && stretch.to > from)
  }

  /** How late it was since this was asked last (ms). */
  take(): Lateness {
    const sorted = this.#seen.toSorted((a, b) => a - b)
    const at = (index: number): number => Number(Math.max(0, sorted.at(index) ?? 0).toFixed(1))
    this.#seen = []
    return { p99: at(Math.floor(sorted.length * 0.99)), most: at(-1) }
  }
}
