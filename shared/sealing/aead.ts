/** AES-256-GCM as all that crosses is sealed with it: a 96-bit nonce by chance ‖ the ciphertext with its 128-bit tag. */
import type { Bytes, RandomBytes } from './bytes.ts'
import { concat } from './digest.ts'

export const NONCE_BYTES = 12
export const TAG_BYTES = 16

/** `about` crosses beside it, or is known on both sides: it is bound in, and not in what this answers. */
export async function encrypted(
  key: CryptoKey,
  about: Bytes,
  plaintext: Uint8Array,
  random: RandomBytes,
): Promise<Bytes> {
  const iv = random(NONCE_BYTES)
  const sealed = await globalThis.crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: about },
    key,
    new Uint8Array(plaintext),
  )
  return concat(iv, new Uint8Array(sealed))
}

/** Null when it is cut off, altered, about something else or sealed by another key. Never throws. */
export async function decrypted(
  key: CryptoKey,
  about: Bytes,
  sealed: Bytes,
): Promise<Bytes | null> {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null
  try {
    const plaintext = await globalThis.crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.subarray(0, NONCE_BYTES), additionalData: about },
      key,
      sealed.subarray(NONCE_BYTES),
    )
    return new Uint8Array(plaintext)
  } catch {
    return null
  }
}
