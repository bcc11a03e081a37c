import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPACT_AGENDA_LIMIT, compactAgenda, expandAgenda } from '../../../shared/compactAgenda.ts'
import { isReturnPhase } from '../../../shared/session/phaseKinds.ts'
import { rightsOf, seatOf } from '../../../shared/session/rights.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import type { Session } from '../../../shared/session/session.ts'
import { readSessionCopy } from '../../../shared/session/sessionSchema.ts'
import { faultOf } from '../../../shared/session/validAgenda.ts'
import { handMade, type Made, moves, play, rooms } from './moves.ts'
import { ask, LEADER, phaseOf, refusal, tell } from './people.ts'

/** `npm run test:long` asks for many more. */
const RUNS = { numRuns: Number(process.env.SESSION_RUNS ?? 400) }
const check = (look: (made: Made) => void) =>
  fc.assert(
    fc.property(rooms, moves, (room, sequence) => {
      play(room, sequence, look)
    }),
    RUNS,
  )

const byLeaderHere = ({ before, actor }: Made): boolean => {
  if (actor.kind !== 'seat') return false
  const chair = seatOf(before, actor.seat)
  return chair?.presence === 'here' && isLeading(chair.role)
}
const phaseIndex = (session: Session): number | null =>
  session.at === 'running' ? session.phase : null

describe('whatever anybody asks for, in whatever order', () => {
  it('one person presents at most, and sits where a chair is', () => {
    check(({ after }) => {
      if (after.presenter) expect(seatOf(after, after.presenter.seat)).toBeDefined()
      const heard = after.seats.filter((seat) => after.presenter?.seat === seat.id)
      expect(heard.length).toBeLessThanOrEqual(1)
    })
  })

  it('only leaders who are here begin, move phases or say who presents', () => {
    check((made) => {
      const { before, after } = made
      if (phaseIndex(before) === phaseIndex(after) && before.presenter === after.presenter) return
      if (before.presenter && made.move.command.type === 'presenter-view') return
      expect(byLeaderHere(made)).toBe(true)
    })
  })

  it('whoever sits back is not heard until a leader brings them back, releases or moves on to their return', () => {
    check((made) => {
      const { before, after } = made
      const seat = before.presenter?.sittingBack ? before.presenter.seat : null
      if (seat === null) return
      expect(rightsOf(before, seat).microphone).toBe(false)
      const cleared = !(after.presenter?.seat === seat && after.presenter.sittingBack)
      if (!cleared) {
        expect(rightsOf(after, seat).microphone).toBe(false)
        return
      }
      expect(byLeaderHere(made)).toBe(true)
      const { type } = made.move.command
      const returning = phaseOf(after)
      const movedOn = type === 'next-phase' && returning !== undefined && isReturnPhase(returning)
      expect(movedOn || type === 'bring-back' || type === 'release-presenter').toBe(true)
    })
  })

  it('nobody’s microphone right comes back by themselves when a leader has closed it', () => {
    check((made) => {
      for (const seat of made.before.seats) {
        const after = seatOf(made.after, seat.id)
        if (!seat.microphoneClosed || after?.microphoneClosed) continue
        const gone = after?.presence === 'free'
        expect(gone || byLeaderHere(made)).toBe(true)
      }
    })
  })

  it('Closing and what follows never begin while somebody sits back', () => {
    check(({ after }) => {
      const phase = phaseOf(after)
      const parting = ['closing', 'soft-landing', 'word-with-leaders', 'leaders-debrief']
      if (phase && parting.includes(phase)) expect(after.presenter?.sittingBack).not.toBe(true)
    })
  })

  it('each change raises the version, and a refusal changes nothing', () => {
    check(({ before, after, ok }) => {
      if (ok) expect(after.version).toBeGreaterThan(before.version)
      else expect(after).toBe(before)
    })
  })

  it('the same commands give the same state, and no state is written into', () => {
    fc.assert(
      fc.property(rooms, moves, (room, sequence) => {
        const kept = JSON.stringify(room)
        expect(play(room, sequence)).toEqual(play(room, sequence))
        expect(JSON.stringify(room)).toBe(kept)
      }),
      RUNS,
    )
  })

  it('a copy of any state that people can act in reads back as it was', () => {
    fc.assert(
      fc.property(rooms, moves, (room, sequence) => {
        const session = play(room, sequence)
        if (session.at === 'ended') return
        expect(readSessionCopy(JSON.stringify(session))).toEqual(session)
      }),
      RUNS,
    )
  })

  it('when any one person vanishes there is a way to Closing, to the debrief and to the end', () => {
    fc.assert(
      fc.property(
        rooms,
        moves,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('seat-lost' as const, 'seat-left' as const),
        (room, sequence, seat, type) => {
          const played = play(room, sequence)
          if (played.at === 'ended') return
          const gone = seatOf(played, seat)
          const leaves =
            gone && gone.presence !== 'free' && (type === 'seat-left' || gone.presence === 'here')
          let session = leaves ? tell(played, { type, seat }) : played
          // Without a leader the room waits; a leader's link retakes an empty leader's chair at once.
          if (session.leading === null)
            session = tell(session, { type: 'seat-taken', seat: LEADER })
          const leader = session.leading ?? LEADER
          if (session.at === 'arriving') session = ask(session, leader, { type: 'begin' })
          if (session.presenter) session = ask(session, leader, { type: 'release-presenter' })
          for (let steps = 0; steps < 30 && phaseOf(session) !== 'leaders-debrief'; steps += 1) {
            session = ask(session, leader, { type: 'next-phase' })
          }
          expect(phaseOf(session)).toBe('leaders-debrief')
          expect(refusal(session, leader, { type: 'end-room' })).toBe('accepted')
        },
      ),
      RUNS,
    )
  })
})

describe('agendas made by hand', () => {
  it('make a session, and pass through a link of bounded length as they are', () => {
    fc.assert(
      fc.property(handMade, (agenda) => {
        expect(faultOf(agenda)).toBeNull()
        const compact = compactAgenda(agenda)
        expect(compact.length).toBeLessThanOrEqual(COMPACT_AGENDA_LIMIT)
        expect(expandAgenda(compact)).toEqual(agenda)
      }),
      RUNS,
    )
  })
})

describe('the random sequences themselves', () => {
  it('reach sitting back, returns, second cases, lost lines and refusals often enough to mean something', () => {
    const seen = { back: 0, cleared: 0, second: 0, lost: 0, refused: 0, accepted: 0 }
    check(({ before, after, ok }) => {
      if (after.presenter?.sittingBack) seen.back += 1
      if (before.presenter?.sittingBack && !after.presenter?.sittingBack) seen.cleared += 1
      if (after.at === 'running' && after.cases === 2) seen.second += 1
      if (after.at === 'running' && after.holds !== 'no') seen.lost += 1
      if (ok) seen.accepted += 1
      else seen.refused += 1
    })
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
  })
})
