import * as fc from 'fast-check'
import { importJWK, jwtVerify } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { createTokens, type Tokens } from '../../../server/tokens/tokens.ts'
import {
  commit,
  dayOf,
  formatReceipt,
  type Jwks,
  makeSalt,
  type ReceiptClaims,
  type ReceiptFile,
  readReceipt,
  verifyReceipt,
} from '../../../shared/receipt.ts'
import { secureRandom } from '../../../shared/sealing/bytes.ts'

const NAME = 'Dr Ána Petrescu'
const salt = makeSalt(secureRandom)
let tokens: Tokens
let claims: ReceiptClaims
let file: ReceiptFile
let jwks: Jwks

beforeAll(async () => {
  tokens = await createTokens({ secret: new Uint8Array(32).fill(1) })
  claims = {
    date: '2026-11-24',
    start: Date.UTC(2026, 10, 24, 13),
    end: Date.UTC(2026, 10, 24, 14, 1),
    zone: 'Europe/London',
    minutes: 58,
    mode: 'online',
    id: makeSalt(secureRandom),
    name: await commit(salt, 'name', NAME),
    trial: false,
  }
  file = {
    jws: await tokens.receipt.sign(claims),
    disclosures: [{ kind: 'name', salt, text: NAME }],
  }
  jwks = tokens.receipt.jwks()
})

describe('a receipt', () => {
  it('verifies, and says who it is for', async () => {
    expect(await verifyReceipt(file, jwks)).toEqual({ ok: true, claims, texts: { name: NAME } })
  })

  it('is one line of text that reads back, broken lines overlooked', async () => {
    const line = formatReceipt(file)
    expect(line).toMatch(/^[A-Za-z0-9_.~-]+$/)
    expect(readReceipt(line)).toEqual(file)
    expect(readReceipt(`  ${line.replaceAll(/.{64}/g, '$&\n')} `)).toEqual(file)
  })

  it('of years ago is checked by the public key of a secret that is gone', async () => {
    const [{ x = '' } = {}] = tokens.receipt.jwks().keys
    const now = { secret: new Uint8Array(32).fill(3), previous: new Uint8Array(32).fill(2) }
    const bare = await createTokens(now)
    expect(await verifyReceipt(file, bare.receipt.jwks())).toEqual({
      ok: false,
      code: 'receipt-unknown-key',
    })
    const later = await createTokens(now, Date.now, [x])
    expect(await verifyReceipt(file, later.receipt.jwks())).toMatchObject({ ok: true })
    expect(later.receipt.jwks().keys).toHaveLength(3)
    // The list is signed by the present key, and is no receipt.
    const [present] = later.receipt.jwks().keys
    const { payload } = await jwtVerify(
      later.receipt.signedKeys,
      await importJWK(present ?? {}, 'EdDSA'),
      { typ: 'balint-keys', audience: 'keys' },
    )
    expect(payload.keys).toEqual(later.receipt.jwks().keys)
    const asReceipt = { jws: later.receipt.signedKeys, disclosures: [] }
    expect(await verifyReceipt(asReceipt, later.receipt.jwks())).toEqual({
      ok: false,
      code: 'receipt-malformed',
    })
  })

  it('with one character altered anywhere does not verify', async () => {
    const line = formatReceipt(file)
    for (let at = 0; at < line.length; at += 1) {
      const altered = line.slice(0, at) + (line[at] === 'A' ? 'B' : 'A') + line.slice(at + 1)
      const read = readReceipt(altered)
      if (read === null) continue
      expect((await verifyReceipt(read, jwks)).ok, `at ${at}`).toBe(false)
    }
  })

  it('says what is wrong with it', async () => {
    const verdict = async (change: Partial<ReceiptFile>, keys: Jwks = jwks) => {
      const result = await verifyReceipt({ ...file, ...change }, keys)
      return result.ok ? 'ok' : result.code
    }
    const [head = '', body = '', tail = ''] = file.jws.split('.')
    const other = await createTokens({ secret: new Uint8Array(32).fill(2) })
    const minutes = JSON.stringify({ ...JSON.parse(atob(body)), minutes: 60 })
    const raised = Buffer.from(minutes).toString('base64url')
    expect(await verdict({})).toBe('ok')
    expect(await verdict({}, other.receipt.jwks())).toBe('receipt-unknown-key')
    expect(await verdict({}, { keys: [] })).toBe('receipt-unknown-key')
    expect(await verdict({ jws: `${head}.${raised}.${tail}` })).toBe('receipt-altered')
    expect(await verdict({ jws: 'a.b.c' })).toBe('receipt-malformed')
    const renamed = [{ kind: 'name' as const, salt, text: 'Dr Somebody Else' }]
    expect(await verdict({ disclosures: renamed })).toBe('receipt-text-altered')
    const leaders = [{ kind: 'leaders' as const, salt, text: NAME }]
    expect(await verdict({ disclosures: leaders })).toBe('receipt-text-altered')
    expect(await verdict({ disclosures: [] })).toBe('ok')
  })

  it('of the previous secret verifies after a rotation, and carries nothing but its claims', async () => {
    const rotated = await createTokens({
      secret: new Uint8Array(32).fill(2),
      previous: new Uint8Array(32).fill(1),
    })
    expect(rotated.receipt.jwks().keys.length).toBe(2)
    expect((await verifyReceipt(file, rotated.receipt.jwks())).ok).toBe(true)
    const payload: object = JSON.parse(atob(file.jws.split('.')[1] ?? ''))
    expect(Object.keys(payload).toSorted()).toEqual([...Object.keys(claims), 'aud'].toSorted())
    for (const key of rotated.receipt.jwks().keys) expect(key).not.toHaveProperty('d')
  })

  it('whose signature is of another kind of token does not verify', async () => {
    const { crv, kty, x } = jwks.keys[0] ?? {}
    const ticket = await tokens.ticket.sign({
      room: 'r',
      incarnation: 'i',
      seat: 1,
      generation: 1,
      seatKey: 'k',
    })
    const verdict = await verifyReceipt(
      { jws: ticket, disclosures: [] },
      { keys: [{ crv: crv ?? '', kty: kty ?? '', x: x ?? '', kid: 'any' }] },
    )
    expect(verdict).toEqual({ ok: false, code: 'receipt-malformed' })
  })

  it('commits to a text as it looks: composed or not, and to nothing else', async () => {
    expect(await commit(salt, 'name', 'A\u0301na')).toBe(await commit(salt, 'name', '\u00c1na'))
    const seen = [
      await commit(salt, 'name', 'Ana'),
      await commit(salt, 'label', 'Ana'),
      await commit(makeSalt(secureRandom), 'name', 'Ana'),
      await commit(salt, 'name', 'ana'),
    ]
    expect(new Set(seen).size).toBe(4)
  })

  it('never throws on foreign text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.constant('a.b.c~~'), fc.constant('~')),
        async (text) => {
          const read = readReceipt(text)
          if (read !== null) expect((await verifyReceipt(read, jwks)).ok).toBe(false)
        },
      ),
    )
  })

  it("is dated by the clock of the meeting's own zone", () => {
    expect(dayOf(Date.UTC(2026, 10, 23, 22), 'Australia/Sydney')).toBe('2026-11-24')
    expect(dayOf(Date.UTC(2026, 10, 24, 1), 'America/Sao_Paulo')).toBe('2026-11-23')
  })
})
