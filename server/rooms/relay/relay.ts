/**
 * The relay of sealed frames: one a room (design §5). It reads headers, never bodies; it knows no sockets and no
 * clock. The socket edge calls it and carries out what it hands back, in order.
 *
 * ```ts
 * const relay = createRelay({ view: relayViewOf(session), now, randomBelow: randomInt })
 * relay.see(relayViewOf(session), now)          // at every change of the session, before anything that follows from it
 * relay.connect({ id, seat, pageLoad }, now)    // a seated connection; an earlier one of the seat is replaced
 * const { ack, send } = relay.sync(id, now)     // its `sync`: everything kept that it may read; no frames before that
 * const { ack, send } = relay.take(id, frame, now)
 * relay.tick(now)                               // when `wakesAt()` is due: one timer a room
 * relay.disconnect(id, now)
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
 * | epochs | leaders, a higher revision than the last; with none here anybody; not while they sit back | `epoch-old` `leaders-only` `not-allowed` |
 * | any but epochs | in the newest epoch; leaders' names and settings for the door in the first | `epoch-old` |
 */
import type { ErrorCode } from '../../../shared/answer.ts'
import { type FrameHeader, UNSIGNED_SEAT } from '../../../shared/sealing/header.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { BoardRelay } from './boardRelay.ts'
import { checkHeader, checkRight } from './checks.ts'
import { type Company, everybody, linesOf, readsBoard, readsStrip, toThose } from './company.ts'
import type { Relay, RelayStart, Taken } from './contract.ts'
import { KeptEpoch } from './keptEpoch.ts'
import { type For, KeptTexts } from './keptTexts.ts'
import { LIMITS } from './limits.ts'
import { type Line, lineIn, openLine } from './line.ts'
import { replyOf, type Sending } from './sending.ts'
import { UnsignedWindow, type Waiting } from './unsignedWindow.ts'
import type { RelaySeat, RelayView } from './view.ts'

export { relayViewOf } from './view.ts'
export type { Relay, RelaySeat, RelayStart, RelayView, Sending, Taken }

/** Milliseconds in which those who come back may send a lost board by themselves. */
const RESTORE_AFTER = 4_000

const taken = (...send: readonly Sending[]): Taken => ({ ack: { ok: true }, send })
const EVERYWHERE: For = { room: true, leaders: false, door: false }
const leads = (seat: RelaySeat): boolean => seat.leads
const refused = (code: ErrorCode, send: readonly Sending[] = []): Taken => ({
  ack: { ok: false, code },
  send,
})

