/** What others have and a document has not, cut so that each part fits a frame. */
import * as Y from 'yjs'
import { MOST_FRAME_BYTES } from '../../../../shared/frameText.ts'
import { type Settled, takeLacking } from './settledLog.ts'

/** What sealing adds at most, with room to spare. */
export const SEALING_BYTES = 128
const MOST_UPDATE = MOST_FRAME_BYTES - SEALING_BYTES

/** What `entries` have and `doc` has not; `doc` has it afterwards. */
export function lackingIn(doc: Y.Doc, entries: Iterable<Settled>): Uint8Array[] {
  const before = Y.decodeStateVector(Y.encodeStateVector(doc))
  const lacking = takeLacking(doc, entries)
  if (!lacking) return []
  return lacking.length <= MOST_UPDATE ? [lacking] : inParts(doc, before)
}

/** What `doc` has beyond `before`, as updates that each fit a frame: some of the pens in each. */
function inParts(doc: Y.Doc, before: ReadonlyMap<number, number>): Uint8Array[] {
  const after = Y.decodeStateVector(Y.encodeStateVector(doc))
  const fresh = [...after.keys()].filter((pen) => after.get(pen) !== before.get(pen))
  const updateOf = (pens: readonly number[]): Uint8Array => {
    const known = new Map(after)
    for (const pen of pens) known.set(pen, before.get(pen) ?? 0)
    return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known))
  }
  const parts: Uint8Array[] = []
  const split = (pens: readonly number[]): void => {
    const bytes = updateOf(pens)
    if (bytes.length <= MOST_UPDATE) parts.push(bytes)
    else if (pens.length > 1) {
      const half = pens.length >> 1
      split(pens.slice(0, half))
      split(pens.slice(half))
    }
  }
  split(fresh)
  return parts
}
