import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Arrivals } from '../../../server/media/embedded/rtp/arrivals.ts'

test('asks for exactly what is missing, through wrap-around', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffff }),
      fc.uniqueArray(fc.integer({ min: 1, max: 199 }), { maxLength: 100 }),
      (first, lost) => {
        const arrivals = new Arrivals()
        for (let index = 0; index <= 200; index++)
          if (!lost.includes(index)) arrivals.see((first + index) & 0xffff, index)
        const expected = lost.map((index) => (first + index) & 0xffff).sort((a, b) => a - b)
        expect(arrivals.due(200, null).sort((a, b) => a - b)).toEqual(expected)
        expect(arrivals.due(201, null)).toEqual([])
        for (const index of lost) expect(arrivals.see((first + index) & 0xffff, 210)).toBe('late')
        expect(arrivals.due(400, null)).toEqual([])
        expect(arrivals.counts).toEqual({ expected: 201, received: 201 })
      },
    ),
  )
})

test('a packet seen twice is a duplicate, whatever the order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 0xffff }),
      fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 300 }),
      (first, order) => {
        const arrivals = new Arrivals()
        arrivals.see(first, 0)
        const seen = new Set([0])
        for (const index of order) {
          const arrival = arrivals.see((first + index) & 0xffff, 0)
          expect(arrival === 'duplicate').toBe(seen.has(index))
          seen.add(index)
        }
      },
    ),
  )
})

test('gives up after six tries, and holds a bounded list', () => {
  const arrivals = new Arrivals()
  arrivals.see(0, 0)
  arrivals.see(2, 0)
  let asked = 0
  for (let now = 0; now < 2000; now += 50) asked += arrivals.due(now, null).length
  expect(asked).toBeGreaterThan(1)
  expect(asked).toBeLessThanOrEqual(6)
  let sequence = 2
  for (let round = 0; round < 100; round++) {
    sequence += 50
    arrivals.see(sequence & 0xffff, 3000)
  }
  expect(arrivals.due(3000, null).length).toBeLessThanOrEqual(128)
})

test('a far jump is a stream that begins again', () => {
  const arrivals = new Arrivals()
  arrivals.see(10, 0)
  expect(arrivals.see(11, 0)).toBe('next')
  expect(arrivals.see(9000, 0)).toBe('restart')
  expect(arrivals.see(9001, 0)).toBe('next')
  expect(arrivals.due(0, null)).toEqual([])
})

test('what is missing is asked for again once a round trip, and no sooner', () => {
  const asked = (roundTripMs: number | null) => {
    const arrivals = new Arrivals()
    arrivals.see(1, 0)
    arrivals.see(3, 0)
    const times: number[] = []
    for (let now = 0; now < 1000; now += 10)
      if (arrivals.due(now, roundTripMs).length > 0) times.push(now)
    return times
  }
  expect(asked(null)).toEqual([0, 80, 160, 240, 320, 400])
  expect(asked(20)).toEqual(asked(null))
  expect(asked(300)).toEqual([0, 300, 600])
  expect(asked(5000)).toEqual([0, 400, 800])
})
