/** The media server knows people by their chair alone: `seat-<n>`. */
import type { SeatId } from '../../shared/session/seat.ts'

/** The seat behind a media identity; null for anything else, which is then neither shown nor played. */
export function seatOf(identity: string): SeatId | null {
  const found = /^seat-(\d|1[0-5])$/.exec(identity)
  return found ? Number(found[1]) : null
}
