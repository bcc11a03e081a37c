/** One browser at the built pages of the real server, and what it sees. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { Gone } from '../../../client/session/context.tsx'
import { readConfig } from '../../../server/config.ts'
import type { ReceiptFile } from '../../../shared/receipt.ts'
import { findChromium } from '../../chromium.mjs'
import { startTestServer, TEST_SECRET, type TestServer } from '../../sockets/harness.ts'
import { buildPages } from './build.ts'
import { signReceipt } from './receipts.ts'

export const TEXTS = { name: 'Lena', label: 'Thursday group', leaders: 'Ruth and Ioana' }
export const PASSPHRASE = 'seven quiet chairs'
export const OPERATORS_PASSPHRASE = 'eleven quiet machines'
/** In CSS pixels: what a phone reads off paper with ease. */
export const HALF_A_MILLIMETRE = 96 / 25.4 / 2

export interface Stage {
  readonly context: BrowserContext
  readonly page: Page
  /** An empty page of no site, to decode pictures in. */
  readonly reader: Page
  readonly url: string
  /** A server that asks for its passphrase. */
  readonly closedUrl: string
  /** Signed by the server at `url`. */
  readonly receipt: ReceiptFile
  /** What the pages' consoles had to say, and requests to any other site. */
  readonly complaints: readonly string[]
  goodbye(shown: Gone): Promise<void>
  close(): Promise<void>
}

/** The secret of the server at `url`. */
export function secretOfServer(): Uint8Array {
  const read = readConfig({ SERVER_SECRET: TEST_SECRET })
  if (!read.ok || read.config.secret === null) throw new Error('The test secret is no secret')
  return read.config.secret
}

/** The end of a session, as the room hands it to the goodbye page. */
export const gone = (why: Gone['view']['why'], holds: ReceiptFile | null): Gone => ({
  stage: 'gone',
  view: { at: 'gone', why, receipt: holds?.jws ?? null, trial: false },
  receipt: holds,
  settings: { label: TEXTS.label, rules: [], lanes: [], leaderNames: [] },
  name: TEXTS.name,
})

function listen(page: Page, own: readonly string[], complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // The goodbye page on its own has no icon, and a refusal of the server is an answer like any other.
    const expected = /favicon|40[13]/.test(`${message.text()} ${message.location().url}`)
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && !own.includes(origin)) complaints.push(request.url())
  })
  page.on('dialog', (dialog) => void dialog.accept())
}

export async function setStage(): Promise<Stage> {
  const files = await buildPages()
  const server: TestServer = await startTestServer({ files })
  const closed = await startTestServer({
    files,
    env: { ROOM_CREATION: `token:${PASSPHRASE}`, OPERATORS_PASSPHRASE },
  })
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
  })
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-write'],
  })
  const complaints: string[] = []
  const page = await context.newPage()
  listen(page, [server.url, closed.url], complaints)
  return {
    context,
    page,
    // In a window of its own: a page behind another tab draws once a second, and every click waits for two pictures.
    reader: await browser.newPage(),
    url: server.url,
    closedUrl: closed.url,
    receipt: await signReceipt(secretOfServer(), TEXTS),
    complaints,
    async goodbye(shown) {
      await page.goto('about:blank')
      await page.goto(`${server.url}/goodbye.html#${encodeURIComponent(JSON.stringify(shown))}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
    },
    async close() {
      await browser.close()
      await Promise.all([server.stop(), closed.stop()])
    },
  }
}
