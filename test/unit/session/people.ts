/** A session with people in it, for the tests of the session core. */

import type { Agenda, PhaseKind } from '../../../shared/session/agenda.ts'
import type { Command, ServerCommand } from '../../../shared/session/command.ts'
import { decide } from '../../../shared/session/decide.ts'
import { newSession } from '../../../shared/session/newSession.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { seatOf } from '../../../shared/session/rights.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Session } from '../../../shared/session/session.ts'

export const START = 1_800_000_000_000
export const LEADER = 0
export const CO_LEADER = 1
/** Members' chairs in a room for six. */
export const ANA = 2
export const BEN = 3
export const CARO = 4
export const DAN = 5
export const OBSERVER = 14

export const emptyRoom = (agenda: Agenda = presetAgenda('sixty'), chairs = 6): Session =>
  newSession({
    incarnation: 'first',
    agenda,
    plannedStart: START,
    plannedMinutes: 60,
    chairs,
    strip: true,
    now: START,
  })

export const tell = (session: Session, command: ServerCommand, now = START): Session => {
  const decision = decide(session, command, { kind: 'server' }, now)
  if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`)
  return decision.session
}

export const answerTo = (session: Session, seat: SeatId, command: Command, now = START) => {
  const role = seatOf(session, seat)?.role ?? 'member'
  return decide(session, command, { kind: 'seat', seat, role }, now)
}

/** The state after a command that is accepted. */
export const ask = (session: Session, seat: SeatId, command: Command, now = START): Session => {
  const decision = answerTo(session, seat, command, now)
  if (!decision.ok) throw new Error(`${command.type} by ${seat}: ${decision.code}`)
  return decision.session
}

/** The code of a refusal, or 'accepted'. */
export const refusal = (session: Session, seat: SeatId, command: Command, now = START): string => {
  const decision = answerTo(session, seat, command, now)
  return decision.ok ? 'accepted' : decision.code
}

/** Everybody has sat down: both leaders and all members. */
export const fullRoom = (agenda?: Agenda, chairs = 6): Session => {
  const room = emptyRoom(agenda, chairs)
  return room.ring.reduce((session, seat) => tell(session, { type: 'seat-taken', seat }), room)
}

export const phaseOf = (session: Session): PhaseKind | undefined =>
  session.at === 'running' ? session.agenda.phases[session.phase]?.kind : undefined

export const indexOf = (session: Session, kind: PhaseKind): number =>
  session.agenda.phases.findIndex((phase) => phase.kind === kind)

/** Begun, Ana presenting, and moved to a phase by the primary move. */
export const roomIn = (kind: PhaseKind, agenda?: Agenda, presenter: SeatId = ANA): Session => {
  let session = ask(fullRoom(agenda), LEADER, { type: 'begin' })
  session = ask(session, LEADER, { type: 'choose-presenter', seat: presenter })
  for (let moves = 0; moves < 30 && phaseOf(session) !== kind; moves += 1) {
    session = ask(session, LEADER, { type: 'next-phase' })
  }
  if (phaseOf(session) !== kind) throw new Error(`no way to ${kind}`)
  return session
}
