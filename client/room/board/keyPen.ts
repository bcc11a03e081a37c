/** A pen led by keys: arrows move it over the sheet, Space and Enter put it down and lift it. Pure. */
import {
  type Point,
  SHEET_HEIGHT,
  SHEET_WIDTH,
  type Stroke,
} from '../../../shared/board/drawing.ts'

export interface KeyPen {
  readonly at: Point
  /** It draws as it goes. */
  readonly down: boolean
}

/** Sheet units a press. */
const STEP = 8

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

export const PEN_AT_REST: KeyPen = {
  at: { x: SHEET_WIDTH / 2, y: SHEET_HEIGHT / 2 },
  down: false,
}

const within = (value: number, most: number): number => Math.max(0, Math.min(most - 1, value))

/** Pen and strokes after a key; null when the key is none of the pen's. */
export function afterKey(
  pen: KeyPen,
  strokes: readonly Stroke[],
  key: string,
): { readonly pen: KeyPen; readonly strokes: readonly Stroke[] } | null {
  if (key === ' ' || key === 'Enter') {
    const down = !pen.down
    return { pen: { ...pen, down }, strokes: down ? [...strokes, [pen.at]] : strokes }
  }
  const way = WAYS[key]
  if (!way) return null
  const at = {
    x: within(pen.at.x + way[0], SHEET_WIDTH),
    y: within(pen.at.y + way[1], SHEET_HEIGHT),
  }
  const last = strokes[strokes.length - 1]
  if (!pen.down) return { pen: { at, down: false }, strokes }
  // The line under the pen was undone: a new one begins.
  const drawn = last ? [...strokes.slice(0, -1), [...last, at]] : [[pen.at, at]]
  return { pen: { at, down: true }, strokes: drawn }
}
