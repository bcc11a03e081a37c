/** Tokens that travel in links: a JWS over a packed text, not a JWT, so that they are short enough for a QR code. */
import { CompactSign, compactVerify } from 'jose'
import { textOf, utf8 } from '../../shared/sealing/bytes.ts'
import { type Kind, keysOf, readWithAny, type Secrets } from './keys.ts'
import type { SignedToken } from './signed.ts'

interface Packing<T> {
  readonly kind: Kind
  readonly typ: string
  readonly pack: (claims: T) => string
  /** Null for a text that is none. */
  readonly unpack: (packed: string) => T | null
}

export function packedToken<T>(
  secrets: Secrets,
  { kind, typ, pack, unpack }: Packing<T>,
): SignedToken<T> {
  const keys = keysOf(secrets, kind)
  return {
    sign: (claims) =>
      new CompactSign(utf8(pack(claims))).setProtectedHeader({ alg: 'HS256', typ }).sign(keys[0]),
    read: (token) =>
      readWithAny(token, keys, async (key) => {
        const { payload, protectedHeader } = await compactVerify(token, key, {
          algorithms: ['HS256'],
        })
        const packed = protectedHeader.typ === typ ? textOf(payload) : null
        return packed === null ? null : unpack(packed)
      }),
  }
}
