/** Own steps that the server has refused, or that a wipe overtook: what was written goes back to its writer. */
import type { ErrorCode } from '../../../shared/answer.ts'
import type { Card, CardId } from '../../../shared/board/card.ts'
import type { Boards } from './engine/boards.ts'
import type { OwnHand } from './engine/ownHand.ts'
import type { OwnWords } from './engine/ownWords.ts'
import type { OpenFields } from './openFields.ts'

export class TakenBack {
  readonly #boards: Boards
  readonly #hand: OwnHand
  readonly #own: OwnWords
  readonly #fields: OpenFields
  /** Cards as they stood before the board is made without the refused step. */
  readonly #before = new Map<CardId, Card>()

  constructor(boards: Boards, hand: OwnHand, own: OwnWords, fields: OpenFields) {
    this.#boards = boards
    this.#hand = hand
    this.#own = own
    this.#fields = fields
  }

  /** A step on this card is about to be taken back. */
  refusing(id: CardId): void {
    const shown = this.#boards.card(id)
    if (shown) this.#before.set(id, shown)
  }

  /** It was taken back, by this refusal. */
  remade(id: CardId, code: ErrorCode): void {
    const before = this.#before.get(id)
    this.#before.delete(id)
    const after = this.#boards.card(id)
    if (before) this.#own.keepCard(before, after, code)
    if (!after) this.#hand.disown(id)
    this.#own.saying = { about: 'refused', code }
    this.#fields.remade()
  }

  /** The board is being wiped: what was just being written is kept. */
  wiped(): void {
    for (const id of this.#boards.sync?.unsentCards ?? []) {
      const card = this.#boards.card(id)
      if (card && (this.#hand.mine.has(id) || this.#fields.has(id)))
        this.#own.keepCard(card, null, 'board-gone')
    }
  }

  clear(): void {
    this.#before.clear()
  }
}
