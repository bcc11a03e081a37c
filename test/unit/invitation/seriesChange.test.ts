import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOf, rowsOf, startOfRow, withAdded } from '../../../client/pages/dates/rows.ts'
import { takeIn } from '../../../client/session/tabMemory.ts'
import { createTokens } from '../../../server/tokens/tokens.ts'
import { findNote, formatNote, packNote, unpackNote } from '../../../shared/datesNote.ts'
import { findLink } from '../../../shared/foundLink.ts'
import { formatFragment } from '../../../shared/link.ts'
import { toBase64Url, utf8 } from '../../../shared/sealing/bytes.ts'
import {
  datesAsChanged,
  faultOfChange,
  higher,
  type SeriesChange,
} from '../../../shared/seriesChange.ts'
import { datesOf, MOST_DATES } from '../../../shared/seriesDates.ts'
import { anyRule, plainClaims } from './claims.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const SERIES = 'AAAAAAAAAAAAAAAA'

const anyChange: fc.Arbitrary<SeriesChange> = fc.record({
  version: fc.integer({ min: 1, max: 10_000 }),
  dates: fc.uniqueArray(
    fc.record({
      index: fc.nat(2 * MOST_DATES - 1),
      start: fc.option(fc.integer({ min: 0, max: 60_000_000 }).map((at) => at * MINUTE)),
    }),
    { selector: ({ index }) => index, maxLength: 60 },
  ),
})

const rule = {
  firstStart: '2026-11-26T13:00',
  zone: 'Europe/London',
  minutes: 60,
  every: 'week',
  count: 4,
  without: [1],
} as const
const FIRST = Date.UTC(2026, 10, 26, 13)

describe('a change of dates', () => {
  it('moves, adds and leaves out single dates, and the others keep index and time', () => {
    const change = {
      version: 1,
      dates: [
        { index: 2, start: FIRST + 30 * DAY },
        { index: 3, start: null },
        { index: 30, start: FIRST + 2 * DAY },
      ],
    }
    expect(datesAsChanged(rule, change).map(({ index, start }) => [index, start])).toEqual([
      [0, FIRST],
      [30, FIRST + 2 * DAY],
      [2, FIRST + 30 * DAY],
    ])
    expect(datesAsChanged(rule, null)).toEqual(datesOf(rule))
  })

  it('cannot leave nothing, put one date into another, or go years ahead', () => {
    const fault = (dates: SeriesChange['dates']) =>
      faultOfChange(rule, { version: 1, dates }, FIRST)
    const out = [0, 2, 3].map((index) => ({ index, start: null }))
    expect(fault(out)).toBe('no-dates')
    expect(fault([{ index: 30, start: FIRST + 59 * MINUTE }])).toBe('overlap')
    expect(fault([{ index: 30, start: FIRST + 60 * MINUTE }])).toBeNull()
    expect(fault([{ index: 30, start: FIRST + 4 * 366 * DAY }])).toBe('far')
  })

  it('is read in a note as it was written, and of two the higher wins', () => {
    void fc.assert(
      fc.property(anyChange, (change) => {
        const packed = packNote({ series: SERIES, change })
        const read = unpackNote(packed)
        // A note has its limit; what is longer is refused whole.
        if (packed.length <= 1_500) expect(read).toEqual({ series: SERIES, change })
        else expect(read).toBeNull()
      }),
    )
    const of = (version: number) => ({ change: { version, dates: [] } })
    expect(higher(of(1), of(2))).toEqual(of(2))
    expect(higher(of(3), of(2))).toEqual(of(3))
    expect(higher(null, of(2))).toEqual(of(2))
  })

  it('comes out of the form as it went in', () => {
    void fc.assert(
      fc.property(anyRule, anyChange, (any, change) => {
        const rows = rowsOf(any, change)
        const again = changeOf(any, rows, change.version)
        if (again === null) return
        const known = datesAsChanged(any, change).filter(({ start }) => {
          // A wall time that the clocks repeat is the first of the two.
          const row = rows.find((each) => startOfRow(each, any.zone) === start)
          return row !== undefined
        })
        const stands = datesAsChanged(any, again)
        for (const date of known) expect(stands).toContainEqual(date)
      }),
    )
  })

  it('adds a date a week after the last, under an index that no date has had', () => {
    const rows = withAdded(rowsOf(rule, null), rule.zone) ?? []
    expect(rows.at(-1)).toEqual({ index: 30, day: '2026-12-24', time: '13:00', kept: true })
    expect(withAdded(rows, rule.zone)?.at(-1)).toMatchObject({ index: 31, day: '2026-12-31' })
    // Announced and dropped again: it is left out by name, and its index is nobody else's.
    const announced = changeOf(rule, rows, 1)
    const dropped = rows.map((row) => (row.index === 30 ? { ...row, kept: false } : row))
    const known = changeOf(rule, dropped, 2, announced)
    expect(known).toEqual({ version: 2, dates: [{ index: 30, start: null }] })
    const later = rowsOf(rule, known)
    expect(later.every(({ index }) => index < 30)).toBe(true)
    expect(withAdded(later, rule.zone, known)?.at(-1)).toMatchObject({ index: 31 })
    expect(changeOf(rule, later, 3, known)).toEqual({ ...known, version: 3 })
    // One that was never announced is not spoken of.
    expect(changeOf(rule, dropped, 1)).toEqual({ version: 1, dates: [] })
  })
})

