import { TZDate } from '@date-fns/tz'
import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { currentDate, entryState } from '../../../shared/entry.ts'
import { ENTRY_AFTER } from '../../../shared/entryTimes.ts'
import { datesOf, PlannedRuleSchema, type SeriesRule, startOf } from '../../../shared/series.ts'
import { monthDayOf } from '../../../shared/seriesDates.ts'
import { isZone } from '../../../shared/zone.ts'
import { anyRule } from './claims.ts'

type Change = Partial<SeriesRule>

const rule = (change: Change): SeriesRule => ({
  firstStart: '2026-11-24T19:00',
  zone: 'Europe/London',
  minutes: 90,
  every: 'week',
  count: 6,
  without: [],
  ...change,
})
const starts = (change: Change): readonly string[] =>
  datesOf(rule(change)).map(({ start }) => new Date(start).toISOString().slice(0, 16))

describe('the dates of a series', () => {
  it('keep their wall time over both changes of the clocks', () => {
    const london = { zone: 'Europe/London', count: 2 } as const
    expect(starts({ ...london, firstStart: '2027-03-24T19:00' })).toEqual([
      '2027-03-24T19:00',
      '2027-03-31T18:00',
    ])
    expect(starts({ ...london, firstStart: '2026-10-20T19:00', every: 'fortnight' })).toEqual([
      '2026-10-20T18:00',
      '2026-11-03T19:00',
    ])
    expect(starts({ zone: 'America/New_York', firstStart: '2026-10-28T18:30', count: 2 })).toEqual([
      '2026-10-28T22:30',
      '2026-11-04T23:30',
    ])
    // São Paulo had summer time until 2019 and has none now.
    expect(starts({ zone: 'America/Sao_Paulo', firstStart: '2026-10-14T20:00', count: 3 })).toEqual(
      ['2026-10-14T23:00', '2026-10-21T23:00', '2026-10-28T23:00'],
    )
    expect(
      starts({ zone: 'Australia/Lord_Howe', firstStart: '2027-04-01T20:00', count: 2 }),
    ).toEqual(['2027-04-01T09:00', '2027-04-08T09:30'])
  })

  it('move a wall time that is skipped forward, and take the first of one that is repeated', () => {
    expect(new Date(startOf('2027-03-28T01:30', 'Europe/London')).toISOString()).toBe(
      '2027-03-28T01:30:00.000Z', // 02:30 by the clock there
    )
    expect(new Date(startOf('2027-10-31T01:30', 'Europe/London')).toISOString()).toBe(
      '2027-10-31T00:30:00.000Z', // the first 01:30, still summer time
    )
    // Midnight itself was skipped in São Paulo.
    expect(new Date(startOf('2018-11-04T00:30', 'America/Sao_Paulo')).toISOString()).toBe(
      '2018-11-04T03:30:00.000Z',
    )
    expect(new Date(startOf('2018-02-17T23:30', 'America/Sao_Paulo')).toISOString()).toBe(
      '2018-02-18T01:30:00.000Z',
    )
  })

  it('are the same on every machine, whatever its own zone', () => {
    const here = process.env.TZ
    const seen = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone
      return starts({ firstStart: '2026-10-11T01:30', count: 4 }).join()
    })
    process.env.TZ = here ?? 'UTC'
    expect(new Set(seen).size).toBe(1)
  })

  it('fall on the last day of a month that has no 31st, and are back on the 31st after it', () => {
    const monthly = { zone: 'UTC', every: 'month', count: 6 } as const
    expect(
      starts({ ...monthly, firstStart: '2027-12-31T10:00' }).map((s) => s.slice(0, 10)),
    ).toEqual(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30', '2028-05-31'])
    expect(starts({ ...monthly, firstStart: '2027-01-30T10:00', count: 3 })[1]).toContain('02-28')
  })

  it('come again on the same weekday of the month, or on the last', () => {
    const days = (change: Change) => starts(change).map((s) => s.slice(0, 10))
    expect(days({ every: 'month-nth', firstStart: '2026-11-12T13:00', count: 4 })).toEqual([
      '2026-11-12',
      '2026-12-10',
      '2027-01-14',
      '2027-02-11',
    ])
    expect(days({ every: 'month-last', firstStart: '2026-10-29T13:00', count: 5 })).toEqual([
      '2026-10-29',
      '2026-11-26',
      '2026-12-31',
      '2027-01-28',
      '2027-02-25',
    ])
    // The clocks change between the two: 19:00 there stays 19:00.
    expect(starts({ every: 'month-nth', firstStart: '2027-03-11T19:00', count: 2 })).toEqual([
      '2027-03-11T19:00',
      '2027-04-08T18:00',
    ])
  })

  it('by weekday are one a month, on that weekday, at that wall time, in every zone', () => {
    void fc.assert(
      fc.property(anyRule, (any) => {
        const { firstStart } = any
        for (const every of monthDayOf(firstStart).ways) {
          if (every === 'month') continue
          const { zone } = any
          const dates = datesOf({ ...any, every, without: [] })
          const days = dates.map(({ start }) => {
            const wall = new TZDate(start, zone)
            return { month: wall.getFullYear() * 12 + wall.getMonth(), wall }
          })
          const [first] = days
          days.forEach(({ month, wall }, index) => {
            expect(month).toBe((first?.month ?? 0) + index)
            expect(wall.getDay()).toBe(new Date(`${firstStart}Z`).getUTCDay())
            const left = new TZDate(wall.getFullYear(), wall.getMonth() + 1, 0, zone).getDate()
            if (every === 'month-last') expect(wall.getDate()).toBeGreaterThan(left - 7)
            else expect(Math.ceil(wall.getDate() / 7)).toBe(monthDayOf(firstStart).ordinal)
          })
          expect(dates[0]?.start).toBe(startOf(firstStart, zone))
        }
      }),
    )
  })

  it('are first meant by weekday; a fifth is the last, and a fourth that is the last is either', () => {
    expect(monthDayOf('2026-11-12T13:00').ways).toEqual(['month-nth', 'month'])
    expect(monthDayOf('2026-10-29T13:00').ways).toEqual(['month-last', 'month'])
    expect(monthDayOf('2026-11-26T13:00').ways).toEqual(['month-last', 'month-nth', 'month'])
    expect(monthDayOf('2026-10-22T13:00').ways).toEqual(['month-nth', 'month'])
  })

  it('leave out single dates; the others keep their index', () => {
    const dates = datesOf(rule({ count: 5, without: [0, 3] }))
    expect(dates.map(({ index }) => index)).toEqual([1, 2, 4])
    expect(new Date(dates[0]?.start ?? 0).toISOString()).toBe('2026-12-01T19:00:00.000Z')
  })

  it.each<[string, Change]>([
    ['31 dates', { count: 31 }],
    ['no date', { count: 0 }],
    ['every date left out', { count: 2, without: [0, 1] }],
    ['a date left out twice', { without: [1, 1] }],
    ['a date left out that is none', { count: 3, without: [3] }],
    [
      'monthly on a fifth that some months lack',
      { every: 'month-nth', firstStart: '2026-10-29T13:00' },
    ],
    ['monthly on a last that is none', { every: 'month-last', firstStart: '2026-11-12T13:00' }],
    ['a zone that is none', { zone: 'Europe/Atlantis' }],
    ['a day that is none', { firstStart: '2027-02-30T10:00' }],
    ['an hour that is none', { firstStart: '2027-02-03T24:30' }],
  ])('cannot be %s', (_what, change) => {
    expect(v.safeParse(PlannedRuleSchema, rule(change)).success).toBe(false)
    expect(v.safeParse(PlannedRuleSchema, rule({})).success).toBe(true)
  })

  it('know a zone from a word', () => {
    expect(isZone('America/Argentina/Buenos_Aires')).toBe(true)
    expect(isZone('nowhere')).toBe(false)
  })
})

