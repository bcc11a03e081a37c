/**
 * Whoever comes next in the tab learns nothing: a window of a real browser, a link opened in it, and another site after it by every
 * way there is, over http and https, from the door and from the room. Headless browsers keep to other rules here.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTabMemory, writeTabMemory } from '../../client/session/tabMemory.ts'
import { joinForTab } from '../../client/session/tabShares.ts'
import { readLink } from '../../shared/link.ts'
import { findChromium } from '../chromium.mjs'
import { hitsIn, listing } from '../nothing-kept/folders.ts'
import { found, keyNeedle, type Needle, textNeedle, tokenNeedle } from '../nothing-kept/needles.ts'
import { removeFolder, temporaryFolder } from '../nothing-kept/profiles.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { type Display, openDisplay } from './drive/display.ts'
import { type Learnt, learntBy, type NextSite, startNextSite } from './drive/nextSite.ts'
import { makeRoom } from './drive/room.ts'
import { startBuiltServer } from './drive/server.ts'
import { duplicate, reopen, WITH_TAB_MENU } from './drive/tabMenu.ts'

let folder: string
let display: Display
let context: BrowserContext
/** Every name of a tab that the next site has read. */
const names = new Set<string>()

beforeAll(async () => {
  folder = temporaryFolder('tab')
  display = await openDisplay()
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findChromium(),
    headless: false,
    env: { ...process.env, DISPLAY: display.name },
    ignoreHTTPSErrors: true,
    viewport: null,
    ignoreDefaultArgs: [...WITH_TAB_MENU.ignoreDefaultArgs],
    args: ['--no-sandbox', '--host-resolver-rules=MAP *.test 127.0.0.1', ...WITH_TAB_MENU.args],
  })
  context.setDefaultTimeout(20_000)
  // From the room the browser asks before it goes.
  context.on('dialog', (dialog) => void dialog.accept())
})

afterAll(async () => {
  await context?.close()
  display?.close()
  removeFolder(folder)
})

/** An address typed into the bar, as the browser itself opens it. */
async function type(page: Page, url: string): Promise<void> {
  const browser = await context.newCDPSession(page)
  await browser.send('Page.navigate', { url, transitionType: 'typed' })
  await browser.detach()
}

/** A link pressed in the page that is shown. */
const press = (page: Page, url: string): Promise<void> =>
  page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href })
    document.body.append(link)
    setTimeout(() => link.click())
  }, url)

const isAtTheDoor = (page: Page) =>
  page.getByRole('textbox', { name: 'Name on your chair' }).waitFor()
const isInTheRoom = (page: Page) => page.getByRole('region', { name: 'Your controls' }).waitFor()

async function goIn(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Name on your chair' }).fill('Ruth')
  for (const name of ['I agree to these', 'I am in a private place']) {
    await page.getByRole('checkbox', { name }).check({ force: true })
  }
  await page.getByRole('button', { name: 'Come to the door', exact: true }).click()
  await isInTheRoom(page)
}

const sharesOf = (page: Page): Promise<{ name: string; entry: string }> =>
  page.evaluate(() => ({ name: window.name, entry: `${window.history.state?.kept}` }))

function needlesOf(link: string): Needle[] {
  const read = readLink(new URL(link).hash)
  if (!read.ok || !read.leadersSecret || !read.words) throw new Error('not a leader’s link')
  return [
    keyNeedle('the room secret', read.roomSecret),
    keyNeedle('the leaders’ secret', read.leadersSecret),
    tokenNeedle('the invitation', read.invitation),
    tokenNeedle('the creator’s words', read.words),
  ]
}

/** Looks through what was learnt, and through the bytes that the name may stand for. */
function expectNothingIn({ name, all }: Learnt, needles: readonly Needle[]): void {
  // By some ways a browser empties it itself.
  if (name !== '') names.add(name)
  const bytes = [Buffer.from(all), Buffer.from(name, 'base64'), Buffer.from(name, 'hex')]
  const project = textNeedle('the project', 'balint')
  expect(found(Buffer.concat(bytes), [...needles, project])).toEqual([])
}

const SCHEMES = ['http', 'https'] as const

