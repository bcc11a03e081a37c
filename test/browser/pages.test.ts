import { readFileSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Gone } from '../../client/pages/goodbye/Goodbye.tsx'
import { readConfig } from '../../server/config.ts'
import { peekInvitation } from '../../shared/invitation.ts'
import { readLink } from '../../shared/link.ts'
import { formatReceipt, type ReceiptFile } from '../../shared/receipt.ts'
import { findChromium } from '../chromium.mjs'
import { startTestServer, TEST_SECRET, type TestServer } from '../sockets/harness.ts'
import { buildPages } from './pages/build.ts'
import { signReceipt } from './pages/receipts.ts'
import { axe, modulePixels, overflow, readQr } from './pages/screen.ts'

const TEXTS = { name: 'Lena', label: 'Thursday group', leaders: 'Ruth and Ioana' }
const WIDTHS = [320, 390, 768, 1024, 1440, 1920]
/** In CSS pixels: what a phone reads off paper with ease. */
const HALF_A_MILLIMETRE = 96 / 25.4 / 2
const PASSPHRASE = 'seven quiet chairs'

let browser: Browser
let server: TestServer
let closed: TestServer
let context: BrowserContext
let page: Page
/** An empty page of no site, to decode pictures in. */
let reader: Page
let receipt: ReceiptFile
const complaints: string[] = []
const foreign: string[] = []

const secretBytes = (): Uint8Array => {
  const read = readConfig({ SERVER_SECRET: TEST_SECRET })
  if (!read.ok || read.config.secret === null) throw new Error('The test secret is no secret')
  return read.config.secret
}

const fragmentOf = (link: string): string => link.slice(link.indexOf('#') + 1)

const gone = (why: Gone['view']['why'], holds: ReceiptFile | null): Gone => ({
  stage: 'gone',
  view: { at: 'gone', why, receipt: holds?.jws ?? null, trial: false },
  receipt: holds,
  settings: { label: TEXTS.label, rules: [], lanes: [], leaderNames: [] },
  name: TEXTS.name,
})

async function goodbye(shown: Gone): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${server.url}/goodbye.html#${encodeURIComponent(JSON.stringify(shown))}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const make = () => page.getByRole('button', { name: 'Make the room' })
const ready = () => page.getByRole('heading', { name: 'The room is ready. Nobody is in it yet.' })
const linkOf = (name: string) => page.getByRole('textbox', { name, exact: true }).inputValue()

beforeAll(async () => {
  const files = await buildPages()
  server = await startTestServer({ files })
  closed = await startTestServer({ files, env: { ROOM_CREATION: `token:${PASSPHRASE}` } })
  receipt = await signReceipt(secretBytes(), TEXTS)
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  page = await context.newPage()
  reader = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // The fixture page has no icon of its own, and a refusal of the server is an answer like any other.
    const expected = /favicon|403/.test(`${message.text()} ${message.location().url}`)
    if (message.type() === 'error' && !expected) complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && ![server.url, closed.url].includes(origin)) {
      foreign.push(request.url())
    }
  })
  page.on('dialog', (dialog) => void dialog.accept())
})

afterAll(async () => {
  await browser?.close()
  await Promise.all([server?.stop(), closed?.stop()])
})

