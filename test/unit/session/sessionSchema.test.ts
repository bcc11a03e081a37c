import { describe, expect, it } from 'vitest'
import { readSessionCopy } from '../../../shared/session/sessionSchema.ts'
import { roomIn } from './people.ts'

describe('a copy of the state', () => {
  const copy = roomIn('group-work')
  const read = (changed: object): unknown =>
    readSessionCopy(JSON.stringify({ ...copy, ...changed }))

  it('is taken as it is', () => {
    expect(read({})).toEqual(copy)
  })

  it('is refused with a field more, a field of another kind, or one that does not fit', () => {
    expect(read({ extra: 1 })).toBe(null)
    expect(read({ version: '7' })).toBe(null)
    expect(read({ version: -1 })).toBe(null)
    expect(read({ phase: 11 })).toBe(null)
    expect(read({ ring: [0, 1, 1] })).toBe(null)
    expect(read({ ring: [0, 1, 9] })).toBe(null)
    expect(read({ presenter: { ...copy.presenter, seat: 13 } })).toBe(null)
    expect(read({ at: 'resuming' })).toBe(null)
    expect(read({ at: 'ended' })).toBe(null)
    expect(readSessionCopy('not json')).toBe(null)
    expect(readSessionCopy('null')).toBe(null)
  })
})
