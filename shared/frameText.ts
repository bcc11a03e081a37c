/** Sealed frames as they cross: text, and how long it may be. */
import * as v from 'valibot'
import { fromBase64Url } from './sealing/bytes.ts'

/** Bytes: a sealed frame at most, and a sealed snapshot at most (sent whole). */
export const MOST_FRAME_BYTES = 64 * 1024
export const MOST_SNAPSHOT_BYTES = 512 * 1024

/**
 * A sealed frame on its way: base64url. A text crosses in one WebSocket message that is put together once for all who get it;
 * Socket.IO gives every piece of binary a message of its own, and a packet takes at most ten.
 */
export type FrameText = string

/** A frame of at most `most` bytes, taken out of its text. */
export const frameSchema = (most: number) =>
  v.pipe(
    v.string(),
    v.check((frame) => frame.length <= textLength(most), 'too-large'),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const bytes = fromBase64Url(dataset.value)
      if (bytes !== null) return bytes
      addIssue({ message: 'not base64url' })
      return NEVER
    }),
  )

/** Characters of `bytes` bytes in base64url. */
export const textLength = (bytes: number): number => Math.ceil((bytes * 4) / 3)
