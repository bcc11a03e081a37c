/** A command is given about what its giver saw: of two taps on the same screen the second never does more than one would have. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asSeen, type Command, leavesPhase, type Shown } from '../../../shared/session/command.ts'
import { decide } from '../../../shared/session/decide.ts'
import { seatOf } from '../../../shared/session/rights.ts'
import type { Session } from '../../../shared/session/session.ts'
import { commands, moves, play, rooms } from './moves.ts'
import { ANA, ask, BEN, CO_LEADER, LEADER, refusal, roomIn, tell } from './people.ts'

const phaseIn = (session: Session): number | null =>
  session.at === 'running' ? session.phase : null

const shown = (session: Session): Shown => ({
  phase: phaseIn(session),
  presenter: session.presenter?.seat ?? null,
  board: session.board.number,
  sittings: new Map(session.seats.map(({ id, generation }) => [id, generation])),
})

const given = (session: Session, command: Command, by: number): Session => {
  const role = seatOf(session, by)?.role ?? 'member'
  const decision = decide(session, command, { kind: 'seat', seat: by, role }, 0)
  return decision.ok ? decision.session : session
}

const phaseMoves = commands.filter((command) => leavesPhase(command) || command.type === 'begin')

describe('taps on one and the same screen', () => {
  it('never skip a phase together, whoever gives them and however many there are', () => {
    const leader = fc.constantFrom(LEADER, CO_LEADER)
    fc.assert(
      fc.property(
        rooms,
        moves,
        fc.array(fc.tuple(phaseMoves, leader), { minLength: 2, maxLength: 4 }),
        (room, sequence, taps) => {
          const seen = play(room, sequence)
          if (seen.at === 'ended') return
          // What the screen offers: a move that would be refused is not on it.
          const offered = taps.filter(
            ([command, by]) => given(seen, asSeen(command, shown(seen)), by) !== seen,
          )
          const alone = offered.map(([command, by]) =>
            phaseIn(given(seen, asSeen(command, shown(seen)), by)),
          )
          const together = offered.reduce<Session>(
            (session, [command, by]) => given(session, asSeen(command, shown(seen)), by),
            seen,
          )
          expect([phaseIn(seen), ...alone]).toContain(phaseIn(together))
        },
      ),
      { numRuns: Number(process.env.SESSION_RUNS ?? 300) },
    )
  })

  it('begin once', () => {
    expect(refusal(roomIn('opening'), CO_LEADER, { type: 'begin' })).toBe('already-so')
  })

  it('release only whom the giver saw presenting', () => {
    const session = roomIn('presentation')
    const tap = asSeen({ type: 'release-presenter' }, shown(session))
    const released = ask(session, LEADER, tap)
    expect(refusal(released, CO_LEADER, tap)).toBe('no-presenter')
    const other = session.presenter?.seat === ANA ? BEN : ANA
    const next = ask(released, LEADER, { type: 'choose-presenter', seat: other })
    expect(refusal(next, CO_LEADER, tap)).toBe('moved-on')
    expect(refusal(next, CO_LEADER, asSeen({ type: 'release-presenter' }, shown(next)))).toBe(
      'accepted',
    )
  })

  it('reach only the person whom the giver saw on the chair', () => {
    const session = roomIn('group-work')
    const changed = tell(tell(session, { type: 'seat-left', seat: BEN }), {
      type: 'seat-taken',
      seat: BEN,
    })
    const kinds = [
      'close-microphone',
      'allow-microphone',
      'ask-quietly',
      'choose-presenter',
    ] as const
    for (const type of kinds) {
      const command: Command = { type, seat: BEN }
      expect(refusal(changed, LEADER, asSeen(command, shown(session))), type).toBe(
        'someone-else-there',
      )
      const again = refusal(changed, LEADER, asSeen(command, shown(changed)))
      expect(again, type).toBe(refusal(session, LEADER, command))
    }
  })

  it('wipe only the board that the giver saw', () => {
    const session = roomIn('group-work')
    const tap = asSeen({ type: 'wipe-board' }, shown(session))
    const wiped = ask(session, LEADER, tap)
    expect(refusal(wiped, CO_LEADER, tap)).toBe('already-so')
    expect(refusal(wiped, CO_LEADER, { type: 'wipe-board' })).toBe('accepted')
  })
})
