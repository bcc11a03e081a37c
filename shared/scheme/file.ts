/**
 * A scheme as a file: JSON with its format and version first, or the same sealed with a passphrase. Reading answers
 * with the scheme, or with what is wrong and where; it never throws and never changes what it was given.
 */
import * as v from 'valibot'
import {
  type Bytes,
  fromBase64Url,
  type RandomBytes,
  textOf,
  toBase64Url,
  utf8,
} from '../sealing/bytes.ts'
import { SaltSchema } from '../sealing/salt.ts'
import { SCHEME_FORMAT, SCHEME_VERSION, type Scheme, SchemeSchema } from './document.ts'
import { faultyLinks } from './references.ts'
import { noChanges } from './rotaChanges.ts'

/** Largest file that is looked at, in characters. */
export const MOST_FILE = 20_000_000

/** PBKDF2 with SHA-256; OWASP's figure of 2023 for a passphrase kept by a person. */
const ROUNDS = 600_000
const SEALED_FORMAT = 'balint-room-scheme-sealed'

const SealedSchema = v.strictObject({
  format: v.literal(SEALED_FORMAT),
  version: v.literal(1),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(5_000_000)),
  salt: SaltSchema,
  nonce: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16}$/)),
  sealed: v.pipe(v.string(), v.maxLength(MOST_FILE * 2)),
})
type Sealed = v.InferOutput<typeof SealedSchema>

export type FileFault =
  | { readonly code: 'too-large' }
  /** Not JSON, or JSON of something else. */
  | { readonly code: 'not-a-scheme' }
  | { readonly code: 'newer'; readonly version: number }
  /** Where in the document, as `trainees.3.site`. */
  | { readonly code: 'broken'; readonly where: string }
  | { readonly code: 'wrong-passphrase' }

export type ReadScheme =
  | { readonly kind: 'open'; readonly scheme: Scheme }
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  | { readonly kind: 'refused'; readonly fault: FileFault }

const refused = (fault: FileFault): ReadScheme => ({ kind: 'refused', fault })

const HeadSchema = v.looseObject({ format: v.string(), version: v.number() })

/** Brings a document of an older version to today's; each version adds its step here. */
function brought(document: object, version: number): ReadScheme {
  const today = version < 2 ? { ...document, version: SCHEME_VERSION, rota: noChanges() } : document
  const read = v.safeParse(SchemeSchema, today)
  if (!read.success) {
    return refused({ code: 'broken', where: v.getDotPath(read.issues[0]) ?? '' })
  }
  const where = faultyLinks(read.output)[0]
  return where === undefined
    ? { kind: 'open', scheme: read.output }
    : refused({ code: 'broken', where })
}

/** What a file's text is. */
export function readScheme(text: string): ReadScheme {
  if (text.length > MOST_FILE) return refused({ code: 'too-large' })
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text.replace(/^\uFEFF/, ''))
  const head = v.safeParse(HeadSchema, parsed.success ? parsed.output : null)
  if (!head.success) return refused({ code: 'not-a-scheme' })
  const { format, version } = head.output
  if (format === SEALED_FORMAT) {
    if (version > 1) return refused({ code: 'newer', version })
    const sealed = v.safeParse(SealedSchema, parsed.output)
    return sealed.success
      ? { kind: 'sealed', sealed: sealed.output }
      : refused({ code: 'broken', where: v.getDotPath(sealed.issues[0]) ?? '' })
  }
  if (format !== SCHEME_FORMAT) return refused({ code: 'not-a-scheme' })
  return version > SCHEME_VERSION
    ? refused({ code: 'newer', version })
    : brought(head.output, version)
}

/** The scheme as a file's text; lines, so that two versions can be compared. */
export const writeScheme = (scheme: Scheme): string => `${JSON.stringify(scheme, null, 1)}\n`

async function keyOf(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    utf8(passphrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  )
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

/** The scheme sealed with a passphrase. Nobody can recover it without. */
export async function sealScheme(
  scheme: Scheme,
  passphrase: string,
  random: RandomBytes,
): Promise<string> {
  const salt = random(16)
  const nonce = random(12)
  const key = await keyOf(passphrase, salt, ROUNDS)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce },
    key,
    utf8(writeScheme(scheme)),
  )
  const file: Sealed = {
    format: SEALED_FORMAT,
    version: 1,
    rounds: ROUNDS,
    salt: toBase64Url(salt),
    nonce: toBase64Url(nonce),
    sealed: toBase64Url(new Uint8Array(sealed)),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Opens a sealed file; a wrong passphrase and an altered file look the same, as they must. */
export async function openSealed(sealed: Sealed, passphrase: string): Promise<ReadScheme> {
  const salt = fromBase64Url(sealed.salt)
  const iv = fromBase64Url(sealed.nonce)
  const bytes = fromBase64Url(sealed.sealed)
  if (!salt || !iv || !bytes) return refused({ code: 'broken', where: 'sealed' })
  const key = await keyOf(passphrase, salt, sealed.rounds)
  const opened = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv }, key, bytes)
    .then((plain) => textOf(new Uint8Array(plain)))
    .catch(() => null)
  return opened === null ? refused({ code: 'wrong-passphrase' }) : readScheme(opened)
}
