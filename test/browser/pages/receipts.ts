/** Receipts as the server signs them, for the pages that show and check them. */
import { randomBytes } from 'node:crypto'
import { createTokens } from '../../../server/tokens/tokens.ts'
import {
  commit,
  type DisclosedKind,
  type Disclosure,
  drawReceiptId,
  makeSalt,
  type ReceiptFile,
} from '../../../shared/receipt.ts'
import type { RandomBytes } from '../../../shared/sealing/bytes.ts'

const random: RandomBytes = (length) => new Uint8Array(randomBytes(length))

/** Thursday 26 November 2026, 13:02 in London. */
const START = Date.UTC(2026, 10, 26, 13, 2)

/** A receipt for 59 minutes, signed with the server's secret. */
export async function signReceipt(
  secret: Uint8Array,
  texts: Readonly<Record<DisclosedKind, string>>,
  trial = false,
): Promise<ReceiptFile> {
  const kinds: readonly DisclosedKind[] = ['name', 'label', 'leaders']
  const disclosures: Disclosure[] = kinds.map((kind) => ({
    kind,
    text: texts[kind],
    salt: makeSalt(random),
  }))
  const [name = '', label = '', leaders = ''] = await Promise.all(
    disclosures.map(({ salt, kind, text }) => commit(salt, kind, text)),
  )
  const tokens = await createTokens({ secret })
  const jws = await tokens.receipt.sign({
    date: '2026-11-26',
    start: START,
    end: START + 59 * 60_000,
    zone: 'Europe/London',
    minutes: 59,
    mode: 'online',
    id: drawReceiptId(random),
    name,
    label,
    leaders,
    trial,
  })
  return { jws, disclosures }
}
