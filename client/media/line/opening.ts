/**
 * Whether a seat's frames open. livekit-client tells of the first few that do not; whether it lasts is seen from the counters:
 * packets that arrive while nothing comes out of the decoders.
 */
import type { SeatId } from '../../../shared/session/seat.ts'

export interface Counters {
  /** Packets received. */
  readonly arrived: number
  /** Frames decoded and sound samples played out. */
  readonly opened: number
}

export interface Opening {
  /** Seats whose frames do not open. */
  readonly shut: ReadonlySet<SeatId>
  /** Seats under suspicion, with the counters at which they were looked at last. */
  readonly suspects: ReadonlyMap<SeatId, Counters>
}

export const ALL_OPEN: Opening = { shut: new Set(), suspects: new Map() }

/** A frame did not open: the seat is looked at from now on. */
export function suspected(opening: Opening, seat: SeatId): Opening {
  if (opening.suspects.has(seat)) return opening
  const suspects = new Map(opening.suspects).set(seat, { arrived: 0, opened: 0 })
  return { ...opening, suspects }
}

/** One look at each suspect. A seat that is not on the line any more (no counters) is forgotten. */
export function lookedAt(opening: Opening, now: ReadonlyMap<SeatId, Counters>): Opening {
  const shut = new Set<SeatId>()
  const suspects = new Map<SeatId, Counters>()
  for (const [seat, before] of opening.suspects) {
    const counters = now.get(seat)
    if (!counters) continue
    const first = before.arrived === 0
    const opens = !first && counters.opened > before.opened
    if (opens) continue
    if (opening.shut.has(seat) || (!first && counters.arrived > before.arrived)) shut.add(seat)
    suspects.set(seat, counters)
  }
  return { shut, suspects }
}
