/**
 * The key tree (design §3): HKDF-SHA-256 over the secrets in a link, one label a key. The server never has a
 * secret; it sees the admission proof once, at the door, and holds only its hash in the invitation.
 */
import { type Bytes, type RandomBytes, toBase64Url, utf8 } from './bytes.ts'
import { sha256 } from './digest.ts'

export const SECRET_BYTES = 32

export interface RoomKeys {
  /** The proof that whoever joins knows the room secret: 32 bytes; its hash is the verifier. */
  readonly admission: Bytes
  readonly names: CryptoKey
  readonly settings: CryptoKey
  readonly board: CryptoKey
  readonly words: CryptoKey
  readonly presence: CryptoKey
  /** Of the first secret: what says by which secret the room goes (`epoch.ts`). */
  readonly epochs: CryptoKey
  /** 32 bytes for livekit-client, which takes bytes and not a CryptoKey. */
  readonly media: ArrayBuffer
}

const SALT = 'balint-room/1'

export const makeSecret = (random: RandomBytes): Bytes => random(SECRET_BYTES)

const hkdf = (label: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: utf8(SALT),
  info: utf8(label),
})

/** What keys are derived of by HKDF. */
export const hkdfBase = (secret: Uint8Array): Promise<CryptoKey> =>
  globalThis.crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ])

/** 32 bytes under a label. */
export const bitsOf = (base: CryptoKey, label: string): Promise<ArrayBuffer> =>
  globalThis.crypto.subtle.deriveBits(hkdf(label), base, 256)

/** A key for AES-GCM under a label. */
export const sealingKeyOf = (base: CryptoKey, label: string): Promise<CryptoKey> =>
  globalThis.crypto.subtle.deriveKey(hkdf(label), base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])

/** All keys of one room. For a date of a series use `deriveSeriesDateKeys`. */
export async function deriveRoomKeys(roomSecret: Uint8Array): Promise<RoomKeys> {
  const base = await hkdfBase(roomSecret)
  const [admission, names, settings, board, words, presence, epochs, media] = await Promise.all([
    bitsOf(base, 'admission'),
    sealingKeyOf(base, 'names'),
    sealingKeyOf(base, 'settings'),
    sealingKeyOf(base, 'board'),
    sealingKeyOf(base, 'words'),
    sealingKeyOf(base, 'presence'),
    sealingKeyOf(base, 'epochs'),
    bitsOf(base, 'media'),
  ])
  return {
    admission: new Uint8Array(admission),
    names,
    settings,
    board,
    words,
    presence,
    epochs,
    media,
  }
}

/** Admission proof alone, for the page that makes a room: one room's secret or a series' secret. */
export const deriveAdmission = async (secret: Uint8Array): Promise<Bytes> =>
  new Uint8Array(await bitsOf(await hkdfBase(secret), 'admission'))

/**
 * What the invitation holds of an admission proof: base64url of the first 16 bytes of its SHA-256, 22
 * characters. The proof is 256 uniform bits, so 128 bits of its hash cannot be met by guessing, and a
 * member's link stays short enough to scan.
 */
export const verifierOf = async (admission: Uint8Array): Promise<string> =>
  toBase64Url((await sha256(admission)).subarray(0, 16))

/** The key of the leaders' strip. */
export const deriveStripKey = async (leadersSecret: Uint8Array): Promise<CryptoKey> =>
  sealingKeyOf(await hkdfBase(leadersSecret), 'strip')

/** By which a link's mark of the group's rules is made and compared. */
export const deriveRulesKey = async (secret: Uint8Array): Promise<CryptoKey> =>
  globalThis.crypto.subtle.deriveKey(
    hkdf('rules'),
    await hkdfBase(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )

/** The room secret of one date of a series. */
export const deriveDateSecret = async (
  seriesSecret: Uint8Array,
  dateIndex: number,
): Promise<Bytes> => new Uint8Array(await bitsOf(await hkdfBase(seriesSecret), `date/${dateIndex}`))

/**
 * All keys of one date of a series. The admission proof is the series' own, so that one verifier in the
 * invitation serves every date; everything sealed differs from date to date.
 */
export async function deriveSeriesDateKeys(
  seriesSecret: Uint8Array,
  dateIndex: number,
): Promise<RoomKeys> {
  const [keys, admission] = await Promise.all([
    deriveDateSecret(seriesSecret, dateIndex).then(deriveRoomKeys),
    deriveAdmission(seriesSecret),
  ])
  return { ...keys, admission }
}

/** The strip key of one date of a series. */
export const deriveDateStripKey = async (
  leadersSeriesSecret: Uint8Array,
  dateIndex: number,
): Promise<CryptoKey> => deriveStripKey(await deriveDateSecret(leadersSeriesSecret, dateIndex))
