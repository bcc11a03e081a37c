/**
 * Shortening the board's log without reading it. When the log is long, one client is asked for a snapshot, at a moment and by a
 * choice that are drawn, so that nobody can bring about when it is made or by whom; it
 * takes the place of what came before only after *another* seat has merged it, sent what it lacked and said so
 * (a frame of kind `merge`). A snapshot that drops what others wrote is mended by that merge. Whoever does not
 * answer in time is passed over.
 */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { BoardLog } from './boardLog.ts'
import type { RelayLimits } from './limits.ts'
import type { RandomBelow } from './randomBelow.ts'
import type { Sending } from './sending.ts'

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'asked'; readonly seat: SeatId; readonly since: number }
  | {
      readonly at: 'merging'
      readonly snapshot: Uint8Array
      readonly by: SeatId
      readonly upTo: number
      /** Null while nobody else is here to merge. */
      readonly seat: SeatId | null
      readonly since: number
      readonly attempts: number
    }
  /** After a crash: everybody else is to send what the first snapshot lacks. */
  | { readonly at: 'gathering'; readonly seats: readonly SeatId[]; readonly since: number }

/** Seats in the order of who is asked first. */
export type Helpers = readonly (readonly SeatId[])[]

const IDLE: State = { at: 'idle' }
/** Mergers who may fail before the snapshot itself is thought to be bad. */
const MOST_ATTEMPTS = 2
/** Milliseconds a helper is left alone after the board is full before another is asked. */
const PATIENCE_WHEN_FULL = 3_000

export class Compaction {
  readonly #log: BoardLog
  readonly #limits: RelayLimits
  readonly #randomBelow: RandomBelow
  readonly #number: number
  #state: State = IDLE
  /** Whoever failed since the last success. */
  #passedOver = new Set<SeatId>()
  /** When the log is looked at next (epoch ms); null while there is nothing in it. */
  #looksAt: number | null = null
  #restsUntil = 0
  /** Nobody is here who could help: no time is worth waking for. */
  #alone = false
  #restoreAt: number | null

  /** `restoreAt`: when to ask for a first snapshot if the log is still empty, after a crash. */
  constructor(
    log: BoardLog,
    limits: RelayLimits,
    randomBelow: RandomBelow,
    number: number,
    restoreAt: number | null,
  ) {
    this.#log = log
    this.#limits = limits
    this.#randomBelow = randomBelow
    this.#number = number
    this.#restoreAt = restoreAt
  }

  /** Bytes of a snapshot that is not adopted yet. */
  get bytes(): number {
    return this.#state.at === 'merging' ? this.#state.snapshot.length : 0
  }

  /** The seat that may send a snapshot, or a merge, now. */
  expects(kind: 'snapshot' | 'merge', seat: SeatId): boolean {
    const state = this.#state
    if (state.at === 'gathering') return kind === 'merge' && state.seats.includes(seat)
    return state.at === (kind === 'snapshot' ? 'asked' : 'merging') && state.seat === seat
  }

