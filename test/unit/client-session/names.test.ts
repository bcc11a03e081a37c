import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLike, NameBook, readName } from '../../../client/session/names.ts'

describe('a name', () => {
  it('is taken in every script, with what its spelling needs', () => {
    for (const name of [
      'Ana',
      'Zoë Ångström',
      'Nguyễn Thị Ánh',
      'Łucja',
      'أمينة',
      'שָׂרָה',
      '王小明',
      'さくら',
      'नीलम',
      'ნინო',
      "O'Brien-Lee",
      'نازنین\u200cزهرا',
      'Mei 🌿',
      'ปาริฉัตร',
      '7',
    ]) {
      expect(readName(name)).toBe(name.normalize('NFC'))
    }
  })

  it('is refused when there is nothing to be seen, or far too much', () => {
    for (const name of [
      '',
      '   ',
      '\u200b',
      '\u200d\u200d',
      '\u3164',
      '\u2800',
      '\u00ad\u2060',
      '...',
      '\u0301',
      '\ufe0f',
      `A${'\u0301'.repeat(300)}`,
      `An${'\u0338'.repeat(6)}a`,
      'a\u202eb',
      'x'.repeat(41),
    ]) {
      expect(readName(name), JSON.stringify(name)).toBe(null)
    }
    expect(readName('A\u200bn\u2060a')).toBe('Ana')
  })

  it('is shown in the room only so', () => {
    const book = new NameBook()
    book.set(1, { name: '\u3164', commitment: 'c' })
    book.set(2, { name: 'An\u200ba', commitment: 'c' })
    expect([book.unproved(1), book.unproved(2)]).toEqual([null, 'Ana'])
  })
})

describe('two names that look alike', () => {
  it('are found, whatever tells them apart to a machine', () => {
    for (const other of [
      'ana',
      'ANA',
      'An\u200ba',
      'Аna',
      'Аnа',
      'Ａｎａ',
      '𝓐𝓷𝓪',
      ' Ana ',
      'A na',
      'Ana.',
      'An\u00ada',
      'Αna',
      'a\u2060na',
    ]) {
      expect(looksLike('Ana', other), other).toBe(true)
    }
    expect(looksLike('Ina', 'lna')).toBe(true)
    expect(looksLike('Marn', 'Mam')).toBe(true)
    expect(looksLike('Мария', 'Mария')).toBe(true)
  })

  it('are not those that people tell apart', () => {
    for (const [one, other] of [
      ['Ana', 'Anna'],
      ['Ana', 'Ania'],
      ['José', 'Jose'],
      ['Kofi', 'Kofu'],
      ['أمينة', 'أمين'],
      ['王', '玉'],
    ] as const) {
      expect(looksLike(one, other), `${one} ${other}`).toBe(false)
    }
  })

  it('are alike both ways round, and each is like itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(looksLike(a, a)).toBe(true)
        expect(looksLike(a, b)).toBe(looksLike(b, a))
      }),
    )
  })
})
