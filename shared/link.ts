/**
 * Links: `/r#<whose>~<invitation>.<room secret>[.<leaders' secret>.<words>][~dates~<note>]`, all of it in the fragment
 * (design §3). Whose it is stands there for the eye alone, and nothing goes by it: links of earlier releases lack it.
 */
import { type Bytes, fromBase64Url, toBase64Url } from './sealing/bytes.ts'
import { SECRET_BYTES } from './sealing/keys.ts'
import type { Role } from './session/seat.ts'

/** Most characters of any link's fragment that is read at all. */
export const FRAGMENT_LIMIT = 8_000
/** Most characters of a whole link that is handed out: mail programs and chats cut longer addresses off, or make no link of them. */
export const MOST_OF_A_LINK = 2_000
export const isMailable = (link: string): boolean => link.length <= MOST_OF_A_LINK

export interface LinkParts {
  readonly invitation: string
  /** The room's secret; for a series the series' own. */
  readonly roomSecret: Bytes
  /** In leaders' links only. */
  readonly leadersSecret?: Bytes
  /** The creator's own words, encoded (`creatorsWords.ts`); in leaders' links only. */
  readonly words?: string
}

export type ReadLink =
  | ({ readonly ok: true } & LinkParts)
  | { readonly ok: false; readonly code: 'link-malformed' | 'link-cut-off' }

/** Stands where there are no words: never a base64url text, and no mail program trims it off the end. */
const NO_WORDS = '0'

/** The part after `#`. */
export function formatFragment(parts: LinkParts): string {
  const link = `${parts.invitation}.${toBase64Url(parts.roomSecret)}`
  if (parts.leadersSecret === undefined) return link
  return `${link}.${toBase64Url(parts.leadersSecret)}.${parts.words ?? NO_WORDS}`
}

/** `whose` is read by people; a member's link has no such mark, that it stays short. `note`: the series' changed dates (`datesNote.ts`). */
export function formatLink(origin: string, parts: LinkParts, whose: Role, note?: string): string {
  const mark = whose === 'member' ? '' : `${whose}~`
  return `${origin}/r#${mark}${formatFragment(parts)}${note === undefined ? '' : `~dates~${note}`}`
}

/** What a link is made of, without what stands before and after it. */
export const bareFragment = (fragment: string): string =>
  fragment.replace(/^#?(?:[a-z-]{1,12}~)?/, '').replace(/~dates~.*$/s, '')

const TEXT = /^[A-Za-z0-9_-]+$/
/** An HS256 signature and a secret are 32 bytes each: 43 characters. */
const FULL = 43

const malformed = { ok: false, code: 'link-malformed' } as const
const cutOff = { ok: false, code: 'link-cut-off' } as const

const secretOf = (text: string): Bytes | null => {
  const bytes = fromBase64Url(text)
  return bytes?.length === SECRET_BYTES ? bytes : null
}

/**
 * The parts of a link's fragment, with or without its `#`. `link-cut-off` when it is the beginning of a link
 * and no more (a mail program's line end, a half-copied address). Never throws.
 */
export function readLink(fragment: string): ReadLink {
  const text = bareFragment(fragment)
  if (text.length > FRAGMENT_LIMIT) return malformed
  const parts = text.split('.')
  const last = parts.at(-1) ?? ''
  if (!parts.every((part, at) => TEXT.test(part) || (at === parts.length - 1 && part === ''))) {
    return malformed
  }
  const [head = '', payload = '', signature = '', room, leaders, words] = parts
  if (parts.length > 6) return malformed
  if (parts.length < 4 || parts.length === 5 || last === '') return text === '' ? malformed : cutOff
  if (signature.length !== FULL) return malformed
  const invitation = `${head}.${payload}.${signature}`
  const roomSecret = secretOf(room ?? '')
  if (roomSecret === null) {
    return parts.length === 4 && (room ?? '').length < FULL ? cutOff : malformed
  }
  if (leaders === undefined || words === undefined) return { ok: true, invitation, roomSecret }
  const leadersSecret = secretOf(leaders)
  if (leadersSecret === null) return malformed
  if (words === NO_WORDS) return { ok: true, invitation, roomSecret, leadersSecret }
  return fromBase64Url(words) === null
    ? cutOff
    : { ok: true, invitation, roomSecret, leadersSecret, words }
}
