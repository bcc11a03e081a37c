/**
 * The board behind its screens: follows the session from board number to board number, and gives React one snapshot and a
 * handful of verbs. It outlives the screens, so that nothing is lost when a phone goes back to the circle.
 */
import { type Card, type CardId, textOf } from '../../../shared/board/card.ts'
import { decodeDrawing } from '../../../shared/board/drawing.ts'
import { editText, layCard, moveCard, removeCard } from '../../../shared/board/edit.ts'
import { MOST_CARDS, MOST_DRAWINGS } from '../../../shared/board/limits.ts'
import { keyAt } from '../../../shared/board/order.ts'
import type { Splice } from '../../../shared/board/textDiff.ts'
import type { ErrorCode, SeatedView } from '../../../shared/protocol.ts'
import { toBase64Url } from '../../../shared/sealing/bytes.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import type { BoardPort, RoomSession } from '../../session/roomSession.ts'
import type { BoardSnapshot, Ending, TextWatcher } from './boardSnapshot.ts'
import { BoardSync } from './engine/boardSync.ts'
import { Carets } from './engine/carets.ts'
import { OwnWords, type Saying } from './engine/ownWords.ts'
import { browserSurroundings, drawChance, type Surroundings } from './engine/surroundings.ts'
import { type Content, Unshown } from './engine/unshown.ts'

/** Cards dissolve in 2.6 s; the sentence stays a moment longer. */
export const DISSOLVE_MS = 2600
const SENTENCE_MS = DISSOLVE_MS + 2400
const WIPE_MS = 900
/** Others' changes reach the screen at most this often. */
const FRAME_MS = 16
const MOST_EARLY = 64
const OVER: ReadonlySet<string> = new Set([
  'closing',
  'soft-landing',
  'word-with-leaders',
  'leaders-debrief',
])

/** What the board needs of a session. */
export type BoardSession = Pick<RoomSession, 'subscribe' | 'snapshot' | 'board'>

type Frame = Parameters<Parameters<BoardPort['onFrame']>[0]>[0]

export class BoardStore {
  readonly #session: BoardSession
  readonly #surroundings: Surroundings
  readonly #listeners = new Set<() => void>()
  readonly #watchers = new Map<CardId, TextWatcher>()
  readonly #carets: Carets
  readonly #unshown: Unshown
  readonly #own = new OwnWords()
  readonly #mine = new Set<CardId>()
  readonly #stops: (() => void)[]
  #sync: BoardSync | null = null
  #view: SeatedView | null = null
  #line: 'live' | 'lost' = 'live'
  #early: Frame[] = []
  #dissolving: BoardSnapshot['dissolving'] = null
  #cancelDissolving: (() => void) | null = null
  #unreadable = false
  #hiddenFromMe = false
  #before = new Map<CardId, Card>()
  #snapshot: BoardSnapshot | null = null
  #noticePlanned = false

