/**
 * One person in Firefox, driven by WebDriver BiDi. Through puppeteer-core, of the 24th line because that is the last for Node 20: it
 * drives Debian's own Firefox as it is, which Playwright does not.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../../firefox.mjs'
import { type Counted, countLines } from '../fixtures/countedLines.ts'

const PATIENCE = 60_000
const CLOSES_WITHIN_MS = 3000

/** Firefox's own moving picture and tone, granted without a question, and no limit on what plays. */
const PREFERENCES = {
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.autoplay.default': 0,
  'media.autoplay.blocking_policy': 0,
}

export class FirefoxPerson {
  readonly name: string
  readonly page: Page
  readonly #browser: Browser

  readonly #profile: string

  private constructor(name: string, browser: Browser, page: Page, profile: string) {
    this.name = name
    this.#profile = profile
    this.#browser = browser
    this.page = page
  }

  static async open(name: string): Promise<FirefoxPerson> {
    const executablePath = findFirefox()
    if (executablePath === null) throw new Error('There is no Firefox here; FIREFOX may name one')
    const profile = mkdtempSync(join(tmpdir(), 'balint-room-firefox-'))
    const browser = await puppeteer.launch({
      userDataDir: profile,
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: PREFERENCES,
    })
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    // Whoever goes away from a room is asked first.
    page.on('dialog', (dialog) => void dialog.accept())
    await page.setViewport({ width: 1280, height: 800 })
    await page.evaluateOnNewDocument('globalThis.__name ??= (f) => f')
    await page.evaluateOnNewDocument(countLines)
    return new FirefoxPerson(name, browser, page, profile)
  }

  /** Ends its process as well: Firefox may ask whether to leave a room, and there is nobody to answer. */
  async close(): Promise<void> {
    const process = this.#browser.process()
    const closed = this.#browser.close().catch(() => undefined)
    await Promise.race([closed, new Promise((done) => setTimeout(done, CLOSES_WITHIN_MS))])
    process?.kill('SIGKILL')
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }

  async comeToTheDoor(link: string): Promise<void> {
    // The fragment alone would not load the page again.
    await this.page.goto('about:blank')
    await this.page.goto(link)
    await this.page.locator('aria/Name on your chair[role="textbox"]').fill(this.name)
    for (const box of await this.page.$$('.rules__agree input[type="checkbox"]')) await box.click()
    await this.press('Open camera and microphone')
    await this.reads('Camera on')
    await this.reads('Microphone on')
  }

  async press(name: string): Promise<void> {
    await this.page.locator(`aria/${name}[role="button"]`).click()
  }

  /** The words stand somewhere on the page. */
  async reads(words: string): Promise<void> {
    await this.page.waitForFunction((said) => document.body.textContent?.includes(said), {}, words)
  }

  async text(): Promise<string> {
    return this.page.evaluate(() => document.body.textContent ?? '')
  }

  counted(): Promise<Counted> {
    return this.page.evaluate(() => window.counted())
  }
}
