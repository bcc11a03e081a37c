import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  countGraphemes,
  cutToFit,
  fits,
  MOST_GRAPHEMES,
  MOST_UNITS,
  oneLine,
} from '../../../shared/board/limits.ts'

it('counts what a reader sees, not what a computer stores', () => {
  expect(countGraphemes('cold tea')).toBe(8)
  expect(countGraphemes('👩‍👩‍👧🏳️‍🌈👍🏽')).toBe(3)
  expect(countGraphemes('e\u0301')).toBe(1)
  expect(countGraphemes('')).toBe(0)
})

it('cuts to sixty without cutting a letter', () => {
  expect(cutToFit('x'.repeat(61))).toBe('x'.repeat(60))
  expect(cutToFit('👩‍👩‍👧'.repeat(61))).toBe('👩‍👩‍👧'.repeat(60))
})

it('bounds a single letter that is made of any number of marks', () => {
  const tall = `a${'\u0301'.repeat(5000)}`
  expect(countGraphemes(tall)).toBe(1)
  expect(fits(tall)).toBe(false)
  expect(cutToFit(tall).length).toBeLessThanOrEqual(MOST_UNITS)
})

it('always fits after cutting, and leaves alone what fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (text) => {
      const cut = cutToFit(text)
      expect(fits(cut)).toBe(true)
      expect(text.startsWith(cut)).toBe(true)
      if (fits(text)) expect(cut).toBe(text)
      else expect(countGraphemes(cut)).toBeLessThanOrEqual(MOST_GRAPHEMES)
    }),
  )
})

it('makes one line of several', () => {
  expect(oneLine('a\r\nb\tc\u2028d')).toBe('a b c d')
  expect(oneLine('a\ud83d')).toBe('a')
})
