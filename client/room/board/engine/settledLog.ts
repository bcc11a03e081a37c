/**
 * What others have too: every frame that the server has sent to all, own ones among them, in the order in which they came. It
 * holds nothing that would tell which of them are this page's own. From it the document can be made again without what was
 * refused, a snapshot be written that says nothing of its maker, and what a server has lost be offered again.
 */
import * as Y from 'yjs'

export interface Settled {
  readonly bytes: Uint8Array
  readonly encoding: 'v1' | 'v2'
  /** Epoch ms at which it came. */
  readonly at: number
}

/** Past this many entries the old ones are merged through a document; never by `mergeUpdates`, which does not compact. */
const MOST_ENTRIES = 300

export function applyTo(doc: Y.Doc, { bytes, encoding }: Omit<Settled, 'at'>): void {
  if (encoding === 'v2') Y.applyUpdateV2(doc, bytes)
  else Y.applyUpdate(doc, bytes)
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

  #compact(now: number): void {
    const doc = documentOf(this.#entries)
    const bytes = Y.encodeStateAsUpdateV2(doc)
    doc.destroy()
    this.#entries = [{ bytes, encoding: 'v2', at: now }]
  }
}
