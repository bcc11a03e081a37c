/**
 * Follows the session from board number to board number: each has its own document and its own way to the others. What lay on the
 * old one is shown while it goes.
 */

import type { ErrorCode } from '../../../../shared/answer.ts'
import type { CardId } from '../../../../shared/board/card.ts'
import type { Splice } from '../../../../shared/board/textDiff.ts'
import type { SeatedView } from '../../../../shared/pageView.ts'
import { isParting } from '../../../session/parting.ts'
import type { BoardPort, RoomSession } from '../../../session/roomSession.ts'
import type { Signed } from './authors.ts'
import type { BoardSnapshot, Ending } from './boardSnapshot.ts'
import { BoardSync } from './boardSync.ts'
import { Carets } from './carets.ts'
import type { Surroundings } from './surroundings.ts'

/** What the board needs of a session. */
export type BoardSession = Pick<RoomSession, 'subscribe' | 'snapshot' | 'board'>

export interface BoardsEvents {
  /** The session has changed, or the own board has. */
  readonly changed: () => void
  /** Others have changed the board: often, and not to be shown each time. */
  readonly changedByOthers: () => void
  readonly respelt: (card: CardId, splices: readonly Splice[]) => void
  readonly refusing: (card: CardId) => void
  readonly remade: (card: CardId, code: ErrorCode) => void
  /** This board is about to go. */
  readonly turning: (why: Ending) => void
  /** Another board lies there. */
  readonly begun: () => void
  /** The room is over for this page. */
  readonly over: () => void
}

/** Cards dissolve in 2.6 s; the sentence stays a moment longer. */
const SENTENCE_MS = 5000
const WIPE_MS = 900
const MOST_EARLY = 64

type Frame = Parameters<Parameters<BoardPort['onFrame']>[0]>[0]

const endingOf = (view: SeatedView): Ending => {
  if (isParting(view)) return 'closing'
  return view.board.access === 'off' ? 'next-case' : 'wiped'
}

export class Boards {
  readonly carets: Carets
  readonly #session: BoardSession
  readonly #surroundings: Surroundings
  readonly #events: BoardsEvents
  readonly #stops: readonly (() => void)[]
  #sync: BoardSync | null = null
  #view: SeatedView | null = null
  #line: 'live' | 'lost' = 'live'
  /** Frames of a board that this page has not been told of yet. */
  #early: Frame[] = []
  #dissolving: BoardSnapshot['dissolving'] = null
  #cancelDissolving: (() => void) | null = null
  #unreadable = false

  constructor(session: BoardSession, surroundings: Surroundings, events: BoardsEvents) {
    this.#session = session
    this.#surroundings = surroundings
    this.#events = events
    const port = session.board
    this.carets = new Carets(
      surroundings,
      (payload) => {
        port.send('presence', payload, this.isSigned).catch(() => undefined)
      },
      events.changedByOthers,
    )
    this.#stops = [
      port.onFrame((frame) => this.#receive(frame)),
      port.onKept(() => this.#sync?.kept()),
      port.onRequest((request) => {
        if (request.board === this.#sync?.number) this.#sync.answer(request)
      }),
      session.subscribe(() => this.follow()),
    ]
  }

  get sync(): BoardSync | null {
    return this.#sync
  }

  get view(): SeatedView | null {
    return this.#view
  }

  get dissolving(): BoardSnapshot['dissolving'] {
    return this.#dissolving
  }

  /** Something came that is no card. */
  get unreadable(): boolean {
    return this.#unreadable
  }

  get line(): 'live' | 'lost' {
    return this.#line
  }

  get cards(): readonly Signed[] {
    return this.#sync?.document.cards ?? []
  }

  card(id: CardId): Signed | null {
    return this.cards.find((card) => card.id === id) ?? null
  }

  /** May write, were nothing hidden. */
  get mayWrite(): boolean {
    return this.#view?.you.rights.board === 'write'
  }

  get isHidden(): boolean {
    return this.#view?.board.hidden ?? false
  }

  get isSigned(): boolean {
    return this.#view?.board.signing === 'signed'
  }

  /** Takes in what the session says now. */
  follow(): void {
    const state = this.#session.snapshot()
    if (state.stage === 'gone') {
      this.#events.over()
      return
    }
    if (state.stage !== 'room') return
    const before = this.#view
    const { view, line } = state
    this.#view = view
    if (line.state !== this.#line) {
      this.#line = line.state
      if (line.state === 'lost') this.#sync?.lineLost()
    }
    if (this.#sync?.number !== view.board.number) this.#turnOver(before, view)
    if (this.#sync) this.#sync.signed = this.isSigned
    this.#forgetPersons(before, view)
    if (!view.board.presence) this.carets.clear()
    this.#events.changed()
  }

  /** Frees everything. */
  close(): void {
    for (const stop of this.#stops) stop()
    this.#cancelDissolving?.()
    this.carets.close()
    this.#sync?.close()
    this.#sync = null
    this.#early = []
    this.#dissolving = null
  }

  /** Another person in a chair has laid nothing. */
  #forgetPersons(before: SeatedView | null, view: SeatedView): void {
    for (const { seat, presence, commitment } of view.chairs) {
      const known = before?.chairs.find((chair) => chair.seat === seat)?.commitment
      const isAnother = known && commitment && known !== commitment
      const document = this.#sync?.document
      if ((presence === 'free' || isAnother) && document?.authors.forget(seat)) document.named()
    }
  }

  #receive(frame: Frame): void {
    const sync = this.#sync
    if (!sync || frame.board > sync.number) {
      // The view that tells of this board is still on its way.
      if (this.#early.length < MOST_EARLY) this.#early.push(frame)
      return
    }
    if (frame.board < sync.number) return
    const { kind, payload, seat } = frame
    if (kind === 'presence') {
      if (this.#view?.board.presence) this.carets.receive(payload, seat)
    } else sync.receive(kind, payload, seat)
  }

  /** Another board number: what lay on the old one goes before everybody's eyes. */
  #turnOver(before: SeatedView | null, view: SeatedView): void {
    const { cards } = this
    const seen = before !== null && before.you.rights.board !== 'none' && cards.length > 0
    const why = endingOf(view)
    this.#events.turning(why)
    this.#cancelDissolving?.()
    this.#cancelDissolving = null
    this.#dissolving = seen ? { why, cards } : null
    if (seen) {
      const ms = why === 'wiped' ? WIPE_MS : SENTENCE_MS
      this.#cancelDissolving = this.#surroundings.after(ms, () => {
        this.#dissolving = null
        this.#events.changed()
      })
    }
    this.#begin(view)
  }

  #begin({ board: { number, signing } }: SeatedView): void {
    const { changedByOthers, respelt, refusing, remade, begun } = this.#events
    this.#sync?.close()
    this.carets.clear()
    this.#unreadable = false
    const signed = signing === 'signed'
    this.#sync = new BoardSync(number, signed, this.#session.board, this.#surroundings, {
      changed: changedByOthers,
      respelt,
      refusing,
      remade,
      unreadable: () => {
        if (this.#unreadable) return
        this.#unreadable = true
        changedByOthers()
      },
    })
    const early = this.#early.filter(({ board }) => board >= number)
    this.#early = []
    for (const frame of early) this.#receive(frame)
    begun()
  }
}
