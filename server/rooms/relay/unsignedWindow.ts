/**
 * The window of unsigned frames: what came without a sender within one quarter of a second leaves together, in
 * an order drawn anew, at a tick of a fixed grid, so that neither order nor moment tells who wrote.
 */
import { BEAT } from '../../clock.ts'
import type { LineId } from '../line.ts'
import type { RandomBelow } from './randomBelow.ts'

export interface Waiting {
  readonly kind: 'update' | 'word' | 'presence'
  readonly frame: Uint8Array
  /** The line it came by, which needs no copy. Held until the window closes, and nowhere after. */
  readonly from: LineId
}

export class UnsignedWindow {
  readonly #length: number
  readonly #randomBelow: RandomBelow
  #waiting: Waiting[] = []
  #closesAt: number | null = null
  /**
   * Where this room's grid lies, on one beat or another: a server with many rooms must not write to all of them in one
   * moment, nor wake up for each of them alone.
   */
  readonly #phase: number

  constructor(length: number, randomBelow: RandomBelow) {
    this.#length = length
    this.#randomBelow = randomBelow
    this.#phase = randomBelow(Math.ceil(length / BEAT)) * BEAT
  }

  get closesAt(): number | null {
    return this.#closesAt
  }

  get bytes(): number {
    return this.#waiting.reduce((sum, { frame }) => sum + frame.length, 0)
  }

  /** Presence replaces what the same line left in this window. */
  add(waiting: Waiting, now: number): void {
    if (waiting.kind === 'presence') {
      this.#waiting = this.#waiting.filter(
        ({ kind, from }) => kind !== 'presence' || from !== waiting.from,
      )
    }
    this.#waiting.push(waiting)
    const past = Math.floor((now - this.#phase) / this.#length)
    this.#closesAt ??= (past + 1) * this.#length + this.#phase
  }

  /** Everything that waited, shuffled, if the window has closed by now. */
  flush(now: number): readonly Waiting[] {
    if (this.#closesAt === null || now < this.#closesAt) return []
    const order = [...this.#waiting]
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = this.#randomBelow(at + 1)
      const [a, b] = [order[at], order[other]]
      if (a !== undefined && b !== undefined) {
        order[at] = b
        order[other] = a
      }
    }
    this.#waiting = []
    this.#closesAt = null
    return order
  }

  /** Forgets what waits, of all kinds or of those named. */
  drop(kinds: readonly Waiting['kind'][] = ['update', 'word', 'presence']): void {
    this.#waiting = this.#waiting.filter(({ kind }) => !kinds.includes(kind))
    if (this.#waiting.length === 0) this.#closesAt = null
  }
}
