import { describe, expect, it } from 'vitest'
import { deskClock, serverNow } from '../../../client/room/desk/deskClock.ts'
import { when } from '../../../client/text/en/when.ts'
import type { DeskView } from '../../../shared/pageView.ts'
import { NO_DESK_MOVES } from '../../../shared/session/moves.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'

const MINUTE = 60_000
const START = Date.parse('2026-11-26T13:00:00Z')
const agenda = presetAgenda('sixty')

const desk = (part: Partial<DeskView>): DeskView => ({
  phaseStartedAt: START + 23 * MINUTE,
  phaseMinutes: 30,
  extraMinutes: 0,
  pausedSince: null,
  pausedFor: 0,
  openedAt: START - 10 * MINUTE,
  plannedEnd: START + 60 * MINUTE,
  now: START,
  cases: 1,
  signals: [],
  checks: [],
  guests: [],
  barred: [],
  removals: 0,
  retaken: [],
  earlier: false,
  offerNewLink: false,
  seenLinks: [],
  minutesToCap: null,
  isSeries: false,
  moves: NO_DESK_MOVES,
  observer: null,
  ...part,
})

describe('the leaders’ clock', () => {
  it('counts whole minutes of the phase and in all', () => {
    const clock = deskClock(desk({}), agenda, START + 41 * MINUTE + 59_999)
    expect([clock.phase, clock.phasePlanned, clock.inAll, clock.planned]).toEqual([18, 30, 41, 60])
    expect(when.time(clock.finish, 'Europe/London')).toBe('14:00')
  })

  it('leaves pauses out of the phase, past and present', () => {
    const paused = desk({ pausedFor: 3 * MINUTE, pausedSince: START + 40 * MINUTE })
    const clock = deskClock(paused, agenda, START + 45 * MINUTE)
    expect([clock.phase, clock.inAll, clock.paused]).toEqual([14, 45, true])
  })

  it('adds the minutes a leader has given', () => {
    expect(deskClock(desk({ extraMinutes: 5 }), agenda, START).phasePlanned).toBe(35)
    const none = deskClock(desk({ phaseMinutes: null, phaseStartedAt: null }), agenda, START)
    expect([none.phase, none.phasePlanned]).toEqual([null, 0])
  })

  it('says what is over, and when the finish is near or past', () => {
    const noteAt = (minute: number, part: Partial<DeskView> = {}) =>
      deskClock(desk(part), agenda, START + minute * MINUTE).note
    expect(noteAt(53)).toBeNull()
    expect(noteAt(53, { extraMinutes: -2 })).toEqual({ kind: 'phase-over', minutes: 2 })
    expect(noteAt(50, { phaseMinutes: 20 })).toEqual({ kind: 'phase-over', minutes: 7 })
    expect(noteAt(50, { phaseMinutes: null })).toBeNull()
    expect(noteAt(54.9)).toEqual({ kind: 'phase-over', minutes: 1 })
    expect(noteAt(55)).toEqual({ kind: 'near-finish', minutes: 5 })
    expect(noteAt(59.5)).toEqual({ kind: 'near-finish', minutes: 1 })
    expect(noteAt(60)).toEqual({ kind: 'phase-over', minutes: 7 })
    expect(noteAt(62)).toEqual({ kind: 'past-finish', minutes: 2 })
    expect(noteAt(62, { phaseStartedAt: null })).toBeNull()
  })

  it('shows no minutes before the start, as leaders come early', () => {
    const clock = deskClock(desk({ phaseStartedAt: START }), agenda, START - 12 * MINUTE)
    expect([clock.phase, clock.inAll]).toEqual([0, 0])
  })

  it('follows the server’s clock, not the device’s', () => {
    expect(serverNow(1_000_000, 50, 5_050)).toBe(1_005_000)
    expect(serverNow(1_000_000, 50, 40)).toBe(1_000_000)
  })
})
