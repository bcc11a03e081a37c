/** A receipt is never signed with claims that its own check refuses, whatever is put before the key. */
import fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { createReceipts, type Receipts } from '../../../server/tokens/receiptToken.ts'
import {
  type Jwks,
  type ReceiptClaims,
  ReceiptClaimsSchema,
  verifyReceipt,
} from '../../../shared/receipt.ts'

let receipts: Receipts
let jwks: Jwks

beforeAll(async () => {
  receipts = await createReceipts({ secret: new Uint8Array(32).fill(9) }, [])
  jwks = JSON.parse(JSON.stringify(receipts.jwks()))
})

const base64Url = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'AZaz09-_'), minLength: length, maxLength: length })
const commitment = base64Url(43)

const sound = fc.record<ReceiptClaims>(
  {
    date: fc.constantFrom('1970-01-01', '2027-02-28', '2028-02-29'),
    start: fc.nat(),
    end: fc.nat(),
    zone: fc.constantFrom('Europe/Budapest', 'UTC', 'Pacific/Chatham'),
    minutes: fc.nat(360),
    mode: fc.constant('online'),
    id: base64Url(22),
    name: commitment,
    label: commitment,
    leaders: commitment,
    trial: fc.boolean(),
    open: fc.boolean(),
  },
  { requiredKeys: ['date', 'start', 'end', 'zone', 'minutes', 'mode', 'id', 'name', 'trial'] },
)

/** What a mistake elsewhere could leave in any field. */
const wrong = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    null,
    undefined,
    Number.NaN,
    -1,
    0.5,
    361,
    'A'.repeat(42),
    'x'.repeat(41),
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
)
const fields = [...Object.keys(ReceiptClaimsSchema.entries), 'aud', 'room', 'sub', 'exp']

/** Sound, or with one or two fields put wrong. */
const claims = fc
  .tuple(sound, fc.array(fc.tuple(fc.constantFrom(...fields), wrong), { maxLength: 2 }))
  .map(([good, mistakes]) => ({ ...good, ...Object.fromEntries(mistakes) }))

test('what is signed is checked as it was meant, and what would not be is not signed', async () => {
  const seen = { signed: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(claims, async (given) => {
      const jws = await receipts.sign(given).catch(() => null)
      seen[jws === null ? 'refused' : 'signed'] += 1
      expect(jws !== null).toBe(v.is(ReceiptClaimsSchema, given))
      if (jws === null) return
      const meant = JSON.parse(JSON.stringify(given))
      expect(await verifyReceipt({ jws, disclosures: [] }, jwks)).toEqual({
        ok: true,
        claims: meant,
        texts: {},
      })
    }),
    { numRuns: 300 },
  )
  expect(Math.min(seen.signed, seen.refused)).toBeGreaterThan(30)
})
