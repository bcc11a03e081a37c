/** Keys of the server's tokens: HKDF from SERVER_SECRET, one label a kind, for the current and a previous secret. */
import { createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto'
import { fromBase64Url } from '../../shared/sealing/bytes.ts'

export const KINDS = [
  'invitation',
  'dates',
  'ticket',
  'copy',
  'media',
  'receipt',
  'room-id',
  'media-room',
  'sign-in',
  'making',
  'nodes',
] as const
export type Kind = (typeof KINDS)[number]

export interface Secrets {
  /** At least 32 bytes. */
  readonly secret: Uint8Array
  /** The one before, still read and never written with. */
  readonly previous?: Uint8Array
}

/** The 32 bytes of a kind under one secret. */
export const deriveKey = (secret: Uint8Array, kind: Kind): Uint8Array<ArrayBuffer> =>
  new Uint8Array(hkdfSync('sha256', secret, 'balint-room/server/1', kind, 32))

/** Keys of a kind, the current one first. */
export const keysOf = (
  secrets: Secrets,
  kind: Kind,
): readonly [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]] => [
  deriveKey(secrets.secret, kind),
  ...(secrets.previous === undefined ? [] : [deriveKey(secrets.previous, kind)]),
]

/**
 * Whether a compact token is spelt the one way it can be. jose overlooks the unused bits of a part's last
 * character, and two spellings of one invitation would slip past whatever bars it by its text.
 */
export const isCanonical = (token: string): boolean =>
  token.split('.').every((part) => fromBase64Url(part) !== null)

/**
 * What a compact token says under the first of these keys that fits; null for anything that is not a sound token of ours. `readWith`
 * may reject what it cannot read. Never rejects.
 */
export async function readWithAny<T>(
  token: string,
  keys: readonly Uint8Array[],
  readWith: (key: Uint8Array) => Promise<T | null>,
): Promise<T | null> {
  if (!isCanonical(token)) return null
  for (const key of keys) {
    const read = await readWith(key).catch(() => null)
    if (read !== null) return read
  }
  return null
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

export const ed25519Of = (seed: Uint8Array): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, seed]),
    format: 'der',
    type: 'pkcs8',
  })
