/**
 * What a tab keeps over a reload, in two shares of which each is chance by itself: a one-time pad, and the text under it.
 *
 * A browser hands the tab's name on to whatever site comes next in this tab, and writes the state of a history entry into its
 * profile folder. So the pad goes into the name, which is in no file, and the padded text into the entry, which only pages of
 * this origin can read: the next site has a share, the disk has a share, and neither has anything.
 */
import {
  type Bytes,
  fromBase64Url,
  type RandomBytes,
  textOf,
  toBase64Url,
  utf8,
} from '../../shared/sealing/bytes.ts'

export interface TabShares {
  readonly name: string
  readonly entry: string
}

/** Bytes. Lengths step by this, so that all links and tickets of today are of one length. */
const STEP = 4096

const under = (pad: Bytes, text: Uint8Array): Bytes => pad.map((byte, at) => byte ^ (text[at] ?? 0))

/** Two new shares of a text without NUL characters; a pad is never used twice. */
export function splitForTab(text: string, random: RandomBytes): TabShares {
  const plain = utf8(text)
  const pad = random(Math.ceil(plain.length / STEP) * STEP)
  return { name: toBase64Url(pad), entry: toBase64Url(under(pad, plain)) }
}

/** The text of two shares, or null when they do not belong together. Never throws. */
export function joinForTab({ name, entry }: TabShares): string | null {
  const pad = fromBase64Url(name)
  const padded = fromBase64Url(entry)
  if (!pad || !padded || pad.length !== padded.length) return null
  return textOf(under(pad, padded))?.replace(/\0+$/, '') ?? null
}
