/** Private signals to the leaders, and their quiet checks. */
import type { ErrorCode } from '../../answer.ts'
import type { PhaseKind } from '../phaseTable.ts'
import { momentOf, seatOf } from '../rights.ts'
import { isLeading, type SeatId } from '../seat.ts'
import type { Active, Presenter, Running, Signal } from '../session.ts'
import { isWindowSignal, type SignalKind, signalFacts } from '../signalTable.ts'
import type { Handlers } from './step.ts'

/** It stands as long as what it tells of, and goes with it: nobody sends it and nobody takes it back. */
const stands = (kind: SignalKind): boolean => signalFacts(kind).by === 'nobody'

const replaces = (kind: SignalKind, older: SignalKind): boolean =>
  kind === older || (isWindowSignal(kind) && isWindowSignal(older))

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
  session.signals.filter((signal) => !isWindowSignal(signal.kind))

/** Signals that are still of use in another phase. */
export function keptSignals(
  session: Running,
  next: PhaseKind,
  presenter: Presenter | null,
): readonly Signal[] {
  return session.signals.filter((signal) => {
    const { phase } = signalFacts(signal.kind)
    if (stands(signal.kind)) return true
    if (phase !== null && phase !== next) return false
    if (isWindowSignal(signal.kind) && !presenter?.sittingBack) return false
    return signal.seenBy.length === 0
  })
}

/** Why this seat may not send this signal now, or null. */
export function whyNoSignal(session: Active, seat: SeatId, kind: SignalKind): ErrorCode | null {
  const { by, phase } = signalFacts(kind)
  if (by === 'nobody') return 'not-allowed'
  if (by === 'window') {
    const { presenter } = session
    return presenter?.seat === seat && presenter.sittingBack ? null : 'not-the-presenter'
  }
  if (by === 'circle' && seatOf(session, seat)?.role === 'observer') return 'not-allowed'
  return phase === null || phase === momentOf(session) ? null : 'not-in-this-phase'
}

export const signalHandlers = {
  signal: (session, { kind }, { seat, now }) => {
    return whyNoSignal(session, seat, kind) ?? signalled(session, seat, kind, now)
  },
  'take-back-signal': (session, { signal: id }, { seat }) => {
    const signal = session.signals.find((each) => each.id === id && each.seat === seat)
    if (!signal) return 'no-such-signal'
    if (stands(signal.kind)) return 'not-allowed'
    return { ...session, signals: session.signals.filter((each) => each.id !== id) }
  },
  seen: (session, { signal: id }, { seat }) => {
    // An answer to a quiet question is seen like a signal: their ids are drawn from one count.
    const answers = session.checks.filter(({ answer }) => answer !== 'waiting')
    const told = [...session.signals, ...answers].find((each) => each.id === id)
    if (!told) return 'no-such-signal'
    if (told.seenBy.includes(seat)) return 'already-so'
    const seen = <T extends { readonly id: number; readonly seenBy: readonly SeatId[] }>(
      each: T,
    ) => (each.id === id ? { ...each, seenBy: [...each.seenBy, seat] } : each)
    return { ...session, signals: session.signals.map(seen), checks: session.checks.map(seen) }
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
      checks: [
        ...others,
        { id: session.nextId, seat: asked, at: now, answer: 'waiting', seenBy: [] },
      ],
      nextId: session.nextId + 1,
    }
  },
  'answer-check': (session, { check: id, answer }, { seat, now }) => {
    const check = session.checks.find((each) => each.id === id && each.seat === seat)
    if (!check) return 'no-such-signal'
    if (check.answer !== 'waiting') return 'already-so'
    return {
      ...session,
      checks: session.checks.map((each) => (each.id === id ? { ...each, at: now, answer } : each)),
    }
  },
} satisfies Partial<Handlers>