  /**
   * The snapshot that was asked for: waits for its merge. With an empty log it is adopted as it is, for there is
   * nothing it could drop; but everybody else is asked what it lacks, since a crash may have come between a
   * writer and the others.
   */
  takeSnapshot(
    seat: SeatId,
    snapshot: Uint8Array,
    helpers: Helpers,
    now: number,
  ): readonly Sending[] {
    if (!this.expects('snapshot', seat)) return []
    if (!this.#log.empty) {
      const upTo = this.#log.lastId
      this.#state = { at: 'merging', snapshot, by: seat, upTo, seat: null, since: now, attempts: 0 }
      return []
    }
    this.#log.restore(snapshot)
    this.#settle()
    const seats = helpers.flat().filter((each) => each !== seat)
    if (seats.length > 0) this.#state = { at: 'gathering', seats, since: now }
    return seats.map((to) => this.#mergeRequest(to, snapshot))
  }

  /**
   * A seat has merged the snapshot it was sent; whether the log is shorter now. What the snapshot lacked goes into the log as a
   * frame of its own.
   */
  takeMerge(seat: SeatId): boolean {
    const state = this.#state
    if (!this.expects('merge', seat)) return false
    if (state.at === 'merging') {
      this.#log.adopt(state.snapshot, state.upTo)
      this.#settle()
      return true
    }
    if (state.at === 'gathering') {
      const seats = state.seats.filter((each) => each !== seat)
      this.#state = seats.length === 0 ? IDLE : { ...state, seats }
    }
    return false
  }

  #mergeRequest(to: SeatId, snapshot: Uint8Array): Sending {
    return { kind: 'request', to, request: { want: 'merge', board: this.#number, snapshot } }
  }

  #settle(): void {
    this.#passedOver.clear()
    this.#restoreAt = null
    this.#looksAt = null
    this.#state = IDLE
  }

  /**
   * Goes on where it stands: passes over who is late or gone, asks whom it can. `helpersNow` gives the seats that have
   * all of the log, in tiers: nobody of a later tier is asked while an earlier one has somebody to ask.
   */
  advance(helpersNow: () => Helpers, now: number, full = false): readonly Sending[] {
    this.#planLook(now)
    // Most of the time, at every frame.
    if (this.#state.at === 'idle' && !this.#isDue(now, full)) return []
    const helpers = helpersNow()
    this.#passOver(helpers, now, full)
    if (this.#state.at === 'idle') return this.#ask(helpers, now, full)
    if (this.#state.at === 'merging' && this.#state.seat === null)
      return this.#askToMerge(helpers, now)
    return []
  }

  wakesAt(): number | null {
    if (this.#state.at === 'asked' || this.#state.at === 'gathering') {
      return this.#state.since + this.#limits.helpWithin
    }
    if (this.#state.at === 'merging') {
      return this.#state.seat === null ? null : this.#state.since + this.#limits.helpWithin
    }
    if (this.#alone) return null
    if (this.#restoreAt !== null) return Math.max(this.#restoreAt, this.#restsUntil)
    return this.#looksAt === null ? null : Math.max(this.#looksAt, this.#restsUntil)
  }

  #isLong(): boolean {
    const { tailUpdates, tailBytes } = this.#limits
    return this.#log.tailCount > tailUpdates || this.#log.tailBytes > tailBytes
  }

  /** The clock says when the log is looked at, and chance; how much anybody writes does not. */
  #planLook(now: number): void {
    const isOver = this.#looksAt !== null && now >= this.#looksAt && !this.#isLong()
    if (this.#looksAt !== null && !isOver) return
    const { least, most } = this.#limits.looksAfter
    const after = least + this.#randomBelow(most - least + 1)
    this.#looksAt = this.#log.tailCount === 0 ? null : now + after
  }

  #passOver(helpers: Helpers, now: number, full: boolean): void {
    const state = this.#state
    if (state.at === 'gathering') {
      if (now - state.since >= this.#limits.helpWithin) this.#state = IDLE
      return
    }
    if (state.at === 'idle' || state.seat === null) return
    const patience = full ? PATIENCE_WHEN_FULL : this.#limits.helpWithin
    const { seat } = state
    const present = helpers.some((tier) => tier.includes(seat))
    if (present && now - state.since < patience) return
    if (present) this.#passedOver.add(state.seat)
    if (state.at === 'asked') {
      this.#state = IDLE
      return
    }
    const attempts = state.attempts + (present ? 1 : 0)
    if (attempts < MOST_ATTEMPTS) {
      this.#state = { ...state, seat: null, attempts }
      return
    }
    this.#passedOver.add(state.by)
    this.#state = IDLE
  }

  #next(helpers: Helpers, but: SeatId | null): SeatId | null {
    const able = helpers
      .map((tier) => tier.filter((seat) => seat !== but && !this.#passedOver.has(seat)))
      .find((tier) => tier.length > 0)
    return able?.[this.#randomBelow(able.length)] ?? null
  }

  /** Whether somebody is to be asked for a snapshot. */
  #isDue(now: number, full: boolean): boolean {
    if (this.#restoreAt !== null && !this.#log.empty) this.#restoreAt = null
    const restoring = this.#restoreAt !== null && now >= this.#restoreAt
    const looks = this.#looksAt !== null && now >= this.#looksAt && this.#isLong()
    return (restoring || full || looks) && now >= this.#restsUntil
  }

  #ask(helpers: Helpers, now: number, full: boolean): readonly Sending[] {
    if (!this.#isDue(now, full)) return []
    const seat = this.#next(helpers, null)
    this.#alone = helpers.every((tier) => tier.length === 0)
    if (seat === null) {
      if (!this.#alone) this.#rest(now)
      return []
    }
    this.#state = { at: 'asked', seat, since: now }
    return [{ kind: 'request', to: seat, request: { want: 'snapshot', board: this.#number } }]
  }

  #askToMerge(helpers: Helpers, now: number): readonly Sending[] {
    if (this.#state.at !== 'merging') return []
    const seat = this.#next(helpers, this.#state.by)
    if (seat === null) return []
    this.#state = { ...this.#state, seat, since: now }
    return [this.#mergeRequest(seat, this.#state.snapshot)]
  }

  /** Everybody here has failed: leave them in peace for a while, then try all of them again. */
  #rest(now: number): void {
    this.#restsUntil = now + this.#limits.helpPause
    this.#passedOver.clear()
  }
}
