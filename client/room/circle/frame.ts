/**
 * The circle on a phone: the same order walked round a frame of three columns whose middle column stays free; with the board open the
 * circle folds into two rows above it, the second running right to left so that neighbours stay neighbours. Pure; lengths in px.
 */
import type { Place } from './ring.ts'

export interface Frame {
  readonly width: number
  readonly height: number
  readonly places: readonly Place[]
  /** The free column in the middle; null when the circle is too small for one (statement goes below) or folded. */
  readonly middle: null | {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  /** Height that the tiles take from the top. */
  readonly used: number
}

const GAP = 8
const CAPTION = 20

/** Up to four people: two columns, too few for a frame. */
function pairs(width: number, height: number, count: number): Frame {
  const w = Math.floor((width - GAP) / 2)
  const h = Math.min(w + CAPTION, Math.floor((height - GAP) / 2))
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const
  const rows = Math.ceil(count / 2)
  const used = rows * (h + GAP)
  return {
    width: w,
    height: h,
    used,
    places: corners.slice(0, count).map(([c, r]) => ({ x: c * (w + GAP), y: r * (h + GAP) })),
    middle: { x: 0, y: used, width, height: Math.max(0, height - used) },
  }
}

/** Seats `count` people round the frame of an area about 366 × 644. */
export function frame(width: number, height: number, count: number): Frame {
  if (count <= 4) return pairs(width, height, count)
  const even = count % 2 === 0
  const rows = even ? (count - 2) / 2 : (count - 1) / 2
  const w = Math.floor((width - 2 * GAP) / 3)
  const h = Math.min(Math.round(w * 1.3) + CAPTION, Math.floor((height - GAP * (rows - 1)) / rows))
  const right = 2 * (w + GAP)
  const row = (r: number) => r * (h + GAP)
  const places: Place[] = [{ x: w + GAP, y: 0 }]
  for (let r = 0; r < rows; r++) places.push({ x: right, y: row(r) })
  if (even) places.push({ x: w + GAP, y: row(rows - 1) })
  for (let r = rows - 1; r >= 0; r--) places.push({ x: 0, y: row(r) })
  const used = rows * (h + GAP) - GAP
  const top = row(1)
  const bottom = even ? row(rows - 1) - GAP : used
  // With six people the frame has no free middle row: what is said stands below it.
  const column = bottom - top
  const below = height - used - GAP
  const middle =
    column >= h || column > below
      ? { x: w + GAP, y: top, width: w, height: column }
      : { x: 0, y: used + GAP, width, height: below }
  return { width: w, height: h, places, middle, used }
}

/**
 * A window too low for a ring: one or two rows above the middle, whichever gives the larger tiles while `need` px stay free below.
 * The second row runs right to left.
 */
export function inRows(width: number, height: number, count: number, need: number): Frame {
  const most = 132
  const tile = (rows: 1 | 2) => {
    const columns = Math.ceil(count / rows)
    const across = (width - GAP * (columns - 1)) / columns
    const down = (height - need - GAP * rows) / rows - CAPTION
    return { rows, columns, w: Math.floor(Math.min(most, across, Math.max(36, down * 1.25))) }
  }
  const one = tile(1)
  const two = tile(2)
  const { rows, columns, w } = one.w >= two.w ? one : two
  const h = Math.round(w * 0.8) + CAPTION
  return {
    width: w,
    height: h,
    used: rows * h + (rows - 1) * GAP,
    middle: null,
    places: Array.from({ length: count }, (_, i) =>
      i < columns ? { x: i * (w + GAP), y: 0 } : { x: (count - 1 - i) * (w + GAP), y: h + GAP },
    ),
  }
}

/** Seats `count` people in two rows of small tiles above an open board. */
export function folded(width: number, count: number): Frame {
  const columns = Math.max(1, Math.ceil(count / 2))
  const w = Math.min(88, Math.floor((width - GAP * (columns - 1)) / columns))
  const h = w + CAPTION
  return {
    width: w,
    height: h,
    used: 2 * h + GAP,
    middle: null,
    places: Array.from({ length: count }, (_, i) =>
      i < columns ? { x: i * (w + GAP), y: 0 } : { x: (count - 1 - i) * (w + GAP), y: h + GAP },
    ),
  }
}
