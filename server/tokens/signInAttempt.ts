/**
 * Sealed attempts to sign in (JWE, dir, A256GCM): the page keeps them between its two questions, so that the server remembers
 * nothing and any process can answer the second. What is in one never reaches the browser in the open: with it a code that
 * somebody else was given could be handed in.
 */
import { EncryptJWT, jwtDecrypt } from 'jose'
import * as v from 'valibot'
import type { Attempt } from '../signIn/provider.ts'
import { keysOf, readWithAny, type Secrets } from './keys.ts'

const TYP = 'balint-sign-in'
const KIND = 'sign-in'
/** Seconds: a password, a second factor, a phone that has to be found. */
const LIFETIME = 15 * 60

const part = v.pipe(v.string(), v.minLength(20), v.maxLength(200))
const AttemptSchema = v.strictObject({ verifier: part, state: part, nonce: part })

export interface SignInAttempts {
  seal(attempt: Attempt): Promise<string>
  /** Null for anything that is not a sound and unexpired attempt of ours. Never rejects. */
  open(sealed: string): Promise<Attempt | null>
}

export function signInAttempts(secrets: Secrets, clock: () => number): SignInAttempts {
  const keys = keysOf(secrets, KIND)
  return {
    seal: (attempt) =>
      new EncryptJWT({ ...attempt })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: TYP })
        .setAudience(KIND)
        .setExpirationTime(Math.floor(clock() / 1000) + LIFETIME)
        .encrypt(keys[0]),
    open: (sealed) =>
      readWithAny(sealed, keys, async (key) => {
        const { payload } = await jwtDecrypt(sealed, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
          typ: TYP,
          audience: KIND,
          requiredClaims: ['exp'],
          currentDate: new Date(clock()),
        })
        const { aud: _aud, exp: _exp, ...attempt } = payload
        const parsed = v.safeParse(AttemptSchema, attempt)
        return parsed.success ? parsed.output : null
      }),
  }
}
