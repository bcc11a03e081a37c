/** Where the chairs and the middle are for a given area: the ring, the phone's frame, or two rows above an open board. Pure. */
import { type Frame, folded, frame, inRows } from './frame.ts'
import { type Place, type Ring, seats } from './ring.ts'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Placement {
  readonly style: 'ring' | 'frame' | 'folded'
  readonly width: number
  readonly height: number
  readonly places: readonly Place[]
  readonly middle: Rect
  /** The ring that the rug is woven for; null on phones. */
  readonly ring: Ring | null
}

/** The board is at most this large (design notes), and keeps this far from the chairs. */
const BOARD = { width: 720, height: 480 }
const CLEAR = 8
const BELOW_ROWS = 12

/** Two people face each other; what is said stands below them. */
function belowTwo(width: number, height: number, ring: Ring): Rect {
  const y = Math.max(...ring.places.map((p) => p.y)) + ring.height + 2 * CLEAR
  const w = Math.min(BOARD.width, width)
  return { x: Math.round((width - w) / 2), y, width: w, height: Math.max(0, height - y - CLEAR) }
}

function centred(width: number, height: number, ring: Ring): Rect {
  const w = Math.round(Math.min(BOARD.width, ring.middle.width - 2 * CLEAR))
  const h = Math.round(Math.min(BOARD.height, ring.middle.height - 2 * CLEAR))
  return { x: Math.round((width - w) / 2), y: Math.round((height - h) / 2), width: w, height: h }
}

/** The narrowest middle that still holds a board. */
const NARROWEST = 240

function ringIn(width: number, height: number, count: number): Ring | null {
  const ring = seats(width, height, count)
  if (!ring || count < 3 || ring.middle.width >= NARROWEST) return ring
  return seats(width, height, count, true)
}

function inRing(width: number, height: number, count: number, ring: Ring): Placement {
  return {
    style: 'ring',
    width: ring.width,
    height: ring.height,
    places: ring.places,
    ring,
    middle: count < 3 ? belowTwo(width, height, ring) : centred(width, height, ring),
  }
}

/** What must stay free below the rows of a low window: a sentence, or a board. */
const NEED = { sentence: 104, board: 220 }

function aboveMiddle(width: number, height: number, rows: Frame): Placement {
  const y = rows.used + BELOW_ROWS
  return {
    style: 'folded',
    width: rows.width,
    height: rows.height,
    places: rows.places,
    ring: null,
    middle: { x: 2, y, width: width - 4, height: Math.max(0, height - y) },
  }
}

/** `fold`: the middle needs the room (an open board, words): a phone folds, a low window gives it more; a ring moves nobody. */
export function place(
  area: { readonly width: number; readonly height: number },
  count: number,
  phone: boolean,
  fold: boolean,
): Placement {
  const { width, height } = area
  if (phone && !fold) {
    const found = frame(width, height, count)
    return {
      style: 'frame',
      width: found.width,
      height: found.height,
      places: found.places,
      ring: null,
      middle: found.middle ?? { x: 0, y: found.used, width, height: 0 },
    }
  }
  const ring = phone ? null : ringIn(width, height, count)
  if (ring) return inRing(width, height, count, ring)
  const rows = phone
    ? folded(width, count)
    : inRows(width, height, count, fold ? NEED.board : NEED.sentence)
  return aboveMiddle(width, height, rows)
}
