/**
 * Who laid which card. A page says so in a frame of its own before the card goes out, with its seat in the header, which the
 * server checks and keeps beside the board. Nothing inside a card speaks of its author: anybody who may write can write that.
 */
import type { Card, CardId } from '../../../../shared/board/card.ts'
import {
  AuthorPayloadSchema,
  decodePayload,
  encodePayload,
} from '../../../../shared/sealing/payloads.ts'
import type { SeatId } from '../../../../shared/session/seat.ts'

/** A card with its author; null on an unsigned board, and where nobody has said so. */
export type Signed = Card & { readonly by: SeatId | null }

export const authorPayload = (cards: readonly CardId[]): Uint8Array => encodePayload({ cards })

export class Authors {
  readonly #by = new Map<CardId, SeatId>()

  /** What a frame of this seat says; false when it does not parse. Whoever was first is believed: ids are drawn by chance. */
  learn(payload: Uint8Array, seat: SeatId | null): boolean {
    const said = decodePayload(AuthorPayloadSchema, payload)
    if (said === null || seat === null) return false
    for (const card of said.cards) if (!this.#by.has(card)) this.#by.set(card, seat)
    return true
  }

  /** Another person has this chair, or nobody: what was laid from it is nobody's. Whether anything was. */
  forget(seat: SeatId): boolean {
    const before = this.#by.size
    for (const [card, by] of this.#by) if (by === seat) this.#by.delete(card)
    return this.#by.size < before
  }

  of(card: CardId): SeatId | null {
    return this.#by.get(card) ?? null
  }
}
