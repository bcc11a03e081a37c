/**
 * Who laid which card, as far as a frame's sealed header vouches for it: the server has checked that the header's seat is
 * its sender's. What a card says of itself counts only when a snapshot brings it, whose maker then vouches for it.
 */
import type * as Y from 'yjs'
import { type Card, type CardId, readCard } from '../../../../shared/board/card.ts'
import type { SeatId } from '../../../../shared/session/seat.ts'

export interface FrameOrigin {
  readonly seat: SeatId | null
  readonly isSnapshot: boolean
}

/** A change that came from the others. */
export const isFrame = (origin: unknown): origin is FrameOrigin =>
  typeof origin === 'object' && origin !== null && 'isSnapshot' in origin

export class Authors {
  /** Null: what the card claims does not fit the frame that brought it. */
  readonly #known = new Map<CardId, SeatId | null>()

  /** Cards that a change of the list of cards has brought. */
  learn(event: Y.YEvent<Y.AbstractType<unknown>>, origin: unknown): void {
    for (const [id, { action }] of event.changes.keys) {
      if (action === 'delete' || !isFrame(origin)) continue
      const target: unknown = event.target
      const value: unknown = isMap(target) ? target.get(id) : undefined
      const claimed = readCard(id, value)?.by ?? null
      if (claimed === null) continue
      if (origin.isSnapshot) {
        if (!this.#known.has(id)) this.#known.set(id, claimed)
      } else this.#known.set(id, origin.seat === claimed ? claimed : null)
    }
  }

  /** The card with its author, or without one when nothing vouches for the claim. */
  attest(card: Card): Card {
    const known = this.#known.get(card.id)
    return known === undefined || known === card.by ? card : { ...card, by: null }
  }
}

const isMap = (target: unknown): target is Y.Map<unknown> =>
  typeof target === 'object' && target !== null && 'get' in target
