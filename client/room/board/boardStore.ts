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
import type { ErrorCode } from '../../../shared/protocol.ts'
import { toBase64Url } from '../../../shared/sealing/bytes.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import type { BoardSnapshot, TextWatcher } from './boardSnapshot.ts'
import { type BoardSession, Boards } from './engine/boards.ts'
import { OwnWords, type Saying } from './engine/ownWords.ts'
import { browserSurroundings, drawChance, type Surroundings } from './engine/surroundings.ts'
import { type Content, Unshown } from './engine/unshown.ts'

/** Others' changes reach the screen at most this often (ms). */
const FRAME_MS = 16

export class BoardStore {
  readonly #surroundings: Surroundings
  readonly #listeners = new Set<() => void>()
  readonly #watchers = new Map<CardId, TextWatcher>()
  readonly #boards: Boards
  readonly #unshown: Unshown
  readonly #own = new OwnWords()
  readonly #mine = new Set<CardId>()
  readonly #before = new Map<CardId, Card>()
  #hiddenFromMe = false
  #snapshot: BoardSnapshot | null = null
  #noticePlanned = false

  constructor(session: BoardSession, surroundings: Surroundings = browserSurroundings) {
    this.#surroundings = surroundings
    this.#unshown = new Unshown(surroundings, (card) => this.#lay(card.id, card.lane, card))
    this.#boards = new Boards(session, surroundings, {
      changed: () => this.#followed(),
      changedByOthers: () => this.#changedByOthers(),
      respelt: (card, splices) => this.#watchers.get(card)?.respelt(splices),
      refusing: (card) => {
        const shown = this.#boards.card(card)
        if (shown) this.#before.set(card, shown)
      },
      remade: (card, code) => this.#keepRefused(card, code),
      turning: (why) => {
        if (why === 'wiped') this.#keepUnsent()
        else this.#dropOwn()
        this.#mine.clear()
      },
      begun: () => this.#remakeFields(),
      over: () => this.close(),
    })
    this.#boards.follow()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): BoardSnapshot => {
    const { sync, view, carets, cards, dissolving, isHidden, unreadable } = this.#boards
    const document = sync?.document
    this.#snapshot ??= {
      number: sync?.number ?? 0,
      cards,
      dissolving,
      mayWrite: this.#mayAct,
      hidden: isHidden,
      hiddenFromMe: this.#hiddenFromMe,
      unshown: this.#unshown.cards,
      draft: this.#own.draft,
      kept: this.#own.kept,
      saying: this.#own.saying,
      carets: document && view?.board.presence ? carets.in(document.doc) : [],
      mine: new Set(this.#mine),
      canUndo: document?.canUndo ?? false,
      canRedo: document?.canRedo ?? false,
      unreadable,
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
      if (this.#boards.isHidden) this.#unshown.add({ id, lane, ...content })
      else this.#lay(id, lane, content)
    }
    this.#changed()
    return laid
  }

  /** What a field has done to a card's text; when it may not, `whole` is kept for the writer. */
  spell(card: CardId, splices: readonly Splice[], whole: string): void {
    const sync = this.#boards.sync
    if (sync && this.#boards.card(card) && this.#mayAct) {
      sync.document.write(card, (doc) => editText(doc, card, splices), true)
      this.#changed()
    } else this.keepWords(card, whole)
  }

  /** Words of a field whose card is closed to writing, or gone. */
  keepWords(card: CardId, text: string): void {
    const here = this.#boards.card(card)
    const code: ErrorCode = here ? 'board-closed' : 'board-gone'
    this.#own.keep({ card: here ? card : null, lane: here?.lane ?? 0, code, text })
    this.#own.saying = { about: 'refused', code }
    this.#changed()
  }

  /** The text of a card as the document has it; null when it is gone. */
  text(card: CardId): string | null {
    const doc = this.#boards.sync?.document.doc
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
    const doc = this.#boards.sync?.document.doc
    if (doc && this.#boards.view?.board.presence && this.#mayAct) {
      this.#boards.carets.place(doc, card, at)
    }
  }

  /** Puts a card at `place` among the others of its lane (of all, on the open cloth). */
  move(card: CardId, place: number, lane: number | null): void {
    const here = this.#boards.card(card)
    if (!here || !this.#mayAct) return
    const others = this.#boards.cards.filter(
      (one) => one.id !== card && (lane === null || one.lane === lane),
    )
    const order = keyAt(others, place, () => drawChance(this.#surroundings.random))
    this.#boards.sync?.document.write(card, (doc) => moveCard(doc, card, order, lane ?? here.lane))
    this.#changed()
  }

  mayRemove(card: CardId): boolean {
    const role = this.#boards.view?.you.role
    return this.#mine.has(card) || (role !== undefined && isLeading(role))
  }

  remove(card: CardId): void {
    if (!this.mayRemove(card) || !this.#mayAct) return
    this.#boards.sync?.document.write(card, (doc) => removeCard(doc, card))
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
    this.#boards.close()
    this.#dropOwn()
    this.#changed()
  }

  // ── within ───────────────────────────────────────────────────────────────

  /** What is done now is seen by others. */
  get #mayAct(): boolean {
    return this.#boards.mayWrite && !this.#boards.isHidden
  }

  #whyNot(content: Content): Saying | null {
    if (!this.#boards.mayWrite) return { about: 'refused', code: 'board-closed' }
    const waiting = this.#unshown.cards
    if (this.#boards.cards.length + waiting.length >= MOST_CARDS) return { about: 'cards-full' }
    if (!('drawing' in content)) return null
    const drawings =
      this.#boards.cards.filter(({ kind }) => kind === 'drawing').length +
      waiting.filter((card) => 'drawing' in card).length
    if (drawings >= MOST_DRAWINGS) return { about: 'drawings-full' }
    return decodeDrawing(content.drawing) ? null : { about: 'drawing-too-large' }
  }

  #lay(id: CardId, lane: number, content: Content): void {
    const by = this.#boards.isSigned ? (this.#boards.view?.you.seat ?? null) : null
    const order = keyAt(this.#boards.cards, this.#boards.cards.length, () =>
      drawChance(this.#surroundings.random),
    )
    this.#mine.add(id)
    this.#boards.sync?.document.write(id, (doc) =>
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
    if (!this.#mayAct) return null
    const card = this.#boards.sync?.document[way]() ?? null
    this.#changed()
    return card
  }

  #followed(): void {
    if (this.#mayAct) this.#unshown.show()
    else this.#unshown.hold()
    this.#changed()
  }

  #remakeFields(): void {
    for (const { remade } of this.#watchers.values()) remade()
  }

  /** An own step was taken back by the server's no: its words go to their writer. */
  #keepRefused(id: CardId, code: ErrorCode): void {
    const before = this.#before.get(id)
    this.#before.delete(id)
    const after = this.#boards.card(id)
    if (before) this.#own.keepCard(before, after, code)
    if (!after) this.#mine.delete(id)
    this.#own.saying = { about: 'refused', code }
    this.#remakeFields()
    this.#changed()
  }

  /** What was being written when the board was wiped. */
  #keepUnsent(): void {
    for (const id of this.#boards.sync?.unsentCards ?? []) {
      const card = this.#boards.card(id)
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
