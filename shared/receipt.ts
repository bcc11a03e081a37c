/**
 * Attendance receipts: content-free claims, signed by the server, with salted commitments (as in SD-JWT, RFC
 * 9901) to the texts the server never sees: the name as admitted, the group's label, the leaders' names.
 * The whole is one line of text, `<jws>~<disclosure>~…~`, the same in a file and in a QR code.
 */
import * as v from 'valibot'
import {
  type Bytes,
  fromBase64Url,
  type RandomBytes,
  textOf,
  toBase64Url,
  utf8,
} from './sealing/bytes.ts'
import { CommitmentSchema } from './sealing/commitment.ts'
import { sha256 } from './sealing/digest.ts'
import { SaltSchema } from './sealing/salt.ts'
import { MOST_TOTAL_MINUTES } from './session/agendaBounds.ts'

export const RECEIPT_TYP = 'balint-receipt'
export const RECEIPT_AUDIENCE = 'receipt'

const epochMs = v.pipe(v.number(), v.integer(), v.minValue(0))

export const ReceiptClaimsSchema = v.strictObject({
  /** Day of the start in `zone`, YYYY-MM-DD. */
  date: v.pipe(v.string(), v.isoDate()),
  /** Epoch ms. */
  start: epochMs,
  end: epochMs,
  /** The IANA zone the meeting was planned in. */
  zone: v.pipe(v.string(), v.maxLength(40)),
  /** Minutes this person was present. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_TOTAL_MINUTES)),
  mode: v.literal('online'),
  /** Random; stands in no list. */
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/)),
  name: CommitmentSchema,
  label: v.optional(CommitmentSchema),
  leaders: v.optional(CommitmentSchema),
  /** Signed with a secret that died with the server's process. */
  trial: v.boolean(),
  /** From a server where anybody may make a room. */
  open: v.optional(v.boolean()),
})
export type ReceiptClaims = v.InferOutput<typeof ReceiptClaimsSchema>

export const DISCLOSED_KINDS = ['name', 'label', 'leaders'] as const
export type DisclosedKind = (typeof DISCLOSED_KINDS)[number]

const DisclosureSchema = v.strictObject({
  kind: v.picklist(DISCLOSED_KINDS),
  salt: SaltSchema,
  text: v.pipe(v.string(), v.maxLength(300)),
})
export type Disclosure = v.InferOutput<typeof DisclosureSchema>

export interface ReceiptFile {
  readonly jws: string
  readonly disclosures: readonly Disclosure[]
}

export interface Jwks {
  readonly keys: readonly {
    readonly kty?: string
    readonly crv?: string
    readonly x?: string
    readonly kid?: string
  }[]
}

export type VerdictCode =
  | 'receipt-malformed'
  /** Signed by no key of this server. */
  | 'receipt-unknown-key'
  | 'receipt-altered'
  /** The signature holds, but a name or label written beside it is not the one it was given for. */
  | 'receipt-text-altered'
  /** This browser has no Ed25519. */
  | 'receipt-not-checkable-here'

export type Verdict =
  | {
      readonly ok: true
      readonly claims: ReceiptClaims
      readonly texts: Readonly<Partial<Record<DisclosedKind, string>>>
    }
  | { readonly ok: false; readonly code: VerdictCode }

/**
 * The salt by which whoever sits here gets a text that all share, drawn from the room's own: two receipts of one session have no
 * commitment and no salt in common, and prove nothing of having been together.
 */
export const saltForSeat = async (shared: string, seat: number): Promise<string> =>
  toBase64Url((await sha256(utf8(`receipt salt ${shared} ${seat}`))).subarray(0, 16))

export const makeSalt = (random: RandomBytes): string => toBase64Url(random(16))

/** 128 random bits for a receipt's id. */
export const drawReceiptId = (random: RandomBytes): string => toBase64Url(random(16))

const writeDisclosure = (salt: string, kind: DisclosedKind, text: string): string =>
  toBase64Url(utf8(JSON.stringify([salt, kind, text])))

/** The commitment to a text: base64url of SHA-256 over its disclosure. The text counts as it looks (NFC). */
export const commit = async (salt: string, kind: DisclosedKind, text: string): Promise<string> =>
  toBase64Url(await sha256(utf8(writeDisclosure(salt, kind, text.normalize('NFC')))))

