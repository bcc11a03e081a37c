/** Whose chair a person at the door comes back for: an empty one of the same name. Pure. */
import type { GuestView } from '../../../shared/pageView.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { looksLike } from '../../session/names.ts'

/** The one kept chair of this name; null when there is none, or more than one. */
export function ownChair(
  name: string | null,
  { mayHave }: Pick<GuestView, 'mayHave'>,
  names: ReadonlyMap<SeatId, string>,
): SeatId | null {
  if (name === null) return null
  const own = mayHave.filter((seat) => looksLike(names.get(seat) ?? '', name))
  return own.length === 1 ? (own[0] ?? null) : null
}
