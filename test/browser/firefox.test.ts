/**
 * Firefox beside Chromium: the door, hearing and seeing sealed voices and pictures both ways, the board, sitting back, a reload and
 * another coming in. One room, one of each.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFirefox } from '../firefox.mjs'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { lay } from './drive/boardOf.ts'
import { openBrowser, openContext } from './drive/browser.ts'
import { Complaints } from './drive/complaints.ts'
import { FirefoxPerson } from './drive/firefox.ts'
import { Person } from './drive/person.ts'
import { makeRoom, type RoomLinks } from './drive/room.ts'
import { startBuiltServer } from './drive/server.ts'
import { type Counted, countLines } from './fixtures/countedLines.ts'

const PATIENCE_MS = 60_000

let server: ServerProcess
let browser: Browser
let ruth: Person
let ana: FirefoxPerson
let links: RoomLinks

let broken = false
const step = (name: string, run: () => Promise<void>): void => {
  it(name, async ({ skip }) => {
    skip(broken, 'an earlier step failed')
    broken = true
    await run()
    broken = false
  })
}

const counted = (): Promise<Counted> => ruth.page.evaluate(() => window.counted())
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Waits until more of something has been counted than before. */
async function grows(count: () => Promise<number>, by: number, what: string): Promise<void> {
  const before = await count()
  const end = Date.now() + PATIENCE_MS
  while ((await count()) < before + by) {
    if (Date.now() > end) {
      throw new Error(`${what}: ${before} → ${await count()}\n${await ana.text()}`)
    }
    await wait(250)
  }
}
/** Voices and pictures come out of the decoders on both sides. */
async function hearAndSeeEachOther(): Promise<void> {
  await grows(async () => (await ana.counted()).frames, 5, 'Firefox sees Chromium')
  await grows(async () => (await ana.counted()).energy, 1e-6, 'Firefox hears Chromium')
  await grows(async () => (await counted()).frames, 5, 'Chromium sees Firefox')
  await grows(async () => (await counted()).energy, 1e-6, 'Chromium hears Firefox')
}

describe.skipIf(findFirefox() === null && !process.env.CI)('Firefox beside Chromium', () => {
  beforeAll(async () => {
    // As the README's two commands start it: on loopback, with media on every address, since Firefox pairs none with loopback.
    server = await startBuiltServer()
    browser = await openBrowser()
    const origin = `http://localhost:${server.port}`
    const context = await openContext(browser, { width: 1440, height: 900 })
    await context.addInitScript(countLines)
    ruth = await Person.using(context, 'Ruth', { width: 1440, height: 900 }, new Complaints(origin))
    ana = await FirefoxPerson.open('Ana')
    links = await makeRoom(ruth.page, origin, {
      label: 'Thursday group',
      preset: /60 min/,
      chairs: 6,
      leader: 'Ruth Adler',
      coLeader: 'Ioana Pop',
    })
  })
  afterAll(async () => {
    await ana?.close()
    await browser?.close()
    await server?.end('SIGKILL')
  })

  step('the door says that everything gets through, and lets in', async () => {
    await ruth.comeToTheDoor(links.leader)
    await ruth.goIn()
    await ana.comeToTheDoor(links.members)
    await ana.reads('Everything gets through.')
    await ana.press('Come to the door')
    await ruth.desk.letIn('Ana')
    await ana.reads('Microphone open')
  })

  step('both hear and see each other, sealed', async () => {
    await hearAndSeeEachOther()
    expect(await ana.text()).not.toMatch(/not sealed|Nobody hears or sees you/)
    await ruth.seesChair(/^Ana, line (live|thin)/)
  })

  step(
    'who sits back in Firefox is not heard, reads the board, and comes back by own tap',
    async () => {
      await ruth.desk.press('Begin')
      await ruth.phaseIs('Opening')
      await ruth.desk.press('On to the case call')
      await ruth.desk.choosePresenter('Ana')
      await ruth.desk.press('Ana begins')
      await ruth.phaseIs('Presentation')
      await ruth.desk.press('On to questions')
      await ruth.desk.press('Ana sits back')
      await ana.reads('You are sitting back.')
      await wait(1000)
      const silent = await counted()
      await wait(3000)
      const later = await counted()
      expect(later.voicePacketsIn - silent.voicePacketsIn).toBe(0)
      expect(later.frames).toBeGreaterThan(silent.frames)
      await ruth.desk.press('Begin group work')
      await ruth.desk.inPanel('Board', (panel) => panel.getByText('Open to write').click())
      await lay(ruth, 'cold tea')
      await ana.reads('cold tea')
      await ruth.desk.press('Bring Ana back')
      await ana.reads('You are back in the circle.')
      await ana.press('Open my microphone')
      await grows(async () => (await counted()).energy, 1e-6, 'Chromium hears Firefox again')
    },
  )

  step('a reload finds its chair, and what it had closed is offered', async () => {
    await ana.page.reload()
    await ana.reads('Your microphone and camera are closed.')
    await ana.press('Open my microphone')
    await ana.press('Open my camera')
    await hearAndSeeEachOther()
  })

  step('whoever leaves and comes in again hears and sees again', async () => {
    await ana.press('Leave')
    await ana.page.waitForSelector('[role="alertdialog"]')
    await ana.page.locator('[role="alertdialog"] .btn--grave').click()
    await ana.page.waitForSelector('[role="alertdialog"]', { hidden: true })
    await ana.comeToTheDoor(links.members)
    await ana.press('Come to the door')
    await ruth.desk.letIn('Ana')
    // While a case is on, whoever comes again waits for a leader's word, and then opens by own tap.
    await ruth.desk.press('Allow Ana’s microphone')
    await ana.press('Open my microphone')
    await ana.reads('Microphone open')
    await hearAndSeeEachOther()
  })
})
