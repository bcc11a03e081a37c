/** Every rule of a session (design §4): what is asked, by whom, at what time → the new state, or the code of the refusal. Pure. */
import type { ErrorCode } from '../answer.ts'
import {
  type Actor,
  type Command,
  type CommandType,
  GIVEN_BY,
  isOfServer,
  type ServerCommand,
} from './command.ts'
import { boardHandlers } from './decide/board.ts'
import { phaseHandlers } from './decide/phases.ts'
import { presenterHandlers } from './decide/presenter.ts'
import { roomHandlers } from './decide/room.ts'
import { roundHandlers } from './decide/rounds.ts'
import { seatHandlers } from './decide/seats.ts'
import { decideByServer } from './decide/server.ts'
import { settle } from './decide/settle.ts'
import { signalHandlers } from './decide/signals.ts'
import type { Asked, CommandOf, Handlers, Step } from './decide/step.ts'
import { actedOn } from './resume.ts'
import { isOtherThan, seatOf } from './rights.ts'
import { isLeading } from './seat.ts'
import type { Active, Session } from './session.ts'

export type Decision =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly code: ErrorCode }

const HANDLERS: Handlers = {
  ...phaseHandlers,
  ...presenterHandlers,
  ...seatHandlers,
  ...roundHandlers,
  ...signalHandlers,
  ...boardHandlers,
  ...roomHandlers,
}

const refused = (code: ErrorCode): Decision => ({ ok: false, code })

/** Hands a command to its own handler; the type comes apart so that the compiler keeps the two together. */
const handle = <T extends CommandType>(
  type: T,
  session: Active,
  command: CommandOf[T],
  asked: Asked,
): Step => HANDLERS[type](session, command, asked)

function decideBySeat(session: Active, command: Command, asked: Asked, role: string): Step {
  const chair = seatOf(session, asked.seat)
  if (!chair || chair.role !== role || chair.presence === 'free') return 'not-seated'
  const mayAct =
    chair.presence === 'here' ||
    (chair.presence === 'stepped-out' && command.type === 'come-back-in')
  if (!mayAct) return 'not-seated'
  const leads = isLeading(chair.role)
  if (!leads && GIVEN_BY[command.type] === 'leaders') return 'leaders-only'
  const left = 'from' in command ? command.from : undefined
  if (left !== undefined && session.at === 'running' && left !== session.phase) return 'moved-on'
  if ('seat' in command && isOtherThan(session, command)) return 'someone-else-there'
  const next = handle(command.type, session, command, asked)
  return typeof next === 'string' || !leads ? next : actedOn(next)
}

/**
 * Decides one command. `now` is epoch ms by the server's clock. The version of an accepted decision is always
 * higher; a command that would change nothing is refused (`already-so`).
 */
export function decide(
  session: Session,
  command: Command | ServerCommand,
  actor: Actor,
  now: number,
): Decision {
  if (session.at === 'ended') return refused('session-ended')
  if (isOfServer(command)) {
    if (actor.kind !== 'server') return refused('not-allowed')
    const next = decideByServer(session, command, now)
    return typeof next === 'string' ? refused(next) : { ok: true, session: next }
  }
  if (actor.kind !== 'seat') return refused('not-allowed')
  if (session.at === 'resuming') return refused('resuming')
  const step = decideBySeat(session, command, { seat: actor.seat, now }, actor.role)
  if (typeof step === 'string') return refused(step)
  return { ok: true, session: step.at === 'ended' ? step : settle(session, step) }
}
