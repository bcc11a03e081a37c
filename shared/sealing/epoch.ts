/**
 * Epochs of a room's secret (design §3). The first is the secret in the links. When somebody is removed the leaders' page goes over to
 * another, which is drawn from the leaders' secret and a mark of its own, and hands it to each of those who stay.
 *
 * One frame of kind `epoch` says all of it, sealed under the first secret, its header bearing the epoch and a revision:
 *
 * - a box for leaders, under a key of the leaders' secret: the {@link Roster}. Nobody else can make one.
 * - a grant for everybody else who is pinned: the epochs' secrets in a box under a key that this person alone shares with the
 *   leaders; and that key itself, wrapped for the ECDH key (P-256) which their page drew. A page takes the wrapped key once, and from
 *   then on only what is boxed under it: whoever knows all public keys, and the first secret, can make no grant.
 */
import * as v from 'valibot'
import { whole } from '../bounds.ts'
import { decrypted, encrypted } from './aead.ts'
import { type Bytes, fromBase64Url, type RandomBytes, toBase64Url, utf8 } from './bytes.ts'
import { CommitmentSchema } from './commitment.ts'
import type { FrameHeader } from './header.ts'
import { bitsOf, hkdfBase, sealingKeyOf } from './keys.ts'
import { drawPageKey, type PageKey, PublicKeySchema, publicKeyOf } from './pageKey.ts'
import { decodePayload, encodePayload } from './payloads.ts'

/** An epoch after the first. Two leaders may begin one in the same moment: the mark tells them apart. */
export interface EpochId {
  readonly number: number
  /** 16 bytes by chance, base64url. */
  readonly mark: string
}

/** Whose page has which public key, as leaders saw it. */
export interface Pin {
  readonly commitment: string
  /** ECDH P-256, raw, base64url. */
  readonly key: string
}

/** What leaders' pages hold of the room's epoch. */
export interface Roster {
  /** All epochs after the first that lead here, oldest first; the last is the present one. Empty: the first still holds. */
  readonly line: readonly EpochId[]
  /** Raised by every frame that a leader lays. */
  readonly revision: number
  /** How many removals, by the server's count, it has seen. */
  readonly covers: number
  readonly pins: readonly Pin[]
}

/** An epoch with its secret, as a member's page gets it. */
export interface GrantedEpoch extends EpochId {
  readonly secret: Bytes
}

/** So many epochs back what the room keeps can still be opened. */
export const MOST_EPOCHS = 12
export const MOST_PINS = 24

const MarkSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/))
const SecretSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))
const boxed = v.pipe(v.string(), v.maxLength(24_000))
const uint32 = whole(0, 0xffff_ffff)

const EpochIdSchema = v.object({ number: whole(1, 0xffff_ffff), mark: MarkSchema })
export const RosterSchema = v.object({
  line: v.pipe(v.array(EpochIdSchema), v.maxLength(MOST_EPOCHS), v.readonly()),
  revision: uint32,
  covers: uint32,
  pins: v.pipe(
    v.array(v.object({ commitment: CommitmentSchema, key: PublicKeySchema })),
    v.maxLength(MOST_PINS),
    v.readonly(),
  ),
})
const GrantedSchema = v.object({
  line: v.pipe(
    v.array(v.object({ ...EpochIdSchema.entries, secret: SecretSchema })),
    v.maxLength(MOST_EPOCHS),
  ),
})
const EpochPayloadSchema = v.object({
  leaders: boxed,
  grants: v.pipe(
    v.array(
      v.object({
        to: CommitmentSchema,
        /** The key under which it is wrapped is agreed between this one and the page's. */
        from: PublicKeySchema,
        wrap: boxed,
        box: boxed,
      }),
    ),
    v.maxLength(MOST_PINS),
  ),
})

export const numberOf = ({ line }: Pick<Roster, 'line'>): number => line.at(-1)?.number ?? 0

const aesOf = (bytes: Uint8Array): Promise<CryptoKey> =>
  globalThis.crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ])

const box = async (key: CryptoKey, about: string, content: Uint8Array, random: RandomBytes) =>
  toBase64Url(await encrypted(key, utf8(about), content, random))

async function unbox(key: CryptoKey, about: string, text: string): Promise<Bytes | null> {
  const bytes = fromBase64Url(text)
  return bytes === null ? null : decrypted(key, utf8(about), bytes)
}

/** The 32 bytes that a room goes by in one epoch: its keys come of them as of the secret in the links. */
export const epochSecretOf = async (base: CryptoKey, { number, mark }: EpochId): Promise<Bytes> =>
  new Uint8Array(await bitsOf(base, `epoch/${number}/${mark}`))

