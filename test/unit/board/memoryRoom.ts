/**
 * A board's relay in memory for unit tests of the client's engine: keeps sealed-free frames, hands them over on return, asks for
 * snapshots and merges, refuses when told to. Time and chance are the test's. The real relay has its own tests and the suites
 * over real sockets.
 */

import type { Surroundings } from '../../../client/room/board/engine/surroundings.ts'
import type { BoardPort } from '../../../client/session/roomSession.ts'
import type { Ack, ErrorCode } from '../../../shared/answer.ts'
import type { SeatedView } from '../../../shared/pageView.ts'
import type { BoardRequest } from '../../../shared/protocol.ts'

export type Kind = Parameters<BoardPort['send']>[0]
export interface Sent {
  readonly kind: Kind
  readonly payload: Uint8Array
  readonly seat: number | null
  readonly board: number
}

/** Numbers from a seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** A clock that only moves when the test says so. */
export class Hours {
  #now = 1_700_000_000_000
  #next = 1
  #planned = new Map<number, { readonly at: number; readonly act: () => void }>()

  get now(): number {
    return this.#now
  }

  after(ms: number, act: () => void): () => void {
    const id = this.#next
    this.#next += 1
    this.#planned.set(id, { at: this.#now + ms, act })
    return () => this.#planned.delete(id)
  }

  /** Lets `ms` pass, each thing at its time, promises between. */
  async pass(ms: number): Promise<void> {
    const until = this.#now + ms
    for (;;) {
      await settle()
      const due = [...this.#planned].filter(([, { at }]) => at <= until)
      due.sort(([a, x], [b, y]) => x.at - y.at || a - b)
      const [first] = due
      if (!first) break
      const [id, { at, act }] = first
      this.#planned.delete(id)
      this.#now = Math.max(this.#now, at)
      act()
    }
    this.#now = until
    await settle()
  }
}

const settle = async () => {
  for (let turn = 0; turn < 6; turn += 1) await Promise.resolve()
}

export const surroundingsOf = (
  hours: Hours,
  chance: () => number,
  warned: (on: boolean) => void = () => undefined,
): Surroundings => ({
  now: () => hours.now,
  after: (ms, act) => hours.after(ms, act),
  random: (length) => Uint8Array.from({ length }, () => Math.floor(chance() * 256)),
  warnBeforeLeaving: warned,
})

export interface Ways {
  /** Chance that a frame is delivered late, after those behind it. */
  readonly late: number
  /** A frame's answer comes this many ms after everybody has been sent it. */
  readonly slowAnswers?: number
}

const LONG = 60

interface Shortening {
  readonly asked: number
  readonly by: number
  readonly payload: Uint8Array | null
  readonly upTo: number
}

/** A page that the room hands frames to. */
export interface AtTheTable {
  readonly seat: number
  readonly here: boolean
  deliver(sent: Sent): void
  ask(request: BoardRequest<Uint8Array>): void
  show(change: (view: SeatedView) => SeatedView): void
}

export class MemoryRoom {
  readonly hours: Hours
  readonly chance: () => number
  readonly ways: Ways
  readonly seats = new Map<number, AtTheTable>()
  /** Everything that came in, refused or not. */
  readonly sent: Sent[] = []
  kept: Sent[] = []
  number = 1
  refusing: ErrorCode | null = null
  #shortening: Shortening | null = null

  constructor(hours: Hours, chance: () => number, ways: Ways = { late: 0 }) {
    this.hours = hours
    this.chance = chance
    this.ways = ways
  }

  take(from: AtTheTable, kind: Kind, payload: Uint8Array, signed: boolean, board: number): Ack {
    const sent: Sent = { kind, payload, seat: signed ? from.seat : null, board }
    this.sent.push(sent)
    if (this.refusing) return { ok: false, code: this.refusing }
    if (board !== this.number) return { ok: false, code: 'board-gone' }
    if (kind === 'snapshot') {
      if (this.#shortening?.asked !== from.seat) return { ok: false, code: 'not-allowed' }
      this.#shortening = { asked: -1, by: from.seat, payload, upTo: this.kept.length }
      this.#askToMerge()
      return { ok: true }
    }
    if (kind === 'merge') {
      const made = this.#shortening
      if (!made?.payload || made.asked !== from.seat) return { ok: false, code: 'not-allowed' }
      const head: Sent = { kind: 'snapshot', payload: made.payload, seat: made.by, board }
      this.kept = [head, ...this.kept.slice(made.upTo)]
      this.#shortening = null
    }
    const relayed: Sent = kind === 'merge' ? { ...sent, kind: 'update' } : sent
    if (kind !== 'presence') this.kept.push(relayed)
    for (const seat of this.seats.values()) {
      if (seat !== from || kind !== 'presence') seat.deliver(relayed)
    }
    return { ok: true }
  }

  /** Asks one seat for a snapshot, as the relay does when the log is long (and, after a restart, offered again). */
  compact(seat: number): void {
    const by = this.seats.get(seat)
    if (this.#shortening || !by?.here || this.kept.length < LONG) return
    this.#shortening = { asked: seat, by: seat, payload: null, upTo: 0 }
    by.ask({ want: 'snapshot', board: this.number })
  }

  /** Whoever was to help is gone: nothing is shortened. */
  left(seat: number): void {
    if (this.#shortening?.asked === seat) this.#shortening = null
  }

  #askToMerge(): void {
    const made = this.#shortening
    const other = [...this.seats.values()].find(({ seat, here }) => here && seat !== made?.by)
    if (!made?.payload || !other) {
      this.#shortening = null
      return
    }
    this.#shortening = { ...made, asked: other.seat }
    other.ask({ want: 'merge', board: this.number, snapshot: made.payload })
  }

  /** A server that was restarted: it has nothing, and everybody comes back. */
  forget(): void {
    this.kept = []
    this.#shortening = null
  }

  /** Changes what everybody sees of the board. */
  change(part: Partial<SeatedView['board']>): void {
    if (part.number !== undefined && part.number !== this.number) {
      this.number = part.number
      this.kept = []
      this.#shortening = null
    }
    for (const seat of this.seats.values())
      seat.show((view) => ({ ...view, board: { ...view.board, ...part } }))
  }
}
