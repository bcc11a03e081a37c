/** What is offered and what is taken are one: every move of every state, tried on the session itself. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../shared/session/command.ts'
import { type DeskMoves, movesOf } from '../../../shared/session/moves.ts'
import { ROUND_KINDS, WORDS_KINDS } from '../../../shared/session/roundKinds.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Session } from '../../../shared/session/session.ts'
import { SENT_SIGNALS } from '../../../shared/session/signalTable.ts'
import { moves, play, rooms } from './moves.ts'
import {
  ANA,
  ask,
  BEN,
  CO_LEADER,
  fullRoom,
  LEADER,
  phaseOf,
  refusal,
  roomIn,
  tell,
} from './people.ts'

const isTaken = (session: Session, seat: SeatId, command: Command): boolean =>
  refusal(session, seat, command) === 'accepted'

/** Each command of the desk with whether it is offered. */
function offersOf(session: Session, desk: DeskMoves): readonly (readonly [Command, boolean])[] {
  const { primary } = desk
  const kind = primary?.kind
  return [
    [{ type: 'begin' }, kind === 'begin'],
    [{ type: 'previous-phase' }, desk.back !== null],
    [{ type: 'skip-phase' }, desk.skip !== null],
    [{ type: 'second-case' }, desk.secondCase !== null],
    ...session.agenda.phases.map((_, phase): readonly [Command, boolean] => [
      { type: 'go-to-phase', phase },
      'to' in (desk.goTo[phase] ?? {}),
    ]),
    ...session.seats.map(({ id }): readonly [Command, boolean] => [
      { type: 'choose-presenter', seat: id },
      desk.presenters.includes(id),
    ]),
    ...(session.round === null
      ? ROUND_KINDS.map((round): readonly [Command, boolean] => [
          { type: 'open-round', kind: round },
          desk.round === round,
        ])
      : []),
    ...(session.words === null
      ? WORDS_KINDS.map((words): readonly [Command, boolean] => [
          { type: 'open-words', kind: words },
          desk.words === words,
        ])
      : []),
  ]
}

/** The commands of the main button that must be taken when they are offered. */
const PRIMARY = {
  begin: { type: 'begin' },
  next: { type: 'next-phase' },
  'bring-back': { type: 'bring-back' },
  release: { type: 'release-presenter' },
  end: { type: 'end-room' },
  'choose-presenter': null,
} as const

describe('the moves that a seat is offered', () => {
  it('are those that the session takes, for everybody, in any state', () => {
    void fc.assert(
      fc.property(rooms, moves, (room, sequence) => {
        play(room, sequence, ({ after }) => {
          for (const { id } of after.seats) {
            const { signals, desk } = movesOf(after, id)
            for (const kind of SENT_SIGNALS) {
              const said = isTaken(after, id, { type: 'signal', kind })
              expect(signals.includes(kind), `${kind} by ${id}`).toBe(said)
            }
            if (!desk) continue
            for (const [command, offered] of offersOf(after, desk)) {
              expect(offered, `${JSON.stringify(command)} by ${id}`).toBe(
                isTaken(after, id, command),
              )
            }
            const pressed = desk.primary && PRIMARY[desk.primary.kind]
            if (pressed) expect(isTaken(after, id, pressed), pressed.type).toBe(true)
            if (desk.word !== null) {
              expect(desk.goTo[desk.word]).toMatchObject({ to: 'word-with-leaders' })
            }
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('say where they lead, as the session goes there', () => {
    void fc.assert(
      fc.property(rooms, moves, (room, sequence) => {
        const session = play(room, sequence)
        const desk = movesOf(session, LEADER).desk
        if (!desk || session.at !== 'running') return
        const ways = [
          [desk.back, { type: 'previous-phase' }],
          [desk.skip, { type: 'skip-phase' }],
          [desk.secondCase, { type: 'second-case' }],
          [desk.primary?.kind === 'next' ? desk.primary : null, { type: 'next-phase' }],
        ] as const
        for (const [leads, command] of ways) {
          if (leads) expect(phaseOf(ask(session, LEADER, command))).toBe(leads.to)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('name who goes home by them', () => {
    const landing = roomIn('soft-landing')
    expect(movesOf(landing, LEADER).desk?.primary).toMatchObject({
      to: 'leaders-debrief',
      parting: 'group',
    })
    const word = movesOf(landing, LEADER).desk?.word ?? -1
    const alone = ask(landing, LEADER, { type: 'go-to-phase', phase: word })
    const ofWord = movesOf(alone, CO_LEADER).desk
    expect(ofWord?.primary).toMatchObject({ to: 'leaders-debrief', parting: 'presenter' })
    const gone = tell(alone, { type: 'seat-left', seat: ANA })
    expect(movesOf(gone, LEADER).desk?.primary).toMatchObject({ parting: null })
    expect(movesOf(roomIn('group-work'), LEADER).desk?.primary).toMatchObject({ parting: null })
  })

  it('are a leader’s alone, but for signals', () => {
    const room = roomIn('group-work')
    expect(movesOf(room, BEN)).toEqual({ signals: ['need-moment', 'technical-help'], desk: null })
    expect(movesOf(room, ANA).signals).toContain('need-pause')
    expect(movesOf(fullRoom(), LEADER).desk?.primary).toEqual({ kind: 'begin' })
  })
})
