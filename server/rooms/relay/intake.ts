/** What becomes of a frame that may pass, by its channel: kept, handed on at once, or laid into the window of what has no sender. */
import type { ErrorCode } from '../../../shared/answer.ts'
import { type FrameHeader, UNSIGNED_SEAT } from '../../../shared/sealing/header.ts'
import type { LineId } from '../line.ts'
import { BoardRelay } from './boardRelay.ts'
import { type Company, correspondentsOf, everybody, readsStrip, toThose } from './company.ts'
import type { Taken } from './contract.ts'
import type { Correspondent } from './correspondent.ts'
import type { Held } from './held.ts'
import type { For } from './keptTexts.ts'
import type { Sending } from './sending.ts'
import type { Waiting } from './unsignedWindow.ts'
import type { RelaySeat } from './view.ts'

export const taken = (...send: readonly Sending[]): Taken => ({ ack: { ok: true }, send })

export const refused = (code: ErrorCode, send: readonly Sending[] = []): Taken => ({
  ack: { ok: false, code },
  send,
})

const leads = (seat: RelaySeat): boolean => seat.leads

/** A frame with who sent it and whom it is for. */
export interface Passing {
  readonly header: FrameHeader
  readonly frame: Uint8Array
  readonly correspondent: Correspondent
  readonly seat: RelaySeat
  readonly reach: For
}

export class Intake {
  readonly #held: Held
  readonly #company: Company

  constructor(held: Held, company: Company) {
    this.#held = held
    this.#company = company
  }

  take(passing: Passing, now: number): Taken {
    const { header, frame, correspondent, seat, reach } = passing
    const { texts, epochs, comings } = this.#held
    const from = correspondent.line
    switch (header.channel) {
      case 'board':
        return this.#takeOnBoard(passing, now)
      case 'presence':
        return taken(...this.#pass({ kind: 'presence', frame, from }, header, now))
      case 'names':
        // A name that came and went would be a word to the group: while its person sits back it is as it was.
        if (seat.sitsBack && texts.hasName(seat)) return refused('not-allowed')
        texts.keepName(seat, frame, reach)
        if (reach.leaders) return taken(...this.#to(leads, frame, from))
        return taken(...(reach.room ? this.#to(everybody, frame, from) : []))
      case 'settings':
        texts.keepSettings(frame, reach)
        return taken(...(reach.room ? this.#to(everybody, frame, from) : []))
      case 'epochs': {
        if (seat.sitsBack && !(comings.any && epochs.isNext(header))) {
          return refused('not-allowed')
        }
        const code = epochs.take(header, frame, seat.leads)
        if (code !== null) return refused(code)
        comings.answer()
        return taken(...this.newEpoch())
      }
      case 'strip':
        texts.keepNote(frame)
        return taken(...this.#to(readsStrip, frame, from))
      case 'words':
        if (texts.hasGiven(seat)) return refused('word-given')
        texts.giveWord(seat)
        return taken(...this.#pass({ kind: 'word', frame, from }, header, now))
    }
  }

  /** What the window lets go by now, to whom it is for. */
  flush(now: number): readonly Sending[] {
    return this.#held.unsigned.flush(now).flatMap((waiting) => this.#deliver(waiting))
  }

  /**
   * What waits without a sender was sealed in the epoch before, and goes out before the next begins: a window that ended early for
   * it would tell more of who wrote.
   */
  newEpoch(): readonly Sending[] {
    const { unsigned, epochs } = this.#held
    const frame = unsigned.closesAt === null ? epochs.settle() : null
    const seats = correspondentsOf(this.#company, everybody).map(({ seat }) => seat)
    return frame === null ? [] : [{ kind: 'epoch', to: seats, frame }]
  }

  #to(may: (seat: RelaySeat) => boolean, frame: Uint8Array, but: LineId): readonly Sending[] {
    return toThose(correspondentsOf(this.#company, may), frame, but)
  }

  #deliver({ kind, frame, from }: Waiting): readonly Sending[] {
    if (kind === 'presence') return toThose(this.#company.readers, frame, from, true)
    if (kind !== 'word') return this.#held.board.relay(frame, this.#company)
    this.#held.texts.keepWord(frame)
    return this.#to(everybody, frame, from)
  }

  /** Signed frames go at once, unsigned ones with the window. */
  #pass(waiting: Waiting, { seat }: FrameHeader, now: number): readonly Sending[] {
    if (seat !== UNSIGNED_SEAT) return this.#deliver(waiting)
    this.#held.unsigned.add(waiting, now)
    return []
  }

  #takeOnBoard({ header, frame, correspondent }: Passing, now: number): Taken {
    const { board, unsigned } = this.#held
    const company = this.#company
    const { kind } = header
    const update = { kind: 'update', frame, from: correspondent.line } as const
    const advance = (full = false): readonly Sending[] => board.advance(company, now, full)
    if (kind === 'snapshot') {
      if (!board.expects('snapshot', correspondent.seat)) return refused('not-allowed')
      return taken(...board.takeSnapshot(correspondent.seat, frame, now, company), ...advance())
    }
    if (kind === 'merge') {
      if (!board.expects('merge', correspondent.seat)) return refused('not-allowed')
      if (company.view.board.hidden) return refused('board-hidden')
      board.takeMerge(correspondent.seat)
      const sent = BoardRelay.hasContent(frame) ? this.#pass(update, header, now) : []
      return taken(...sent, ...advance())
    }
    if (kind === 'author') {
      const sent = board.takeAuthor(correspondent.seat, frame, company)
      return sent === null ? refused('board-full') : taken(...sent)
    }
    if (!board.hasRoom(frame.length, unsigned.bytes)) return refused('board-full', advance(true))
    if (!board.takeShare(correspondent.seat, frame.length)) return refused('board-full')
    return taken(...this.#pass(update, header, now), ...advance())
  }
}
