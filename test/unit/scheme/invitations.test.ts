/** Links of a scheme's groups: dates, chairs, and tables that no spreadsheet runs. */
import { describe, expect, it } from 'vitest'
import { groupDates } from '../../../shared/scheme/calendar.ts'
import { writeCsv } from '../../../shared/scheme/csv.ts'
import type { GroupSeries, Scheme } from '../../../shared/scheme/document.ts'
import { readScheme, writeScheme } from '../../../shared/scheme/file.ts'
import {
  inviteesOf,
  seriesRuleOf,
  unsigned,
  withGroups,
  withSeats,
} from '../../../shared/scheme/invitations.ts'
import { datesOf } from '../../../shared/seriesDates.ts'
import { smallScheme } from './smallScheme.ts'

const group = {
  id: 'grp1',
  name: 'Thursday A',
  meets: { day: 'thu' as const, at: '13:00' },
  leaders: ['lea1'],
  trainees: ['t001', 't003'],
  kept: 'kept' as const,
  continues: null,
}

const grouped = (term: Partial<Scheme['term']> = {}): Scheme => {
  const scheme = smallScheme()
  return { ...scheme, term: { ...scheme.term, ...term }, groups: [group] }
}

const series = (chairs: number): GroupSeries => ({
  group: 'grp1',
  origin: 'https://balint.example',
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  secret: 'A'.repeat(43),
  leadersSecret: 'B'.repeat(43),
  rule: seriesRuleOf(grouped(), group)?.rule ?? {
    firstStart: '2027-01-07T13:00',
    zone: 'UTC',
    minutes: 60,
    every: 'week',
    count: 1,
    without: [],
  },
  leader: 'l.l.l',
  coLeader: 'c.c.c',
  members: Array.from({ length: chairs }, (_, at) => `m.${at}.m`),
  seats: Array.from({ length: chairs }, () => null),
  trial: false,
})

describe('a group’s series', () => {
  const dayIn = (start: number) => new Date(start).toISOString().slice(0, 10)

  it.each(['week', 'fortnight', 'month'] as const)('meets on the days of the rota, %s', (every) => {
    const holidays = [{ first: '2027-02-04', last: '2027-02-18', name: 'Break', site: null }]
    const scheme = grouped({ every, holidays, first: '2027-01-05', last: '2027-06-25' })
    const found = seriesRuleOf(scheme, group)
    const wanted = groupDates(scheme.term, group.meets, new Set(['ash1', 'moor']))
      .filter(({ holiday }) => holiday === null)
      .map(({ date }) => date)
    expect(wanted.length).toBeGreaterThan(3)
    expect(found && datesOf(found.rule).map(({ start }) => dayIn(start))).toEqual(wanted)
  })

  it('says where a term has more dates than a link, and has none in a term of holidays', () => {
    expect(seriesRuleOf(grouped({ last: '2027-12-20' }), group)).toMatchObject({ cut: true })
    const all = [{ first: '2027-01-01', last: '2027-12-31', name: 'All', site: null }]
    const scheme = grouped({ holidays: all })
    expect(seriesRuleOf(scheme, group)).toBeNull()
    expect(unsigned(scheme)).toEqual([])
  })
})

describe('chairs', () => {
  it('stay with whoever once had them, and go to newcomers while there are some', () => {
    const first = withSeats(series(3), group)
    expect(first.seats).toEqual(['t001', 't003', null])
    const changed = withSeats(first, { ...group, trainees: ['t003', 't002', 't004'] })
    expect(changed.seats).toEqual(['t001', 't003', 't002'])
    const scheme = {
      ...grouped(),
      groups: [{ ...group, trainees: ['t003', 't002', 't004'] }],
      series: [changed],
    }
    expect(inviteesOf(scheme).map(({ name, link }) => [name, link])).toEqual([
      ['Ruth Adler', 'made'],
      ['Kemi Oyelaran', 'made'],
      ['Dan Reeve', 'made'],
      ['Tom Wade', 'full'],
    ])
    expect(readScheme(writeScheme(scheme)).kind).toBe('open')
  })

  it('go with their group', () => {
    const scheme = { ...grouped(), series: [series(3)] }
    const gone = withGroups(scheme, [])
    expect(gone.series).toEqual([])
    expect(readScheme(writeScheme({ ...scheme, groups: [] }))).toEqual({
      kind: 'refused',
      fault: { code: 'broken', where: 'series.0.group' },
    })
  })

  it('are unknown to files of before, which still open', () => {
    const { series: _series, given: _given, counted: _counted, ...before } = grouped()
    expect(readScheme(JSON.stringify(before))).toEqual({ kind: 'open', scheme: grouped() })
  })
})

it('writes no cell that a spreadsheet would run', () => {
  const text = writeCsv([['=1+1', '+44', '-x', '@a', '\tb', 'Ana "A", B\r\nC', 'plain']], ';')
  expect(text).toBe(`\uFEFF"'=1+1";"'+44";"'-x";"'@a";"'\tb";"Ana ""A"", B\r\nC";"plain"\r\n`)
})
