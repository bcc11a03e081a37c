/** A page's own link and those that were signed anew beside it, as they are handed on. Pure. */
import { peekInvitation, roleOf } from '../../shared/invitation.ts'
import { formatLink, isMailable, type LinkParts } from '../../shared/link.ts'
import { isLeading } from '../../shared/session/seat.ts'

/** An invitation of the room that `own` is a link of; leaders' links carry the leaders' secret and the creator's words along. */
export function linkBeside(
  own: LinkParts | null,
  origin: string,
  invitation: string,
  note?: string,
): string {
  const claims = peekInvitation(invitation)
  const whose = claims === null ? 'member' : roleOf(claims)
  const roomSecret = own?.roomSecret ?? new Uint8Array(0)
  const parts = own && isLeading(whose) ? { ...own, invitation } : { invitation, roomSecret }
  return formatLink(origin, parts, whose, note)
}

/** The same with the note of changed dates in it, as far as mail programs and calendars take it. */
export function linkWithDates(own: LinkParts, origin: string, note: string | null): string {
  const bare = linkBeside(own, origin, own.invitation)
  const whole = note === null ? bare : linkBeside(own, origin, own.invitation, note)
  return isMailable(whole) ? whole : bare
}

/** Where the leader of this link changes the dates of its series; the link stays behind the `#`. */
export const datesAddress = (link: string): string => `/dates${new URL(link).hash}`
