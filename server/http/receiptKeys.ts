/** The keys that receipts are checked by: a list, the same list signed, and a page to keep that holds them. */
import type { Express } from 'express'
import type { Receipts } from '../tokens/receiptToken.ts'
import type { ClientFiles } from './clientFiles.ts'

/** Where the build leaves the page, with no keys in it. */
const BLANK = '/offline/verify.html'
const NO_KEYS = '{"keys":[]}'

/** The page with these keys laid in. Nothing of a list of keys can end the element that holds it. */
const withKeys = (page: string, keys: object): string =>
  page.replace(NO_KEYS, () => JSON.stringify(keys).replace(/</g, '\\u003c'))

export function serveReceiptKeys(
  app: Express,
  receipts: Receipts,
  files: ClientFiles | null,
  publicUrl: string | null,
): void {
  app.get('/.well-known/jwks.json', (_request, response) => {
    response.json(receipts.jwks())
  })
  app.get('/.well-known/receipt-keys.jwt', (_request, response) => {
    response.type('application/jwt').send(receipts.signedKeys)
  })
  const blank = files?.get(BLANK)?.plain.toString('utf8')
  if (blank === undefined) return
  const keys = { ...receipts.jwks(), ...(publicUrl !== null && { from: publicUrl }) }
  const page = withKeys(blank, keys)
  app.get('/verify/offline', (_request, response) => {
    response.attachment('check-receipts.html').type('text/html').send(page)
  })
}
