/** State copies: the whole session as an opaque JWE (dir, A256GCM) that clients keep for a server that crashed. */
import { CompactEncrypt, compactDecrypt } from 'jose'
import { textOf, utf8 } from '../../shared/sealing/bytes.ts'
import { isCanonical, keysOf, type Secrets } from './keys.ts'

/** A copy older than this is refused (ms). */
export const COPY_LIFETIME = 10 * 60_000
/** How far a copy may come from the future: two servers' clocks are never quite the same (ms). */
const CLOCK_SKEW = 60_000
const TYP = 'balint-copy'
const AUDIENCE = 'copy'

export interface Copies {
  /** `json` sealed at `now` (epoch ms). */
  seal(json: string, now: number): Promise<string>
  /** The JSON of a copy not older than 10 minutes, or null; never rejects. */
  open(copy: string, now: number): Promise<string | null>
}

export function createCopies(secrets: Secrets): Copies {
  const keys = keysOf(secrets, 'copy')
  const openWith = async (copy: string, key: Uint8Array, now: number): Promise<string | null> => {
    try {
      const { plaintext, protectedHeader } = await compactDecrypt(copy, key, {
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      })
      const { typ, aud, iat } = protectedHeader
      if (typ !== TYP || aud !== AUDIENCE || typeof iat !== 'number') return null
      const age = now - iat
      return age > COPY_LIFETIME || age < -CLOCK_SKEW ? null : textOf(plaintext)
    } catch {
      return null
    }
  }
  return {
    seal: (json, now) =>
      new CompactEncrypt(utf8(json))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: TYP, aud: AUDIENCE, iat: now })
        .encrypt(keys[0]),
    async open(copy, now) {
      if (!isCanonical(copy)) return null
      for (const key of keys) {
        const json = await openWith(copy, key, now)
        if (json !== null) return json
      }
      return null
    },
  }
}
