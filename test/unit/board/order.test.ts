import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareOrder, keyAt, keyBetween, readKey } from '../../../shared/board/order.ts'
import { chanceFrom } from './memoryRoom.ts'

interface Placed {
  readonly id: string
  readonly order: string
}

describe('the order of cards', () => {
  it('puts a moved card exactly where it was meant, after any number of moves', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 60 }),
        (seed, moves) => {
          const chance = chanceFrom(seed)
          let cards: Placed[] = []
          for (let id = 0; id < 8; id += 1) {
            cards.push({ id: `card-${id}`, order: keyAt(cards, cards.length, chance) })
          }
          for (const [which, where] of moves) {
            const card = cards[which % cards.length]
            if (!card) continue
            const others = cards.filter((one) => one !== card)
            const place = where % (others.length + 1)
            const moved = { ...card, order: keyAt(others, place, chance) }
            expect(readKey(moved.order)).toBe(moved.order)
            const wanted = [...others.slice(0, place), moved, ...others.slice(place)]
            cards = [...others, moved].sort(compareOrder)
            expect(cards).toEqual(wanted)
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  it('gives two who place at once different keys nearly always', () => {
    const keys = new Set<string>()
    const chance = chanceFrom(7)
    for (let draw = 0; draw < 14; draw += 1) keys.add(keyBetween('a0', null, chance))
    expect(keys.size).toBeGreaterThan(7)
  })

  it('finds room behind cards that have the same key', () => {
    const twins = [
      { id: 'a', order: 'a1' },
      { id: 'b', order: 'a1' },
      { id: 'c', order: 'a2' },
    ]
    const order = keyAt(twins, 1, chanceFrom(1))
    expect(order > 'a1' && order < 'a2').toBe(true)
  })

  it('takes no key on trust: a broken one sorts last and stops nobody', () => {
    for (const broken of [7, null, '', 'a', 'a0'.padEnd(500, '0'), '☠', 'zzzz', 'a00']) {
      expect(readKey(broken)).toBe('')
    }
    const cards = [
      { id: 'b', order: 'a1' },
      { id: 'a', order: '' },
    ]
    expect([...cards].sort(compareOrder).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(keyAt(cards, 2, chanceFrom(1)) > 'a1').toBe(true)
  })
})
