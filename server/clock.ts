/** Time, passed in: tests run hours in a moment, and nothing but this file asks the machine what time it is. */

/**
 * Milliseconds between the moments, at whole multiples of it in epoch time, at which what may wait a little is done for all
 * rooms at once: to wake up for one small thing costs more than the thing itself (docs/measured.md).
 */
export const BEAT = 50

export interface Clock {
  /** Epoch ms. */
  now(): number
  /** Calls `then` once after `ms`; the answer takes it back. */
  after(ms: number, then: () => void): () => void
}

export const systemClock: Clock = {
  now: Date.now,
  after(ms, then) {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
}

/**
 * ms of the machine's clock that nobody sets and that runs on while a process is stopped; the same for all processes of a machine. A
 * machine that is itself put to sleep has all of them stand still, its rooms' media too.
 */
export const monotonicNow = (): number => Number(process.hrtime.bigint()) / 1e6

/** ms since this process began, by the same: for what lasts, where only one process looks. */
export const uptime = (): number => performance.now()

/** Named timers of one owner, so that all of them can be ended together. Setting a name again replaces its timer. */
export class Timers {
  readonly #clock: Clock
  readonly #running = new Map<string, () => void>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  set(name: string, ms: number, then: () => void): void {
    this.clear(name)
    const cancel = this.#clock.after(Math.max(0, ms), () => {
      this.#running.delete(name)
      then()
    })
    this.#running.set(name, cancel)
  }

  has(name: string): boolean {
    return this.#running.has(name)
  }

  clear(name: string): void {
    this.#running.get(name)?.()
    this.#running.delete(name)
  }

  clearAll(): void {
    for (const cancel of this.#running.values()) cancel()
    this.#running.clear()
  }

  get size(): number {
    return this.#running.size
  }
}
