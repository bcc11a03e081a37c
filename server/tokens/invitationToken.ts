/**
 * Invitations: packed claims (shared/invitation.ts). They hold no expiry of their own; the entry window in the claims is checked at
 * the door, which says so in words.
 */
import {
  type InvitationClaims,
  packClaims,
  unpackClaims,
  zoneOfClaims,
} from '../../shared/invitation.ts'
import { isZone } from '../../shared/zone.ts'
import type { Secrets } from './keys.ts'
import { packedToken } from './packed.ts'
import type { SignedToken } from './signed.ts'

/** Dates are worked out here: in a zone that is not known they would be other dates. */
function unpack(packed: string): InvitationClaims | null {
  const claims = unpackClaims(packed)
  return claims !== null && isZone(zoneOfClaims(claims)) ? claims : null
}

export const invitationToken = (secrets: Secrets): SignedToken<InvitationClaims> =>
  packedToken(secrets, { kind: 'invitation', typ: 'bi', pack: packClaims, unpack })
