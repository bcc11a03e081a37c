/**
 * What others have too: every frame that came, and every own update that was acknowledged, in the order in which that
 * became known. From it the document can be made again without what was refused, a snapshot be written that gives away
 * nothing unsent, and what a server has lost be offered again.
 */
import * as Y from 'yjs'
import type { CardId } from '../../../../shared/board/card.ts'

export interface Settled {
  readonly bytes: Uint8Array
  readonly encoding: 'v1' | 'v2'
  /** The card that this page wrote on; null for what others sent. */
  readonly own: CardId | null
  /** Epoch ms at which it came, or was acknowledged. */
  readonly at: number
}

/** Past this many entries the old ones are merged through a document; never by `mergeUpdates`, which does not compact. */
const MOST_ENTRIES = 300

export function applyTo(doc: Y.Doc, { bytes, encoding }: Settled, origin?: unknown): void {
  if (encoding === 'v2') Y.applyUpdateV2(doc, bytes, origin)
  else Y.applyUpdate(doc, bytes, origin)
}

/** A document from entries, for a moment: the caller destroys it. */
export function documentOf(entries: Iterable<Settled>): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const entry of entries) applyTo(doc, entry)
  })
  return doc
}

/** The smallest update that gives `doc` what `entries` have and it has not, or null; `doc` has it afterwards. */
export function takeLacking(doc: Y.Doc, entries: Iterable<Settled>): Uint8Array | null {
  let lacking: Uint8Array | null = null
  const note = (update: Uint8Array) => {
    lacking = update
  }
  doc.on('update', note)
  doc.transact(() => {
    for (const entry of entries) applyTo(doc, entry)
  })
  doc.off('update', note)
  return lacking
}

export class SettledLog {
  #entries: Settled[] = []

  get entries(): readonly Settled[] {
    return this.#entries
  }

  add(entry: Settled, now: number): void {
    this.#entries.push(entry)
    if (this.#entries.length > MOST_ENTRIES) this.#compact(now)
  }

  /** Own entries acknowledged less than `ms` ago: others may not have them yet. */
  without(ms: number, now: number): readonly Settled[] {
    return this.#entries.filter(({ own, at }) => own === null || now - at >= ms)
  }

  /** Merges all but the newest own entries, which a snapshot has still to be able to leave out. */
  #compact(now: number): void {
    const isRecent = ({ own, at }: Settled) => own !== null && now - at < 5000
    const recent = this.#entries.filter(isRecent)
    const doc = documentOf(this.#entries.filter((entry) => !isRecent(entry)))
    const bytes = Y.encodeStateAsUpdateV2(doc)
    doc.destroy()
    this.#entries = [{ bytes, encoding: 'v2', own: null, at: now }, ...recent]
  }
}
