/** A link pasted as text: it is taken in without the address bar, so that no browser's history has it. */
import { readLink } from '../../shared/link.ts'

export type Pasted =
  | { readonly ok: true; readonly fragment: string }
  | { readonly ok: false; readonly code: 'link-malformed' | 'link-cut-off' }

/** The fragment of a whole link, or of its part after `#` alone; breaks that a mail has put into it go. Never throws. */
export function readPasted(text: string): Pasted {
  const whole = text.replace(/\s+/g, '')
  const fragment = whole.slice(whole.indexOf('#') + 1)
  const link = readLink(fragment)
  return link.ok ? { ok: true, fragment } : { ok: false, code: link.code }
}
