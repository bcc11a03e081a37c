/** What follows from a change by itself: who leads, whether the phase holds, and the next version. Never a phase, never a right. */
import { isCasePhase } from '../phaseKinds.ts'
import { seatOf } from '../rights.ts'
import { CO_LEADER_SEAT, LEADER_SEAT, type SeatId } from '../seat.ts'
import type { Active, Running } from '../session.ts'

const isHere = (session: Active, seat: SeatId): boolean =>
  seatOf(session, seat)?.presence === 'here'

/**
 * A leader who drops is covered at once by the other; the lead then stays with whoever has it. Before the
 * session begins it is the leader's whenever the leader is here.
 */
function leadingIn(session: Active): SeatId | null {
  const kept = session.at === 'running' ? session.leading : null
  if (kept !== null && isHere(session, kept)) return kept
  return [LEADER_SEAT, CO_LEADER_SEAT].find((seat) => isHere(session, seat)) ?? null
}

function holdIn(session: Running, leading: SeatId | null): Running['holds'] {
  if (leading === null) return 'no-leader'
  const { presenter } = session
  const phase = session.agenda.phases[session.phase]
  if (!presenter || !phase || !isCasePhase(phase.kind)) return 'no'
  return isHere(session, presenter.seat) ? 'no' : 'presenter-lost'
}

/** Settles a change made to `before`. */
export function settle(before: Active, after: Active): Active {
  const version = before.version + 1
  const leading = leadingIn(after)
  return after.at === 'running'
    ? { ...after, version, leading, holds: holdIn(after, leading) }
    : { ...after, version, leading }
}
