/** One board number of a room: its log, who has how much of it, and its shortening. */

import { FRAME_OVERHEAD } from '../../../shared/sealing/seal.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { BoardLog } from './boardLog.ts'
import { Compaction, type Helpers } from './compaction.ts'
import { type Company, toThose } from './company.ts'
import type { Correspondent } from './correspondent.ts'
import type { RelayLimits } from './limits.ts'
import type { RandomBelow } from './randomBelow.ts'
import { replyOf, type Sending } from './sending.ts'

export class BoardRelay {
  readonly number: number
  readonly #limits: RelayLimits
  readonly #log = new BoardLog()
  readonly #compaction: Compaction
  /** Bytes that each seat has added since the log was last shortened: nobody fills the board alone. */
  #shares = new Map<SeatId, number>()

  constructor(
    number: number,
    limits: RelayLimits,
    randomBelow: RandomBelow,
    restoreAt: number | null,
  ) {
    this.number = number
    this.#limits = limits
    this.#compaction = new Compaction(this.#log, limits, randomBelow, number, restoreAt)
  }

  get bytes(): number {
    return this.#log.bytes + this.#compaction.bytes
  }

  /** Whether another frame of this size fits; `waiting` are bytes taken but not in the log yet. */
  hasRoom(size: number, waiting: number): boolean {
    return this.bytes + waiting + size <= this.#limits.boardBytes
  }

  /** Whether this seat may add so many bytes; if so they are counted. */
  takeShare(seat: SeatId, size: number): boolean {
    const share = (this.#shares.get(seat) ?? 0) + size
    if (share > this.#limits.shareBytes) return false
    this.#shares.set(seat, share)
    return true
  }

  expects(kind: 'snapshot' | 'merge', seat: SeatId): boolean {
    return this.#compaction.expects(kind, seat)
  }

  takeSnapshot(seat: SeatId, frame: Uint8Array, now: number, company: Company): readonly Sending[] {
    const helpers = this.#helpers(company)
    const first = this.#log.empty
    const requests = this.#compaction.takeSnapshot(seat, frame, helpers, now)
    if (!first) return requests
    const correspondent = company.correspondents.get(seat)
    if (correspondent !== undefined) correspondent.cursor = this.#log.lastId
    return [...this.catchUp(company), ...requests]
  }

  takeMerge(seat: SeatId): void {
    if (this.#compaction.takeMerge(seat)) this.#shares.clear()
  }

  /** Keeps a seat's word for what it lays; false when it has said too much. */
  takeAuthor(seat: SeatId, frame: Uint8Array, company: Company): readonly Sending[] | null {
    if (this.#log.authorsOf(seat) >= this.#limits.authors) return null
    const before = this.#log.lastId
    this.#log.appendAuthor(seat, frame)
    return this.#relayed(before, frame, company)
  }

  /** Another person has this chair, or nobody. */
  forgetAuthor(seat: SeatId): void {
    this.#log.forgetAuthor(seat)
    this.#shares.delete(seat)
  }

  /** Whether a merge holds anything: an empty one says that nothing was lacking. */
  static hasContent(frame: Uint8Array): boolean {
    return frame.length > FRAME_OVERHEAD
  }

  /**
   * Lays a frame into the log and hands it to every reader, its writer too: what a page holds says nothing then of what it has
   * written itself.
   */
  relay(frame: Uint8Array, company: Company): readonly Sending[] {
    const before = this.#log.lastId
    this.#log.append(frame)
    return this.#relayed(before, frame, company)
  }

  #relayed(before: number, frame: Uint8Array, company: Company): readonly Sending[] {
    const upToDate = company.readers.filter(({ cursor }) => cursor === before)
    for (const correspondent of upToDate) correspondent.cursor = this.#log.lastId
    return toThose(upToDate, frame, null)
  }

  /** What this reader lacks; it counts as handed over. */
  handOver(correspondent: Correspondent): readonly Uint8Array[] {
    const frames = this.#log.after(correspondent.cursor)
    correspondent.cursor = this.#log.lastId
    return frames
  }

  /** Hands every reader what it lacks. */
  catchUp(company: Company): readonly Sending[] {
    return company.readers.flatMap((correspondent) => {
      const frames = this.handOver(correspondent)
      const parts = [{ channel: 'board' as const, frames }]
      return frames.length === 0 ? [] : replyOf(correspondent.seat, parts, this.#limits.replyBytes)
    })
  }

  advance(company: Company, now: number, full = false): readonly Sending[] {
    return this.#compaction.advance(() => this.#helpers(company), now, full)
  }

  wakesAt(): number | null {
    return this.#compaction.wakesAt()
  }

  /**
   * Who can make or merge a snapshot: whoever may write, and leaders who may read and do not sit back. Nobody else, for
   * either adds to the board; and nobody while cards are hidden, save for the first snapshot after a crash.
   */
  #helpers(company: Company): Helpers {
    if (company.view.board.hidden && !this.#log.empty) return []
    const able = new Set(
      company.readers.filter(({ cursor }) => cursor === this.#log.lastId).map(({ seat }) => seat),
    )
    const seats = company.view.seats.filter(({ seat }) => able.has(seat))
    return [
      seats.filter(({ board }) => board === 'write').map(({ seat }) => seat),
      seats
        .filter(({ board, leads, sitsBack }) => board !== 'write' && leads && !sitsBack)
        .map(({ seat }) => seat),
    ]
  }
}