export const formatReceipt = (file: ReceiptFile): string =>
  `${[
    file.jws,
    ...file.disclosures.map(({ salt, kind, text }) =>
      writeDisclosure(salt, kind, text.normalize('NFC')),
    ),
  ].join('~')}~`

const PackedDisclosureSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictTuple([SaltSchema, v.picklist(DISCLOSED_KINDS), DisclosureSchema.entries.text]),
)

const jsonTextOf = (encoded: string): string => {
  const bytes = fromBase64Url(encoded)
  return (bytes === null ? null : textOf(bytes)) ?? ''
}

/** Characters. */
export const RECEIPT_LIMIT = 10_000

/** A receipt's parts, or null when the text is not one. White space around and within is overlooked. */
export function readReceipt(text: string): ReceiptFile | null {
  if (text.length > RECEIPT_LIMIT) return null
  const [jws = '', ...rest] = text.replaceAll(/\s+/g, '').split('~')
  if (jws.split('.').length !== 3 || rest.pop() !== '' || rest.length > DISCLOSED_KINDS.length) {
    return null
  }
  const disclosures: Disclosure[] = []
  for (const part of rest) {
    const parsed = v.safeParse(PackedDisclosureSchema, jsonTextOf(part))
    if (!parsed.success) return null
    const [salt, kind, disclosed] = parsed.output
    disclosures.push({ salt, kind, text: disclosed })
  }
  return { jws, disclosures }
}

const HeaderSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ alg: v.literal('EdDSA'), typ: v.literal(RECEIPT_TYP), kid: v.string() }),
)

const PayloadSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ ...ReceiptClaimsSchema.entries, aud: v.literal(RECEIPT_AUDIENCE) }),
)

/** What a receipt says, unproved: for the page that shows its owner's own. Null when it is not one. */
export function peekReceipt(file: ReceiptFile): ReceiptClaims | null {
  const [, body = ''] = file.jws.split('.')
  const payload = v.safeParse(PayloadSchema, jsonTextOf(body))
  if (!payload.success) return null
  const { aud: _aud, ...claims } = payload.output
  return claims
}

const refusal = (code: VerdictCode): Verdict => ({ ok: false, code })

type Ed25519 = 'sound' | 'altered' | 'not-here'

async function checkSignature(x: Bytes, signature: Bytes, signed: Bytes): Promise<Ed25519> {
  const { subtle } = globalThis.crypto
  try {
    const key = await subtle.importKey('raw', x, { name: 'Ed25519' }, false, ['verify'])
    return (await subtle.verify({ name: 'Ed25519' }, key, signature, signed)) ? 'sound' : 'altered'
  } catch {
    return 'not-here'
  }
}

/** Checks a receipt against the server's public keys, here and against no list. Never throws. */
export async function verifyReceipt(file: ReceiptFile, jwks: Jwks): Promise<Verdict> {
  const [head = '', body = '', tail = ''] = file.jws.split('.')
  const header = v.safeParse(HeaderSchema, jsonTextOf(head))
  const payload = v.safeParse(PayloadSchema, jsonTextOf(body))
  const signature = fromBase64Url(tail)
  if (!header.success || !payload.success || signature === null) return refusal('receipt-malformed')
  const jwk = jwks.keys.find(({ kid, crv }) => kid === header.output.kid && crv === 'Ed25519')
  const x = fromBase64Url(jwk?.x ?? '')
  if (x?.length !== 32) return refusal('receipt-unknown-key')
  const checked = await checkSignature(x, signature, utf8(`${head}.${body}`))
  if (checked === 'not-here') return refusal('receipt-not-checkable-here')
  if (checked === 'altered') return refusal('receipt-altered')
  const { aud: _aud, ...claims } = payload.output
  const texts: Partial<Record<DisclosedKind, string>> = {}
  for (const { kind, salt, text } of file.disclosures) {
    if (claims[kind] === undefined || claims[kind] !== (await commit(salt, kind, text))) {
      return refusal('receipt-text-altered')
    }
    if (texts[kind] !== undefined) return refusal('receipt-malformed')
    texts[kind] = text
  }
  return { ok: true, claims, texts }
}

/** The calendar day of an instant (epoch ms) in a zone, YYYY-MM-DD. */
export const dayOf = (at: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at)
