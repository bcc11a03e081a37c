/**
 * Invitations as a JWS over packed claims (shared/invitation.ts), not a JWT: short enough for a QR code. They
 * hold no expiry of their own; the entry window in the claims is checked at the door, which says so in words.
 */
import { CompactSign, compactVerify } from 'jose'
import { type InvitationClaims, packClaims, unpackClaims } from '../../shared/invitation.ts'
import { textOf, utf8 } from '../../shared/sealing/bytes.ts'
import { isCanonical, keysOf, type Secrets } from './keys.ts'
import type { SignedToken } from './signed.ts'

const TYP = 'bi'

export function invitationToken(secrets: Secrets): SignedToken<InvitationClaims> {
  const keys = keysOf(secrets, 'invitation')
  const readWith = async (token: string, key: Uint8Array): Promise<InvitationClaims | null> => {
    try {
      const { payload, protectedHeader } = await compactVerify(token, key, {
        algorithms: ['HS256'],
      })
      const packed = protectedHeader.typ === TYP ? textOf(payload) : null
      return packed === null ? null : unpackClaims(packed)
    } catch {
      return null
    }
  }
  return {
    sign: (claims) =>
      new CompactSign(utf8(packClaims(claims)))
        .setProtectedHeader({ alg: 'HS256', typ: TYP })
        .sign(keys[0]),
    async read(token) {
      if (!isCanonical(token)) return null
      for (const key of keys) {
        const claims = await readWith(token, key)
        if (claims !== null) return claims
      }
      return null
    },
  }
}
