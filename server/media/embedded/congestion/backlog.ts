/** A loop that rested for longer than this (ms) since its last turn had nothing left to do. */
const RESTED_MS = 0.5

/** What has waited for longer than this (ms) is not sent on: a picture goes on with the next keyframe, sound with what is fresh. */
const OLDEST_MS = { video: 250, audio: 800 } as const

/**
 * How long what is handled now may have waited in this process. The media library's queue into the event loop has no bound and keeps no
 * times, but a turn of the loop takes all that came before it: nothing has waited for longer than since the turn before began. Pure but
 * for its own state; all times in ms.
 */
export class Backlog {
  #turnSince: number | null = null
  #oldest = 0
  #rested = 0

  /**
   * A packet is handled; whether it is the first of this turn, whose end is then to be told.
   * `restedMs`: for how long in all the loop has had nothing to do, asked for at the first of a turn only.
   */
  begin(now: number, restedMs: () => number): boolean {
    if (this.#turnSince !== null) return false
    this.#turnSince = now
    const rested = restedMs()
    if (rested - this.#rested > RESTED_MS) this.#oldest = now
    this.#rested = rested
    return true
  }

  /** All packets of the turn are handled. */
  end(): void {
    this.#oldest = this.#turnSince ?? this.#oldest
    this.#turnSince = null
  }

  /** Whether a packet handled now may have waited too long to be worth sending on. */
  isOld(kind: 'audio' | 'video', now: number): boolean {
    return this.#turnSince !== null && now - this.#oldest > OLDEST_MS[kind]
  }
}
