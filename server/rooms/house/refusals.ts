/** Why somebody may not come to a door now: asked before their line stands. */
import type { ErrorCode } from '../../../shared/answer.ts'
import { entryState } from '../../../shared/entry.ts'
import { groupHasParted, seatOf } from '../../../shared/session/rights.ts'
import { isLeading } from '../../../shared/session/seat.ts'
import type { Credentials } from '../credentials.ts'
import { plannedEnd } from '../plan.ts'
import { ticketHolds } from './chairs.ts'
import { isFull } from './door.ts'
import type { House } from './house.ts'
import { isBarred } from './ways.ts'

/** A "no" to a move holds against the same link for this long (ms). */
const DECLINED_FOR = 60_000

export interface DoorRefusal {
  readonly code: ErrorCode
  /** Epoch ms, with `link-too-early`. */
  readonly opensAt?: number
}

const keepsChair = ({ own }: Credentials, { session }: House): boolean => {
  const chair = own === null ? undefined : seatOf(session, own)
  return chair !== undefined && chair.presence !== 'free'
}

/** Why this link no longer leads to the door of a room that lives, whatever page it is opened from; null when it does. */
export function refusalOfLink(
  credentials: Credentials,
  house: House,
  now: number,
): DoorRefusal | null {
  const { role, own, claims, ticket } = credentials
  const { session, memory } = house
  if (ticketHolds(ticket, session)) return null
  if (isBarred({ role, own }, session)) return { code: 'link-barred' }
  // Personal links are barred one by one; only the shared one is renewed.
  if (role === 'member' && own === null && claims.g < session.linkGeneration) {
    return { code: 'link-renewed' }
  }
  // Nobody could be let in to sit down any more: better told at once than left waiting.
  if (!keepsChair(credentials, house) && !isLeading(role) && groupHasParted(session)) {
    return { code: 'room-ended' }
  }
  const declined = own === null ? undefined : memory.declined.get(own)
  return declined !== undefined && now - declined < DECLINED_FOR ? { code: 'move-declined' } : null
}

/**
 * Why somebody may not come to this room's door now; null when they may. `house` is null while the room does not live; `held` wait
 * for their lines.
 */
export function refusalAtDoor(
  credentials: Credentials,
  house: House | null,
  held: number,
  now: number,
): DoorRefusal | null {
  const { plan, role, own, ticket } = credentials
  if (house !== null && ticketHolds(ticket, house.session)) return null
  const stopped = house === null ? null : refusalOfLink(credentials, house, now)
  if (stopped !== null) return stopped
  const passes = house !== null && (keepsChair(credentials, house) || isLeading(role))
  if (!passes) {
    const entry = entryState(role, plan.start, plannedEnd(plan), now)
    if (entry.state === 'too-early') return { code: 'link-too-early', opensAt: entry.opensAt }
    if (entry.state === 'over') return { code: 'link-over' }
    if (house?.session.locked) return { code: 'room-locked' }
  }
  return own === null && house !== null && isFull(house, held) ? { code: 'door-full' } : null
}
