/**
 * A room's label (design §9): by it any process of a service finds the one that has the room. It goes into addresses, so it opens and
 * names nothing: 96 bits derived of the id that the link carries. All dates of a series have one label, as they have one link.
 */
import { type InvitationClaims, isSeries, peekInvitation } from './invitation.ts'
import type { LinkParts } from './link.ts'
import { toBase64Url, utf8 } from './sealing/bytes.ts'
import { bitsOf, hkdfBase } from './sealing/keys.ts'

/** The name of the label in an address's query. */
export const LABEL_QUERY = 'label'

const LABEL_BYTES = 12

/** 16 characters of base64url. */
export async function labelOf(claims: InvitationClaims): Promise<string> {
  const id = isSeries(claims) ? claims.s : claims.r
  const bits = await bitsOf(await hkdfBase(utf8(id)), 'label')
  return toBase64Url(new Uint8Array(bits).subarray(0, LABEL_BYTES))
}

/** The label of the room that a link opens; null where the link says nothing. */
export async function labelOfLink(link: LinkParts | null): Promise<string | null> {
  const claims = link && peekInvitation(link.invitation)
  return claims && labelOf(claims)
}

/** The label in the query of a request's target; null where there is none that could be one. */
export function labelIn(target: string): string | null {
  const query = target.indexOf('?')
  const label = query < 0 ? null : new URLSearchParams(target.slice(query)).get(LABEL_QUERY)
  return label !== null && /^[\w-]{16}$/.test(label) ? label : null
}
