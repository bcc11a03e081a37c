/** A list on its way into the scheme: mending at the row, sites that come with it, and what a second list changes. */
import { describe, expect, it } from 'vitest'
import type { Scheme } from '../../../shared/scheme/document.ts'
import { drawId } from '../../../shared/scheme/drawId.ts'
import { readScheme, writeScheme } from '../../../shared/scheme/file.ts'
import { guessColumns, hasHeadings } from '../../../shared/scheme/intake/columns.ts'
import { endOf, type Mend, mended, sitesNamed } from '../../../shared/scheme/intake/mending.ts'
import { peopleOf } from '../../../shared/scheme/intake/rows.ts'
import { readCsv } from '../../../shared/scheme/intake/table.ts'
import { type TakenRow, takeIn } from '../../../shared/scheme/intake/taking.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'
import { smallScheme } from './smallScheme.ts'

const draw = () => drawId(secureRandom)

function read(csv: string, scheme: Scheme, mends: Readonly<Record<number, Mend>> = {}) {
  const table = readCsv(csv)
  const columns = guessColumns(table)
  const headed = hasHeadings(table)
  const sites = sitesNamed(peopleOf(table, columns, headed, scheme), scheme.sites, draw)
  const people = peopleOf(table, columns, headed, { sites: [...scheme.sites, ...sites] })
  const rows = people.map((each): TakenRow => {
    const person = mended(each, mends[each.row])
    return { person, end: endOf(person, mends[each.row]) }
  })
  return { rows, sites }
}

const take = (
  scheme: Scheme,
  { rows, sites }: ReturnType<typeof read>,
  left: readonly string[] = [],
  changes: readonly string[] = scheme.trainees.map(({ id }) => id),
): Scheme =>
  takeIn(
    scheme,
    { of: 'trainees', rows, sites, changes: new Set(changes), left: new Set(left) },
    draw,
  )

const whole = (scheme: Scheme) => expect(readScheme(writeScheme(scheme)).kind).toBe('open')

describe('a first list', () => {
  const empty = { ...smallScheme(), sites: [], trainees: [], leaders: [], apart: [] }
  const csv = [
    'Name,Site,Grade,Days',
    'Amara Kalu,Ashfield,CT1,Thu',
    'Dan Reeve,Ashfield,CT1,Tue pm',
    'Lukas Vogel,Ashfeild,CT2,Thu',
    'Priya Nair,Eastwell,CT1,',
    'Amara Kalu,Ashfield,CT1,Thu',
    ',Ashfield,CT1,Thu',
  ].join('\n')

  it('brings its sites, but not those that are likelier slips', () => {
    const { sites, rows } = read(csv, empty)
    expect(sites.map(({ name }) => name)).toEqual(['Ashfield', 'Eastwell'])
    expect(rows.map(({ end }) => end)).toEqual([
      'in',
      'in',
      'left-out',
      'aside',
      'aside',
      'left-out',
    ])
  })

  it('is mended at its rows, and what is left keeps the scheme whole', () => {
    const first = read(csv, empty)
    const ashfield = first.sites[0]?.id ?? ''
    const mends: Readonly<Record<number, Mend>> = {
      4: { site: ashfield },
      5: { can: ['thu-pm'] },
      6: { same: 'one' },
      7: { name: 'Kemi Oyelaran' },
    }
    const again = read(csv, { ...empty, sites: [...first.sites] }, mends)
    expect(again.rows.map(({ end }) => end)).toEqual(['in', 'in', 'in', 'in', 'left-out', 'in'])
    const taken = take({ ...empty, sites: [...first.sites] }, again)
    expect(taken.trainees.map(({ name }) => name)).toEqual([
      'Amara Kalu',
      'Dan Reeve',
      'Lukas Vogel',
      'Priya Nair',
      'Kemi Oyelaran',
    ])
    whole(taken)
  })
})

describe('a second list', () => {
  const csv = [
    'Name;Site;Grade;Days',
    'Amara Kalu;Ashfield;CT1;Thu pm',
    'Dan Reeve;Moorgate;CT2;Tue',
    'New One;Westgate;CT1;Thu',
  ].join('\r\n')

  it('changes whom it changes, brings who is new, and lets nobody go who was not said to have left', () => {
    const scheme = smallScheme()
    const taken = take(scheme, read(csv, scheme))
    const dan = taken.trainees.find(({ name }) => name === 'Dan Reeve')
    expect(dan).toMatchObject({ id: 't002', site: 'moor', grade: 'CT2', can: ['tue-am', 'tue-pm'] })
    expect(taken.trainees.map(({ standing }) => standing)).toEqual(['in', 'in', 'in', 'in', 'in'])
    expect(taken.sites.map(({ name }) => name)).toEqual(['Ashfield', 'Moorgate', 'Westgate'])
    whole(taken)
  })

  it('leaves changes that were not taken, and takes out of groups whoever has left', () => {
    const scheme = smallScheme()
    const grouped: Scheme = {
      ...scheme,
      groups: [
        {
          id: 'grp1',
          name: 'Thursday A',
          meets: { day: 'thu', at: '13:00' },
          leaders: ['lea1'],
          trainees: ['t001', 't003'],
          kept: 'kept',
          continues: null,
        },
      ],
    }
    const taken = take(grouped, read(csv, grouped), ['t003'], [])
    expect(taken.trainees.find(({ id }) => id === 't002')).toEqual(scheme.trainees[1])
    expect(taken.trainees.find(({ id }) => id === 't003')?.standing).toBe('left')
    expect(taken.groups[0]?.trainees).toEqual(['t001'])
    whole(taken)
  })
})
