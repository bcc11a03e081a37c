/**
 * The circle's geometry: where every chair stands in a ring area of given size. Pure, no DOM; all lengths in px.
 * Seats run clockwise from the top centre: seat 0 of the ring is the Leader's chair, the one opposite the Co-leader's. Nobody's own
 * seat is turned to the bottom, so that "next to" means the same thing for everyone. Rule and figures: the design notes, "Ring rule".
 */

export interface Place {
  readonly x: number
  readonly y: number
}

export interface Ring {
  /** Tile size, caption included. */
  readonly width: number
  readonly height: number
  /** Top left corner of each chair, clockwise. */
  readonly places: readonly Place[]
  /** The free middle, centred in the ring area. */
  readonly middle: { readonly width: number; readonly height: number }
}

interface Mode {
  readonly ratio: number
  readonly caption: number
  readonly gap: number
  readonly middle: readonly [number, number]
  readonly largest: number
}

const WIDE: Mode = { ratio: 4 / 3, caption: 26, gap: 16, middle: [440, 300], largest: 264 }
const NARROW: Mode = { ratio: 5 / 4, caption: 24, gap: 12, middle: [300, 230], largest: 216 }

/** What three chairs leave between the one above and the two below, for a board of a few rows; the sides are open. */
const LOWEST = 200

/** Ring areas of this width or more use the wide measures. */
export const WIDE_FROM = 880

type Point = readonly [number, number]

/** Width and height of the largest centred rectangle that no tile touches, at most as wide as the area: three chairs leave the sides open. */
function freeMiddle(
  centres: readonly Point[],
  widest: number,
  w: number,
  h: number,
  gap: number,
): [number, number] {
  let best: [number, number, number] = [0, 0, -1]
  for (let high = 60; high <= 1000; high += 4) {
    let half = widest / 2
    for (const [x, y] of centres) {
      if (Math.abs(y) - h / 2 - gap < high / 2) half = Math.min(half, Math.abs(x) - w / 2 - gap)
    }
    if (half <= 0) continue
    const score = Math.min(2 * half, high * 1.7) * Math.min(high, half * 2.4)
    if (score > best[2]) best = [2 * half, high, score]
  }
  return [Math.round(best[0]), Math.round(best[1])]
}

interface Split {
  readonly top: number
  readonly bottom: number
  readonly side: number
}

/** Centres of the tiles of one split, relative to the middle of the area; null when they do not fit or would be a grid. */
function arrange(
  { top, bottom, side }: Split,
  area: { readonly width: number; readonly height: number },
  w: number,
  h: number,
  gap: number,
): readonly Point[] | null {
  const longest = Math.max(top, bottom)
  let b = (area.height - h) / 2
  b = Math.min(b, Math.max(((side + 1) / 2) * (h + gap) + h * 0.62, h * 1.45)) // few people sit closer
  let a = (area.width - w) / 2
  a = Math.min(a, Math.max(b * 1.7, w * 1.7, (longest - 1) * (w + gap) * 0.56))
  if (((longest - 1) * (w + gap)) / 2 > a) return null
  const spare = b - ((side + 1) / 2) * (h + gap)
  if (side && spare < b * 0.07) return null // the rows must bend, or it is a grid
  const bow = Math.min(side ? spare : b * 0.3, b * 0.34)

  const row = (count: number, direction: 1 | -1): Point[] => {
    const pitch =
      count > 1 ? Math.max(w + gap, Math.min(1.32 * (w + gap), (1.78 * a) / (count - 1))) : 0
    return Array.from({ length: count }, (_, i) => {
      const x = (i - (count - 1) / 2) * pitch
      const u = x / a
      return [x, direction * (b - bow * Math.min(1, u * u * 1.25))]
    })
  }
  const pitchY = side > 1 ? Math.min(1.12 * (h + gap), (2 * (b - bow - (h + gap))) / (side - 1)) : 0
  const column = (direction: 1 | -1): Point[] =>
    Array.from({ length: side }, (_, j) => {
      const y = (j - (side - 1) / 2) * pitchY
      const v = y / b
      return [direction * (side > 2 ? a - a * 0.16 * v * v : a), y]
    })

  const upper = row(top, -1)
  const start = Math.trunc((top - 1) / 2) // begin at the top centre
  return [
    ...upper.slice(start),
    ...column(1),
    ...row(bottom, 1).reverse(),
    ...column(-1).reverse(),
    ...upper.slice(0, start),
  ]
}

/** Two people face each other across the room. */
function facing(width: number, height: number, mode: Mode): Ring {
  const w = mode.largest
  const h = Math.round(w / mode.ratio) + mode.caption
  const y = Math.round((height - h) / 2)
  const apart = Math.min(w * 0.45, (width - 2 * w) / 2)
  return {
    width: w,
    height: h,
    middle: { width: Math.round(2 * apart), height: h },
    places: [
      { x: Math.round(width / 2 - apart - w), y },
      { x: Math.round(width / 2 + apart), y },
    ],
  }
}

/**
 * Seats `count` people (1–14) in a ring area from about 560 px wide. Every split of the ring into top, sides and bottom is tried with
 * the largest tile that leaves the gaps, the bend and the free middle; the largest tile wins, a seat at the top centre is preferred.
 * `reserve`: whether the middle must be free (from five people on). Null when nobody fits (an area too small for tiles of 64 px).
 */
export function seats(
  width: number,
  height: number,
  count: number,
  reserve = count > 4,
): Ring | null {
  const mode = width < WIDE_FROM ? NARROW : WIDE
  if (count === 2) return facing(width, height, mode)
  let best: { score: number; ring: Ring } | null = null
  for (let side = count < 4 ? 0 : 1; side <= 4; side++) {
    for (let top = 1; top <= 6; top++) {
      const bottom = count - 2 * side - top
      if (bottom < (count === 1 ? 0 : 1) || Math.abs(top - bottom) > 1) continue
      for (let w = mode.largest; w >= 64; w -= 2) {
        const h = Math.round(w / mode.ratio) + mode.caption
        const centres = arrange({ top, bottom, side }, { width, height }, w, h, mode.gap)
        if (!centres) continue
        const middle = freeMiddle(centres, width, w, h, mode.gap)
        if (count === 3 && middle[1] < LOWEST) continue
        if (reserve && (middle[0] < mode.middle[0] || middle[1] < mode.middle[1])) continue
        const score = w * (top % 2 ? 1 : 0.94)
        if (!best || score > best.score) {
          best = {
            score,
            ring: {
              width: w,
              height: h,
              middle: { width: middle[0], height: middle[1] },
              places: centres.map(([x, y]) => ({
                x: Math.round(width / 2 + x - w / 2),
                y: Math.round(height / 2 + y - h / 2),
              })),
            },
          }
        }
        break
      }
    }
  }
  return best?.ring ?? null
}