describe('a note', async () => {
  const tokens = await createTokens({ secret: new Uint8Array(32).fill(7) })
  const change = { version: 3, dates: [{ index: 2, start: FIRST + 8 * DAY }] }
  const token = await tokens.dates.sign({ series: SERIES, change })
  const fragment = formatFragment({
    invitation: await tokens.invitation.sign(plainClaims),
    roomSecret: new Uint8Array(32),
  })

  it('is short, and read by the server alone as its own', async () => {
    expect(formatNote('https://room.example', token).length).toBeLessThan(220)
    expect(await tokens.dates.read(token)).toEqual({ series: SERIES, change })
    const other = await createTokens({ secret: new Uint8Array(32).fill(8) })
    expect(await other.dates.read(token)).toBeNull()
    const [head = '', , tail = ''] = token.split('.')
    const forged = toBase64Url(
      utf8(packNote({ series: SERIES, change: { ...change, version: 4 } })),
    )
    expect(await tokens.dates.read(`${head}.${forged}.${tail}`)).toBeNull()
    // An invitation is no note, and a note no invitation.
    expect(await tokens.dates.read(fragment.split('.').slice(0, 3).join('.'))).toBeNull()
    expect(await tokens.invitation.read(token)).toBeNull()
  })

  it('is found in a mail, with words around it, wrapped and encoded', () => {
    const alone = formatNote('https://room.example', token)
    for (const said of [
      alone,
      `Hello,\n> ${alone}.\nSee you`,
      `${alone.slice(0, 70)}\r\n${alone.slice(70)}`,
      alone.replace('~', '%7E').replace('#', '%23'),
      `https://room.example/r#member~${fragment}~dates~${token}`,
    ]) {
      expect(findNote(said)?.token, said).toBe(token)
    }
    expect(findNote(`https://room.example/r#member~${fragment}`)).toBeNull()
  })

  it('stands beside the link of its tab, or waits for it, and the higher stays', async () => {
    const alone = `#dates~${token}`
    expect(findLink(alone).ok).toBe(false)
    const waiting = takeIn(alone, '')
    expect(waiting).toEqual({ fragment: '', ticket: null, date: null, dates: token })
    const tab = (memory: object) => `balint-room:${JSON.stringify(memory)}`
    expect(takeIn(`#member~${fragment}`, tab(waiting ?? {}))).toMatchObject({
      fragment,
      dates: token,
    })
    const seated = { fragment, ticket: 'a ticket', date: 0 }
    expect(takeIn(alone, tab(seated))).toEqual({ ...seated, dates: token })
    expect(takeIn(`#leader~${fragment}~dates~${token}`, '')).toMatchObject({
      fragment,
      dates: token,
    })
    const lower = await tokens.dates.sign({ series: SERIES, change: { ...change, version: 2 } })
    expect(takeIn(`#dates~${lower}`, tab({ ...seated, dates: token }))?.dates).toBe(token)
  })
})