describe.each(SCHEMES)('after a leader’s link over %s', (scheme) => {
  let server: ServerProcess
  let site: NextSite
  let ours: string
  let next: string
  let link: string
  let needles: Needle[]
  let page: Page

  beforeAll(async () => {
    const tls = scheme === 'https' ? certificate(folder) : null
    // Of plain http, browsers seal on the machine's own name alone.
    const host = tls ? 'room.test' : 'localhost'
    server = await startBuiltServer(0, {
      env: tls ? { TLS_CERT: tls.certFile, TLS_KEY: tls.keyFile } : {},
    })
    site = await startNextSite(tls)
    ours = `${scheme}://${host}:${server.port}`
    next = `${scheme}://${tls ? 'next.test' : '127.0.0.1'}:${site.port}/`
    page = await context.newPage()
    const links = await makeRoom(page, ours, {
      label: 'Thursday group',
      preset: /60/,
      chairs: 6,
      leader: 'Ruth Adler',
      coLeader: 'Ioana Pop',
    })
    link = links.leader
    needles = needlesOf(link)
  })

  afterAll(async () => {
    await page?.close()
    site?.close()
    await server?.end('SIGKILL')
  })

  /** By each way to the next site, `back` steps back among them; after each of them the link is opened anew. */
  async function goAway(comeBack: () => Promise<void>, back: number): Promise<void> {
    // Answered before the page goes: what asks has a context to be answered in.
    const stepBack = () =>
      page.evaluate((steps) => void setTimeout(() => window.history.go(-steps)), back)
    for (const away of [() => type(page, next), () => press(page, next), stepBack]) {
      await away()
      expectNothingIn(await learntBy(page), needles)
      await type(page, link)
      await comeBack()
    }
  }

  it('the next site learns nothing at the door', async () => {
    await page.close()
    page = await context.newPage()
    await type(page, next)
    await learntBy(page)
    await type(page, link)
    await isAtTheDoor(page)
    await goAway(() => isAtTheDoor(page), 1)
  })

  it('it learns nothing in the room, and a reload finds the chair again', async () => {
    await goIn(page)
    const kept = readTabMemory(joinForTab(await sharesOf(page)) ?? '')
    if (!kept?.ticket) throw new Error('the tab keeps no ticket')
    needles.push(tokenNeedle('a ticket', kept.ticket))
    // One step back is caught in the room; somebody may take two at once.
    await goAway(() => goIn(page), 2)
    await page.reload()
    await isInTheRoom(page)
  })

  it('the name that it has read opens nothing at our own address', async () => {
    const { name } = await sharesOf(page)
    const thief = await context.newPage()
    await thief.goto(next)
    await thief.evaluate((text) => {
      window.name = text
    }, name)
    await press(thief, `${ours}/r`)
    await thief.getByRole('heading', { name: 'Which room is it?' }).waitFor()
    await thief.close()
  })

  it('a tab that is duplicated, or opened again, has one share at most: it asks which room, and the first one has its chair', async () => {
    /** A share without the other is chance, and lies where only our own pages read it. */
    const expectToAsk = async (tab: Page): Promise<void> => {
      await tab.getByRole('heading', { name: 'Which room is it?' }).waitFor()
      expect((await sharesOf(tab)).name).toBe('')
      expect(new URL(tab.url()).hash).toBe('')
    }
    const twin = await duplicate(context, `${ours}/r`)
    await expectToAsk(twin)
    await isInTheRoom(page)
    await twin.close()
    await page.close()
    page = await reopen(context)
    await expectToAsk(page)
    await type(page, link)
    await goIn(page)
  })

  it('a name that it has changed leads into no other room', async () => {
    await page.reload()
    await isInTheRoom(page)
    const other = { fragment: `a.b.${'s'.repeat(43)}.${'A'.repeat(43)}`, ticket: null, date: null }
    await page.evaluate((text) => {
      window.name = text
    }, writeTabMemory(other))
    await page.reload()
    await page.getByRole('heading', { name: 'Which room is it?' }).waitFor()
    await type(page, link)
    await isAtTheDoor(page)
  })

  it('a site that opens the link in a window of its own loses hold of it, and learns nothing after it', async () => {
    const mail = await context.newPage()
    await mail.goto(next)
    const opening = context.waitForEvent('page')
    await mail.evaluate((url) => {
      Object.assign(window, { opened: window.open(url, 'mail') })
    }, link)
    const popup = await opening
    await isAtTheDoor(popup)
    const closed = await mail.evaluate(
      () => Object.assign({ opened: window }, window).opened.closed,
    )
    expect(closed).toBe(true)
    await type(popup, next)
    const learnt = await learntBy(popup)
    expectNothingIn(learnt, needles)
    expect(JSON.parse(learnt.all)).toMatchObject({ opener: 'nobody', referrer: '', hash: '' })
    await popup.close()
    await mail.close()
  })

  it('a filter that writes the # into the path is found out: the room opens, the address is clean, the leader is told', async () => {
    const filtered = await context.newPage()
    await filtered.goto(link.replace('#', '%23'))
    await isAtTheDoor(filtered)
    expect(filtered.url()).toBe(`${ours}/r`)
    await filtered.getByText('Make a new room').waitFor()
    await filtered.reload()
    await filtered.getByText('Make a new room').waitFor()
    expect(found(Buffer.from(server.lines.join('\n')), needles)).toEqual([])
    await filtered.close()
  })

  it('a tab that an earlier release left in the clear still finds its room, and is in the clear no more', async () => {
    const old = await context.newPage()
    await old.goto(`${ours}/how`)
    const { hash } = new URL(link)
    const memory = { fragment: hash.slice(1), ticket: null, date: null }
    await old.evaluate(
      (text) => {
        window.name = text
      },
      `balint-room:${JSON.stringify(memory)}`,
    )
    await press(old, `${ours}/r`)
    await isAtTheDoor(old)
    await type(old, next)
    expectNothingIn(await learntBy(old), needles)
    await old.close()
  })
})

describe('afterwards', () => {
  it('no name of a tab is in any file of the browser’s', async () => {
    await context.close()
    expect(names.size).toBeGreaterThanOrEqual(6)
    const shares = [...names].map((name) => tokenNeedle('a name', name.slice(0, 60)))
    expect(hitsIn(listing(folder).keys(), shares)).toEqual([])
  })
})

/** A certificate that nobody has signed. */
function certificate(into: string) {
  const certFile = join(into, 'cert.pem')
  const keyFile = join(into, 'key.pem')
  execFileSync(
    'openssl',
    // biome-ignore format: a command line
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=room.test', '-keyout', keyFile, '-out', certFile],
    { stdio: 'ignore' },
  )
  return {
    certFile,
    keyFile,
    cert: readFileSync(certFile, 'utf8'),
    key: readFileSync(keyFile, 'utf8'),
  }
}
