/**
 * The text of a file that a spreadsheet wrote: UTF-8 or UTF-16 with or without a mark, else Windows-1252, which is what
 * spreadsheets of western offices write when they say "CSV".
 */
import type { Bytes } from '../../sealing/bytes.ts'

/** Share of zero bytes at even or odd places from which text is UTF-16 without a mark. */
const WIDE = 0.3

function wideOf(bytes: Bytes): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2_000)
  let even = 0
  let odd = 0
  sample.forEach((byte, at) => {
    if (byte !== 0) return
    if (at % 2 === 0) even += 1
    else odd += 1
  })
  const half = sample.length / 2
  if (odd > half * WIDE && even === 0) return 'utf-16le'
  if (even > half * WIDE && odd === 0) return 'utf-16be'
  return null
}

export function decodeList(bytes: Bytes): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = wideOf(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
