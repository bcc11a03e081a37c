/** Where cards can be let go: the cloth, or a lane. One registry for both ways of dragging. */
import { type Box, dropPlace } from './dropPlace.ts'

export interface DropTarget {
  /** A card is held over this place; null: no longer over here. */
  readonly over: (place: number | null, card: string) => void
  readonly drop: (card: string, place: number) => void
}

const targets = new WeakMap<Element, DropTarget>()

export function registerTarget(element: Element, target: DropTarget): () => void {
  targets.set(element, target)
  return () => targets.delete(element)
}

/** The target at this point of the page, with the place in it. */
export function targetAt(
  x: number,
  y: number,
  card: string,
): { readonly target: DropTarget; readonly place: number } | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const target = targets.get(element)
    if (target) return { target, place: placeIn(element, x, y, card) }
  }
  return null
}

/** The place among the cards of `list`, the dragged one apart. */
export function placeIn(list: Element, x: number, y: number, card: string): number {
  const boxes: Box[] = [...list.querySelectorAll('[data-card]')]
    .filter((one) => one.getAttribute('data-card') !== card)
    .map((one) => one.getBoundingClientRect())
  return dropPlace(boxes, x, y)
}
