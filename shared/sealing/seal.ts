/** Sealing a frame: header ‖ 96-bit random nonce ‖ AES-256-GCM ciphertext with its 128-bit tag. */
import { type Bytes, type RandomBytes, secureRandom } from './bytes.ts'
import { frameFacts } from './channel.ts'
import { concat } from './digest.ts'
import { decodeHeader, encodeHeader, type FrameHeader, HEADER_BYTES } from './header.ts'

export const NONCE_BYTES = 12
export const TAG_BYTES = 16
/** What a frame adds to its plaintext. */
export const FRAME_OVERHEAD = HEADER_BYTES + NONCE_BYTES + TAG_BYTES
/** Most bytes of a frame, and of a snapshot or what a merge found missing, which alone may be larger (design §5). */
export const FRAME_LIMIT = 64 * 1024
export const SNAPSHOT_LIMIT = 512 * 1024

export const frameLimit = (kind: FrameHeader['kind']): number =>
  frameFacts(kind).size === 'snapshot' ? SNAPSHOT_LIMIT : FRAME_LIMIT

export interface OpenedFrame {
  readonly header: FrameHeader
  readonly plaintext: Bytes
}

export async function seal(
  key: CryptoKey,
  header: FrameHeader,
  plaintext: Uint8Array,
  random: RandomBytes = secureRandom,
): Promise<Bytes> {
  const additionalData = encodeHeader(header)
  const iv = random(NONCE_BYTES)
  const sealed = await globalThis.crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    key,
    new Uint8Array(plaintext),
  )
  return concat(additionalData, iv, new Uint8Array(sealed))
}

/** What a frame holds, or null when it is cut off, altered, relabelled or sealed by another key. Never throws. */
export async function open(key: CryptoKey, frame: Uint8Array): Promise<OpenedFrame | null> {
  const header = decodeHeader(frame)
  if (header === null || frame.length < FRAME_OVERHEAD) return null
  const bytes = new Uint8Array(frame)
  try {
    const plaintext = await globalThis.crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: bytes.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES),
        additionalData: bytes.subarray(0, HEADER_BYTES),
      },
      key,
      bytes.subarray(HEADER_BYTES + NONCE_BYTES),
    )
    return { header, plaintext: new Uint8Array(plaintext) }
  } catch {
    return null
  }
}
