/** What may be pasted or dropped into a card: a few plain words. No files, no links, no long text. */
import { countGraphemes, MOST_GRAPHEMES, oneLine } from '../../../shared/board/limits.ts'

export type Pasted =
  | { readonly ok: true; readonly words: string }
  | { readonly ok: false; readonly about: 'too-long' | 'no-links' | 'nothing' }

const LINK = /(?:[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:)\S/i

export function readPaste(text: string): Pasted {
  const words = oneLine(text).replace(/\s+/g, ' ').trim()
  if (words === '') return { ok: false, about: 'nothing' }
  if (LINK.test(words)) return { ok: false, about: 'no-links' }
  // Looked at before counting: a pasted book is not segmented.
  if (words.length > 2000 || countGraphemes(words) > MOST_GRAPHEMES)
    return { ok: false, about: 'too-long' }
  return { ok: true, words }
}
