/** What is remembered of rooms that have ended, until their windows close: by a hash of their names, and nothing of what was in them. */
import { createHash } from 'node:crypto'
import { type Clock, Timers } from '../clock.ts'
import type { LateReceipt } from './house/house.ts'
import type { RoomOver } from './roomCopy.ts'

const hashOf = (room: string): string => createHash('sha256').update(room).digest('base64url')

export class Graves {
  readonly #clock: Clock
  readonly #tombstones: Timers
  /** Receipts of those who were not there at the end. */
  readonly #late = new Map<string, readonly LateReceipt[]>()
  /** When a room by this name last ended (epoch ms), of which a page has brought the word: copies from before are none. */
  readonly #lastEnds = new Map<string, number>()
  readonly #endsToForget: Timers

  constructor(clock: Clock) {
    this.#clock = clock
    this.#tombstones = new Timers(clock)
    this.#endsToForget = new Timers(clock)
  }

  get size(): number {
    return this.#tombstones.size
  }

  has(room: string): boolean {
    return this.#tombstones.has(hashOf(room))
  }

  lateOf(room: string): readonly LateReceipt[] {
    return this.#late.get(hashOf(room)) ?? []
  }

  /** Epoch ms; 0 when no word of an end has come. */
  lastEnd(room: string): number {
    return this.#lastEnds.get(hashOf(room)) ?? 0
  }

  /** The room has ended; `until` is epoch ms. False when its window has closed already. */
  bury(room: string, until: number, late: readonly LateReceipt[] = []): boolean {
    const left = until - this.#clock.now()
    if (left <= 0) return false
    const name = hashOf(room)
    if (late.length > 0) this.#late.set(name, late)
    this.#tombstones.set(name, left, () => this.#late.delete(name))
    return true
  }

  /** A page has brought the word of an end. */
  noteEnd({ room, at, until }: RoomOver): void {
    const left = until - this.#clock.now()
    if (left <= 0) return
    const name = hashOf(room)
    this.#lastEnds.set(name, Math.max(at, this.#lastEnds.get(name) ?? 0))
    this.#endsToForget.set(name, left, () => this.#lastEnds.delete(name))
  }

  clear(): void {
    this.#tombstones.clearAll()
    this.#endsToForget.clearAll()
    this.#late.clear()
    this.#lastEnds.clear()
  }
}