describe('entry', () => {
  const minute = 60_000
  const start = Date.UTC(2026, 10, 24, 19)
  const end = start + 60 * minute
  it.each([
    ['leader', 20],
    ['co-leader', 20],
    ['member', 10],
    ['observer', 10],
  ] as const)('opens for a %s %i minutes before, to the millisecond', (role, before) => {
    const opensAt = start - before * minute
    expect(entryState(role, start, end, opensAt - 1)).toEqual({ state: 'too-early', opensAt })
    expect(entryState(role, start, end, opensAt)).toEqual({ state: 'open' })
    expect(entryState(role, start, end, end + 30 * minute)).toEqual({ state: 'open' })
    expect(entryState(role, start, end, end + 30 * minute + 1)).toEqual({ state: 'over' })
  })

  it('is about the next date of a series, from the end of the last window on', () => {
    const series = rule({ count: 3, without: [1] })
    const [first, second] = datesOf(series)
    const over = (first?.start ?? 0) + 90 * minute + ENTRY_AFTER
    expect(currentDate(series, 0)?.index).toBe(0)
    expect(currentDate(series, over)).toEqual(first)
    expect(currentDate(series, over + 1)).toEqual(second)
    expect(currentDate(series, over + 400 * 86_400_000)).toEqual(second)
  })
})
