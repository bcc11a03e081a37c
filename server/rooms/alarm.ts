import type { Clock } from '../clock.ts'

/** Rings once, at the time it was last set to. */
export class Alarm {
  readonly #clock: Clock
  readonly #ring: () => void
  #set: { readonly at: number; readonly cancel: () => void } | null = null

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock
    this.#ring = ring
  }

  /** `at` in ms of the clock, null for never. */
  set(at: number | null): void {
    if (at === (this.#set?.at ?? null)) return
    this.#set?.cancel()
    this.#set = null
    if (at === null) return
    const cancel = this.#clock.after(Math.max(0, at - this.#clock.now()), () => {
      this.#set = null
      this.#ring()
    })
    this.#set = { at, cancel }
  }
}
