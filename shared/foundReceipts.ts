/**
 * Receipts in whatever a person pastes: a file, an address of a QR code, a reply that quotes and wraps, two at a time. Never throws.
 */
import { readingsOf, runAt } from './mailedText.ts'
import { RECEIPT_LIMIT, type ReceiptFile, readReceipt } from './receipt.ts'

/** Most receipts that are looked for in one text. */
export const MOST_RECEIPTS = 50

/** Places in one reading at which a receipt is looked for. */
const MOST_TRIES = 400

const OWN = /[A-Za-z0-9_.~-]/
/** A signed text, then what is disclosed beside it: base64url of `["` and a letter (`WyJ`) or another character (`WyI`) of a salt. */
const RECEIPT = /^eyJ[\w-]+\.[\w-]+\.[\w-]{86}(?:~Wy[IJ][\w-]+)*~?/

/** Every receipt in the text, in its order, each once. */
export function findReceipts(said: string): readonly ReceiptFile[] {
  let best: readonly ReceiptFile[] = []
  for (const reading of readingsOf(said)) {
    const found = receiptsIn(reading)
    if (weight(found) > weight(best)) best = found
  }
  return best
}

/** More receipts first, then more of what is disclosed beside them: a reading that undoes too little cuts that off. */
const weight = (files: readonly ReceiptFile[]): number =>
  files.length * 1_000 + files.reduce((sum, { disclosures }) => sum + disclosures.length, 0)

function receiptsIn(text: string): readonly ReceiptFile[] {
  const found = new Map<string, ReceiptFile>()
  let tries = 0
  for (const { index } of text.matchAll(/(?<![A-Za-z0-9-]|[A-Za-z0-9]_)e\s*y\s*J/g)) {
    if (++tries > MOST_TRIES) break
    const { text: run, breaks } = runAt(text, index, OWN, RECEIPT_LIMIT)
    const whole = RECEIPT.exec(run)?.[0]
    if (whole === undefined) continue
    const file = readEnding(whole, breaks)
    if (file !== null && !found.has(file.jws)) found.set(file.jws, file)
    if (found.size >= MOST_RECEIPTS) break
  }
  return [...found.values()]
}

/** A receipt ends with `~`; where that was lost, it ends with the text or at a break. */
function readEnding(whole: string, breaks: readonly number[]): ReceiptFile | null {
  if (whole.endsWith('~')) return readReceipt(whole)
  const ends = [whole.length, ...[...breaks].reverse().filter((at) => at < whole.length)]
  for (const end of ends) {
    const file = readReceipt(`${whole.slice(0, end)}~`)
    if (file !== null) return file
  }
  return null
}
