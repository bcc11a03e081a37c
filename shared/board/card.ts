/** Cards as a screen reads them out of the shared document. What another page wrote is never trusted to be whole. */
import * as Y from 'yjs'
import { decodeDrawing, type Stroke } from './drawing.ts'
import {
  cutToFit,
  MOST_CARDS,
  MOST_DRAWINGS,
  MOST_GRAPHEMES,
  MOST_UNITS,
  oneLine,
} from './limits.ts'
import { compareOrder, readKey } from './order.ts'

export type CardId = string

interface Laid {
  readonly id: CardId
  /** See `order.ts`; '' when another page wrote none. */
  readonly order: string
  /** Which lane it lies in when there are lanes, from 0. */
  readonly lane: number
}

export interface WordsCard extends Laid {
  readonly kind: 'words'
  readonly text: string
}

export interface DrawingCard extends Laid {
  readonly kind: 'drawing'
  readonly strokes: readonly Stroke[]
}

export type Card = WordsCard | DrawingCard

/** A few more than may be laid: two people may each lay the last one. */
const MOST_SHOWN = MOST_CARDS + 14
const MOST_DRAWINGS_SHOWN = MOST_DRAWINGS + 14
const HIGHEST_LANE = 3
const CARD_ID = /^[\w-]{6,24}$/

export type CardMap = Y.Map<unknown>

/** All cards by id. */
export const cardsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('cards')

export function cardMapOf(doc: Y.Doc, id: CardId): CardMap | null {
  const card = cardsOf(doc).get(id)
  return card instanceof Y.Map ? card : null
}

export function textOf(doc: Y.Doc, id: CardId): Y.Text | null {
  const text = cardMapOf(doc, id)?.get('text')
  return text instanceof Y.Text ? text : null
}

const whole = (value: unknown, most: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most ? value : null

/** One card as it is shown, or null for what is none. */
export function readCard(id: string, value: unknown): Card | null {
  if (!CARD_ID.test(id) || !(value instanceof Y.Map)) return null
  const laid = {
    id,
    order: readKey(value.get('order')),
    lane: whole(value.get('lane'), HIGHEST_LANE) ?? 0,
  }
  const drawing = value.get('drawing')
  if (drawing instanceof Uint8Array) {
    const strokes = decodeDrawing(drawing)
    return strokes && { ...laid, kind: 'drawing', strokes }
  }
  const text = value.get('text')
  if (!(text instanceof Y.Text)) return null
  // Two who write at once may pass the limit together; twice the limit nobody reaches by writing.
  const shown = cutToFit(oneLine(text.toString()), 2 * MOST_GRAPHEMES, 2 * MOST_UNITS)
  return { ...laid, kind: 'words', text: shown }
}

/** Every card that is shown, in order; the same on every page that has the same document. */
export function readCards(doc: Y.Doc): readonly Card[] {
  const cards: Card[] = []
  for (const [id, value] of cardsOf(doc)) {
    const card = readCard(id, value)
    if (card) cards.push(card)
  }
  let drawings = 0
  return cards
    .sort(compareOrder)
    .filter(({ kind }) => kind !== 'drawing' || ++drawings <= MOST_DRAWINGS_SHOWN)
    .slice(0, MOST_SHOWN)
}
