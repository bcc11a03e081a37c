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

/**
 * Sealed sizes step by this many bytes. Everybody gets a copy at every change, so its exact size would tell what only leaders
 * may know: a private signal, or that one answer about an observer was a no.
 */
const STEP = 2048

/** Spaces at the end, of which JSON takes no notice. */
const padded = (json: string): Uint8Array => {
  const bytes = utf8(json)
  const whole = new Uint8Array(Math.ceil(bytes.length / STEP) * STEP).fill(0x20)
  whole.set(bytes)
  return whole
}

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
      return age > COPY_LIFETIME || age < -CLOCK_SKEW
        ? null
        : (textOf(plaintext)?.trimEnd() ?? null)
    } catch {
      return null
    }
  }
  return {
    seal: (json, now) =>
      new CompactEncrypt(padded(json))
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
