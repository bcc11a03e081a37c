import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  decodeDrawing,
  encodeDrawing,
  pathOf,
  SHEET_HEIGHT,
  SHEET_WIDTH,
} from '../../../shared/board/drawing.ts'
import { MOST_DRAWING_BYTES } from '../../../shared/board/limits.ts'

const point = fc.record({
  x: fc.integer({ min: 0, max: SHEET_WIDTH - 1 }),
  y: fc.integer({ min: 0, max: SHEET_HEIGHT - 1 }),
})
const strokes = fc.array(fc.array(point, { minLength: 1, maxLength: 400 }), { maxLength: 20 })

it('comes back as it was drawn, give or take a pixel of thinning', () => {
  fc.assert(
    fc.property(strokes, (drawn) => {
      const bytes = encodeDrawing(drawn)
      if (!bytes) return
      expect(bytes.length).toBeLessThanOrEqual(MOST_DRAWING_BYTES)
      const back = decodeDrawing(bytes)
      expect(back).not.toBeNull()
      // Where each stroke begins and ends is never thinned away.
      for (const stroke of drawn) {
        expect(
          back?.some(([first]) => first && first.x === stroke[0]?.x && first.y === stroke[0]?.y),
        ).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

it('is null for what is no drawing, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const back = decodeDrawing(bytes)
      if (back) for (const one of back) expect(pathOf(one)).toMatch(/^M/)
    }),
  )
  expect(decodeDrawing(new Uint8Array(MOST_DRAWING_BYTES + 1).fill(1))).toBeNull()
  expect(decodeDrawing(Uint8Array.of(1, 5, 0, 0))).toBeNull()
})

it('draws a dot for a tap', () => {
  expect(pathOf([{ x: 3, y: 4 }])).toBe('M3 4h.1')
})
