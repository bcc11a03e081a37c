/** The ECDH key pair (P-256) that each page draws: what the leaders share with its person is wrapped for it. */
import * as v from 'valibot'
import { fromBase64Url, toBase64Url } from './bytes.ts'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const

/** A public half, raw, base64url. */
export const PublicKeySchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{87}$/))

/** This page's own key pair. */
export interface PageKey {
  readonly pair: CryptoKeyPair
  /** The public half, base64url. */
  readonly spelt: string
}

export async function drawPageKey(): Promise<PageKey> {
  const { subtle } = globalThis.crypto
  const pair = await subtle.generateKey(CURVE, true, ['deriveBits'])
  return { pair, spelt: toBase64Url(new Uint8Array(await subtle.exportKey('raw', pair.publicKey))) }
}

/** The private half as the tab keeps it. */
export const writePageKey = async ({ pair }: PageKey): Promise<string> =>
  toBase64Url(new Uint8Array(await globalThis.crypto.subtle.exportKey('pkcs8', pair.privateKey)))

/** The pair of what {@link writePageKey} wrote and its public half, or null. Never throws. */
export async function readPageKey(written: string, spelt: string): Promise<PageKey | null> {
  const { subtle } = globalThis.crypto
  const secret = fromBase64Url(written)
  const open = fromBase64Url(spelt)
  if (secret === null || open === null) return null
  try {
    const [privateKey, publicKey] = await Promise.all([
      subtle.importKey('pkcs8', secret, CURVE, true, ['deriveBits']),
      subtle.importKey('raw', open, CURVE, true, []),
    ])
    return { pair: { privateKey, publicKey }, spelt }
  } catch {
    return null
  }
}

/** A public half as it is spelt, or null. Never throws. */
export const publicKeyOf = async (spelt: string): Promise<CryptoKey | null> => {
  const bytes = fromBase64Url(spelt)
  if (bytes === null) return null
  try {
    return await globalThis.crypto.subtle.importKey('raw', bytes, CURVE, false, [])
  } catch {
    return null
  }
}
