/** One's own receipts added up. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addUp,
  OWN_TARGETS,
  type OwnReceipt,
  reachedOf,
  withReceipts,
} from '../../../shared/ownReceipts.ts'

const HOUR = 3_600_000
const receipt = (
  at: number,
  change: Partial<OwnReceipt['claims']> = {},
  name = 'Lena',
): OwnReceipt => {
  const start = Date.UTC(2026, 8, 3, 12) + at * 7 * 24 * HOUR
  return {
    claims: {
      date: new Date(start).toISOString().slice(0, 10),
      start,
      end: start + HOUR,
      zone: 'Europe/London',
      minutes: 60,
      mode: 'online',
      id: String(at).padStart(22, 'A'),
      name: 'A'.repeat(43),
      trial: false,
      ...change,
    },
    texts: { name },
  }
}

describe('own receipts', () => {
  it('are added newest first, each once, and a short date is named', () => {
    const sum = addUp(
      withReceipts([receipt(0)], [receipt(0), receipt(2, { minutes: 24 }), receipt(1)]),
    )
    expect(sum.dates.map(({ claims, short }) => [claims.date, short])).toEqual([
      ['2026-09-17', true],
      ['2026-09-10', false],
      ['2026-09-03', false],
    ])
    expect([sum.minutes, sum.names]).toEqual([144, ['Lena']])
    expect(OWN_TARGETS.map((kind) => reachedOf(sum, kind))).toEqual([3, 2, 3])
  })

  it('leave out trials and a second one for the same time, of which the longer counts', () => {
    const trial = receipt(1, { trial: true })
    const twin = receipt(0, { id: 'B'.repeat(22), minutes: 31 }, 'Ana')
    const sum = addUp([twin, receipt(0), trial])
    expect(sum.dates.map(({ claims }) => claims.minutes)).toEqual([60])
    expect([sum.trials.length, sum.overlapping, sum.names]).toEqual([1, [twin], ['Ana', 'Lena']])
  })

  it('sum the same in whatever order they come, and none for a time twice', () => {
    const any = fc
      .tuple(fc.nat({ max: 6 }), fc.nat({ max: 60 }), fc.nat({ max: 9 }), fc.boolean())
      .map(([at, minutes, id, trial]) =>
        receipt(at, { minutes, trial, id: `${id}${at}`.padEnd(22, 'C') }),
      )
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ claims }) => claims.id }), (list) => {
        const sum = addUp(list)
        expect(addUp(list.toReversed())).toEqual({
          ...sum,
          trials: sum.trials.toReversed(),
          names: expect.anything(),
        })
        expect(new Set(sum.dates.map(({ claims }) => claims.date)).size).toBe(sum.dates.length)
        expect(sum.dates.length + sum.trials.length + sum.overlapping.length).toBe(list.length)
      }),
      { numRuns: 200 },
    )
  })
})
