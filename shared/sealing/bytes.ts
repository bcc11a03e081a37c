/** Bytes, text and base64url (RFC 4648 §5, no padding). Nothing here throws on foreign input. */

export type Bytes = Uint8Array<ArrayBuffer>

/** A source of random bytes, passed in so that callers decide where chance comes from. */
export type RandomBytes = (length: number) => Bytes

/** The platform's cryptographic source. */
export const secureRandom: RandomBytes = (length) =>
  globalThis.crypto.getRandomValues(new Uint8Array(length))

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const encoder = new TextEncoder()

export const utf8 = (text: string): Bytes => new Uint8Array(encoder.encode(text))

/** The text of UTF-8 bytes, or null when they are not valid UTF-8. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Characters that become a string at once: a call takes only so many arguments. */
const AT_ONCE = 8192
/** Node's own way, where there is one: a full board is written in 2 ms with it, and without it in 100. */
const node: typeof Buffer | undefined = globalThis.Buffer

export function toBase64Url(bytes: Uint8Array): string {
  if (node) return node.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64url')
  let text = ''
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE))
  }
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/**
 * The bytes of a base64url text, or null. Only the canonical spelling is taken: a last character whose
 * unused bits are not zero is refused, so that no altered text stands for the same bytes.
 */
export function fromBase64Url(text: string): Bytes | null {
  if (!/^[\w-]*$/.test(text) || !endsCanonically(text)) return null
  if (node) return new Uint8Array(node.from(text, 'base64url'))
  const read = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = new Uint8Array(read.length)
  for (let at = 0; at < read.length; at += 1) bytes[at] = read.charCodeAt(at)
  return bytes
}

/** Whether the characters after the last whole group of four hold whole bytes, and nothing beside them. */
function endsCanonically(text: string): boolean {
  const over = text.length % 4
  if (over === 0) return true
  const last = ALPHABET.indexOf(text.at(-1) ?? '')
  return over !== 1 && last % (over === 2 ? 16 : 4) === 0
}
