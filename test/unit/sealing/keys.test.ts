import { describe, expect, it } from 'vitest'
import { secureRandom, toBase64Url, utf8 } from '../../../shared/sealing/bytes.ts'
import { UNSIGNED } from '../../../shared/sealing/header.ts'
import {
  deriveAdmission,
  deriveDateSecret,
  deriveDateStripKey,
  deriveRoomKeys,
  deriveSeriesDateKeys,
  deriveStripKey,
  makeSecret,
  type RoomKeys,
  verifierOf,
} from '../../../shared/sealing/keys.ts'
import { open, seal } from '../../../shared/sealing/seal.ts'

const header = {
  version: 1,
  channel: 'board',
  kind: 'update',
  epoch: 0,
  board: 1,
  ...UNSIGNED,
} as const
const opens = async (from: CryptoKey, to: CryptoKey): Promise<boolean> =>
  (await open(to, await seal(from, header, utf8('x')))) !== null
const sealingKeys = (keys: RoomKeys): readonly CryptoKey[] => [
  keys.names,
  keys.settings,
  keys.board,
  keys.words,
  keys.presence,
]

describe('the key tree', () => {
  it('gives the same keys to everybody with the same secret', async () => {
    const secret = makeSecret(secureRandom)
    const [mine, yours] = await Promise.all([deriveRoomKeys(secret), deriveRoomKeys(secret)])
    expect(mine.admission).toEqual(yours.admission)
    expect(new Uint8Array(mine.media)).toEqual(new Uint8Array(yours.media))
    for (const [at, key] of sealingKeys(mine).entries()) {
      expect(await opens(key, sealingKeys(yours)[at] ?? key)).toBe(true)
    }
  })

  it('keeps every key from every other: label, room, date and strip', async () => {
    const [secret, other] = [makeSecret(secureRandom), makeSecret(secureRandom)]
    const all = [
      ...sealingKeys(await deriveRoomKeys(secret)),
      ...sealingKeys(await deriveRoomKeys(other)),
      ...sealingKeys(await deriveSeriesDateKeys(secret, 0)),
      ...sealingKeys(await deriveSeriesDateKeys(secret, 1)),
      await deriveStripKey(secret),
      await deriveDateStripKey(secret, 0),
      await deriveDateStripKey(secret, 1),
    ]
    for (const [i, a] of all.entries()) {
      for (const [j, b] of all.entries()) expect(await opens(a, b)).toBe(i === j)
    }
  })

  it('gives no key away: they cannot be exported', async () => {
    const keys = await deriveRoomKeys(makeSecret(secureRandom))
    for (const key of [...sealingKeys(keys), await deriveStripKey(makeSecret(secureRandom))]) {
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
    }
  })

  it('tells admission, media and the secret apart', async () => {
    const secret = makeSecret(secureRandom)
    const keys = await deriveRoomKeys(secret)
    const texts = [secret, keys.admission, new Uint8Array(keys.media)].map(toBase64Url)
    expect(new Set(texts).size).toBe(3)
    expect(keys.admission.length).toBe(32)
    expect(keys.media.byteLength).toBe(32)
  })

  it('serves every date of a series by one verifier, with secrets of their own', async () => {
    const secret = makeSecret(secureRandom)
    const verifier = await verifierOf(await deriveAdmission(secret))
    expect(verifier).toMatch(/^[A-Za-z0-9_-]{22}$/)
    for (const index of [0, 1, 29]) {
      expect(await verifierOf((await deriveSeriesDateKeys(secret, index)).admission)).toBe(verifier)
    }
    expect(await deriveDateSecret(secret, 1)).not.toEqual(await deriveDateSecret(secret, 11))
  })

  it('gives keys that do not change between versions of this code', async () => {
    const keys = await deriveRoomKeys(new Uint8Array(32).fill(7))
    expect(toBase64Url(keys.admission)).toMatchInlineSnapshot(
      `"aqnx5XWIxmL1eZB2ZOWV93_TadfkaXkLiXXHg69QZZY"`,
    )
    expect(toBase64Url(new Uint8Array(keys.media))).toMatchInlineSnapshot(
      `"j5M7YttLp4xYM6L4uNCMKL4qdi-fSFWgo9fm-XxRxco"`,
    )
    expect(await verifierOf(keys.admission)).toMatchInlineSnapshot(`"4L_G__-EmBiSABS6Zq1F3w"`)
  })
})
