import { describe, expect, it } from 'vitest'
import { ALL_OPEN, lookedAt, suspected } from '../../../client/media/line/opening.ts'

const look = (seat: number, arrived: number, opened: number) =>
  new Map([[seat, { arrived, opened }]])

describe('whether a seat opens', () => {
  it('shuts one whose packets arrive while nothing comes out', () => {
    let opening = suspected(ALL_OPEN, 4)
    opening = lookedAt(opening, look(4, 100, 0))
    expect(opening.shut.has(4)).toBe(false)
    opening = lookedAt(opening, look(4, 200, 0))
    expect(opening.shut.has(4)).toBe(true)
  })

  it('clears one that stumbled only once', () => {
    let opening = lookedAt(suspected(ALL_OPEN, 4), look(4, 100, 20))
    opening = lookedAt(opening, look(4, 200, 60))
    expect(opening).toEqual(ALL_OPEN)
  })

  it('keeps it shut in pauses, opens it as soon as something comes out, forgets it when it leaves', () => {
    let shut = lookedAt(suspected(ALL_OPEN, 4), look(4, 100, 0))
    shut = lookedAt(shut, look(4, 200, 0))
    const paused = lookedAt(shut, look(4, 200, 0))
    expect(paused.shut.has(4)).toBe(true)
    expect(lookedAt(paused, look(4, 300, 30)).shut.size).toBe(0)
    expect(lookedAt(paused, new Map())).toEqual(ALL_OPEN)
  })
})
