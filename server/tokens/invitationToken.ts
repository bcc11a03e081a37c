/**
 * Invitations: packed claims (shared/invitation.ts). They hold no expiry of their own; the entry window in the claims is checked at
 * the door, which says so in words.
 */
import { type InvitationClaims, packClaims, unpackClaims } from '../../shared/invitation.ts'
import type { Secrets } from './keys.ts'
import { packedToken } from './packed.ts'
import type { SignedToken } from './signed.ts'

export const invitationToken = (secrets: Secrets): SignedToken<InvitationClaims> =>
  packedToken(secrets, { kind: 'invitation', typ: 'bi', pack: packClaims, unpack: unpackClaims })
