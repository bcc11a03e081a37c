import { describe, expect, it } from 'vitest'
import { isStuck, type Looks, looked } from '../../../client/media/line/stuck.ts'

/** Looks at one seat with these counters, one after the other. */
const lookedAt = (...counters: readonly (readonly [arrived: number, opened: number])[]): Looks =>
  counters.reduce<Looks>(
    (looks, [arrived, opened]) => looked(looks, new Map([['sound of 2', { arrived, opened }]])),
    new Map(),
  )

describe('a receiver that has lost its decryption', () => {
  it('is known by packets that arrive while nothing comes out, at three looks in a row', () => {
    expect(isStuck(lookedAt([0, 0], [75, 0], [150, 0]))).toBe(false)
    expect(isStuck(lookedAt([0, 0], [75, 0], [150, 0], [225, 0]))).toBe(true)
  })

  it('is not a silence, whose packets are few', () => {
    expect(isStuck(lookedAt([0, 0], [4, 0], [8, 0], [12, 0], [16, 0]))).toBe(false)
  })

  it('is not one from which anything has come out meanwhile', () => {
    expect(isStuck(lookedAt([0, 0], [75, 0], [150, 960], [225, 960], [300, 960]))).toBe(false)
  })

  it('is forgotten when the seat has left', () => {
    const gone = looked(lookedAt([0, 0], [75, 0], [150, 0]), new Map())
    expect(gone.size).toBe(0)
  })
})
