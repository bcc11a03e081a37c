/**
 * Links that did not come to a page in the fragment of its address: a mail filter had written them into the path, and whoever
 * serves or keeps paths has had the secret.
 */
import type { Role, SeatId } from './session/seat.ts'

/** `personal`: the own link of a member's chair. */
export type SeenLink = Role | 'personal'

export const seenLinkOf = (role: Role, own: SeatId | null): SeenLink =>
  role === 'member' && own !== null ? 'personal' : role
