/** A room made by somebody of an organisation: our pages, a real OpenID provider, two tabs of a real browser. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findChromium } from '../chromium.mjs'
import { freeTcpPort } from '../media/contract/freePorts.ts'
import { startTestServer, type TestServer } from '../sockets/harness.ts'
import { CLIENT, type Organisation, startOrganisation } from '../sockets/organisation.ts'
import { buildPages } from './pages/build.ts'

let organisation: Organisation
let server: TestServer
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  const port = await freeTcpPort()
  const url = `http://127.0.0.1:${port}`
  organisation = await startOrganisation(`${url}/sign-in`)
  server = await startTestServer({
    files: await buildPages(),
    env: {
      PORT: String(port),
      PUBLIC_URL: url,
      ROOM_CREATION: 'oidc',
      OIDC_ISSUER: organisation.issuer,
      OIDC_SCOPES: 'openid groups',
      OIDC_ALLOWED: 'groups=balint-leaders',
      ...CLIENT,
    },
  })
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await organisation?.close()
})
beforeEach(async () => {
  await context?.close()
  context = await browser.newContext({ locale: 'en-GB' })
  page = await context.newPage()
  await page.goto(server.url)
  await page.getByRole('textbox', { name: 'What the group calls itself' }).fill('Thursday group')
  await page.getByRole('button', { name: 'Make the room' }).click()
})

const signIn = () => page.getByRole('button', { name: 'Sign in' })
const ready = () => page.getByRole('heading', { name: 'The room is ready. Nobody is in it yet.' })

/** Signs in at the provider's own pages. */
async function answerAs(who: string, tab: Page): Promise<void> {
  await tab.locator('input[name=login]').fill(who)
  await tab.locator('input[name=password]').fill('any')
  await tab.locator('button[type=submit]').click()
  await tab.getByRole('button', { name: 'Continue' }).click()
}

async function tabOf(press: () => Promise<void>): Promise<Page> {
  const [tab] = await Promise.all([context.waitForEvent('page'), press()])
  return tab
}

describe('the form asks for the organisation’s account', () => {
  it('by the keyboard, in a tab of its own, and makes the room when it comes back', async () => {
    await expect
      .poll(() => signIn().evaluate((button) => button === document.activeElement))
      .toBe(true)
    const tab = await tabOf(() => page.keyboard.press('Enter'))
    await page.getByText('Sign in on the page that has opened.').waitFor()
    await answerAs('ruth', tab)
    await ready().waitFor()
    if (!tab.isClosed()) await tab.getByText('You can close this page.').waitFor()
    const kept = () => JSON.stringify({ ...localStorage, ...sessionStorage })
    expect(await page.evaluate(kept)).toBe('{}')
  })

  it('and says so where that account may not, with the form as it was', async () => {
    const tab = await tabOf(() => signIn().click())
    await answerAs('paul', tab)
    await page.getByText('Your organisation’s account may not make rooms here.').waitFor()
    const label = page.getByRole('textbox', { name: 'What the group calls itself' })
    expect(await label.inputValue()).toBe('Thursday group')
  })

  it('by a link where the browser opens no tab', async () => {
    await page.evaluate(() => {
      window.open = () => null
    })
    await signIn().click()
    const link = page.getByRole('link', { name: 'Your organisation’s sign-in' })
    const tab = await tabOf(() => link.click())
    await answerAs('ruth', tab)
    await ready().waitFor()
  })

  it('and tells a tab that comes back to nobody the way on', async () => {
    const tab = await context.newPage()
    await tab.goto(`${server.url}/sign-in?code=abc&state=of-another-page`)
    await tab.getByRole('heading', { name: 'The page that asked is no longer open.' }).waitFor()
    expect(new URL(tab.url()).search).toBe('')
    await tab.getByRole('link', { name: 'To the start' }).waitFor()
  })
})
