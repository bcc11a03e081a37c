/** Moving through the agenda. Only leaders come here; no clock ever does. */
import type { ErrorCode } from '../../answer.ts'
import type { Phase } from '../agenda.ts'
import { MOST_EXTRA_MINUTES } from '../agendaBounds.ts'
import { isOnlyByChoice, isPartingPhase, isReturnPhase, isSittingBackPhase } from '../phaseKinds.ts'
import { factsOf } from '../phaseTable.ts'
import { phaseNow, seatOf } from '../rights.ts'
import { isLeading } from '../seat.ts'
import type { Active, BoardState, Presenter, Running } from '../session.ts'
import { wiped } from './board.ts'
import { keptSignals } from './signals.ts'
import type { Handlers } from './step.ts'

type How =
  /** The primary move: the only one that brings the presenter back by itself. */
  | 'moving-on'
  /** Back, skip, go to: they never clear sitting back. */
  | 'otherwise'
  | 'second-case'

/** Why this phase cannot be entered now, or null. */
function refusalOf(session: Running, target: Phase, newCase: boolean): ErrorCode | null {
  const { presenter } = session
  if (presenter?.sittingBack && (newCase || isPartingPhase(target.kind))) {
    return 'presenter-still-back'
  }
  if (!isOnlyByChoice(target.kind)) return null
  const chair = presenter && seatOf(session, presenter.seat)
  if (!chair || isLeading(chair.role)) return 'no-presenter'
  return chair.presence === 'here' ? null : 'seat-not-here'
}

function presenterIn(session: Running, target: Phase, how: How): Presenter | null {
  const { presenter } = session
  if (!presenter) return null
  if (isSittingBackPhase(session.agenda, target.kind)) return { ...presenter, sittingBack: true }
  if (how === 'moving-on' && isReturnPhase(target.kind)) {
    return { ...presenter, sittingBack: false }
  }
  return presenter
}

function boardIn(session: Running, target: Phase, afresh: boolean): BoardState {
  const entering = factsOf(target.kind).board
  const board = afresh || entering === 'wiped' ? wiped(session.board) : session.board
  return entering === 'hidden' && session.agenda.board ? { ...board, hidden: true } : board
}

function enter(session: Running, index: number, how: How, now: number): Running | ErrorCode {
  const target = session.agenda.phases[index]
  if (!target) return 'no-such-phase'
  const newCase = how === 'second-case' || (target.case === 2 && session.cases < 2)
  const refusal = refusalOf(session, target, newCase)
  if (refusal) return refusal
  const from = phaseNow(session)
  const parts = isPartingPhase(target.kind) && !(from && isPartingPhase(from.kind))
  const presenter = newCase ? null : presenterIn(session, target, how)
  return {
    ...session,
    phase: index,
    phaseStartedAt: now,
    extraMinutes: 0,
    pausedSince: null,
    pausedFor: 0,
    cases: newCase ? 2 : Math.max(session.cases, target.case ?? 0),
    presenter,
    board: boardIn(session, target, newCase || parts),
    round: null,
    words: null,
    signals: keptSignals(session, target.kind, presenter),
    checks: session.checks.filter((check) => check.answer === 'waiting'),
  }
}

/** The nearest phase in a direction that one comes to by moving on. */
function neighbour(session: Running, step: 1 | -1, from = session.phase): number {
  const { phases } = session.agenda
  let index = from + step
  for (let phase = phases[index]; phase && isOnlyByChoice(phase.kind); phase = phases[index]) {
    index += step
  }
  return index
}

const secondCaseAt = (session: Running): number => {
  const { phases } = session.agenda
  const second = phases.findIndex((phase) => phase.case === 2)
  return second >= 0 ? second : phases.findIndex((phase) => phase.case === 1)
}

/** For what needs a session that has begun. */
const running =
  (then: (session: Running) => Active | ErrorCode) =>
  (session: Active): Active | ErrorCode =>
    session.at === 'running' ? then(session) : 'not-running'

export const phaseHandlers = {
  begin: (session, _command, { now }) => {
    if (session.at !== 'arriving') return 'already-so'
    const started: Running = {
      ...session,
      at: 'running',
      phase: 0,
      phaseStartedAt: now,
      extraMinutes: 0,
      pausedSince: null,
      pausedFor: 0,
      holds: 'no',
      cases: 0,
    }
    return enter(started, 0, 'otherwise', now)
  },
  'next-phase': (session, _command, { now }) =>
    running((on) => enter(on, neighbour(on, 1), 'moving-on', now))(session),
  'previous-phase': (session, _command, { now }) =>
    running((on) => enter(on, neighbour(on, -1), 'otherwise', now))(session),
  /** Leaves out the phase that would come next. */
  'skip-phase': (session, _command, { now }) =>
    running((on) => enter(on, neighbour(on, 1, neighbour(on, 1)), 'otherwise', now))(session),
  'go-to-phase': (session, { phase }, { now }) =>
    running((on) => (phase === on.phase ? 'already-so' : enter(on, phase, 'otherwise', now)))(
      session,
    ),
  'second-case': (session, _command, { now }) =>
    running((on) =>
      on.cases === 1 ? enter(on, secondCaseAt(on), 'second-case', now) : 'no-second-case',
    )(session),
  pause: (session, { on }, { now }) =>
    running((at) => {
      if ((at.pausedSince !== null) === on) return 'already-so'
      if (at.pausedSince === null) return { ...at, pausedSince: now }
      return {
        ...at,
        pausedSince: null,
        pausedFor: at.pausedFor + Math.max(0, now - at.pausedSince),
      }
    })(session),
  'more-minutes': (session, { minutes }) =>
    running((on) =>
      on.extraMinutes + minutes > MOST_EXTRA_MINUTES
        ? 'not-allowed'
        : { ...on, extraMinutes: on.extraMinutes + minutes },
    )(session),
} satisfies Partial<Handlers>
