import { expect, it } from 'vitest'
import { afterKey, type KeyPen, PEN_AT_REST } from '../../../client/room/board/keyPen.ts'
import { SHEET_HEIGHT, SHEET_WIDTH, type Stroke } from '../../../shared/board/drawing.ts'

interface Sheet {
  readonly pen: KeyPen
  readonly strokes: readonly Stroke[]
}

const press = (keys: readonly string[], from: Sheet = { pen: PEN_AT_REST, strokes: [] }): Sheet =>
  keys.reduce<Sheet>((now, key) => afterKey(now.pen, now.strokes, key) ?? now, from)

it('moves without drawing until it is put down', () => {
  const { pen, strokes } = press(['ArrowLeft', 'ArrowUp'])
  expect(strokes).toEqual([])
  expect(pen).toEqual({ at: { x: 120, y: 88 }, down: false })
})

it('draws a stroke each time it is put down, a dot when it is lifted at once', () => {
  const { pen, strokes } = press([' ', 'ArrowRight', 'ArrowDown', ' ', 'ArrowDown', 'Enter', ' '])
  expect(strokes).toEqual([
    [
      { x: 128, y: 96 },
      { x: 136, y: 96 },
      { x: 136, y: 104 },
    ],
    [{ x: 136, y: 112 }],
  ])
  expect(pen.down).toBe(false)
})

it('stays on the sheet', () => {
  const far = Array.from({ length: 60 }, () => ['ArrowRight', 'ArrowDown']).flat()
  expect(press(far).pen.at).toEqual({ x: SHEET_WIDTH - 1, y: SHEET_HEIGHT - 1 })
  const back = Array.from({ length: 80 }, () => ['ArrowLeft', 'ArrowUp']).flat()
  expect(press(back).pen.at).toEqual({ x: 0, y: 0 })
})

it('goes on in a new line when the one under it was undone', () => {
  const drawing = press([' ', 'ArrowRight'])
  const { strokes } = press(['ArrowDown'], { pen: drawing.pen, strokes: [] })
  expect(strokes).toEqual([
    [
      { x: 136, y: 96 },
      { x: 136, y: 104 },
    ],
  ])
})

it('leaves every other key alone', () => {
  for (const key of ['Tab', 'Escape', 'm', 'z']) expect(afterKey(PEN_AT_REST, [], key)).toBeNull()
})
