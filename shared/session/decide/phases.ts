/** Moving through the agenda. Only leaders come here; no clock ever does. */
import type { ErrorCode } from '../../answer.ts'
import type { Phase } from '../agenda.ts'
import { MOST_EXTRA_MINUTES } from '../agendaBounds.ts'
import { isPartingPhase, isReturnPhase, isSittingBackPhase } from '../phaseKinds.ts'
import { factsOf } from '../phaseTable.ts'
import { phaseNow } from '../rights.ts'
import type { Active, BoardState, Presenter, Running } from '../session.ts'
import { wiped } from './board.ts'
import { beginsCase, enteringAt, type Path, pathsFrom, whyNotEnter } from './paths.ts'
import { keptSignals } from './signals.ts'
import type { Handlers } from './step.ts'

function presenterIn(session: Running, target: Phase, by: Path['by']): Presenter | null {
  const { presenter } = session
  if (!presenter) return null
  if (isSittingBackPhase(session.agenda, target.kind)) return { ...presenter, sittingBack: true }
  if (by === 'moving-on' && isReturnPhase(target.kind)) {
    return { ...presenter, sittingBack: false }
  }
  return presenter
}

function boardIn(session: Running, target: Phase, afresh: boolean): BoardState {
  const entering = factsOf(target.kind).board
  const board = afresh || entering === 'wiped' ? wiped(session.board) : session.board
  return entering === 'hidden' && session.agenda.board ? { ...board, hidden: true } : board
}

/** The case is told, or its presenter has come back: the floor is theirs to begin with. */
const closesOn = (session: Running, target: Phase): boolean =>
  session.agenda.beginsClosed === true &&
  (factsOf(target.kind).presenter === 'tells' || isReturnPhase(target.kind))

function enter(session: Running, path: Path, now: number): Running | ErrorCode {
  const target = enteringAt(session, path)
  const refusal = whyNotEnter(session, path)
  if (!target || refusal) return refusal ?? 'no-such-phase'
  const newCase = beginsCase(session, target, path)
  const from = phaseNow(session)
  const parts = isPartingPhase(target.kind) && !(from && isPartingPhase(from.kind))
  const presenter = newCase ? null : presenterIn(session, target, path.by)
  return {
    ...session,
    phase: path.index,
    phaseStartedAt: now,
    extraMinutes: 0,
    pausedSince: null,
    pausedFor: 0,
    cases: newCase ? 2 : Math.max(session.cases, target.case ?? 0),
    presenter,
    closings: session.closings + (closesOn(session, target) ? 1 : 0),
    board: boardIn(session, target, newCase || parts),
    round: null,
    words: null,
    signals: keptSignals(session, target.kind, presenter),
    checks: session.checks.filter((check) => check.answer === 'waiting'),
  }
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
    return enter(started, { index: 0, by: 'choice' }, now)
  },
  'next-phase': (session, _command, { now }) =>
    running((on) => enter(on, pathsFrom(on).next, now))(session),
  'previous-phase': (session, _command, { now }) =>
    running((on) => enter(on, pathsFrom(on).back, now))(session),
  'skip-phase': (session, _command, { now }) =>
    running((on) => enter(on, pathsFrom(on).skip, now))(session),
  'go-to-phase': (session, { phase }, { now }) =>
    running((on) =>
      phase === on.phase ? 'already-so' : enter(on, { index: phase, by: 'choice' }, now),
    )(session),
  'second-case': (session, _command, { now }) =>
    running((on) => {
      const { secondCase } = pathsFrom(on)
      return secondCase ? enter(on, secondCase, now) : 'no-second-case'
    })(session),
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
