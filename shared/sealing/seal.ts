/** Sealing a frame: its header, then what is sealed (`aead.ts`) with the header bound in. */
import { decrypted, encrypted, NONCE_BYTES, TAG_BYTES } from './aead.ts'
import { type Bytes, type RandomBytes, secureRandom } from './bytes.ts'
import { frameFacts } from './channel.ts'
import { concat } from './digest.ts'
import { decodeHeader, encodeHeader, type FrameHeader, HEADER_BYTES } from './header.ts'

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
  const head = encodeHeader(header)
  return concat(head, await encrypted(key, head, plaintext, random))
}

/** What a frame holds, or null when it is cut off, altered, relabelled or sealed by another key. Never throws. */
export async function open(key: CryptoKey, frame: Uint8Array): Promise<OpenedFrame | null> {
  const header = decodeHeader(frame)
  if (header === null) return null
  const bytes = new Uint8Array(frame)
  const head = bytes.subarray(0, HEADER_BYTES)
  const plaintext = await decrypted(key, head, bytes.subarray(HEADER_BYTES))
  return plaintext === null ? null : { header, plaintext }
}
