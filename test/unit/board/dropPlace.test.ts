import { expect, it } from 'vitest'
import { dropPlace } from '../../../client/room/board/dropPlace.ts'

const row = (top: number, ...lefts: number[]) =>
  lefts.map((left) => ({ left, right: left + 80, top, bottom: top + 30 }))
const boxes = [...row(0, 0, 100, 200), ...row(40, 50, 150)]

it.each([
  [10, 15, 0],
  [70, 15, 1],
  [190, 15, 2],
  [290, 15, 3],
  [290, 35, 3],
  [0, 55, 3],
  [100, 55, 4],
  [300, 55, 5],
  [0, 200, 5],
  [500, -20, 0],
])('let go at %i, %i a card stands at place %i', (x, y, place) => {
  expect(dropPlace(boxes, x, y)).toBe(place)
})

it('finds the only place of an empty cloth', () => {
  expect(dropPlace([], 10, 10)).toBe(0)
})