describe('the start page', () => {
  it('sends the form back to what is to be put right, and unfolds it', async () => {
    await page.goto(`${server.url}/`)
    await page.getByText('Edit the minutes').click()
    const work = page.getByRole('spinbutton', { name: 'Group work, minutes' })
    await work.fill('200')
    await page.getByText('Edit the minutes').click()
    await make().click()
    await expect.poll(() => work.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await page.getByRole('alert').first().textContent()).toBe(
      'One thing above is to be put right.',
    )
    expect(await work.getAttribute('aria-invalid')).toBe('true')
    await work.fill('40')
    await expect.poll(() => page.getByRole('alert').first().textContent()).toBe('')
    expect(await page.getByText('70 minutes in all').isVisible()).toBe(true)
  })

  it('makes a room by the keyboard alone', async () => {
    await page.goto(`${server.url}/`)
    await page.getByRole('textbox', { name: 'What the group calls itself' }).focus()
    await page.keyboard.type('Thursday group')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('radio', { name: 'On a day' }).isChecked()).toBe(true)
    await page.keyboard.press('ArrowLeft')
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab')
      if (await make().evaluate((button) => button === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    await ready().waitFor()
    expect(await ready().evaluate((heading) => heading === document.activeElement)).toBe(true)
  })

  it('asks for the passphrase where the server wants one, and says when it is another', async () => {
    await page.goto(`${closed.url}/`)
    await make().click()
    const field = page.getByLabel('Passphrase of this server')
    await field.waitFor()
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
    await field.fill('something else')
    await make().click()
    await page.getByText('That is not the passphrase of this server. Try again.').waitFor()
    await field.fill(PASSPHRASE)
    await make().click()
    await ready().waitFor()
  })
})

describe('the invitations page', () => {
  it('shows links of every role with the keys that belong to each, and nothing in the address', async () => {
    await page.goto(`${server.url}/`)
    await page.getByRole('textbox', { name: 'What the group calls itself' }).fill('Thursday group')
    await make().click()
    await ready().waitFor()
    expect(page.url()).toBe(`${server.url}/`)
    const links = {
      l: await linkOf('Leader’s link'),
      c: await linkOf('Co-leader’s link'),
      m: await linkOf('Members’ link'),
      o: await linkOf('Observer’s link'),
    }
    for (const [role, link] of Object.entries(links)) {
      const read = readLink(fragmentOf(link))
      if (!read.ok) throw new Error(read.code)
      expect(peekInvitation(read.invitation)?.e).toBe(role)
      expect(read.leadersSecret !== undefined, role).toBe(role === 'l' || role === 'c')
    }
    expect(links.m.length).toBeLessThanOrEqual(400)
  })

  it('copies a link and says so once', async () => {
    await page.getByRole('button', { name: 'Copy: Members’ link' }).click()
    await page.getByText('Members’ link: copied.').waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Copied: Members’ link' }).waitFor()
    const elsewhere = await context.newPage()
    await elsewhere.goto(`${server.url}/verify`)
    const field = elsewhere.getByLabel('or paste what stands in it')
    await field.focus()
    await elsewhere.keyboard.press('Control+V')
    expect(await field.inputValue()).toBe(await linkOf('Members’ link'))
    await elsewhere.close()
  })

  it('has a QR code that a screenshot gives back, at 3 px a module or more', async () => {
    const link = await linkOf('Members’ link')
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 900 })
      const code = page.getByRole('img', { name: 'QR code of the members’ link' })
      await code.scrollIntoViewIfNeeded()
      expect(await modulePixels(code)).toBeGreaterThanOrEqual(3)
      expect(await readQr(code, reader)).toBe(link)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('hands over a calendar file, with the link only when wanted', async () => {
    const link = await linkOf('Members’ link')
    const fileAfterPress = async (): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Calendar file' }).click(),
      ])
      expect(file.suggestedFilename()).toBe('balint-group.ics')
      return readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '')
    }
    const plain = await fileAfterPress()
    expect(plain).toContain('SUMMARY:Thursday group')
    expect(plain).not.toContain('/r#')
    await page.getByText('Put the members’ link in').click()
    expect(await fileAfterPress()).toContain(link)
  })

  it('prints the members’ card alone', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('textbox', { name: 'Leader’s link' }).isVisible()).toBe(false)
    expect(await page.locator('.card svg.qr').isVisible()).toBe(true)
    expect(await page.locator('.card').count()).toBe(1)
    expect(await modulePixels(page.locator('.card svg.qr'))).toBeGreaterThanOrEqual(
      HALF_A_MILLIMETRE,
    )
    await page.emulateMedia({ media: 'screen' })
  })

  it('gives each member a link and each date of a series its place', async () => {
    await page.goto(`${server.url}/`)
    await page.getByText('On a day').click()
    await page.getByText('Weekly').click()
    await page.getByLabel('How many dates, 2 to 30').fill('4')
    await page.getByText('4 dates', { exact: true }).click()
    await page.locator('.dates .tick').nth(1).click()
    await page.getByText('3 of 4 dates').waitFor()
    await page.getByText('One each').click()
    await make().click()
    await ready().waitFor()
    await page.getByText('3 dates, every week from').waitFor()
    await page.getByText('Whoever holds a series link can open all its dates.').waitFor()
    const chairs = await Promise.all(
      Array.from({ length: 7 }, async (_, at) => {
        const read = readLink(fragmentOf(await linkOf(`Member’s link ${at + 1}`)))
        return read.ok ? peekInvitation(read.invitation)?.p : read.code
      }),
    )
    expect(chairs).toEqual([2, 3, 4, 5, 6, 7, 8])
    const last = page.locator('.inv__each details').last()
    await last.locator('summary').click()
    const code = last.getByRole('img')
    await code.scrollIntoViewIfNeeded()
    expect(await readQr(code, reader)).toBe(await linkOf('Member’s link 7'))
  })

  it('asks before it is left, because the links are nowhere else', async () => {
    let asked = false
    page.once('dialog', (dialog) => {
      asked = dialog.type() === 'beforeunload'
    })
    await page.getByRole('button', { name: 'Copy all of them' }).click()
    await page.goto(`${server.url}/how`)
    expect(asked).toBe(true)
  })
})

