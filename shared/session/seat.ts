/** Seats: who may sit where. Numbers only; names are sealed elsewhere. */
import { kindsOf } from '../tables.ts'

/** Everything that is true of a role, a row each. */
export const ROLES = {
  leader: { letter: 'l', leads: true },
  'co-leader': { letter: 'c', leads: true },
  member: { letter: 'm', leads: false },
  observer: { letter: 'o', leads: false },
} as const satisfies Readonly<
  Record<string, { /** In links, for good. */ readonly letter: string; readonly leads: boolean }>
>

export type Role = keyof typeof ROLES
export const ROLE_NAMES: readonly Role[] = kindsOf(ROLES)

/** The roles that lead. */
export type LeadingRole = {
  [R in Role]: (typeof ROLES)[R]['leads'] extends true ? R : never
}[Role]

export const isLeading = (role: Role): role is LeadingRole => ROLES[role].leads

/**
 * A seat's number, fixed for the whole session: 0 the leader, 1 the co-leader, 2–13 the members' chairs,
 * 14–15 observers outside the ring. Where a chair stands in the circle is `Common.ring`, not its number.
 */
export type SeatId = number

export const LEADER_SEAT: SeatId = 0
export const CO_LEADER_SEAT: SeatId = 1
export const FIRST_MEMBER_SEAT: SeatId = 2
export const FIRST_OBSERVER_SEAT: SeatId = 14
/** Chairs in the circle at most, leaders included. */
export const MOST_CHAIRS = 14
export const MOST_OBSERVERS = 2
export const LAST_SEAT: SeatId = FIRST_OBSERVER_SEAT + MOST_OBSERVERS - 1

/** Whose a chair is by its number. */
export function roleOfSeat(seat: SeatId): Role {
  if (seat === LEADER_SEAT) return 'leader'
  if (seat === CO_LEADER_SEAT) return 'co-leader'
  return seat < FIRST_OBSERVER_SEAT ? 'member' : 'observer'
}
