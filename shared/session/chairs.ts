/** A chair of a state: changed, left for a while, and the one that a new person is dealt. */
import type { SeatId } from './seat.ts'
import type { Active, Seat } from './session.ts'

export function withSeat<S extends Active>(session: S, seat: SeatId, part: Partial<Seat>): S {
  const seats = session.seats.map((each) => (each.id === seat ? { ...each, ...part } : each))
  return { ...session, seats }
}

/** Milliseconds that this seat's person has been here. */
export const presentMillis = (seat: Seat, now: number): number =>
  seat.presentFor + (seat.hereSince === null ? 0 : Math.max(0, now - seat.hereSince))

/** No longer here, the chair kept: the time so far is put by. */
export const away = (
  chair: Seat,
  presence: 'lost' | 'stepped-out',
  now: number,
): Partial<Seat> => ({
  presence,
  presentFor: presentMillis(chair, now),
  hereSince: null,
})

/**
 * The chair dealt to a new person: the lowest free one of the role. The presenter's chair is kept until a
 * leader releases the presenter, so that nobody new sits down as the presenter.
 */
export function freeChair(session: Active, role: 'member' | 'observer'): SeatId | null {
  const free = session.seats
    .filter((seat) => seat.role === role && seat.presence === 'free')
    .filter((seat) => seat.id !== session.presenter?.seat)
  return free[0]?.id ?? null
}
