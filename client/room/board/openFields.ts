/** Fields of this page in which cards are being written: what happens to a card's text is told to its field. */
import type { CardId } from '../../../shared/board/card.ts'
import type { Splice } from '../../../shared/board/textDiff.ts'
import type { TextWatcher } from './engine/boardSnapshot.ts'

export class OpenFields {
  readonly #watchers = new Map<CardId, TextWatcher>()

  /** What it returns takes the field away again. */
  open(card: CardId, watcher: TextWatcher): () => void {
    this.#watchers.set(card, watcher)
    return () => {
      if (this.#watchers.get(card) === watcher) this.#watchers.delete(card)
    }
  }

  has(card: CardId): boolean {
    return this.#watchers.has(card)
  }

  respelt(card: CardId, splices: readonly Splice[]): void {
    this.#watchers.get(card)?.respelt(splices)
  }

  /** The document was made again: every field reads anew. */
  remade(): void {
    for (const { remade } of this.#watchers.values()) remade()
  }
}
