/**
 * Which Yjs client id writes on which card. One for each card and page, drawn afresh, so that cards can be joined neither
 * to a person nor to each other; all are laid aside when signing changes, so that a name cannot be carried over.
 */
import type { CardId } from '../../../../shared/board/card.ts'
import type { RandomBytes } from '../../../../shared/sealing/bytes.ts'
import { drawUint32 } from './surroundings.ts'

export class Pens {
  readonly #random: RandomBytes
  readonly #byCard = new Map<CardId, number>()

  constructor(random: RandomBytes) {
    this.#random = random
  }

  of(card: CardId): number {
    const known = this.#byCard.get(card)
    if (known !== undefined) return known
    const drawn = drawUint32(this.#random)
    this.#byCard.set(card, drawn)
    return drawn
  }

  layAside(card: CardId): void {
    this.#byCard.delete(card)
  }

  layAsideAll(): void {
    this.#byCard.clear()
  }
}
