/**
 * Cards hidden until shown. They live in this page alone, outside the document, and nothing of them is sent. When a leader
 * shows them each goes out by itself after a random while, so that what belongs together cannot be told.
 */
import type { CardId } from '../../../../shared/board/card.ts'
import { drawChance, type Surroundings } from './surroundings.ts'

export type Content = { readonly text: string } | { readonly drawing: Uint8Array }
export type UnshownCard = { readonly id: CardId; readonly lane: number } & Content

const REVEAL_WITHIN_MS = 3000

export class Unshown {
  readonly #surroundings: Surroundings
  readonly #lay: (card: UnshownCard) => void
  #cards: readonly UnshownCard[] = []
  #onTheirWay = new Map<CardId, () => void>()

  constructor(surroundings: Surroundings, lay: (card: UnshownCard) => void) {
    this.#surroundings = surroundings
    this.#lay = lay
  }

  get cards(): readonly UnshownCard[] {
    return this.#cards
  }

  add(card: UnshownCard): void {
    this.#set([...this.#cards, card])
  }

  change(id: CardId, text: string): void {
    this.#set(
      this.#cards.map((card) => (card.id === id && 'text' in card ? { ...card, text } : card)),
    )
  }

  remove(id: CardId): void {
    this.#onTheirWay.get(id)?.()
    this.#onTheirWay.delete(id)
    this.#set(this.#cards.filter((card) => card.id !== id))
  }

  /** Each card after 0–3 s of its own. */
  show(): void {
    for (const card of this.#cards) {
      if (this.#onTheirWay.has(card.id)) continue
      const wait = drawChance(this.#surroundings.random) * REVEAL_WITHIN_MS
      const cancel = this.#surroundings.after(wait, () => {
        const now = this.#cards.find(({ id }) => id === card.id)
        this.remove(card.id)
        if (now) this.#lay(now)
      })
      this.#onTheirWay.set(card.id, cancel)
    }
  }

  /** Hidden again, or closed to writing, before all were shown: the rest stays here. */
  hold(): void {
    for (const cancel of this.#onTheirWay.values()) cancel()
    this.#onTheirWay.clear()
  }

  clear(): void {
    this.hold()
    this.#set([])
  }

  #set(cards: readonly UnshownCard[]): void {
    if (cards.length > 0 !== this.#cards.length > 0) {
      this.#surroundings.warnBeforeLeaving(cards.length > 0)
    }
    this.#cards = cards
  }
}
