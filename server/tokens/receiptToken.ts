/** Receipts: JWTs signed Ed25519 with a key derived from SERVER_SECRET, checked by anybody against the JWKS. */
import { createPublicKey } from 'node:crypto'
import { calculateJwkThumbprint, exportJWK, type JWK, SignJWT } from 'jose'
import * as v from 'valibot'
import {
  RECEIPT_AUDIENCE,
  RECEIPT_TYP,
  type ReceiptClaims,
  ReceiptClaimsSchema,
} from '../../shared/receipt.ts'
import { ed25519Of, keysOf, type Secrets } from './keys.ts'

export interface Receipts {
  /** Rejects claims that the receipt's schema refuses. */
  sign(claims: ReceiptClaims): Promise<string>
  /** Public keys, the current first, the previous one kept for checking. */
  jwks(): { readonly keys: readonly JWK[] }
}

export async function createReceipts(secrets: Secrets): Promise<Receipts> {
  const seeds = keysOf(secrets, 'receipt')
  const publicKeys = await Promise.all(
    seeds.map(async (seed): Promise<JWK & { kid: string }> => {
      const { kty, crv, x } = await exportJWK(createPublicKey(ed25519Of(seed)))
      const jwk: JWK = { kty: kty ?? 'OKP', crv: crv ?? 'Ed25519', x: x ?? '' }
      return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'EdDSA', use: 'sig' }
    }),
  )
  const signingKey = ed25519Of(seeds[0])
  const kid = publicKeys[0]?.kid ?? ''
  return {
    sign: async (claims) =>
      // Nothing is signed that its own check would call malformed.
      new SignJWT({ ...v.parse(ReceiptClaimsSchema, claims) })
        .setProtectedHeader({ alg: 'EdDSA', typ: RECEIPT_TYP, kid })
        .setAudience(RECEIPT_AUDIENCE)
        .sign(signingKey),
    jwks: () => ({ keys: publicKeys }),
  }
}
