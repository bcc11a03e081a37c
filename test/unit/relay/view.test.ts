import { describe, expect, it } from 'vitest'
import { relayViewOf } from '../../../server/rooms/relay/relay.ts'
import { newSession } from '../../../shared/session/newSession.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import type { Arriving, Running } from '../../../shared/session/session.ts'

const fresh = (): Arriving => {
  const session = newSession({
    incarnation: 'i',
    agenda: presetAgenda('sixty'),
    plannedStart: 0,
    plannedMinutes: 60,
    chairs: 6,
    strip: true,
    now: 0,
  })
  const seats = session.seats.map((seat) =>
    seat.id <= 3 ? { ...seat, presence: 'here' as const, generation: 1 } : seat,
  )
  return { ...session, seats }
}
const inPhase = (kind: string, change: Partial<Running> = {}): Running => {
  const session = fresh()
  return {
    ...session,
    at: 'running',
    phase: session.agenda.phases.findIndex((phase) => phase.kind === kind),
    phaseStartedAt: 0,
    extraMinutes: 0,
    pausedSince: null,
    pausedFor: 0,
    holds: 'no',
    cases: 1,
    board: { ...session.board, access: 'write' },
    ...change,
  }
}
const ofSeat = (session: Arriving | Running, id: number) =>
  relayViewOf(session).seats.find(({ seat }) => seat === id)

describe('what the relay goes by', () => {
  it('leaves out chairs that nobody has', () => {
    expect(relayViewOf(fresh()).seats.map(({ seat }) => seat)).toEqual([0, 1, 2, 3])
  })

  it('gives the board to the group at work, and withholds it from a presenter who is not to see it', () => {
    const presenter = { seat: 2, sittingBack: true, view: 'edge', board: 'withheld' } as const
    const session = inPhase('group-work', { presenter })
    expect(ofSeat(session, 3)?.board).toBe('write')
    expect(ofSeat(session, 2)?.board).toBe('none')
    const watching = { ...session, presenter: { ...presenter, board: 'watch' as const } }
    expect(ofSeat(watching, 2)?.board).toBe('read')
  })

  it('leaves nobody a board that is off, and members none of the strip', () => {
    const session = inPhase('group-work')
    const off = { ...session, board: { ...session.board, access: 'off' as const } }
    expect(relayViewOf(off).seats.every(({ board }) => board === 'none')).toBe(true)
    expect(relayViewOf(session).seats.map(({ strip }) => strip)).toEqual([true, true, false, false])
  })

  it('forwards nothing to a line that is lost, or to whom the session is over', () => {
    const lost = inPhase('group-work')
    const seats = lost.seats.map((seat) =>
      seat.id === 3 ? { ...seat, presence: 'lost' as const } : seat,
    )
    expect(ofSeat({ ...lost, seats }, 3)?.here).toBe(false)
    const after = inPhase('leaders-debrief')
    expect(relayViewOf(after).seats.map(({ here }) => here)).toEqual([true, true, false, false])
  })
})
