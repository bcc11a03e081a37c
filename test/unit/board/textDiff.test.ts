import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  diff,
  moveIndex,
  rebase,
  rebaseOver,
  type Splice,
  splice,
} from '../../../shared/board/textDiff.ts'

/** Texts with surrogate pairs, joined emoji, combining marks and repeats, so that the same splice fits in many places. */
const letter = fc.constantFrom(
  'a',
  'a',
  'b',
  ' ',
  'é',
  'e\u0301',
  '語',
  '👍',
  '👍🏽',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '𝒳',
)
const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''))

const isWellFormed = (value: string): boolean => !/\p{Cs}/u.test(value)
/** A place that cuts no surrogate pair. */
const placeIn = (value: string) =>
  fc.nat(value.length).map((at) => {
    const unit = value.charCodeAt(at)
    return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
  })
const spliceOf = (value: string) =>
  fc
    .tuple(placeIn(value), placeIn(value), text)
    .map(([a, b, insert]): Splice => ({ at: Math.min(a, b), remove: Math.abs(a - b), insert }))

describe('what a field has done', () => {
  it('turns the text before into the text after, wherever the caret says it stands', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: -2, max: 40 }), (before, after, caret) => {
        const change = diff(before, after, caret)
        expect(change === null).toBe(before === after)
        if (!change) return
        expect(splice(before, change)).toBe(after)
        expect(change.at).toBeGreaterThanOrEqual(0)
        expect(change.remove).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('never cuts a surrogate pair', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 40 }), (before, after, caret) => {
        const change = diff(before, after, caret)
        if (!change) return
        expect(isWellFormed(change.insert)).toBe(true)
        expect(isWellFormed(before.slice(change.at, change.at + change.remove))).toBe(true)
        expect(isWellFormed(before.slice(0, change.at))).toBe(true)
      }),
    )
  })

  it('puts what was typed at the caret, among letters that are the same', () => {
    expect(diff('aaa', 'aaaa', 2)).toEqual({ at: 1, remove: 0, insert: 'a' })
    expect(diff('aaa', 'aaaa', 4)).toEqual({ at: 3, remove: 0, insert: 'a' })
    expect(diff('aaa', 'aa', 0)).toEqual({ at: 0, remove: 1, insert: '' })
  })

  it('takes the whole emoji when half of two pairs is the same', () => {
    // 👍 and 👎 share their first half.
    expect(diff('👍', '👎', 2)).toEqual({ at: 0, remove: 2, insert: '👎' })
  })

  it('follows a composition that replaces what it has put there', () => {
    let value = 'ma'
    for (const next of ['mak', 'maか', 'maかん', 'ma漢']) {
      const change = diff(value, next, next.length)
      expect(change).not.toBeNull()
      if (change) value = splice(value, change)
    }
    expect(value).toBe('ma漢')
  })
})

describe('two who write at once', () => {
  const pair = text.chain((value) => fc.tuple(fc.constant(value), spliceOf(value), spliceOf(value)))

  it('keep what each has written, and lose only what one of them took away', () => {
    fc.assert(
      fc.property(pair, ([value, own, over]) => {
        // Each unit of the text gets a mark of its own, so that what is left can be told apart.
        const marks = [...value].flatMap((letter, index) =>
          [...Array(letter.length).keys()].map(() => String.fromCharCode(0xe000 + index)),
        )
        const marked = marks.join('')
        const a = { ...own, insert: own.insert === '' ? '' : '1' }
        const b = { ...over, insert: over.insert === '' ? '' : '2' }
        const result = rebase(a, b).reduce(splice, splice(marked, b))
        const left = marks.filter(
          (_, at) => !(at >= a.at && at < a.at + a.remove) && !(at >= b.at && at < b.at + b.remove),
        )
        expect(result.replace(/[12]/g, '')).toBe(left.join(''))
        expect(result.includes('1')).toBe(a.insert !== '')
        expect(result.includes('2')).toBe(b.insert !== '')
      }),
      { numRuns: 500 },
    )
  })

  it('holds over any number of splices', () => {
    const many = text.chain((value) =>
      fc
        .tuple(spliceOf(value), fc.array(fc.tuple(fc.nat(40), fc.nat(5), text), { maxLength: 5 }))
        .map(([own, raw]) => ({ value, own, raw })),
    )
    fc.assert(
      fc.property(many, ({ value, own, raw }) => {
        let now = value
        const overs: Splice[] = []
        for (const [at, remove, insert] of raw) {
          const start = at % (now.length + 1)
          const over = { at: start, remove: Math.min(remove, now.length - start), insert }
          overs.push(over)
          now = splice(now, over)
        }
        const marked = { ...own, insert: own.insert === '' ? '' : '\ue001' }
        const result = rebaseOver(marked, overs).reduce(splice, now)
        expect(result.split('\ue001').length - 1).toBe(own.insert === '' ? 0 : 1)
      }),
    )
  })

  it('leave a caret where it was meant', () => {
    expect(moveIndex(3, { at: 1, remove: 0, insert: 'xy' })).toBe(5)
    expect(moveIndex(3, { at: 3, remove: 0, insert: 'xy' })).toBe(3)
    expect(moveIndex(3, { at: 1, remove: 5, insert: '' })).toBe(1)
    expect(moveIndex(1, { at: 2, remove: 1, insert: '' })).toBe(1)
  })
})
