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

const WEEK = 7 * 86_400_000

/** A receipt for 59 minutes, signed with the server's secret; `weeks` after that Thursday, or before it. */
export async function signReceipt(
  secret: Uint8Array,
  texts: Readonly<Record<DisclosedKind, string>>,
  trial = false,
  weeks = 0,
): Promise<ReceiptFile> {
  const start = START + weeks * WEEK
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
    date: new Date(start).toISOString().slice(0, 10),
    start,
    end: start + 59 * 60_000,
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
