/** Another site, which reads whatever a browser lets the next page in a tab read, and opens links as a web mail does. */
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'

export interface NextSite {
  readonly port: number
  close(): void
}

const PAGE = `<!doctype html><title>Another site</title><h1>Another site</h1><script>
  const pages = window.navigation ? navigation.entries().map(({ url }) => url) : []
  const from = window.navigation && navigation.activation && navigation.activation.from
  const loads = performance.getEntries().map(({ name }) => name)
  window.learnt = { name, state: history.state, referrer: document.referrer, hash: location.hash, pages,
    from: from ? from.url : '', loads, cookie: document.cookie, above: [...location.ancestorOrigins || []],
    opener: window.opener === null ? 'nobody' : 'somebody' }
</script>`

export async function startNextSite(tls: { cert: string; key: string } | null): Promise<NextSite> {
  const answer: RequestListener = (_request, response) => {
    response.setHeader('content-type', 'text/html').end(PAGE)
  }
  const server = tls ? createSecureServer(tls, answer) : createServer(answer)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port }: AddressInfo = JSON.parse(JSON.stringify(server.address()))
  return { port, close: () => server.close() }
}

export interface Learnt {
  /** The name of the tab. */
  readonly name: string
  /** The name and everything else, as text. */
  readonly all: string
}

/** What this page of the next site has learnt. */
export async function learntBy(page: Page): Promise<Learnt> {
  await page.getByRole('heading', { name: 'Another site' }).waitFor()
  return page.evaluate(() => {
    const { learnt } = Object.assign({ learnt: { name: '' } }, window)
    return { name: learnt.name, all: JSON.stringify(learnt) }
  })
}
