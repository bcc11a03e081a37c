import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Field, FieldText } from '../../../client/room/board/fieldText.ts'
import { fits } from '../../../shared/board/limits.ts'
import { type Splice, splice } from '../../../shared/board/textDiff.ts'

class TestField implements Field {
  value = ''
  selectionStart = 0
  selectionEnd = 0
  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start
    this.selectionEnd = end
  }
  /** As a browser does: the value changes, the caret stands behind what was put in. */
  put(at: number, remove: number, insert: string): void {
    this.value = this.value.slice(0, at) + insert + this.value.slice(at + remove)
    this.selectionStart = at + insert.length
    this.selectionEnd = this.selectionStart
  }
}

function open(start: string) {
  const field = new TestField()
  const shared = { text: start, kept: [] as string[], gone: false }
  const text = new FieldText(field, {
    read: () => (shared.gone ? null : shared.text),
    spell: (splices) => {
      shared.text = splices.reduce(splice, shared.text)
    },
    keep: (whole) => shared.kept.push(whole),
  })
  const others = (one: Splice) => {
    shared.text = splice(shared.text, one)
    text.respelt([one])
  }
  return { field, shared, text, others }
}

const letters = fc.array(fc.constantFrom('a', 'b', 'é', 'か', '漢', '👍', '👩‍👩‍👧'), {
  maxLength: 3,
})
const act = fc.record({
  what: fc.constantFrom('type', 'delete', 'compose', 'commit', 'other-types', 'other-deletes'),
  at: fc.nat(100),
  letters,
})
/** A place in `value` that cuts no surrogate pair. */
const whole = (value: string, at: number): number => {
  const place = at % (value.length + 1)
  const unit = value.charCodeAt(place)
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place
}

describe('a field and its card', () => {
  it('agree once nothing is being composed, whoever writes what and when', () => {
    fc.assert(
      fc.property(letters, fc.array(act, { maxLength: 40 }), (start, acts) => {
        const { field, shared, text, others } = open(start.join(''))
        let composing: { at: number; length: number } | null = null
        for (const { what, at, letters: drawn } of acts) {
          const insert = drawn.join('')
          const place = whole(field.value, at)
          if (what === 'type' && !composing) {
            field.put(place, 0, insert)
            text.changed()
          } else if (what === 'delete' && !composing) {
            const letter = [...field.value.slice(place)][0] ?? ''
            field.put(place, letter.length, '')
            text.changed()
          } else if (what === 'compose') {
            if (!composing) {
              text.composes()
              composing = { at: place, length: 0 }
            }
            field.put(composing.at, composing.length, insert)
            composing.length = insert.length
            text.changed()
          } else if (what === 'commit' && composing) {
            composing = null
            text.composed()
          } else if (what === 'other-types') {
            others({ at: whole(shared.text, at), remove: 0, insert })
          } else if (what === 'other-deletes') {
            const from = whole(shared.text, at)
            const letter = [...shared.text.slice(from)][0] ?? ''
            others({ at: from, remove: letter.length, insert: '' })
          }
          expect(/\p{Cs}/u.test(shared.text)).toBe(false)
          if (!composing) expect(field.value).toBe(shared.text)
        }
        text.composed()
        expect(field.value).toBe(shared.text)
      }),
      { numRuns: 400 },
    )
  })

  it('lay what was composed where it was meant, over what others wrote meanwhile', () => {
    const { field, shared, text, others } = open('tea')
    text.composes()
    field.put(3, 0, 'か')
    text.changed()
    others({ at: 0, remove: 0, insert: 'cold ' })
    expect(field.value).toBe('teaか')
    field.put(3, 1, '漢')
    text.composed()
    expect(shared.text).toBe('cold tea漢')
    expect(field.value).toBe('cold tea漢')
    expect(field.selectionStart).toBe('cold tea漢'.length)
  })

  it('leave the caret where it was while others write before it', () => {
    const { field, others } = open('a door')
    field.setSelectionRange(6, 6)
    others({ at: 0, remove: 1, insert: 'the' })
    expect(field.value).toBe('the door')
    expect(field.selectionStart).toBe(8)
  })

  it('take no more than a card holds, and keep what was there', () => {
    const { field, shared, text } = open('x'.repeat(58))
    field.put(2, 0, '👩‍👩‍👧👍🏽漢字')
    text.changed()
    expect(fits(shared.text)).toBe(true)
    expect(shared.text).toBe(`xx👩‍👩‍👧👍🏽${'x'.repeat(56)}`)
    expect(field.value).toBe(shared.text)
  })

  it('make one line of a paste with breaks', () => {
    const { field, shared, text } = open('')
    field.put(0, 0, 'cold\ntea')
    text.changed()
    expect(shared.text).toBe('cold tea')
    expect(field.value).toBe('cold tea')
  })

  it('keep the half-composed word when the card is taken back or goes', () => {
    const one = open('tea')
    one.text.composes()
    one.field.put(3, 0, ' か')
    expect(one.text.remade()).toBe(true)
    expect(one.shared.kept).toEqual(['tea か'])
    const two = open('tea')
    two.text.composes()
    two.field.put(3, 0, ' か')
    two.shared.gone = true
    two.text.close()
    expect(two.shared.kept).toEqual(['tea か'])
  })

  it('bring in what is still being composed when the field goes', () => {
    const { field, shared, text } = open('tea')
    text.composes()
    field.put(3, 0, ' か')
    text.close()
    expect(shared.text).toBe('tea か')
  })
})