export function createRelay(start: RelayStart): Relay {
  const limits = start.limits ?? LIMITS
  const lines = new Map<SeatId, Line>()
  const texts = new KeptTexts(limits, start.randomBelow)
  const epochs = new KeptEpoch()
  const unsigned = new UnsignedWindow(limits.window, start.randomBelow)
  let view = start.view
  let board = new BoardRelay(
    view.board.number,
    limits,
    start.randomBelow,
    start.restored === true ? start.now + RESTORE_AFTER : null,
  )

  /** Of the present view and lines; worked out when it is needed, and kept until one of them changes. */
  let readers: readonly Line[] | null = null
  const company: Company = {
    get view() {
      return view
    },
    lines,
    get readers() {
      readers ??= linesOf(company, readsBoard)
      return readers
    },
  }
  const seatOf = (seat: SeatId): RelaySeat | undefined =>
    view.seats.find((each) => each.seat === seat)

  const to = (may: (seat: RelaySeat) => boolean, frame: Uint8Array, but: string) =>
    toThose(linesOf(company, may), frame, but)

  const deliver = ({ kind, frame, from }: Waiting): readonly Sending[] => {
    if (kind === 'presence') return toThose(company.readers, frame, from, true)
    if (kind !== 'word') return board.relay(frame, company)
    texts.keepWord(frame)
    return to(everybody, frame, from)
  }

  /** Signed frames go at once, unsigned ones with the window. */
  const pass = (waiting: Waiting, header: FrameHeader, now: number): readonly Sending[] => {
    if (header.seat !== UNSIGNED_SEAT) return deliver(waiting)
    unsigned.add(waiting, now)
    return []
  }

  const takeOnBoard = (header: FrameHeader, frame: Uint8Array, line: Line, now: number): Taken => {
    const { kind } = header
    const advance = (full = false): readonly Sending[] => board.advance(company, now, full)
    if (kind === 'snapshot') {
      if (!board.expects('snapshot', line.seat)) return refused('not-allowed')
      return taken(...board.takeSnapshot(line.seat, frame, now, company), ...advance())
    }
    if (kind === 'merge') {
      if (!board.expects('merge', line.seat)) return refused('not-allowed')
      if (view.board.hidden) return refused('board-hidden')
      board.takeMerge(line.seat)
      const waiting = { kind: 'update', frame, from: line.id } as const
      const sent = BoardRelay.hasContent(frame) ? pass(waiting, header, now) : []
      return taken(...sent, ...advance())
    }
    if (kind === 'author') {
      const sent = board.takeAuthor(line.seat, frame, company)
      return sent === null ? refused('board-full') : taken(...sent)
    }
    if (!board.hasRoom(frame.length, unsigned.bytes)) {
      return refused('board-full', advance(true))
    }
    if (!board.takeShare(line.seat, frame.length)) return refused('board-full')
    return taken(...pass({ kind: 'update', frame, from: line.id }, header, now), ...advance())
  }

  const takeFrame = (
    header: FrameHeader,
    frame: Uint8Array,
    line: Line,
    seat: RelaySeat,
    reach: For,
    now: number,
  ): Taken => {
    const from = line.id
    switch (header.channel) {
      case 'board':
        return takeOnBoard(header, frame, line, now)
      case 'presence':
        return taken(...pass({ kind: 'presence', frame, from }, header, now))
      case 'names':
        // A name that came and went would be a word to the group: while its person sits back it is as it was.
        if (seat.sitsBack && texts.hasName(seat)) return refused('not-allowed')
        texts.keepName(seat, frame, reach)
        if (reach.leaders) return taken(...to(leads, frame, from))
        return taken(...(reach.room ? to(everybody, frame, from) : []))
      case 'settings':
        texts.keepSettings(frame, reach)
        return taken(...(reach.room ? to(everybody, frame, from) : []))
      case 'epochs': {
        const code = epochs.take(header, frame, seat.leads)
        return code === null ? taken(...newEpoch()) : refused(code)
      }
      case 'strip':
        texts.keepNote(frame)
        return taken(...to(readsStrip, frame, from))
      case 'words':
        if (texts.hasGiven(seat)) return refused('word-given')
        texts.giveWord(seat)
        return taken(...pass({ kind: 'word', frame, from }, header, now))
    }
  }

  /**
   * What waits without a sender was sealed in the epoch before, and goes out before the next begins: a window that ended early for
   * it would tell more of who wrote.
   */
  const newEpoch = (): readonly Sending[] => {
    const frame = unsigned.closesAt === null ? epochs.settle() : null
    const seats = linesOf(company, everybody).map(({ seat }) => seat)
    return frame === null ? [] : [{ kind: 'epoch', to: seats, frame }]
  }

  /** Names of those who have not been handed the newest epoch. */
  const ofTheKeyless = (): readonly Uint8Array[] =>
    texts.doorNames((seat) => seatOf(seat)?.leads === false && !texts.hasNameOf(seat))

  /** The notes, to those who may read them now and could not before. */
  const notesBack = (before: RelayView): readonly Sending[] => {
    const could = (seat: SeatId): boolean =>
      before.seats.some((each) => each.seat === seat && readsStrip(each))
    return linesOf(company, readsStrip)
      .filter(({ seat }) => !could(seat) && texts.notes.length > 0)
      .flatMap(({ seat }) =>
        replyOf(seat, [{ channel: 'strip', frames: texts.notes }], limits.replyBytes),
      )
  }

  return {
    see(next, now) {
      const before = view
      view = next
      readers = null
      texts.see(before, next)
      if (next.words === null || next.words.kind !== before.words?.kind) unsigned.drop(['word'])
      if (next.board.number !== board.number) {
        unsigned.drop(['update', 'presence'])
        board = new BoardRelay(next.board.number, limits, start.randomBelow, null)
        for (const line of lines.values()) line.cursor = 0
      }
      for (const { seat, generation } of before.seats) {
        const now = next.seats.find((each) => each.seat === seat)
        if (now?.generation !== generation) board.forgetAuthor(seat)
      }
      for (const { seat } of [...lines.values()]) {
        if (!next.seats.some((each) => each.seat === seat)) lines.delete(seat)
      }
      return [
        ...newEpoch(),
        ...notesBack(before),
        ...board.catchUp(company),
        ...board.advance(company, now),
      ]
    },

    connect(line, now) {
      readers = null
      const generation = seatOf(line.seat)?.generation ?? 0
      lines.set(line.seat, openLine(line, generation, lines.get(line.seat), limits, now))
      return board.advance(company, now)
    },

    disconnect(id, now) {
      const line = lineIn(lines, id)
      if (line !== undefined) line.synced = false
      readers = null
      return board.advance(company, now)
    },

    sync(id, now) {
      const line = lineIn(lines, id)
      const seat = line === undefined ? undefined : seatOf(line.seat)
      if (line === undefined || seat === undefined || !seat.here) return refused('not-seated')
      if (!line.budget.syncs.take(now)) return refused('too-fast')
      line.synced = true
      readers = null
      line.cursor = 0
      const parts = [
        { channel: 'settings', frames: texts.settings },
        {
          channel: 'names',
          frames: seat.leads ? [...ofTheKeyless(), ...texts.names] : texts.names,
        },
        { channel: 'words', frames: texts.words },
        { channel: 'strip', frames: readsStrip(seat) ? texts.notes : [] },
        { channel: 'board', frames: readsBoard(seat) ? board.handOver(line) : [] },
      ] as const
      const kept = replyOf(line.seat, parts, limits.replyBytes)
      const epoch = epochs.frames.map(
        (frame): Sending => ({ kind: 'epoch', to: [line.seat], frame }),
      )
      return taken(...epoch, ...kept, ...board.advance(company, now))
    },

    take(id, frame, now) {
      const line = lineIn(lines, id)
      const seat = line === undefined ? undefined : seatOf(line.seat)
      if (line === undefined || seat === undefined || !seat.here) return refused('not-seated')
      const header = checkHeader(frame, line, limits, now)
      if (typeof header === 'string') return refused(header)
      const code = checkRight(header, seat, view)
      if (code !== null) return refused(code)
      const isKeys = header.channel === 'epochs'
      const reach = isKeys ? EVERYWHERE : epochs.reach(header, seat)
      if (reach === 'epoch-old') return refused(reach)
      return takeFrame(header, frame, line, seat, reach, now)
    },

    tick(now) {
      const sent = unsigned.flush(now).flatMap(deliver)
      return [...sent, ...newEpoch(), ...board.advance(company, now)]
    },

    wakesAt() {
      const times = [unsigned.closesAt, board.wakesAt()].filter((time) => time !== null)
      return times.length === 0 ? null : Math.min(...times)
    },

    wordGiven(seat) {
      const of = seatOf(seat)
      return of !== undefined && texts.hasGiven(of)
    },

    keptAtTheDoor: () => [
      { channel: 'settings', frames: texts.doorSettings },
      { channel: 'names', frames: texts.doorNames((seat) => seatOf(seat)?.leads === true) },
    ],

    forgetNotes: () => texts.forgetNotes(),

    forget() {
      lines.clear()
      readers = null
      unsigned.drop()
      texts.clear()
      epochs.clear()
      view = { ...view, seats: [] }
      board = new BoardRelay(view.board.number, limits, start.randomBelow, null)
    },

    get bytes() {
      return board.bytes + unsigned.bytes + texts.bytes + epochs.bytes
    },
  }
}
