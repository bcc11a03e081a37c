/** Whom "Let all in" is about. Pure. */
import type { GuestView } from '../../../shared/pageView.ts'
import type { Guest } from '../../session/roomSession.ts'

/** A guest, by the name that the leader saw. */
export interface Seen {
  readonly guest: number
  readonly seen: number
}

/** Who was put off, or whose name is not read or not the one they are admitted by, takes a tap of their own; observers need the group's yes. */
export function allIn(
  guests: readonly Pick<GuestView, 'guest' | 'role' | 'nameVersion'>[],
  opened: readonly Pick<Guest, 'guest' | 'name' | 'mismatch'>[],
  later: ReadonlySet<number>,
): readonly Seen[] {
  const isKnown = (guest: number): boolean =>
    opened.some((each) => each.guest === guest && each.name !== null && !each.mismatch)
  return guests
    .filter(({ guest, role }) => role !== 'observer' && !later.has(guest) && isKnown(guest))
    .map(({ guest, nameVersion }) => ({ guest, seen: nameVersion }))
}
