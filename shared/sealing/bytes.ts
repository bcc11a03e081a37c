/** Bytes, text and base64url (RFC 4648 §5, no padding). Nothing here throws on foreign input. */

export type Bytes = Uint8Array<ArrayBuffer>

/** A source of random bytes, passed in so that callers decide where chance comes from. */
export type RandomBytes = (length: number) => Bytes

/** The platform's cryptographic source. */
export const secureRandom: RandomBytes = (length) =>
  globalThis.crypto.getRandomValues(new Uint8Array(length))

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const NO_VALUE = 64
/** What each character of the alphabet stands for, by its code. */
const VALUES = new Uint8Array(128).fill(NO_VALUE)
for (const [value, character] of [...ALPHABET].entries()) VALUES[character.charCodeAt(0)] = value
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

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Characters that become a string at once: a call takes only so many arguments. */
const AT_ONCE = 8192

// By hand in both directions: every sealed frame passes here twice on the server, and `btoa` and `atob` know neither this
// alphabet nor its one spelling.
export function toBase64Url(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil((bytes.length * 4) / 3))
  let held = 0
  let bits = 0
  let at = 0
  for (const byte of bytes) {
    held = ((held & 0x3f) << 8) | byte
    bits += 8
    while (bits >= 6) {
      bits -= 6
      codes[at] = ALPHABET.charCodeAt((held >> bits) & 0x3f)
      at += 1
    }
  }
  if (bits > 0) codes[at] = ALPHABET.charCodeAt((held << (6 - bits)) & 0x3f)
  let text = ''
  for (let from = 0; from < codes.length; from += AT_ONCE) {
    text += String.fromCharCode(...codes.subarray(from, from + AT_ONCE))
  }
  return text
}

/**
 * The bytes of a base64url text, or null. Only the canonical spelling is taken: a last character whose
 * unused bits are not zero is refused, so that no altered text stands for the same bytes.
 */
export function fromBase64Url(text: string): Bytes | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (let place = 0; place < text.length; place += 1) {
    const value = VALUES[text.charCodeAt(place)] ?? NO_VALUE
    if (value === NO_VALUE) return null
    held = ((held & 0xff) << 6) | value
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at] = held >> bits
      at += 1
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null
}

export const sha256 = async (bytes: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])
