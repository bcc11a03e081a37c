import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../../client/pages/invitations/calendarFile.ts'
import {
  changedOccasions,
  lifeOf,
  nextOf,
  type Occasion,
  occasionsOf,
} from '../../../client/pages/invitations/occasions.ts'
import { type SeriesChange, takingBack } from '../../../shared/seriesChange.ts'

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 26, 13, 0)
const once: Occasion = { index: 0, start: START, end: START + 60 * MINUTE }

describe('the life of a link', () => {
  it('says what holds now and then every step to come', () => {
    expect(
      lifeOf(once, START - 24 * 60 * MINUTE).map(({ kind, at }) => [kind, at - START]),
    ).toEqual([
      ['now-early', -24 * 60 * MINUTE],
      ['leaders', -20 * MINUTE],
      ['members', -10 * MINUTE],
      ['begin', 0],
      ['end', 60 * MINUTE],
      ['over', 90 * MINUTE],
    ])
  })

  it('leaves out what has been', () => {
    expect(lifeOf(once, START - 15 * MINUTE).map(({ kind }) => kind)).toEqual([
      'now-leaders',
      'members',
      'begin',
      'end',
      'over',
    ])
    expect(lifeOf(once, START).map(({ kind }) => kind)).toEqual(['now-open', 'end', 'over'])
  })
})

describe('the dates of a room', () => {
  const series = occasionsOf({
    kind: 'series',
    rule: {
      firstStart: '2026-11-26T13:00',
      zone: 'Europe/London',
      minutes: 60,
      every: 'week',
      count: 4,
      without: [1],
    },
  })

  it('are those of the rule without those left out', () => {
    expect(series.map(({ start }) => new Date(start).toISOString().slice(0, 10))).toEqual([
      '2026-11-26',
      '2026-12-10',
      '2026-12-17',
    ])
  })

  it('come next until their door is shut for good', () => {
    expect(nextOf(series, START + 90 * MINUTE)?.start).toBe(START)
    expect(nextOf(series, START + 91 * MINUTE)?.start).toBe(Date.UTC(2026, 11, 10, 13, 0))
    expect(nextOf(series, START + 400 * 24 * 60 * MINUTE)).toBe(series.at(-1))
  })

  it('make one event each in the calendar file, in UTC, each with an id that it keeps', async () => {
    const words = { summary: 'Thursday group', description: 'Bring nothing.', url: null }
    const dates = { id: 'of-the-series', sequence: 0, occasions: series, cancelled: [] }
    const file = await calendarFile(dates, words, START)
    const lines = file.split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20261126T130000Z',
      'DTSTART:20261210T130000Z',
      'DTSTART:20261217T130000Z',
    ])
    expect(lines.filter((line) => line.startsWith('DTEND')).at(0)).toBe('DTEND:20261126T140000Z')
    const uids = lines.filter((line) => line.startsWith('UID:'))
    expect(new Set(uids).size).toBe(3)
    expect(await calendarFile(dates, words, START)).toBe(file)
    expect(file).not.toContain('of-the-series')
    expect(file).not.toContain('URL')
    expect(file).not.toContain('LOCATION')
  })

  it('carry the link only where it is wanted, as address and as place', async () => {
    const url = 'https://room.example/r#abc'
    const words = { summary: 'A', description: 'B', url }
    const dates = { id: 'x', sequence: 0, occasions: [once], cancelled: [] }
    const file = await calendarFile(dates, words, START)
    expect(file).toContain(`LOCATION:${url}`)
    expect(file).toContain(`URL;VALUE=URI:${url}`)
  })

  it('keep their ids when they are moved, grow their number, and say which take place no more', async () => {
    const words = { summary: 'A', description: 'B', url: null }
    const rule = {
      firstStart: '2026-11-26T13:00',
      zone: 'Europe/London',
      minutes: 60,
      every: 'week',
      count: 3,
      without: [],
    } as const
    const eventsOf = async (change: SeriesChange | null) => {
      const dates = { id: 's', sequence: change?.version ?? 0, ...changedOccasions(rule, change) }
      const file = await calendarFile(dates, words, START)
      return file
        .split('BEGIN:VEVENT')
        .slice(1)
        .map((event) => {
          const of = (key: string) => new RegExp(`^${key}:(.*)\r$`, 'm').exec(event)?.[1]
          return [of('UID'), of('SEQUENCE'), of('STATUS'), of('DTSTART')]
        })
    }
    const before = await eventsOf(null)
    const moved = START + 7 * 24 * 60 * MINUTE + 24 * 60 * MINUTE
    const after = await eventsOf({
      version: 2,
      dates: [
        { index: 1, start: moved },
        { index: 2, start: null },
      ],
    })
    const [first, second, third] = before.map(([uid]) => uid)
    expect(after).toEqual([
      [first, '2', 'CONFIRMED', '20261126T130000Z'],
      [second, '2', 'CONFIRMED', '20261204T130000Z'],
      [third, '2', 'CANCELLED', '20261210T130000Z'],
    ])
  })

  it('double nothing, in whichever order a calendar takes the files in and however often', async () => {
    const rule = {
      firstStart: '2026-11-26T13:00',
      zone: 'Europe/London',
      minutes: 60,
      every: 'month-nth',
      count: 6,
      without: [],
    } as const
    const index = fc.constantFrom(0, 1, 2, 3, 30, 31)
    const changes = fc.array(fc.uniqueArray(index, { maxLength: 4 }), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(changes, fc.infiniteStream(fc.nat()), async (versions, chance) => {
        const notes: SeriesChange[] = []
        for (const [at, dates] of versions.entries()) {
          const moved = dates.map((date) => ({
            index: date,
            start: (date + at) % 3 === 0 ? null : START + (date * 9 + at) * 86_400_000,
          }))
          notes.push(takingBack({ version: at + 1, dates: moved }, notes.at(-1) ?? null))
        }
        const files = await Promise.all(
          [null, ...notes].map((change) =>
            calendarFile(
              { id: 's', sequence: change?.version ?? 0, ...changedOccasions(rule, change) },
              { summary: 'A', description: 'B', url: null },
              START,
            ),
          ),
        )
        // A calendar keeps of each UID the entry of the highest number.
        const calendar = new Map<string, { sequence: number; start: string; stands: boolean }>()
        const again = Array.from(
          { length: 3 },
          () => files[(chance.next().value ?? 0) % files.length],
        )
        for (const file of [...again, ...files, ...files]) {
          for (const event of (file ?? '').split('BEGIN:VEVENT').slice(1)) {
            const of = (key: string) => new RegExp(`^${key}:(.*)\r$`, 'm').exec(event)?.[1] ?? ''
            const sequence = Number(of('SEQUENCE'))
            const known = calendar.get(of('UID'))
            if (known !== undefined && known.sequence > sequence) continue
            const stands = of('STATUS') === 'CONFIRMED'
            calendar.set(of('UID'), { sequence, start: of('DTSTART'), stands })
          }
        }
        const shown = [...calendar.values()]
          .filter(({ stands }) => stands)
          .map(({ start }) => start)
        const { occasions } = changedOccasions(rule, notes.at(-1) ?? null)
        const planned = occasions.map(({ start }) =>
          new Date(start).toISOString().replace(/[-:]|\.000/g, ''),
        )
        expect(shown.sort()).toEqual(planned.sort())
      }),
      { numRuns: 60 },
    )
  })
})
