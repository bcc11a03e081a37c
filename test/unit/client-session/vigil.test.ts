/** The vigil by itself: which run of a server is told, again after each start, and for how long. */
import { describe, expect, test } from 'vitest'
import {
  beginVigil,
  hasTold,
  isForGood,
  nextOf,
  VIGIL_LASTS,
} from '../../../client/session/vigil.ts'
import { COPY_LIFETIME } from '../../../server/tokens/copy.ts'

test('tells each run of the server once, and one that has not heard it again', () => {
  const begun = beginVigil(0)
  expect(nextOf(begun, null, 1)).toBe('wait')
  expect(nextOf(begun, 'first', 2)).toBe('tell')
  // Not heard: still to be told.
  expect(nextOf(begun, 'first', 3)).toBe('tell')
  const told = hasTold('first', 4)
  expect(nextOf(told, 'first', 5)).toBe('wait')
  expect(nextOf(told, null, 6)).toBe('wait')
  expect(nextOf(told, 'second', 7)).toBe('tell')
})

describe('how long', () => {
  test('for as long as any copy from before the end is taken', () => {
    expect(VIGIL_LASTS).toBeGreaterThan(COPY_LIFETIME)
    expect(nextOf(beginVigil(0), 'first', VIGIL_LASTS - 1)).toBe('tell')
    expect(nextOf(beginVigil(0), 'first', VIGIL_LASTS)).toBe('over')
  })

  test('anew from each start of the server: what came back there had made new copies', () => {
    const told = hasTold('second', 9 * 60_000)
    expect(nextOf(told, 'third', 9 * 60_000 + COPY_LIFETIME)).toBe('tell')
  })
})

test('only where the room is over for good', () => {
  expect((['ended', 'cap'] as const).map((why) => isForGood({ why }))).toEqual([true, true])
  const others = ['left', 'parted', 'empty', 'removed', 'turned-away', 'moved'] as const
  for (const why of others) expect(isForGood({ why }), why).toBe(false)
})
