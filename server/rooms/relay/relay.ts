/**
 * The relay of sealed frames: one a room (design §5). It reads headers, never bodies; it knows no sockets and no
 * clock. The socket edge calls it and carries out what it hands back, in order.
 *
 * ```ts
 * const relay = new Relay({ view: relayViewOf(session), now, randomBelow: randomInt })
 * relay.see(relayViewOf(session), now)          // at every change of the session, before anything that follows from it
 * relay.connect({ line, seat, pageLoad }, now)  // a seated line; an earlier one of the seat is replaced
 * const { ack, send } = relay.sync(line, now)   // its `sync`: everything kept that it may read; no frames before that
 * const { ack, send } = relay.take(line, frame, now)
 * relay.tick(now)                               // when `wakesAt()` is due: one timer a room
 * relay.disconnect(line, now)
 * relay.forget()                                // the room has ended
 * ```
 *
 * - A `Sending` is `frame` (to seats; volatile ones may be dropped), `kept` or `request` (to one seat).
 * - `restored: true` when the room came back from copies after a crash: with an empty log some client is then
 *   asked for the board, unless those who come back have already sent it.
 * - A snapshot crosses whole in one `frame` message: the socket takes messages of `SNAPSHOT_LIMIT` and a little.
 *
 * What it refuses, by channel:
 *
 * | channel | who | else |
 * | --- | --- | --- |
 * | any | within its rate, whole, in measure, own seat and page load, a higher sequence than before | `too-fast` `frame-malformed` `too-large` `frame-not-yours` `frame-old` |
 * | board, presence, words | once the room is back from its copies | `resuming` |
 * | board, presence | who may write now, on the present board number, signed as the board is | `board-gone` `board-closed` `not-allowed` `frame-not-yours` `board-full` |
 * | board: snapshot, merge | whom the relay asked | `not-allowed` |
 * | board, presence | while cards are not hidden | `board-hidden` |
 * | board: author | its own seat's word for what it lays, on a signed board | `frame-not-yours` `board-full` |
 * | names | everybody, their own, with something in it; who sits back, once a sitting | `frame-malformed` `not-allowed` |
 * | settings | leaders, but not while they sit back | `leaders-only` `not-allowed` |
 * | strip | leaders, while it is on | `leaders-only` `strip-off` `not-in-this-phase` |
 * | words | everybody once in an open round | `not-in-this-phase` `not-allowed` `word-given` |
 * | epochs | leaders, a higher revision than the last, who sits back only the next one, once for each that came or was sent away; with none here after a crash anybody who does not sit back | `epoch-old` `leaders-only` `not-allowed` |
 * | any but epochs | in the newest epoch; leaders' names and settings for the door in the first | `epoch-old` |
 */
import type { Kept } from '../../../shared/protocol.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { LineId } from '../line.ts'
import { checkHeader, checkRight } from './checks.ts'
import { correspondentsOf, RelayCompany, readsBoard, readsStrip } from './company.ts'
import type { RelayStart, Taken } from './contract.ts'
import type { NewCorrespondent } from './correspondent.ts'
import { Held } from './held.ts'
import { Intake, refused, taken } from './intake.ts'
import type { For } from './keptTexts.ts'
import { replyOf, type Sending } from './sending.ts'
import type { RelaySeat, RelayView } from './view.ts'

export { relayViewOf } from './view.ts'
export type { RelaySeat, RelayStart, RelayView, Sending, Taken }

const EVERYWHERE: For = { room: true, leaders: false, door: false }

export class Relay {
  readonly #held: Held
  readonly #company: RelayCompany
  readonly #intake: Intake

  constructor(start: RelayStart) {
    this.#held = new Held(start)
    this.#company = new RelayCompany(start.view, this.#held.limits)
    this.#intake = new Intake(this.#held, this.#company)
  }

