/** Private signals to the leaders, and their quiet checks. */
import type { PhaseKind } from '../agenda.ts'
import { seatOf } from '../rights.ts'
import { isLeading, type SeatId } from '../seat.ts'
import type { Active, Presenter, Running, Signal, SignalKind } from '../session.ts'
import type { Handlers } from './step.ts'

/** What a presenter says from the window: the newest stands for all. */
const FROM_THE_WINDOW: readonly SignalKind[] = ['need-pause', 'all-right', 'come-back']
/** Stand as long as what they tell of, and go with it. */
const STANDING: readonly SignalKind[] = ['step-out', 'someone-came-in']

const replaces = (kind: SignalKind, older: SignalKind): boolean =>
  kind === older || (FROM_THE_WINDOW.includes(kind) && FROM_THE_WINDOW.includes(older))

/** Tells the leaders; a seat's newer word of the same sort takes the place of its older one. */
export function signalled<S extends Active>(
  session: S,
  seat: SeatId,
  kind: SignalKind,
  now: number,
): S {
  const signal: Signal = { id: session.nextId, seat, kind, at: now, seenBy: [] }
  const others = session.signals.filter(
    (older) => older.seat !== seat || !replaces(kind, older.kind),
  )
  return { ...session, signals: [...others, signal], nextId: session.nextId + 1 }
}

export const withoutSignal = (session: Active, seat: SeatId, kind: SignalKind): readonly Signal[] =>
  session.signals.filter((signal) => signal.seat !== seat || signal.kind !== kind)

export const withoutPresenterSignals = (session: Active): readonly Signal[] =>
  session.signals.filter((signal) => !FROM_THE_WINDOW.includes(signal.kind))

/** Signals that are still of use in another phase. */
export function keptSignals(
  session: Running,
  next: PhaseKind,
  presenter: Presenter | null,
): readonly Signal[] {
  return session.signals.filter((signal) => {
    if (STANDING.includes(signal.kind)) return true
    if (signal.kind === 'might-have-case' && next !== 'case-call') return false
    if (FROM_THE_WINDOW.includes(signal.kind) && !presenter?.sittingBack) return false
    return signal.seenBy.length === 0
  })
}

const isCaseCall = (session: Active): boolean =>
  session.at === 'running' && session.agenda.phases[session.phase]?.kind === 'case-call'

export const signalHandlers = {
  signal: (session, { kind }, { seat, now }) => {
    if (FROM_THE_WINDOW.includes(kind)) {
      const { presenter } = session
      if (presenter?.seat !== seat || !presenter.sittingBack) return 'not-the-presenter'
    }
    if (kind === 'might-have-case') {
      if (seatOf(session, seat)?.role === 'observer') return 'not-allowed'
      if (!isCaseCall(session)) return 'not-in-this-phase'
    }
    return signalled(session, seat, kind, now)
  },
  'take-back-signal': (session, { signal: id }, { seat }) => {
    const signal = session.signals.find((each) => each.id === id && each.seat === seat)
    if (!signal) return 'no-such-signal'
    if (STANDING.includes(signal.kind)) return 'not-allowed'
    return { ...session, signals: session.signals.filter((each) => each.id !== id) }
  },
  seen: (session, { signal: id }, { seat }) => {
    const signal = session.signals.find((each) => each.id === id)
    if (!signal) return 'no-such-signal'
    if (signal.seenBy.includes(seat)) return 'already-so'
    return {
      ...session,
      signals: session.signals.map((each) =>
        each.id === id ? { ...each, seenBy: [...each.seenBy, seat] } : each,
      ),
    }
  },
  'ask-quietly': (session, { seat: asked }, { now }) => {
    const chair = seatOf(session, asked)
    if (!chair) return 'no-such-seat'
    if (isLeading(chair.role)) return 'not-allowed'
    if (chair.presence !== 'here') return 'seat-not-here'
    const older = session.checks.find((check) => check.seat === asked)
    if (older?.answer === 'waiting') return 'already-so'
    const others = session.checks.filter((check) => check.seat !== asked)
    return {
      ...session,
      checks: [...others, { id: session.nextId, seat: asked, at: now, answer: 'waiting' }],
      nextId: session.nextId + 1,
    }
  },
  'answer-check': (session, { check: id, answer }, { seat }) => {
    const check = session.checks.find((each) => each.id === id && each.seat === seat)
    if (!check) return 'no-such-signal'
    if (check.answer !== 'waiting') return 'already-so'
    return {
      ...session,
      checks: session.checks.map((each) => (each.id === id ? { ...each, answer } : each)),
    }
  },
} satisfies Partial<Handlers>
