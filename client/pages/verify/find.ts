/** From whatever was pasted to a verdict. */
import {
  type DisclosedKind,
  type Jwks,
  type ReceiptClaims,
  readReceipt,
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

/** The receipt's own text out of a file, a pasted line or the address that a QR code holds. */
export const receiptTextOf = (said: string): string => {
  const mark = said.indexOf('#')
  return (mark < 0 ? said : said.slice(mark + 1)).trim()
}

async function keysOfServer(): Promise<Jwks | null> {
  try {
    const answer = await fetch('/.well-known/jwks.json', { cache: 'no-store', credentials: 'omit' })
    if (!answer.ok) return null
    const keys: unknown = await answer.json()
    return isJwks(keys) ? keys : null
  } catch {
    return null
  }
}

const isJwks = (value: unknown): value is Jwks =>
  typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys)

/** Never throws. Only the server's public keys are fetched; the receipt goes nowhere. */
export async function find(said: string): Promise<Finding> {
  const file = readReceipt(receiptTextOf(said))
  if (file === null) return { state: 'not', code: 'receipt-malformed' }
  const keys = await keysOfServer()
  if (keys === null) return { state: 'not', code: 'no-keys' }
  const verdict = await verifyReceipt(file, keys)
  return verdict.ok
    ? { state: 'sound', claims: verdict.claims, texts: verdict.texts }
    : { state: 'not', code: verdict.code }
}
