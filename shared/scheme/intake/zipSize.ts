/** How much a zip file says that it holds, read from its list of contents, before anything is unpacked. */
import type { Bytes } from '../../sealing/bytes.ts'

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
/** A comment may stand after the end's record. */
const MOST_COMMENT = 65_535

/** Bytes of all files in it once unpacked, as its own list says; null for what is no zip, or no whole one. */
export function unpackedSize(bytes: Bytes): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = Math.max(0, bytes.length - END_BYTES - MOST_COMMENT)
  let end = bytes.length - END_BYTES
  while (end >= from && view.getUint32(end, true) !== END) end -= 1
  if (end < from) return null
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let sum = 0
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    sum += view.getUint32(at + 24, true)
    at +=
      ENTRY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true)
  }
  return sum
}
