/** JWTs by HMAC (HS256), one `typ`, `aud` and key a kind. */
import { jwtVerify, SignJWT } from 'jose'
import * as v from 'valibot'
import { type Kind, keysOf, readWithAny, type Secrets } from './keys.ts'

export interface SignedToken<T> {
  sign(claims: T): Promise<string>
  /** The claims, or null for anything that is not a sound and unexpired token of this kind. Never rejects. */
  read(token: string): Promise<T | null>
}

interface Rules<S extends v.GenericSchema> {
  readonly kind: Kind
  readonly typ: string
  readonly schema: S
  /** Seconds a token is good for. */
  readonly lifetime: number
  /** Epoch ms. */
  readonly clock: () => number
}

export function signedToken<S extends v.GenericSchema<Record<string, unknown>>>(
  secrets: Secrets,
  { kind, typ, schema, lifetime, clock }: Rules<S>,
): SignedToken<v.InferOutput<S>> {
  const keys = keysOf(secrets, kind)
  return {
    async sign(claims) {
      const now = Math.floor(clock() / 1000)
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256', typ })
        .setAudience(kind)
        .setIssuedAt(now)
        .setExpirationTime(now + lifetime)
        .sign(keys[0])
    },
    read: (token) =>
      readWithAny(token, keys, async (key) => {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          typ,
          audience: kind,
          requiredClaims: ['exp'],
          currentDate: new Date(clock()),
        })
        const { aud: _aud, exp: _exp, iat: _iat, ...claims } = payload
        const parsed = v.safeParse(schema, claims)
        return parsed.success ? parsed.output : null
      }),
  }
}
