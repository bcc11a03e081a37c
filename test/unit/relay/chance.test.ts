import { expect, it } from 'vitest'
import { randomBelowOf } from '../../../server/rooms/relay/randomBelow.ts'
import { UnsignedWindow } from '../../../server/rooms/relay/unsignedWindow.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'

it('draws every number below the bound, and asks for many bytes at once', () => {
  let asked = 0
  const below = randomBelowOf((length) => {
    asked += 1
    return secureRandom(length)
  })
  const drawn = Array.from({ length: 640 }, () => below(5))
  expect([...new Set(drawn)].toSorted()).toEqual([0, 1, 2, 3, 4])
  expect(asked).toBe(10)
})

it('does not draw the same again', () => {
  const below = randomBelowOf(secureRandom)
  const [some, others] = [0, 1].map(() => Array.from({ length: 64 }, () => below(2 ** 31)))
  expect(some).not.toEqual(others)
})

it('closes the windows of many rooms at few moments, 50 ms apart, none at the same for all', () => {
  const waiting = { kind: 'update', frame: new Uint8Array(1), from: 'line' } as const
  const below = randomBelowOf(secureRandom)
  const moments = Array.from({ length: 200 }, () => {
    const window = new UnsignedWindow(250, below)
    window.add(waiting, 1_000_003)
    return window.closesAt
  })
  const each = [1_000_050, 1_000_100, 1_000_150, 1_000_200, 1_000_250]
  expect([...new Set(moments)].toSorted()).toEqual(each)
})