  see(next: RelayView, now: number): readonly Sending[] {
    const { texts, unsigned } = this.#held
    const before = this.#company.view
    texts.see(before, next)
    if (next.words === null || next.words.kind !== before.words?.kind) unsigned.drop(['word'])
    if (next.board.number !== this.#held.board.number) {
      unsigned.drop(['update', 'presence'])
      this.#held.clearBoard(next.board.number)
      for (const correspondent of this.#company.correspondents.values()) correspondent.cursor = 0
    }
    for (const { seat, generation } of before.seats) {
      const after = next.seats.find((each) => each.seat === seat)
      if (after?.generation !== generation) this.#held.board.forgetAuthor(seat)
    }
    this.#held.comings.see(before, next)
    this.#company.see(next)
    return [
      ...this.#intake.newEpoch(),
      ...this.#notesBack(before),
      ...this.#held.board.catchUp(this.#company),
      ...this.#advance(now),
    ]
  }

  connect(coming: NewCorrespondent, now: number): readonly Sending[] {
    this.#company.connect(coming, now)
    const seat = this.#company.seatOf(coming.seat)
    if (seat !== undefined) this.#held.comings.come(seat)
    return this.#advance(now)
  }

  disconnect(line: LineId, now: number): readonly Sending[] {
    this.#company.disconnect(line)
    return this.#advance(now)
  }

  sync(line: LineId, now: number): Taken {
    const sender = this.#company.whose(line)
    if (sender === null) return refused('not-seated')
    const { correspondent, seat } = sender
    if (!correspondent.budget.syncs.take(now)) return refused('too-fast')
    this.#company.sync(correspondent)
    const { texts, epochs, board, limits } = this.#held
    const parts = [
      { channel: 'settings', frames: texts.settings },
      {
        channel: 'names',
        frames: seat.leads ? [...this.#ofTheKeyless(), ...texts.names] : texts.names,
      },
      { channel: 'words', frames: texts.words },
      { channel: 'strip', frames: readsStrip(seat) ? texts.notes : [] },
      { channel: 'board', frames: readsBoard(seat) ? board.handOver(correspondent) : [] },
    ] as const
    const kept = replyOf(correspondent.seat, parts, limits.replyBytes)
    const epoch = epochs.frames.map(
      (frame): Sending => ({ kind: 'epoch', to: [correspondent.seat], frame }),
    )
    return taken(...epoch, ...kept, ...this.#advance(now))
  }

  take(line: LineId, frame: Uint8Array, now: number): Taken {
    const sender = this.#company.whose(line)
    if (sender === null) return refused('not-seated')
    const { correspondent, seat } = sender
    const header = checkHeader(frame, correspondent, this.#held.limits, now)
    if (typeof header === 'string') return refused(header)
    const code = checkRight(header, seat, this.#company.view)
    if (code !== null) return refused(code)
    const isKeys = header.channel === 'epochs'
    const reach = isKeys ? EVERYWHERE : this.#held.epochs.reach(header, seat)
    if (reach === 'epoch-old') return refused(reach)
    return this.#intake.take({ header, frame, correspondent, seat, reach }, now)
  }

  tick(now: number): readonly Sending[] {
    return [...this.#intake.flush(now), ...this.#intake.newEpoch(), ...this.#advance(now)]
  }

  /** Epoch ms at which `tick` has something to do; null when nothing waits. */
  wakesAt(): number | null {
    const { unsigned, board } = this.#held
    const times = [unsigned.closesAt, board.wakesAt()].filter((time) => time !== null)
    return times.length === 0 ? null : Math.min(...times)
  }

  /** Whether the seat's person has given a word in the present round. */
  wordGiven(seat: SeatId): boolean {
    const of = this.#company.seatOf(seat)
    return of !== undefined && this.#held.texts.hasGiven(of)
  }

  /** What somebody at the door may open: the settings and the leaders' names. */
  keptAtTheDoor(): readonly Omit<Kept<Uint8Array>, 'more'>[] {
    const { texts } = this.#held
    const leads = (seat: SeatId): boolean => this.#company.seatOf(seat)?.leads === true
    return [
      { channel: 'settings', frames: texts.doorSettings },
      { channel: 'names', frames: texts.doorNames(leads) },
    ]
  }

  /** The strip is wiped: at Closing. */
  forgetNotes(): void {
    this.#held.texts.forgetNotes()
  }

  /** Lets go of everything. */
  forget(): void {
    this.#company.clear()
    this.#held.clear()
  }

  /** Bytes held, for the room's account of its memory. */
  get bytes(): number {
    return this.#held.bytes
  }

  #advance(now: number): readonly Sending[] {
    return this.#held.board.advance(this.#company, now)
  }

  /** Names of those who have not been handed the newest epoch. */
  #ofTheKeyless(): readonly Uint8Array[] {
    const { texts } = this.#held
    return texts.doorNames(
      (seat) => this.#company.seatOf(seat)?.leads === false && !texts.hasNameOf(seat),
    )
  }

  /** The notes, to those who may read them now and could not before. */
  #notesBack(before: RelayView): readonly Sending[] {
    const { texts, limits } = this.#held
    const could = (seat: SeatId): boolean =>
      before.seats.some((each) => each.seat === seat && readsStrip(each))
    return correspondentsOf(this.#company, readsStrip)
      .filter(({ seat }) => !could(seat) && texts.notes.length > 0)
      .flatMap(({ seat }) =>
        replyOf(seat, [{ channel: 'strip', frames: texts.notes }], limits.replyBytes),
      )
  }
}
