import type { Usage } from './delayTrend.ts'

/**
 * The rate that a line's delay allows: down to a part of what got through when the queue grows, held while it drains, and up again,
 * fast far from where it broke last and a little at a time near it (draft-ietf-rmcat-gcc-02 §5.5). Pure but for its own state.
 */
const BACK_OFF = 0.85
/** A share a second. */
const GROWTH = 0.08
/** A line that has never broken may carry so many times what is used. */
const UNBROKEN = 1.5
/** Beside a share of what is used, not known to be there. */
const HEADROOM_BPS = 15_000
const LEAST_STEP_BPS = 4000
const PACKET_BITS = 9600
/** Back-offs within so long of the first are of one queue; what stood before them is given back if it was none, and no oftener than this. */
const ONE_QUEUE_MS = 4000
const RESTORED_EVERY_MS = 1500
/** After one that took little, the next need not wait for it to show. */
const SPARED_MS = 150
/** How long a back-off takes to show, at least and at most. */
const SETTLE_MS = { least: 200, most: 600 }

export class RateControl {
  #rate: number
  #state: 'hold' | 'increase' = 'increase'
  #changedAt = Number.NEGATIVE_INFINITY
  #backedOffAt = Number.NEGATIVE_INFINITY
  /** Where the line broke: mean in bit/s and a relative deviation. */
  #brokeAt: number | null = null
  #spread = 0.1
  #limited = false
  /** What stood before the first back-off of the queue of late. */
  #before: { readonly bps: number; readonly limited: boolean; readonly at: number } | null = null
  #restoredAt = Number.NEGATIVE_INFINITY
  /** The last back-off took less than what came through seemed to say. */
  #wasSpared = false

  constructor(startBps: number) {
    this.#rate = startBps
  }

  get bps(): number {
    return this.#rate
  }

  /** Whether what stands is what the line was seen to carry at most, and no more has been shown since. */
  get isLimited(): boolean {
    return this.#limited
  }

  /** When the rate was last taken down, in ms. */
  get loweredAt(): number {
    return this.#backedOffAt
  }

  /** A probe has shown that the line carries this much; whether that is well beyond where it broke. */
  proven(bps: number, now: number): boolean {
    const beyond = this.#brokeAt !== null && bps > this.#brokeAt * (1 + 3 * this.#spread)
    this.#rate = bps
    this.#limited = false
    this.#before = null
    this.#changedAt = now
    if (beyond) this.#brokeAt = null
    return beyond
  }

  /** A probe has met the line's limit below what it was taken for. */
  refuted(bps: number, now: number): void {
    this.#rate = Math.min(this.#rate, bps)
    this.#limited = true
    this.#changedAt = now
  }

  /** What the rate was last taken down for was no queue: a delay that came at once and stands, as where a line begins to shake. */
  mistaken(now: number): boolean {
    const before = this.#before
    this.#before = null
    if (before === null || now - before.at > ONE_QUEUE_MS || before.bps <= this.#rate) return false
    if (now - this.#restoredAt < RESTORED_EVERY_MS) return false
    this.#restoredAt = now
    this.#rate = before.bps
    this.#limited = before.limited
    this.#brokeAt = null
    this.#changedAt = now
    return true
  }

  /**
   * `carried`: bit/s that get through; `headroom`: how many times that may be supposed to be there without a probe; `keeps`: the share of
   * the rate that the first back-off for a queue leaves at least.
   */
  update(
    usage: Usage,
    carried: number | null,
    roundTripMs: number,
    headroom: number,
    keeps: number,
    now: number,
  ): void {
    if (usage === 'over') this.#backOff(carried, roundTripMs, keeps, now)
    else if (usage === 'under') this.#state = 'hold'
    else if (this.#state === 'hold') this.#state = 'increase'
    else this.#grow(carried, roundTripMs, headroom, now)
    if (usage !== 'normal' || this.#state === 'hold') this.#changedAt = now
  }

  #backOff(carried: number | null, roundTripMs: number, keeps: number, now: number): void {
    this.#state = 'hold'
    const settles = Math.min(SETTLE_MS.most, Math.max(SETTLE_MS.least, roundTripMs * 1.5))
    if (now - this.#backedOffAt < (this.#wasSpared ? SPARED_MS : settles)) return
    this.#backedOffAt = now
    const isFirst = this.#before === null || now - this.#before.at > ONE_QUEUE_MS
    if (isFirst) this.#before = { bps: this.#rate, limited: this.#limited, at: now }
    this.#limited = true
    const through = carried ?? this.#rate
    const spared = isFirst ? this.#rate * keeps : 0
    this.#wasSpared = spared > through * BACK_OFF
    this.#rate = Math.min(this.#rate, Math.max(through * BACK_OFF, spared))
    this.#broke(through)
  }

  #broke(at: number): void {
    if (this.#brokeAt === null || Math.abs(at - this.#brokeAt) > 3 * this.#spread * this.#brokeAt) {
      this.#brokeAt = at
      this.#spread = 0.1
      return
    }
    const off = (at - this.#brokeAt) / this.#brokeAt
    this.#brokeAt += 0.05 * (at - this.#brokeAt)
    this.#spread = Math.min(
      0.2,
      Math.max(0.04, Math.sqrt(0.95 * this.#spread ** 2 + 0.05 * off ** 2)),
    )
  }

  #grow(carried: number | null, roundTripMs: number, headroom: number, now: number): void {
    const passed = Math.min(1, Math.max(0, (now - this.#changedAt) / 1000))
    this.#changedAt = now
    const times = this.#brokeAt === null ? UNBROKEN : headroom
    const most = carried === null ? this.#rate : carried * times + HEADROOM_BPS
    if (this.#rate >= most) return
    const edge = this.#brokeAt === null ? null : this.#brokeAt * (1 + 3 * this.#spread)
    if (edge !== null && carried !== null && carried > edge) this.#brokeAt = null
    const step =
      this.#brokeAt === null
        ? this.#rate * GROWTH
        : Math.max(LEAST_STEP_BPS, PACKET_BITS / ((roundTripMs + 100) / 1000) / 2)
    this.#rate = Math.min(most, this.#rate + step * passed)
  }
}
