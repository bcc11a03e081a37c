/** The media server knows people by their chair alone: `seat-<n>`. */
import { LAST_SEAT, type SeatId } from './session/seat.ts'

export const identityOf = (seat: SeatId): string => `seat-${seat}`

/** The seat behind a media identity; null for anything else, which is then neither shown nor played. */
export function seatOfIdentity(identity: string): SeatId | null {
  const found = /^seat-(0|[1-9]\d?)$/.exec(identity)
  const seat = found ? Number(found[1]) : null
  return seat !== null && seat <= LAST_SEAT ? seat : null
}
