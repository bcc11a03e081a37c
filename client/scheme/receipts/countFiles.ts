/** Receipts from chosen files, checked against the server's keys and judged one after another. Nothing of them is sent. */
import { type Judged, judge } from '../../../shared/scheme/counting.ts'
import type { Scheme } from '../../../shared/scheme/document.ts'
import { findAgainst, keysOfServer } from '../../pages/verify/find.ts'
import { verify } from '../../text/verify.ts'

/** Most bytes of a file that are read at all. */
const MOST_BYTES = 200_000

export type Looked =
  | { readonly kind: 'judged'; readonly file: string; readonly judged: Judged }
  /** In a sentence: it is no receipt, or not as it was signed. */
  | { readonly kind: 'unsound'; readonly file: string; readonly said: string }

export interface Count {
  readonly scheme: Scheme
  readonly looked: readonly Looked[]
}

/** The scheme with what counts, and what became of each receipt; null when the server's keys did not come. Never throws. */
export async function countFiles(scheme: Scheme, files: readonly File[]): Promise<Count | null> {
  const keys = await keysOfServer()
  if (keys === null) return null
  const looked: Looked[] = []
  let counted = scheme
  for (const file of files) {
    const said = file.size > MOST_BYTES ? '' : await file.text().catch(() => '')
    for (const finding of await findAgainst(said, keys)) {
      if (finding.state === 'not') {
        const { head } = finding.code === 'no-keys' ? verify.noKeys : verify.not[finding.code]
        looked.push({ kind: 'unsound', file: file.name, said: head })
      }
      if (finding.state !== 'sound') continue
      const judged = judge(counted, finding.claims, finding.texts)
      looked.push({ kind: 'judged', file: file.name, judged })
      if (judged.kind === 'counted' || judged.kind === 'short')
        counted = { ...counted, counted: [...counted.counted, judged.entry] }
    }
  }
  return { scheme: counted, looked }
}
