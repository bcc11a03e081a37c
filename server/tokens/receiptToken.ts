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

/** Neither is a receipt's: no list of keys is taken for one. */
const KEYS_TYP = 'balint-keys'
const KEYS_AUDIENCE = 'keys'

export interface Receipts {
  /** Rejects claims that the receipt's schema refuses. */
  sign(claims: ReceiptClaims): Promise<string>
  /** Public keys, the current first, then the previous and all former ones, which are kept for checking. */
  jwks(): { readonly keys: readonly JWK[] }
  /** The same list as a JWS by the current key: whoever has this key knows that those before it are its own. */
  readonly signedKeys: string
}

async function jwkOf(x: string): Promise<JWK & { kid: string }> {
  const jwk: JWK = { kty: 'OKP', crv: 'Ed25519', x }
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'EdDSA', use: 'sig' }
}

/** `former`: public keys (base64url) of secrets that are gone. */
export async function createReceipts(
  secrets: Secrets,
  former: readonly string[],
): Promise<Receipts> {
  const seeds = keysOf(secrets, 'receipt')
  const own = await Promise.all(
    seeds.map(async (seed) => (await exportJWK(createPublicKey(ed25519Of(seed)))).x ?? ''),
  )
  const publicKeys = await Promise.all([...new Set([...own, ...former])].map(jwkOf))
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
    signedKeys: await new SignJWT({ keys: publicKeys })
      .setProtectedHeader({ alg: 'EdDSA', typ: KEYS_TYP, kid })
      .setAudience(KEYS_AUDIENCE)
      .sign(signingKey),
  }
}
