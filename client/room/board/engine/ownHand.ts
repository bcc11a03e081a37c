/** What this person does to cards that everybody sees: lays, spells, moves and removes them, and takes own steps back. */
import type * as Y from 'yjs'
import { type Card, type CardId, textOf } from '../../../../shared/board/card.ts'
import { decodeDrawing } from '../../../../shared/board/drawing.ts'
import { editText, layCard, moveCard, removeCard } from '../../../../shared/board/edit.ts'
import { MOST_CARDS, MOST_DRAWINGS } from '../../../../shared/board/limits.ts'
import { keyAt } from '../../../../shared/board/order.ts'
import type { Splice } from '../../../../shared/board/textDiff.ts'
import { isLeading } from '../../../../shared/session/seat.ts'
import type { Boards } from './boards.ts'
import type { Saying } from './ownWords.ts'
import { drawChance, type Surroundings } from './surroundings.ts'
import type { Content, UnshownCard } from './unshown.ts'

export class OwnHand {
  readonly #boards: Boards
  readonly #surroundings: Surroundings
  /** Cards laid from this page: their author may remove them. */
  readonly #mine = new Set<CardId>()

  constructor(boards: Boards, surroundings: Surroundings) {
    this.#boards = boards
    this.#surroundings = surroundings
  }

  /** What is done now is seen by others. */
  get mayAct(): boolean {
    return this.#boards.mayWrite && !this.#boards.isHidden
  }

  get mine(): ReadonlySet<CardId> {
    return this.#mine
  }

  /** Why this cannot be laid now, with `waiting` cards still to be shown; null when it can. */
  whyNot(content: Content, waiting: readonly UnshownCard[]): Saying | null {
    if (!this.#boards.mayWrite) return { about: 'refused', code: 'board-closed' }
    const { cards } = this.#boards
    if (cards.length + waiting.length >= MOST_CARDS) return { about: 'cards-full' }
    if (!('drawing' in content)) return null
    const drawings =
      cards.filter(({ kind }) => kind === 'drawing').length +
      waiting.filter((card) => 'drawing' in card).length
    if (drawings >= MOST_DRAWINGS) return { about: 'drawings-full' }
    return decodeDrawing(content.drawing) ? null : { about: 'drawing-too-large' }
  }

  lay(id: CardId, lane: number, content: Content): void {
    const { cards, view, sync } = this.#boards
    if (this.#boards.isSigned && view) sync?.claim(id, view.you.seat)
    const order = this.#between(cards, cards.length)
    this.#mine.add(id)
    this.#write(id, (doc) =>
      layCard(doc, id, {
        order,
        lane,
        ...('text' in content ? { text: content.text } : { drawing: content.drawing }),
      }),
    )
  }

  /** What a field has done to a card's text. False when it may not be, or the card is gone. */
  spell(card: CardId, splices: readonly Splice[]): boolean {
    if (!this.mayAct || !this.#boards.card(card)) return false
    this.#write(card, (doc) => editText(doc, card, splices), true)
    return true
  }

  /** The text of a card as the document has it; null when it is gone. */
  text(card: CardId): string | null {
    const doc = this.#boards.sync?.document.doc
    return (doc && textOf(doc, card)?.toString()) ?? null
  }

  /** Own caret in a card, or null when its field is left. */
  placeCaret(card: CardId, at: number | null): void {
    const doc = this.#boards.sync?.document.doc
    if (doc && this.#boards.view?.board.presence && this.mayAct) {
      this.#boards.carets.place(doc, card, at)
    }
  }

  /** Puts a card at `place` among the others of its lane (of all, on the open cloth). */
  move(card: CardId, place: number, lane: number | null): void {
    const here = this.#boards.card(card)
    if (!here || !this.mayAct) return
    const others = this.#boards.cards.filter(
      (one) => one.id !== card && (lane === null || one.lane === lane),
    )
    const order = this.#between(others, place)
    this.#write(card, (doc) => moveCard(doc, card, order, lane ?? here.lane))
  }

  mayRemove(card: CardId): boolean {
    const role = this.#boards.view?.you.role
    return this.#mine.has(card) || (role !== undefined && isLeading(role))
  }

  remove(card: CardId): void {
    if (this.mayRemove(card) && this.mayAct) this.#write(card, (doc) => removeCard(doc, card))
  }

  /** Takes back an own step, or does it again; its card, or null when there is none. */
  walk(way: 'undo' | 'redo'): CardId | null {
    if (!this.mayAct) return null
    return this.#boards.sync?.document[way]() ?? null
  }

  /** Whether taking back the next own step would touch what somebody else has written. */
  get undoesOthers(): boolean {
    return this.#boards.sync?.document.undoesOthers === true
  }

  /** This card never reached the others. */
  disown(card: CardId): void {
    this.#mine.delete(card)
  }

  /** Another board: nothing on it is one's own. */
  disownAll(): void {
    this.#mine.clear()
  }

  #between(others: readonly Card[], place: number): string {
    return keyAt(others, place, () => drawChance(this.#surroundings.random))
  }

  #write(card: CardId, act: (doc: Y.Doc) => void, fromField = false): void {
    this.#boards.sync?.document.write(card, act, fromField)
  }
}
