import { expect, it } from 'vitest'
import { byCount, listed } from '../../../client/text/en/grammar.ts'

it('lists names as British English does', () => {
  expect(listed([])).toBe('')
  expect(listed(['Ruth'])).toBe('Ruth')
  expect(listed(['Ruth', 'Ioana'])).toBe('Ruth and Ioana')
  expect(listed(['Ruth', 'Ioana', 'Ana'])).toBe('Ruth, Ioana and Ana')
})

it('counts none as many', () => {
  expect([0, 1, 2, 21].map((count) => byCount(count, 'one', 'other'))).toEqual([
    'other',
    'one',
    'other',
    'other',
  ])
})