/** What one person's page shares with the leaders. */
const sharedWith = async (base: CryptoKey, { commitment, key }: Pin): Promise<Bytes> =>
  new Uint8Array(await bitsOf(base, `epoch/with/${commitment}/${key}`))

const wrappingKey = async (own: CryptoKey, other: CryptoKey, to: string): Promise<CryptoKey> => {
  const agreed = await globalThis.crypto.subtle.deriveBits(
    { name: 'ECDH', public: other },
    own,
    256,
  )
  return sealingKeyOf(await hkdfBase(new Uint8Array(agreed)), `epoch/wrap/${to}`)
}

type Head = Pick<FrameHeader, 'epoch' | 'board'>
/** Bound into every box, so that none of them stands in another frame. */
const aboutOf = ({ epoch, board }: Head, to: string): string => `epoch ${epoch} ${board} ${to}`
const LEADERS = 'leaders'

/** The plaintext of the frame that lays this roster; its header has the roster's epoch, and the revision for its board number. */
export async function sealRoster(
  base: CryptoKey,
  roster: Roster,
  random: RandomBytes,
): Promise<Bytes> {
  const head = { epoch: numberOf(roster), board: roster.revision }
  const [secrets, { pair, spelt: from }, leadersKey] = await Promise.all([
    Promise.all(roster.line.map((id) => epochSecretOf(base, id))),
    drawPageKey(),
    sealingKeyOf(base, 'epoch/leaders'),
  ])
  const line = roster.line.map((id, at) => ({
    ...id,
    secret: toBase64Url(secrets[at] ?? new Uint8Array(0)),
  }))
  const granted = encodePayload({ line } satisfies v.InferInput<typeof GrantedSchema>)
  const grants = await Promise.all(
    roster.pins.map(async (pin) => {
      const theirs = await publicKeyOf(pin.key)
      if (theirs === null) return []
      const to = pin.commitment
      const shared = await sharedWith(base, pin)
      const [wrap, own] = await Promise.all([
        wrappingKey(pair.privateKey, theirs, to).then((key) =>
          box(key, aboutOf(head, to), shared, random),
        ),
        aesOf(shared).then((key) => box(key, aboutOf(head, to), granted, random)),
      ])
      return [{ to, from, wrap, box: own }]
    }),
  )
  const leaders = await box(leadersKey, aboutOf(head, LEADERS), encodePayload(roster), random)
  return encodePayload({ leaders, grants: grants.flat() })
}

/** The roster of a frame, or null when no leaders' page made it. Never throws. */
export async function openRoster(
  base: CryptoKey,
  head: Head,
  plaintext: Uint8Array,
): Promise<Roster | null> {
  const payload = decodePayload(EpochPayloadSchema, plaintext)
  if (payload === null) return null
  const key = await sealingKeyOf(base, 'epoch/leaders')
  const opened = await unbox(key, aboutOf(head, LEADERS), payload.leaders)
  const roster = opened && decodePayload(RosterSchema, opened)
  if (!roster || numberOf(roster) !== head.epoch || roster.revision !== head.board) return null
  return roster
}

export interface Grantee {
  readonly key: PageKey
  readonly commitment: string
  /** What this page shares with the leaders; null before the first grant. */
  readonly shared: Bytes | null
}

export interface Grant {
  readonly shared: Bytes
  readonly line: readonly GrantedEpoch[]
}

/** What a frame grants this page, or null when it grants nothing, or was not made by whom its first grant came from. Never throws. */
export async function openGrant(
  { key, commitment, shared: known }: Grantee,
  head: Head,
  plaintext: Uint8Array,
): Promise<Grant | null> {
  const payload = decodePayload(EpochPayloadSchema, plaintext)
  const grant = payload?.grants.find(({ to }) => to === commitment)
  if (grant === undefined) return null
  const about = aboutOf(head, commitment)
  const from = known === null ? await publicKeyOf(grant.from) : null
  const wrapping = from && (await wrappingKey(key.pair.privateKey, from, commitment))
  const shared = known ?? (wrapping && (await unbox(wrapping, about, grant.wrap)))
  if (shared?.length !== 32) return null
  const opened = await unbox(await aesOf(shared), about, grant.box)
  const granted = opened && decodePayload(GrantedSchema, opened)
  if (!granted || numberOf(granted) !== head.epoch) return null
  const line = granted.line.map(({ number, mark, secret }) => ({
    number,
    mark,
    secret: fromBase64Url(secret) ?? new Uint8Array(0),
  }))
  return line.every(({ secret }) => secret.length === 32) ? { shared, line } : null
}
