/** From whatever was pasted to verdicts. */
import { findReceipts } from '../../../shared/foundReceipts.ts'
import {
  type DisclosedKind,
  type Jwks,
  type ReceiptClaims,
  type ReceiptFile,
  type VerdictCode,
  verifyReceipt,
} from '../../../shared/receipt.ts'

export type Finding =
  | { readonly state: 'checking' }
  | {
      readonly state: 'sound'
      readonly claims: ReceiptClaims
      readonly texts: Readonly<Partial<Record<DisclosedKind, string>>>
    }
  | { readonly state: 'not'; readonly code: VerdictCode | 'no-keys' }

/** ms */
const ANSWER_WITHIN = 10_000

/** The server's public keys; null when they did not come. */
export async function keysOfServer(): Promise<Jwks | null> {
  try {
    const answer = await fetch('/.well-known/jwks.json', {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    })
    if (!answer.ok) return null
    const keys: unknown = await answer.json()
    return isJwks(keys) ? keys : null
  } catch {
    return null
  }
}

const isJwks = (value: unknown): value is Jwks =>
  typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys)

/**
 * A finding for each receipt in what was pasted or read from a file, in their order; one, where there is none. Never throws. Only
 * the server's public keys are fetched; the receipts go nowhere.
 */
export async function find(said: string): Promise<readonly Finding[]> {
  const files = findReceipts(said)
  if (files.length === 0) return [{ state: 'not', code: 'receipt-malformed' }]
  const keys = await keysOfServer()
  if (keys === null) return [{ state: 'not', code: 'no-keys' }]
  return Promise.all(files.map((file) => judge(file, keys)))
}

/** The same against keys that are at hand. */
export function findAgainst(said: string, keys: Jwks): Promise<readonly Finding[]> {
  const files = findReceipts(said)
  return files.length === 0
    ? Promise.resolve([{ state: 'not', code: 'receipt-malformed' }])
    : Promise.all(files.map((file) => judge(file, keys)))
}

async function judge(file: ReceiptFile, keys: Jwks): Promise<Finding> {
  const verdict = await verifyReceipt(file, keys)
  return verdict.ok
    ? { state: 'sound', claims: verdict.claims, texts: verdict.texts }
    : { state: 'not', code: verdict.code }
}
