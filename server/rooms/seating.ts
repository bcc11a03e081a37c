/** Who gets which chair: pure questions about the session and its occupants (design §3, Seats). */
import { freeChair } from '../../shared/session/decide/seats.ts'
import { seatOf } from '../../shared/session/rights.ts'
import { isLeading, type SeatId } from '../../shared/session/seat.ts'
import type { Session } from '../../shared/session/session.ts'
import type { Ticket } from '../tokens/ticket.ts'
import type { Credentials } from './credentials.ts'
import type { Occupants } from './occupants.ts'

/** What happens to somebody who has said their name at the door. */
export type Way =
  /** A leader's chair, or the chair of a personal link whose person has lost their line. */
  | { readonly way: 'sit'; readonly seat: SeatId; readonly retakes: boolean }
  /** Somebody sits there: they are asked. */
  | { readonly way: 'ask-occupant'; readonly seat: SeatId }
  /** Until a leader lets them in. */
  | { readonly way: 'wait' }

export function wayIn(credentials: Credentials, session: Session, occupants: Occupants): Way {
  const seat = credentials.own
  if (seat === null) return { way: 'wait' }
  const chair = seatOf(session, seat)
  if (chair === undefined) return { way: 'wait' }
  const leads = isLeading(credentials.role)
  if (chair.presence === 'free') {
    return leads ? { way: 'sit', seat, retakes: false } : { way: 'wait' }
  }
  if (occupants.get(seat)?.connection) return { way: 'ask-occupant', seat }
  return { way: 'sit', seat, retakes: true }
}

/** Whether a ticket is for somebody who still has that chair. */
export function ticketHolds(ticket: Ticket | null, session: Session): boolean {
  if (ticket === null || ticket.incarnation !== session.incarnation) return false
  const chair = seatOf(session, ticket.seat)
  return chair !== undefined && chair.presence !== 'free' && chair.generation === ticket.generation
}

/** Members' chairs that are kept for somebody who came by a shared link and whose line is lost. */
export const keptChairs = (session: Session, occupants: Occupants): readonly SeatId[] =>
  session.seats
    .filter(({ role, presence }) => role === 'member' && presence !== 'free')
    .filter(({ id }) => !occupants.get(id)?.connection && !occupants.get(id)?.own)
    .map(({ id }) => id)

/** The chair that letting in would give; null when there is none. */
export function chairFor(credentials: Credentials, session: Session): SeatId | null {
  if (session.at !== 'arriving' && session.at !== 'running') return null
  const { own, role } = credentials
  if (own !== null) return seatOf(session, own)?.presence === 'free' ? own : null
  return role === 'member' || role === 'observer' ? freeChair(session, role) : null
}

/** How the bar on a personal or leader's link is written. */
export const barOf = (credentials: Pick<Credentials, 'role' | 'own'>): string | null =>
  credentials.own === null ? null : `${credentials.role}:${credentials.own}`

/** Whether this link was barred by a removal. */
export function isBarred(link: Pick<Credentials, 'role' | 'own'>, session: Session): boolean {
  const bar = barOf(link)
  return bar !== null && session.barred.includes(bar)
}
