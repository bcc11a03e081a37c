/** What people do to cards, each within one transaction that the caller has opened. */
import * as Y from 'yjs'
import { type CardId, cardMapOf, cardsOf, textOf } from './card.ts'
import type { Splice } from './textDiff.ts'

export type NewCard = {
  readonly order: string
  readonly lane: number
} & ({ readonly text: string } | { readonly drawing: Uint8Array })

export function layCard(doc: Y.Doc, id: CardId, card: NewCard): void {
  const map = new Y.Map<unknown>()
  map.set('order', card.order)
  if (card.lane > 0) map.set('lane', card.lane)
  if ('text' in card) map.set('text', new Y.Text(card.text))
  else map.set('drawing', card.drawing)
  cardsOf(doc).set(id, map)
}

/** Splices are in the order in which they are to happen. */
export function editText(doc: Y.Doc, id: CardId, splices: readonly Splice[]): void {
  const text = textOf(doc, id)
  if (!text) return
  for (const { at, remove, insert } of splices) {
    const start = Math.min(at, text.length)
    if (remove > 0) text.delete(start, Math.min(remove, text.length - start))
    if (insert !== '') text.insert(start, insert)
  }
}

export function moveCard(doc: Y.Doc, id: CardId, order: string, lane: number): void {
  const card = cardMapOf(doc, id)
  if (!card) return
  if (card.get('order') !== order) card.set('order', order)
  if ((card.get('lane') ?? 0) !== lane) card.set('lane', lane)
}

export function removeCard(doc: Y.Doc, id: CardId): void {
  cardsOf(doc).delete(id)
}
