/** State copies: the whole session as an opaque JWE (dir, A256GCM) that clients keep for a server that crashed. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'
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
 * Every copy of every room has this one length. Everybody gets one at every change, and each page can rebuild most of what is in
 * it: a length that moved would tell what only leaders may know, such as whose private answer was a no. The fullest room there
 * can be, compressed, fills about two thirds (`test/unit/tokens/copy.test.ts`).
 */
const LENGTH = 8192
/** First byte of what is compressed; copies of the first release are plain JSON, which begins with a brace. */
const COMPRESSED = 1
/** Before the compressed bytes: the mark above and how many they are (32 bits). */
const HEAD = 5
/** More JSON than any room's state can be. */
const MOST_JSON = 1 << 20

/** The JSON compressed, and zeros up to the one length; to a multiple of it for what no room holds. */
function packed(json: string): Uint8Array {
  const bytes = deflateRawSync(utf8(json))
  const whole = new Uint8Array(Math.ceil((HEAD + bytes.length) / LENGTH) * LENGTH)
  whole[0] = COMPRESSED
  new DataView(whole.buffer).setUint32(1, bytes.length)
  whole.set(bytes, HEAD)
  return whole
}

/** The JSON of what a server sealed. Throws on what none did. */
function unpacked(plaintext: Uint8Array): string | null {
  if (plaintext[0] !== COMPRESSED) return textOf(plaintext)?.trimEnd() ?? null
  const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint32(1)
  return textOf(
    inflateRawSync(plaintext.subarray(HEAD, HEAD + length), { maxOutputLength: MOST_JSON }),
  )
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
      return age > COPY_LIFETIME || age < -CLOCK_SKEW ? null : unpacked(plaintext)
    } catch {
      return null
    }
  }
  return {
    seal: (json, now) =>
      new CompactEncrypt(packed(json))
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
