/** Where a card would stand if it were let go here. Pure: rectangles in, a place out. */

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const isAbove = (box: Box, y: number): boolean => box.bottom < y

/**
 * The place among cards that wrap in rows, given in their order: before the first card of the pointer's row whose middle is
 * right of the pointer, else behind the last of that row.
 */
export function dropPlace(boxes: readonly Box[], x: number, y: number): number {
  let place = 0
  while (place < boxes.length) {
    const box = boxes[place]
    if (!box) break
    const beginsLaterRow = box.top > y
    if (beginsLaterRow) break
    if (!isAbove(box, y) && x < (box.left + box.right) / 2) break
    place += 1
  }
  return place
}
