import type { LineWord } from '../media.ts'

/** What is known of one seat's line at this moment. */
export interface LineSigns {
  /** For how long (ms) nothing has come although something had to, 0 if all is answered. */
  readonly unansweredMs: number
  /** A picture this seat would like to see rests because its line has no room for it. */
  readonly thinDown: boolean
  /** What this seat sends does not get here whole. */
  readonly thinUp: boolean
}

/** Nothing for this long is a line that is gone: told within three seconds. */
const LOST_MS = 2400
/** A line is called thin once it has been so for this long, and whole again after it has been whole for longer. */
const THIN_MS = 400
const WHOLE_MS = 5000

/** What is said of a seat's line: a word, never a figure. Pure but for its own state. */
export class LineMeter {
  #word: LineWord = 'whole'
  #thinSince: number | null = null
  #wholeSince: number | null = null

  get says(): LineWord {
    return this.#word
  }

  /** Takes in the signs of this moment; the new word if it has changed. `now` in ms. */
  settle(signs: LineSigns, now: number): LineWord | null {
    const next = this.#next(signs, now)
    if (next === this.#word) return null
    this.#word = next
    return next
  }

  #next(signs: LineSigns, now: number): LineWord {
    if (signs.unansweredMs > LOST_MS) {
      this.#thinSince = null
      this.#wholeSince = null
      return 'lost'
    }
    if (signs.thinDown || signs.thinUp) {
      this.#wholeSince = null
      this.#thinSince ??= now
      return now - this.#thinSince >= THIN_MS || this.#word === 'thin' ? 'thin' : 'whole'
    }
    this.#thinSince = null
    this.#wholeSince ??= now
    return this.#word === 'thin' && now - this.#wholeSince < WHOLE_MS ? 'thin' : 'whole'
  }
}
