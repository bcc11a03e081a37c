/** The days on which somebody can, as a sentence and a grid go through them. */
import { expect, it } from 'vitest'
import { days, weekInWords } from '../../../client/text/schemeDays.ts'
import { daysIn, HALVES } from '../../../shared/scheme/week.ts'

it('names each day once, from Monday, and knows a plain working day', () => {
  expect(daysIn(['thu-pm', 'tue-am', 'tue-pm'])).toEqual([
    { day: 'tue', parts: ['am', 'pm'], plain: true },
    { day: 'thu', parts: ['pm'], plain: false },
  ])
  expect(daysIn(HALVES).every(({ plain }) => plain)).toBe(false)
  expect(daysIn([])).toEqual([])
})

it('is said in words', () => {
  expect(weekInWords(['tue-am', 'tue-pm', 'thu-pm'])).toBe(`${days.tue}; Thursday afternoon`)
  expect(weekInWords([])).toBe('no days')
})
