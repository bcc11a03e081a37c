/** What belongs to the writer alone: the draft, words that did not reach the board, and what the board says about them. */

import type { ErrorCode } from '../../../../shared/answer.ts'
import type { Card, CardId } from '../../../../shared/board/card.ts'
import { encodeDrawing } from '../../../../shared/board/drawing.ts'
import type { Content } from './unshown.ts'

/** Words that did not reach the board, or were lost from it, kept for their writer. They leave with the board. */
export type Kept = {
  readonly id: number
  /** The card they were meant for, if it still lies there. */
  readonly card: CardId | null
  readonly lane: number
  readonly code: ErrorCode
} & Content

/** What the board has to say to its writer, until something else happens. */
export type Saying =
  | { readonly about: 'refused'; readonly code: ErrorCode }
  | {
      readonly about: 'cards-full' | 'drawings-full' | 'drawing-too-large' | 'too-long' | 'no-links'
    }

const MOST_KEPT = 20

export class OwnWords {
  draft = ''
  saying: Saying | null = null
  #kept: readonly Kept[] = []
  #next = 1

  get kept(): readonly Kept[] {
    return this.#kept
  }

  keep(kept: Omit<Kept, 'id' | 'text' | 'drawing'> & Content): void {
    const id = this.#next
    this.#next += 1
    this.#kept = [...this.#kept, { ...kept, id }].slice(-MOST_KEPT)
  }

  /** Keeps what a card held before, if the card as it is `now` does not hold it. */
  keepCard(before: Card, now: Card | null, code: ErrorCode): void {
    const meant = { card: now?.id ?? null, lane: before.lane, code }
    if (before.kind === 'drawing') {
      const drawing = now ? null : encodeDrawing(before.strokes)
      if (drawing) this.keep({ ...meant, drawing })
      return
    }
    if (before.text === '' || (now?.kind === 'words' && now.text === before.text)) return
    if (this.draft === '' && !now) this.draft = before.text
    else this.keep({ ...meant, text: before.text })
  }

  take(id: number): Kept | null {
    const found = this.#kept.find((kept) => kept.id === id) ?? null
    this.#kept = this.#kept.filter((kept) => kept.id !== id)
    return found
  }

  clear(): void {
    this.#kept = []
    this.draft = ''
    this.saying = null
  }
}
