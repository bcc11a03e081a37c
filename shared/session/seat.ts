/** Seats: who may sit where, and what is known of a chair. Numbers only; names are sealed elsewhere. */

export type Role = 'leader' | 'co-leader' | 'member' | 'observer'

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

/**
 * - `free`: nobody has been admitted to it, or its person left for good or was removed.
 * - `here`: its person is connected.
 * - `lost`: the line has dropped; the chair is kept.
 * - `stepped-out`: the person said so; the chair is kept, return needs no door.
 */
export type Presence = 'free' | 'here' | 'lost' | 'stepped-out'

export interface Seat {
  readonly id: SeatId
  readonly role: Role
  readonly presence: Presence
  /** Raised at every new occupant, so that an older ticket for the same chair is refused. */
  readonly generation: number
  /** A leader has closed this microphone; only a leader allows it again, only its owner opens it. */
  readonly microphoneClosed: boolean
  /** "Someone has come in": curtain drawn, camera and microphone closed by their owner. */
  readonly curtain: boolean
  /** Epoch ms of this occupant's admission; null while free. */
  readonly since: number | null
  /** Milliseconds this occupant has been here up to the last change of presence. */
  readonly presentFor: number
  /** Epoch ms of the last change to `here`; null when not here. */
  readonly hereSince: number | null
}

export const isLeading = (role: Role): role is 'leader' | 'co-leader' =>
  role === 'leader' || role === 'co-leader'
