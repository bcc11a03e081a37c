import type { SectionCount } from './sections.ts'

/** Requests for sections wait this long (ms) for others to join them. */
const GATHER_MS = 10
/** An offer that brings what was asked for takes less than this; after it, it is asked for once more. */
const ANSWER_MS = 4_000

/**
 * Asks a browser to offer the sections that are lacking: once for all that gathers, and not again before it has answered. Asked
 * twice for the same, livekit-client offers twice as many, and negotiates each time.
 */
export class SectionAsk {
  #timer: ReturnType<typeof setTimeout> | null = null
  #askedAt: number | null = null
  readonly #lacking: () => SectionCount | null
  readonly #say: (sections: SectionCount) => void

  /** `lacking`: null when nothing is. */
  constructor(lacking: () => SectionCount | null, say: (sections: SectionCount) => void) {
    this.#lacking = lacking
    this.#say = say
  }

  /** Something may be lacking. `now` in ms, as for all of this. */
  need(now: number): void {
    if (this.#timer !== null) return
    const due = this.#askedAt === null ? 0 : this.#askedAt + ANSWER_MS - now
    this.#timer = setTimeout(
      () => this.#ask(now + Math.max(due, GATHER_MS)),
      Math.max(due, GATHER_MS),
    )
  }

  /** An offer has come; `brought`: with something of what was lacking. */
  offered(brought: boolean, now: number): void {
    if (brought) {
      this.#askedAt = null
      this.stop()
    }
    this.need(now)
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #ask(now: number): void {
    this.#timer = null
    const sections = this.#lacking()
    this.#askedAt = sections === null ? null : now
    if (sections !== null) this.#say(sections)
  }
}
