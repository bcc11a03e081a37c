/** How late a process comes to what is due: what holds it up, seen from within. */

/** Milliseconds between two looks. */
const LOOK_EVERY = 2
/** From here on a process is held up. */
const LATE = 5

/** Epoch ms, with fractions. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Epoch ms, with fractions: the same in every process of a machine. */
export const epochNow = (): number => performance.timeOrigin + performance.now()

export const overlaps = (stretches: readonly Stretch[], from: number, to: number): boolean =>
  stretches.some((stretch) => stretch.from < to && stretch.to > from)

export interface Lateness {
  readonly p99: number
  readonly most: number
}

export class Lookout {
  #seen: number[] = []
  #late: Stretch[] = []
  #idleLate: Stretch[] = []
  #before = epochNow()
  #used = process.cpuUsage()

  constructor() {
    setInterval(() => this.#look(), LOOK_EVERY).unref()
  }

  #look(): void {
    const now = epochNow()
    const by = now - this.#before - LOOK_EVERY
    const { user, system } = process.cpuUsage(this.#used)
    this.#seen.push(by)
    if (by > LATE) {
      const stretch = { from: this.#before, to: now }
      this.#late.push(stretch)
      if ((user + system) / 1_000 < by / 2) this.#idleLate.push(stretch)
    }
    this.#before = now
    this.#used = process.cpuUsage()
  }

  /** When this process was held up, by itself or by others, since it began to look. */
  get late(): readonly Stretch[] {
    return this.#late
  }

  /** When it was held up and had done next to nothing, in none of its threads: the machine gave it no core. */
  get withoutCore(): readonly Stretch[] {
    return this.#idleLate
  }

  /** How late it was since this was asked last (ms). */
  take(): Lateness {
    const sorted = this.#seen.toSorted((a, b) => a - b)
    const at = (index: number): number => Number(Math.max(0, sorted.at(index) ?? 0).toFixed(1))
    this.#seen = []
    return { p99: at(Math.floor(sorted.length * 0.99)), most: at(-1) }
  }
}
