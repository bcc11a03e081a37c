import type { Quality } from '../layers.ts'
import { Patience } from './patience.ts'

/** Late by more than this whenever it is looked at for so long, there is a queue; late now and then is a pause of the process's own. */
const QUEUE_MS = 50
const STANDING_MS = 250
/** What was left out needs so long to show; a queue that then still stands and is longer takes pictures away, the faster the longer it is. */
const SETTLE_MS = 400
const REST_MS = 75
const LONG_MS = 200
const KEPT = { short: 0.75, long: 0.5 } as const
/** Fewer than this share of the pictures are none. */
const LEAST = 0.1
/** What comes back at a time, and after how long without a queue. */
const MORE = 0.125
const CALM_MS = 1000
const CALM_FOR_LARGE_MS = 5000

/**
 * What a media process without enough time leaves out: large layers at once, then pictures, never sound. A worse picture, not a later one.
 * Pure but for its own state; all times in ms.
 */
export class Overload {
  #best: Quality = 2
  #kept = 1
  #lateSince: number | null = null
  #calmSince: number | null = null
  #changedAt = Number.NEGATIVE_INFINITY
  readonly #patience = new Patience()

  /** The best quality there is time for. */
  get cap(): Quality {
    return this.#best
  }

  /** The share of what everyone would like to see, at that quality, that there is time for: 1 for all of it. */
  get share(): number {
    return this.#kept
  }

  /** Whether there is not time for everything. */
  get isOver(): boolean {
    return this.#best < 2
  }

  /** Told several times a second by how much (ms) the process is late; whether what it has time for has changed. */
  settle(lateMs: number, now: number): boolean {
    if (lateMs <= QUEUE_MS) {
      this.#lateSince = null
      this.#calmSince ??= now
      return this.#rise(now, now - this.#calmSince)
    }
    this.#calmSince = null
    if (this.#lateSince === null) {
      this.#lateSince = now
      return false
    }
    return now - this.#lateSince >= STANDING_MS && this.#fall(lateMs, now)
  }

  #fall(lateMs: number, now: number): boolean {
    if (this.#best === 2) this.#best = 0
    else {
      if (lateMs <= REST_MS || now - this.#changedAt < SETTLE_MS || this.#kept === 0) return false
      const kept = this.#kept * (lateMs > LONG_MS ? KEPT.long : KEPT.short)
      this.#kept = kept < LEAST ? 0 : kept
    }
    this.#patience.fell(now)
    this.#changedAt = now
    return true
  }

  #rise(now: number, calmMs: number): boolean {
    if (!this.isOver || !this.#patience.mayRise(Number.NEGATIVE_INFINITY, now)) return false
    if (calmMs < (this.#kept < 1 ? CALM_MS : CALM_FOR_LARGE_MS)) return false
    if (this.#kept < 1) this.#kept = Math.min(1, this.#kept + MORE)
    else this.#best = 2
    this.#patience.rose(now)
    this.#changedAt = now
    this.#calmSince = now
    return true
  }
}