describe('a receipt', () => {
  const verdict = (text: string) => page.getByRole('status').getByText(text)

  it('is accepted from the file that the goodbye page hands over', async () => {
    await goodbye(gone('ended', receipt))
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download receipt' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('balint-receipt-2026-11-26.txt')
    const path = await file.path()
    await page.goto(`${server.url}/verify`)
    await page.locator('input[type=file]').setInputFiles(path)
    await verdict('This receipt is sound.').waitFor()
    for (const said of ['Lena', 'Thursday group', 'Ruth and Ioana', '13:02 to 14:01']) {
      await page.getByRole('article').getByText(said).waitFor()
    }
  })

  it('is refused after any one byte of it is changed', async () => {
    const line = formatReceipt(receipt)
    const body = line.indexOf('.') + 20
    const signature = line.lastIndexOf('.') + 30
    const disclosure = line.indexOf('~') + 70
    for (const at of [body, signature, disclosure]) {
      const other = line[at] === 'A' ? 'B' : 'A'
      await page.goto(`${server.url}/verify`)
      await page
        .getByLabel('or paste what stands in it')
        .fill(line.slice(0, at) + other + line.slice(at + 1))
      await page.getByRole('button', { name: 'Check it' }).click()
      await page.locator('.verdict--not').waitFor()
      expect(await page.getByText('This receipt is sound.').count(), `byte ${at}`).toBe(0)
    }
  })

  it('is refused when another server signed it', async () => {
    const foreign = await signReceipt(new Uint8Array(32).fill(7), TEXTS)
    await page.goto(`${server.url}/verify`)
    await page.getByLabel('or paste what stands in it').fill(formatReceipt(foreign))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await verdict('This server did not sign this receipt.').waitFor()
  })

  it('travels as a QR code that checks itself, and leaves the address bar', async () => {
    await goodbye(gone('ended', receipt))
    await page.getByText('As a QR code').click()
    const code = page.locator('.gone__code svg')
    await code.scrollIntoViewIfNeeded()
    expect(await modulePixels(code)).toBeGreaterThanOrEqual(3)
    const address = await readQr(code, reader)
    expect(address).toBe(`${server.url}/verify#${formatReceipt(receipt)}`)
    await page.goto(address)
    await verdict('This receipt is sound.').waitFor()
    expect(page.url()).toBe(`${server.url}/verify`)
  })

  it('says so when it is a trial receipt', async () => {
    const trial = await signReceipt(secretBytes(), TEXTS, true)
    await goodbye(gone('ended', trial))
    await page.getByText('Trial receipt', { exact: true }).waitFor()
    await page.goto(`${server.url}/verify#${formatReceipt(trial)}`)
    await verdict('It is a trial receipt').waitFor()
  })
})

describe('the goodbye page', () => {
  it('says in each case what has happened, and gives the heading the focus', async () => {
    const said: Readonly<Record<Gone['view']['why'], string>> = {
      ended: 'It is gone.',
      cap: 'It is gone.',
      empty: 'It is gone.',
      left: 'You have left.',
      removed: 'A leader has asked you to leave.',
      'turned-away': 'You were not let in.',
      moved: 'Your chair is on another page.',
    }
    for (const why of Object.keys(said) as (keyof typeof said)[]) {
      await goodbye(gone(why, why === 'turned-away' || why === 'moved' ? null : receipt))
      const heading = page.getByRole('heading', { level: 1 })
      expect(await heading.textContent()).toBe(said[why])
      expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true)
    }
  })

  it('prints the receipt and its QR code, without the rest', async () => {
    await goodbye(gone('ended', receipt))
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
    expect(await page.getByText('was present at a Balint group session').isVisible()).toBe(true)
    const code = page.locator('.gone__paper svg')
    expect(await modulePixels(code)).toBeGreaterThanOrEqual(HALF_A_MILLIMETRE)
    await page.emulateMedia({ media: 'screen' })
  })
})

describe('every page', () => {
  const PATHS = ['/', '/how', '/leaders', '/verify', '/nowhere']

  const everyScreen = async (look: (name: string) => Promise<void>) => {
    for (const path of PATHS) {
      await page.goto(server.url + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await look(path)
    }
    await page.goto(`${server.url}/verify#${formatReceipt(receipt)}`)
    await page.getByText('This receipt is sound.').waitFor()
    await look('/verify, sound')
    for (const why of ['ended', 'left', 'removed', 'turned-away'] as const) {
      await goodbye(gone(why, why === 'turned-away' ? null : receipt))
      await look(`goodbye, ${why}`)
    }
    await page.goto(`${server.url}/`)
    await page.getByText('On a day').click()
    await page.getByText('Monthly').click()
    await page.getByText('One each').click()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await look('/, unfolded')
    await make().click()
    await ready().waitFor()
    await look('invitations')
  }

  it('gives axe nothing to find', async () => {
    await everyScreen(async (name) => {
      expect(await axe(page), name).toEqual([])
    })
  })

  it('fits every width from 320 px', async () => {
    await everyScreen(async (name) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        expect(await overflow(page), `${name} at ${width}`).toBeLessThanOrEqual(0)
      }
      await page.setViewportSize({ width: 1440, height: 900 })
    })
  })

  it('has complained of nothing, asked nobody else for anything, and kept nothing', async () => {
    expect(complaints).toEqual([])
    expect(foreign).toEqual([])
    expect(await context.cookies()).toEqual([])
  })
})
