import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupDates } from '../../../shared/scheme/calendar.ts'
import type { Scheme } from '../../../shared/scheme/document.ts'
import { openSealed, readScheme, sealScheme, writeScheme } from '../../../shared/scheme/file.ts'
import { beginHistory, changed, redone, undone } from '../../../shared/scheme/history.ts'
import { groupsOf, numberedScheme } from '../../../shared/scheme/planned.ts'
import { faultsOf } from '../../../shared/scheme/planning/faults.ts'
import { search } from '../../../shared/scheme/planning/search.ts'
import { noChanges } from '../../../shared/scheme/rotaChanges.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'
import { smallScheme } from './smallScheme.ts'

const fault = (text: string) => {
  const read = readScheme(text)
  return read.kind === 'refused' ? read.fault : read.kind
}
const altered = (change: object): string => JSON.stringify({ ...smallScheme(), ...change })

describe('a scheme as a file', () => {
  it('is read as it was written, with a mark before it or not', () => {
    const scheme = smallScheme()
    for (const text of [writeScheme(scheme), `\uFEFF${writeScheme(scheme)}`]) {
      expect(readScheme(text)).toEqual({ kind: 'open', scheme })
    }
  })

  it('opens in the first version as it was written, with nothing changed in its rota', () => {
    const read = readScheme(readFileSync('test/unit/golden/scheme-1.json', 'utf8'))
    if (read.kind !== 'open') throw new Error('a file of the first version does not open')
    const { scheme } = read
    expect([scheme.version, scheme.groups[0]?.name, scheme.series[0]?.seats.length]).toEqual([
      2,
      'Thursday A',
      3,
    ])
    expect(scheme.rota).toEqual(noChanges())
    expect(readScheme(writeScheme(scheme))).toEqual(read)
  })

  it('is refused with what is wrong, and where', () => {
    expect(fault('')).toEqual({ code: 'not-a-scheme' })
    expect(fault('{"format":"other","version":1}')).toEqual({ code: 'not-a-scheme' })
    expect(fault(altered({ version: 7 }))).toEqual({ code: 'newer', version: 7 })
    expect(fault(altered({ name: 3 }))).toEqual({ code: 'broken', where: 'name' })
    expect(fault(altered({ more: 1 }))).toEqual({ code: 'broken', where: 'more' })
    expect(fault(altered({ apart: [{ one: 't001', other: 'gone', why: 'other' }] }))).toEqual({
      code: 'broken',
      where: 'apart.0.other',
    })
    const [one, two] = smallScheme().trainees
    expect(fault(altered({ trainees: [one, one, two] }))).toMatchObject({ where: 'trainees.1.id' })
  })

  it('never throws, whatever it is given', () => {
    const whole = writeScheme(smallScheme())
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({ maxLength: 5 }), (at, put) => {
        expect(readScheme(whole.slice(0, at) + put + whole.slice(at + put.length))).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  it('opens with its passphrase alone, and holds no name while it is shut', async () => {
    const scheme = smallScheme()
    const text = await sealScheme(scheme, 'a quiet room', secureRandom)
    expect(text).not.toContain('Amara')
    const read = readScheme(text)
    if (read.kind !== 'sealed') throw new Error('the file is not sealed')
    expect(await openSealed(read.sealed, 'a quiet room')).toEqual({ kind: 'open', scheme })
    expect(await openSealed(read.sealed, 'a loud room')).toEqual({
      kind: 'refused',
      fault: { code: 'wrong-passphrase' },
    })
  })
})

describe('undo and redo', () => {
  it('go back and forth, and forget what lay ahead after a change', () => {
    const first = changed(changed(beginHistory(0), 1, 'one'), 2, 'two')
    expect(undone(first).now).toBe(1)
    expect(redone(undone(first))).toEqual(first)
    expect(redone(changed(undone(first), 5, 'five')).now).toBe(5)
    expect(changed(first, 2, 'nothing')).toBe(first)
    expect(undone(beginHistory(0)).now).toBe(0)
  })
})

describe('the calendar of a group', () => {
  const term = (change: Partial<Scheme['term']> = {}) => ({ ...smallScheme().term, ...change })
  const daysOf = (of: Scheme['term'], sites: readonly string[] = []) =>
    groupDates(of, { day: 'thu', at: '13:00' }, new Set(sites)).map(({ date }) => date)

  it('begins with the first such day of the term and keeps its rhythm', () => {
    expect(daysOf(term()).slice(0, 3)).toEqual(['2027-01-07', '2027-01-14', '2027-01-21'])
    expect(daysOf(term({ every: 'fortnight' })).slice(0, 3)).toEqual([
      '2027-01-07',
      '2027-01-21',
      '2027-02-04',
    ])
    expect(daysOf(term({ every: 'month', last: '2027-05-31' }))).toEqual([
      '2027-01-07',
      '2027-02-04',
      '2027-03-04',
      '2027-04-01',
      '2027-05-06',
    ])
  })

  it('keeps holidays in the count, and leaves a site’s day to that site’s own groups', () => {
    const holidays = [
      { first: '2027-01-11', last: '2027-01-15', name: 'Winter break', site: null },
      { first: '2027-01-21', last: '2027-01-21', name: 'Audit day', site: 'moor' },
    ]
    const dates = (sites: readonly string[]) =>
      groupDates(term({ holidays }), { day: 'thu', at: '13:00' }, new Set(sites))
        .slice(0, 3)
        .map(({ holiday }) => holiday)
    expect(dates(['moor'])).toEqual([null, 'Winter break', 'Audit day'])
    expect(dates(['moor', 'ash1'])).toEqual([null, 'Winter break', null])
  })
})

describe('from a document to a plan and back', () => {
  it('plans whoever is in the scheme, and names groups by what stood before', () => {
    const scheme: Scheme = {
      ...smallScheme(),
      former: [{ id: 'f001', name: 'Thursday A', leaders: ['lea1'], trainees: ['t001', 't004'] }],
    }
    const numbered = numberedScheme(scheme)
    const plans = search(numbered.problem, { seed: 1, steps: 5_000 })
    let last = plans.next()
    while (!last.done) last = plans.next()
    expect(faultsOf(numbered.problem, last.value.plan)).toEqual([])
    let drawn = 0
    const groups = groupsOf(scheme, numbered, last.value.plan, {
      draw: () => {
        drawn += 1
        return `new${drawn}`
      },
      named: () => 'Thursday B',
    })
    expect(groups).toEqual([
      {
        id: 'new1',
        name: 'Thursday A',
        meets: { day: 'thu', at: '13:00' },
        leaders: ['lea1'],
        trainees: ['t001', 't002', 't003', 't004'],
        kept: 'no',
        continues: 'f001',
      },
    ])
  })

  it('leaves out whoever is aside, and keeps a kept group’s own time', () => {
    const scheme = smallScheme()
    const [one, ...rest] = scheme.trainees
    if (!one) throw new Error('somebody was to be there')
    const numbered = numberedScheme({
      ...scheme,
      trainees: [{ ...one, standing: 'aside' }, ...rest],
      groups: [
        {
          id: 'g001',
          name: 'Friday',
          meets: { day: 'fri', at: '09:00' },
          leaders: ['lea2'],
          trainees: ['t002'],
          kept: 'shut',
          continues: null,
        },
      ],
    })
    expect(numbered.problem.trainees).toHaveLength(3)
    expect(numbered.problem.kept).toEqual([
      { time: 1, leaders: [1], trainees: [0], continues: null, shut: true },
    ])
    expect(numbered.problem.apart).toEqual([{ kind: 'leader', trainee: 2, leader: 1 }])
  })
})
