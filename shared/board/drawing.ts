/**
 * A small freehand drawing as bytes. Strokes of points on a sheet of 256 × 192; each stroke is a count, its first point,
 * and the steps from point to point, one byte a coordinate. Bounded, so that a board of drawings stays small.
 */
import { MOST_DRAWING_BYTES } from './limits.ts'

export const SHEET_WIDTH = 256
export const SHEET_HEIGHT = 192

export interface Point {
  readonly x: number
  readonly y: number
}
export type Stroke = readonly Point[]

const VERSION = 1
const MOST_POINTS = 255
const clamp = (value: number, most: number): number =>
  Math.max(0, Math.min(most, Math.round(value)))

const isFar = (a: Point, b: Point, by: number): boolean => Math.hypot(a.x - b.x, a.y - b.y) >= by

/** Drops points that add nothing: closer than `by` to the last one kept; the last point always stays. */
export function thin(stroke: Stroke, by: number): Stroke {
  const kept: Point[] = []
  for (const point of stroke) {
    const last = kept[kept.length - 1]
    if (!last || isFar(last, point, by)) kept.push(point)
  }
  const end = stroke[stroke.length - 1]
  if (end && kept[kept.length - 1] !== end) kept.push(end)
  return kept
}

const bytesOf = (strokes: readonly Stroke[]): Uint8Array<ArrayBuffer> => {
  const bytes: number[] = [VERSION]
  for (const stroke of strokes) {
    for (let from = 0; from < stroke.length; from += MOST_POINTS - 1) {
      // Long strokes are cut; the next part begins where the last one ended.
      const part = stroke.slice(from, from + MOST_POINTS)
      if (from > 0 && part.length < 2) break
      bytes.push(part.length)
      for (const { x, y } of part) bytes.push(clamp(x, SHEET_WIDTH - 1), clamp(y, SHEET_HEIGHT - 1))
    }
  }
  return Uint8Array.from(bytes)
}

/** The bytes of a drawing, thinned until they fit {@link MOST_DRAWING_BYTES}; null when even that is too much. */
export function encodeDrawing(strokes: readonly Stroke[]): Uint8Array<ArrayBuffer> | null {
  for (const by of [1.5, 3, 5, 8, 12]) {
    const bytes = bytesOf(strokes.filter(({ length }) => length > 0).map((one) => thin(one, by)))
    if (bytes.length <= MOST_DRAWING_BYTES) return bytes
  }
  return null
}

/** The strokes of a drawing, or null for anything that is none. Never throws. */
export function decodeDrawing(bytes: Uint8Array): readonly Stroke[] | null {
  if (bytes.length > MOST_DRAWING_BYTES || bytes[0] !== VERSION) return null
  const strokes: Stroke[] = []
  let at = 1
  while (at < bytes.length) {
    const count = bytes[at] ?? 0
    const end = at + 1 + count * 2
    if (count === 0 || end > bytes.length) return null
    const stroke: Point[] = []
    for (let point = at + 1; point < end; point += 2) {
      const y = bytes[point + 1] ?? 0
      if (y >= SHEET_HEIGHT) return null
      stroke.push({ x: bytes[point] ?? 0, y })
    }
    strokes.push(stroke)
    at = end
  }
  return strokes
}

/** An SVG path of a stroke, rounded through the middles of its points; a dot is a very short line. */
export function pathOf(stroke: Stroke): string {
  const [first, ...rest] = stroke
  if (!first) return ''
  const last = rest[rest.length - 1]
  if (!last) return `M${first.x} ${first.y}h.1`
  let path = `M${first.x} ${first.y}`
  for (const [at, point] of rest.entries()) {
    const next = rest[at + 1]
    if (!next) break
    path += `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
  }
  return `${path}L${last.x} ${last.y}`
}
