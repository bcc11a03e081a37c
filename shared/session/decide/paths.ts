/** Ways through the agenda: which phase each move leads to, and why it may not be gone now. */
import type { ErrorCode } from '../../answer.ts'
import type { Phase } from '../agenda.ts'
import { isOnlyByChoice, isPartingPhase } from '../phaseKinds.ts'
import { seatOf } from '../rights.ts'
import { isLeading } from '../seat.ts'
import type { Running } from '../session.ts'

export interface Path {
  /** Index into the agenda. */
  readonly index: number
  /**
   * Only moving on brings the presenter back by itself; back, skip and go to never clear sitting back. Another case begins anew,
   * with a board of its own.
   */
  readonly by: 'moving-on' | 'choice' | 'another-case'
}

/** The phase that a path enters; undefined past either end of the agenda. */
export const enteringAt = (session: Running, { index }: Path): Phase | undefined =>
  session.agenda.phases[index]

/** The nearest phase in a direction that one comes to by moving on. */
function neighbour(session: Running, step: 1 | -1, from = session.phase): number {
  const { phases } = session.agenda
  let index = from + step
  for (let phase = phases[index]; phase && isOnlyByChoice(phase.kind); phase = phases[index]) {
    index += step
  }
  return index
}

/** Where a second case begins: with its own phases, or, where the agenda has one case, with the first's again. */
function secondCaseAt(session: Running): number {
  const { phases } = session.agenda
  const second = phases.findIndex((phase) => phase.case === 2)
  return second >= 0 ? second : phases.findIndex((phase) => phase.case === 1)
}

export interface Paths {
  readonly next: Path
  readonly back: Path
  /** Leaves out the phase that would come next. */
  readonly skip: Path
  /** Null when there is no case to come after the present one. */
  readonly secondCase: Path | null
}

export function pathsFrom(session: Running): Paths {
  const next = neighbour(session, 1)
  return {
    next: { index: next, by: 'moving-on' },
    back: { index: neighbour(session, -1), by: 'choice' },
    skip: { index: neighbour(session, 1, next), by: 'choice' },
    secondCase: session.cases === 1 ? { index: secondCaseAt(session), by: 'another-case' } : null,
  }
}

/** Whether a path begins a case that has not been begun yet, while another has. */
export const beginsCase = (session: Running, target: Phase, { by }: Path): boolean =>
  by === 'another-case' || (target.case === 2 && session.cases < 2)

/** Why this path cannot be gone now, or null. */
export function whyNotEnter(session: Running, path: Path): ErrorCode | null {
  const target = enteringAt(session, path)
  if (!target) return 'no-such-phase'
  const { presenter } = session
  if (
    presenter?.sittingBack &&
    (beginsCase(session, target, path) || isPartingPhase(target.kind))
  ) {
    return 'presenter-still-back'
  }
  if (!isOnlyByChoice(target.kind)) return null
  const chair = presenter && seatOf(session, presenter.seat)
  if (!chair || isLeading(chair.role)) return 'no-presenter'
  return chair.presence === 'here' ? null : 'seat-not-here'
}