  constructor(session: BoardSession, surroundings: Surroundings = browserSurroundings) {
    this.#session = session
    this.#surroundings = surroundings
    const port = session.board
    this.#carets = new Carets(
      surroundings,
      (payload) => {
        port.send('presence', payload, this.#isSigned).catch(() => undefined)
      },
      () => this.#changedByOthers(),
    )
    this.#unshown = new Unshown(surroundings, (card) => this.#lay(card.id, card.lane, card))
    this.#stops = [
      port.onFrame((frame) => this.#receive(frame)),
      port.onKept(() => this.#sync?.kept()),
      port.onRequest((request) => {
        if (request.board === this.#sync?.number) this.#sync.answer(request)
      }),
      session.subscribe(() => this.#follow()),
    ]
    this.#follow()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): BoardSnapshot => {
    const document = this.#sync?.document
    this.#snapshot ??= {
      number: this.#sync?.number ?? 0,
      cards: document?.cards ?? [],
      dissolving: this.#dissolving,
      mayWrite: this.#mayWrite && !this.#isHidden,
      hidden: this.#isHidden,
      hiddenFromMe: this.#hiddenFromMe,
      unshown: this.#unshown.cards,
      draft: this.#own.draft,
      kept: this.#own.kept,
      saying: this.#own.saying,
      carets: document && this.#view?.board.presence ? this.#carets.in(document.doc) : [],
      mine: new Set(this.#mine),
      canUndo: document?.canUndo ?? false,
      canRedo: document?.canRedo ?? false,
      unreadable: this.#unreadable,
    }
    return this.#snapshot
  }

  // ── verbs ────────────────────────────────────────────────────────────────

  setDraft(draft: string): void {
    this.#own.draft = draft
    this.#own.saying = null
    this.#changed()
  }

  /** Lays a card down, or keeps it here while cards are hidden. False when it cannot be: then it stays with its writer. */
  lay(content: Content, lane: number): boolean {
    this.#own.saying = this.#whyNot(content)
    const laid = this.#own.saying === null
    if (laid) {
      const id = toBase64Url(this.#surroundings.random(9))
      if (this.#isHidden) this.#unshown.add({ id, lane, ...content })
      else this.#lay(id, lane, content)
    }
    this.#changed()
    return laid
  }

  /** What a field has done to a card's text; when it may not, `whole` is kept for the writer. */
  spell(card: CardId, splices: readonly Splice[], whole: string): void {
    const sync = this.#sync
    if (sync && this.#card(card) && this.#mayWrite && !this.#isHidden) {
      sync.document.write(card, (doc) => editText(doc, card, splices), true)
      this.#changed()
    } else this.keepWords(card, whole)
  }

  /** Words of a field whose card is closed to writing, or gone. */
  keepWords(card: CardId, text: string): void {
    const here = this.#card(card)
    const code: ErrorCode = here ? 'board-closed' : 'board-gone'
    this.#own.keep({ card: here ? card : null, lane: here?.lane ?? 0, code, text })
    this.#own.saying = { about: 'refused', code }
    this.#changed()
  }

  /** The text of a card as the document has it; null when it is gone. */
  text(card: CardId): string | null {
    const doc = this.#sync?.document.doc
    return (doc && textOf(doc, card)?.toString()) ?? null
  }

  watch(card: CardId, watcher: TextWatcher): () => void {
    this.#watchers.set(card, watcher)
    return () => {
      if (this.#watchers.get(card) === watcher) this.#watchers.delete(card)
    }
  }

  /** Own caret in a card, or null when its field is left. */
  placeCaret(card: CardId, at: number | null): void {
    const doc = this.#sync?.document.doc
    if (doc && this.#view?.board.presence && this.#mayWrite && !this.#isHidden) {
      this.#carets.place(doc, card, at)
    }
  }

  /** Puts a card at `place` among the others of its lane (of all, on the open cloth). */
  move(card: CardId, place: number, lane: number | null): void {
    const here = this.#card(card)
    if (!here || !this.#mayWrite || this.#isHidden) return
    const others = this.#cards.filter(
      (one) => one.id !== card && (lane === null || one.lane === lane),
    )
    const order = keyAt(others, place, () => drawChance(this.#surroundings.random))
    this.#sync?.document.write(card, (doc) => moveCard(doc, card, order, lane ?? here.lane))
    this.#changed()
  }

  mayRemove(card: CardId): boolean {
    const role = this.#view?.you.role
    return this.#mine.has(card) || (role !== undefined && isLeading(role))
  }

  remove(card: CardId): void {
    if (!this.mayRemove(card) || !this.#mayWrite || this.#isHidden) return
    this.#sync?.document.write(card, (doc) => removeCard(doc, card))
    this.#changed()
  }

  undo(): CardId | null {
    return this.#walk('undo')
  }

  redo(): CardId | null {
    return this.#walk('redo')
  }

  changeUnshown(card: CardId, text: string): void {
    this.#unshown.change(card, text)
    this.#changed()
  }

  removeUnshown(card: CardId): void {
    this.#unshown.remove(card)
    this.#changed()
  }

  /** Brings kept words back: a drawing or a second text is laid again, words go where words are written. */
  putBack(id: number): void {
    const kept = this.#own.take(id)
    if (kept && 'text' in kept && this.#own.draft === '') this.#own.draft = kept.text
    else if (kept && !this.lay(kept, kept.lane)) this.#own.keep(kept)
    this.#changed()
  }

  /** Says something to the writer, until the next thing happens. */
  say(saying: Saying | null): void {
    this.#own.saying = saying
    this.#changed()
  }

  /** Hides the board from this person alone, or brings it back. */
  hideFromMe(hidden: boolean): void {
    this.#hiddenFromMe = hidden
    this.#changed()
  }

  forget(id: number): void {
    this.#own.take(id)
    this.#changed()
  }

  /** Frees everything: the room is over for this page. */
  close(): void {
    for (const stop of this.#stops) stop()
    this.#cancelDissolving?.()
    this.#carets.close()
    this.#dropOwn()
    this.#sync?.close()
    this.#sync = null
    this.#early = []
    this.#dissolving = null
    this.#changed()
  }

  // ── within ───────────────────────────────────────────────────────────────

  get #mayWrite(): boolean {
    return this.#view?.you.rights.board === 'write'
  }

  get #isHidden(): boolean {
    return this.#view?.board.hidden ?? false
  }

  get #isSigned(): boolean {
    return this.#view?.board.signing === 'signed'
  }

  get #cards(): readonly Card[] {
    return this.#sync?.document.cards ?? []
  }

  #card(id: CardId): Card | null {
    return this.#cards.find((card) => card.id === id) ?? null
  }

  #whyNot(content: Content): Saying | null {
    if (!this.#mayWrite) return { about: 'refused', code: 'board-closed' }
    const waiting = this.#unshown.cards
    if (this.#cards.length + waiting.length >= MOST_CARDS) return { about: 'cards-full' }
    if (!('drawing' in content)) return null
    const drawings =
      this.#cards.filter(({ kind }) => kind === 'drawing').length +
      waiting.filter((card) => 'drawing' in card).length
    if (drawings >= MOST_DRAWINGS) return { about: 'drawings-full' }
    return decodeDrawing(content.drawing) ? null : { about: 'drawing-too-large' }
  }

  #lay(id: CardId, lane: number, content: Content): void {
    const by = this.#isSigned ? (this.#view?.you.seat ?? null) : null
    const order = keyAt(this.#cards, this.#cards.length, () =>
      drawChance(this.#surroundings.random),
    )
    this.#mine.add(id)
    this.#sync?.document.write(id, (doc) =>
      layCard(doc, id, {
        order,
        lane,
        by,
        ...('text' in content ? { text: content.text } : { drawing: content.drawing }),
      }),
    )
    this.#changed()
  }

  #walk(way: 'undo' | 'redo'): CardId | null {
    if (!this.#mayWrite || this.#isHidden) return null
    const card = this.#sync?.document[way]() ?? null
    this.#changed()
    return card
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
    if (kind === 'update' || kind === 'snapshot') sync.receive(kind, payload, seat)
    else if (kind === 'presence' && this.#view?.board.presence) this.#carets.receive(payload, seat)
  }

  #follow(): void {
    const state = this.#session.snapshot()
    if (state.stage === 'gone') {
      this.close()
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
    if (this.#sync) this.#sync.signed = this.#isSigned
    if (!view.board.presence) this.#carets.clear()
    if (this.#mayWrite && !view.board.hidden) this.#unshown.show()
    else this.#unshown.hold()
    this.#changed()
  }

  /** Another board number: what lay on the old one goes before everybody's eyes. */
  #turnOver(before: SeatedView | null, view: SeatedView): void {
    const cards = this.#cards
    const seen = before !== null && before.you.rights.board !== 'none' && cards.length > 0
    const over = view.moment.at === 'running' && OVER.has(view.moment.phase)
    const why: Ending = over ? 'closing' : view.board.access === 'off' ? 'next-case' : 'wiped'
    if (why === 'wiped') this.#keepUnsent()
    else this.#dropOwn()
    this.#mine.clear()
    this.#cancelDissolving?.()
    this.#cancelDissolving = null
    this.#dissolving = seen ? { why, cards } : null
    if (seen) {
      const ms = why === 'wiped' ? WIPE_MS : SENTENCE_MS
      this.#cancelDissolving = this.#surroundings.after(ms, () => {
        this.#dissolving = null
        this.#changed()
      })
    }
    this.#begin(view)
  }

  #begin(view: SeatedView): void {
    this.#sync?.close()
    this.#carets.clear()
    this.#unreadable = false
    const { number, signing } = view.board
    this.#sync = new BoardSync(
      number,
      signing === 'signed',
      this.#session.board,
      this.#surroundings,
      {
        changed: () => this.#changedByOthers(),
        respelt: (card, splices) => this.#watchers.get(card)?.respelt(splices),
        refusing: (card) => {
          const shown = this.#card(card)
          if (shown) this.#before.set(card, shown)
        },
        remade: (card, code) => this.#keepRefused(card, code),
        unreadable: () => {
          this.#unreadable = true
          this.#changedByOthers()
        },
      },
    )
    const early = this.#early.filter(({ board }) => board >= number)
    this.#early = []
    for (const frame of early) this.#receive(frame)
    for (const { remade } of this.#watchers.values()) remade()
  }

  /** An own step was taken back by the server's no: its words go to their writer. */
  #keepRefused(id: CardId, code: ErrorCode): void {
    const before = this.#before.get(id)
    this.#before.delete(id)
    const after = this.#card(id)
    if (before) this.#own.keepCard(before, after, code)
    if (!after) this.#mine.delete(id)
    this.#own.saying = { about: 'refused', code }
    for (const { remade } of this.#watchers.values()) remade()
    this.#changed()
  }

  /** What was being written when the board was wiped. */
  #keepUnsent(): void {
    for (const id of this.#sync?.unsentCards ?? []) {
      const card = this.#card(id)
      if (card && (this.#mine.has(id) || this.#watchers.has(id)))
        this.#own.keepCard(card, null, 'board-gone')
    }
  }

  #dropOwn(): void {
    this.#own.clear()
    this.#unshown.clear()
    this.#mine.clear()
    this.#before.clear()
  }

  #changed(): void {
    this.#snapshot = null
    for (const listener of this.#listeners) listener()
  }

  #changedByOthers(): void {
    this.#snapshot = null
    if (this.#noticePlanned) return
    this.#noticePlanned = true
    this.#surroundings.after(FRAME_MS, () => {
      this.#noticePlanned = false
      this.#changed()
    })
  }
}
