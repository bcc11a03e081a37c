/** One board number of a room: its log, who has how much of it, and its shortening. */

import { FRAME_OVERHEAD } from '../../../shared/sealing/seal.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { BoardLog } from './boardLog.ts'
import { Compaction, type Helpers } from './compaction.ts'
import { type Company, toThose } from './company.ts'
import type { RelayLimits } from './limits.ts'
import { type Line, lineIn } from './line.ts'
import { replyOf, type Sending } from './sending.ts'

export class BoardRelay {
  readonly number: number
  readonly #limits: RelayLimits
  readonly #log = new BoardLog()
  readonly #compaction: Compaction

  constructor(number: number, limits: RelayLimits, restoreAt: number | null) {
    this.number = number
    this.#limits = limits
    this.#compaction = new Compaction(this.#log, limits, number, restoreAt)
  }

  get bytes(): number {
    return this.#log.bytes + this.#compaction.bytes
  }

  get frames(): number {
    return this.#log.after(0).length
  }

  /** Whether another frame of this size fits; `waiting` are bytes taken but not in the log yet. */
  hasRoom(size: number, waiting: number): boolean {
    return this.bytes + waiting + size <= this.#limits.boardBytes
  }

  expects(kind: 'snapshot' | 'merge', seat: SeatId): boolean {
    return this.#compaction.expects(kind, seat)
  }

  takeSnapshot(seat: SeatId, frame: Uint8Array, now: number, company: Company): readonly Sending[] {
    const helpers = this.#helpers(company)
    const first = this.#log.empty
    const requests = this.#compaction.takeSnapshot(seat, frame, helpers, now)
    if (!first) return requests
    const line = company.lines.get(seat)
    if (line !== undefined) line.cursor = this.#log.lastId
    return [...this.catchUp(company), ...requests]
  }

  takeMerge(seat: SeatId): void {
    this.#compaction.takeMerge(seat)
  }

  /** Whether a merge holds anything: an empty one says that nothing was lacking. */
  static hasContent(frame: Uint8Array): boolean {
    return frame.length > FRAME_OVERHEAD
  }

  /** Lays a frame into the log and hands it to every reader but its writer. */
  relay(
    frame: Uint8Array,
    /** The line it came by. */
    from: string,
    company: Company,
  ): readonly Sending[] {
    const before = this.#log.lastId
    const id = this.#log.append(frame)
    const upToDate = company.readers.filter(({ cursor }) => cursor === before)
    const writer = lineIn(company.lines, from)
    for (const line of upToDate) line.cursor = id
    if (writer !== undefined && writer.cursor === before) writer.cursor = id
    return toThose(upToDate, frame, from)
  }

  /** What this line lacks; it counts as handed over. */
  handOver(line: Line): readonly Uint8Array[] {
    const frames = this.#log.after(line.cursor)
    line.cursor = this.#log.lastId
    return frames
  }

  /** Hands every reader what it lacks. */
  catchUp(company: Company): readonly Sending[] {
    return company.readers.flatMap((line) => {
      const frames = this.handOver(line)
      const parts = [{ channel: 'board' as const, frames }]
      return frames.length === 0 ? [] : replyOf(line.seat, parts, this.#limits.replyBytes)
    })
  }

  advance(company: Company, now: number, full = false): readonly Sending[] {
    return this.#compaction.advance(() => this.#helpers(company), now, full)
  }

  wakesAt(): number | null {
    return this.#compaction.wakesAt()
  }

  /**
   * Who can make or merge a snapshot: whoever may write, and leaders who may read. Nobody else, for either adds
   * to the board.
   */
  #helpers(company: Company): Helpers {
    const able = new Set(
      company.readers.filter(({ cursor }) => cursor === this.#log.lastId).map(({ seat }) => seat),
    )
    const seats = company.view.seats.filter(({ seat }) => able.has(seat))
    return [
      seats.filter(({ board }) => board === 'write').map(({ seat }) => seat),
      seats.filter(({ board, leads }) => board !== 'write' && leads).map(({ seat }) => seat),
    ]
  }
}
