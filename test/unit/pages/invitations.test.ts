import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../../client/pages/invitations/calendarFile.ts'
import {
  lifeOf,
  nextOf,
  type Occasion,
  occasionsOf,
} from '../../../client/pages/invitations/occasions.ts'

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 26, 13, 0)
const once: Occasion = { start: START, end: START + 60 * MINUTE }

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

  it('make one event each in the calendar file, in UTC, each with an id of its own', () => {
    let drawn = 0
    const words = { summary: 'Thursday group', description: 'Bring nothing.', url: null }
    const file = calendarFile(series, words, START, () => `id-${drawn++}`)
    const lines = file.split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20261126T130000Z',
      'DTSTART:20261210T130000Z',
      'DTSTART:20261217T130000Z',
    ])
    expect(lines.filter((line) => line.startsWith('DTEND')).at(0)).toBe('DTEND:20261126T140000Z')
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:id-0@balint-room',
      'UID:id-1@balint-room',
      'UID:id-2@balint-room',
    ])
    expect(file).not.toContain('URL')
  })

  it('carry the link only where it is wanted', () => {
    const url = 'https://room.example/r#abc'
    const file = calendarFile([once], { summary: 'A', description: 'B', url }, START, () => 'x')
    expect(file).toContain(url)
  })
})
