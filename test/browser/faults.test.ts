/**
 * What becomes of the pages when something around them fails: every file they fetch, once and for good; a server with another
 * build; networks without WebSockets; a page that breaks. No case may end white, without a sentence, or with an open microphone.
 */
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lead, makePageRoom, type PageRoom, type TestPage } from '../sockets/pages.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { buildWall } from '../sockets/wall.ts'
import { openBrowser, openContext } from './drive/browser.ts'
import { startBuiltServer } from './drive/server.ts'

let server: ServerProcess
let browser: Browser
let room: PageRoom
/** A leader without a screen, who lets everybody in. */
let ruth: TestPage
const contexts: BrowserContext[] = []

beforeAll(async () => {
  server = await startBuiltServer()
  browser = await openBrowser()
  room = await makePageRoom(server.url)
  ruth = await lead(room)
  for (let chair = 0; chair < 4; chair += 1) await ruth.session.command({ type: 'add-chair' })
  let letting = false
  ruth.session.subscribe(() => {
    const { snapshot } = ruth
    const guest = snapshot.stage === 'room' && snapshot.guests.find(({ name }) => name !== null)
    if (!guest || letting) return
    letting = true
    void ruth.session.door({ type: 'let-in', guest: guest.guest }).then(() => {
      letting = false
    })
  })
})

afterAll(async () => {
  ruth?.session.abandon()
  await browser?.close()
  await server?.end('SIGKILL')
})

const memberLink = (origin = server.url) => `${origin}/r#${room.fragments.members[0]}`

async function open(): Promise<Page> {
  const context = await openContext(browser, { width: 1280, height: 800 })
  contexts.push(context)
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  return page
}

const isPart = (url: URL) => /^\/assets\/.*\.(js|css)$|^\/first\.js$/.test(url.pathname)

/** Cuts off every file that fits, always or the first time it is asked for. */
async function cutOff(page: Page, fits: (name: string) => boolean, times: 'once' | 'always') {
  const cut = new Set<string>()
  await page.route(isPart, (route: Route) => {
    const { pathname } = new URL(route.request().url())
    if (!fits(pathname) || (times === 'once' && cut.has(pathname))) return route.continue()
    cut.add(pathname)
    return route.abort('connectionreset')
  })
  return cut
}

async function comeIn(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name on your chair' }).fill(name)
  for (const tick of ['I agree to these', 'I am in a private place']) {
    await page.getByRole('checkbox', { name: tick }).check({ force: true })
  }
  await page.getByRole('button', { name: 'Come to the door' }).click()
}

const isSeated = (page: Page) => page.getByRole('region', { name: 'Your controls' }).waitFor()

const says = (page: Page, sentence: RegExp) =>
  page.getByText(sentence).filter({ visible: true }).first().waitFor({ timeout: 40_000 })

describe('every file that a page fetches', () => {
  it('may fail once: each page comes all the same, a room is made, and a chair is taken', async () => {
    const visits: readonly ((page: Page) => Promise<void>)[] = [
      async (page) => {
        await page.goto(server.url)
        await page.getByRole('button', { name: 'Make the room' }).click()
        await page.getByRole('heading', { name: /The room is ready/ }).waitFor()
        const coming = page.waitForEvent('download')
        await page.getByRole('button', { name: 'Calendar file' }).click()
        await coming
      },
      async (page) => {
        await page.goto(`${server.url}/how`)
        await page.getByRole('heading', { level: 1 }).waitFor()
      },
      async (page) => {
        await page.goto(`${server.url}/verify`)
        await page.getByRole('button', { name: 'Check it' }).waitFor()
      },
      async (page) => {
        await page.goto(memberLink())
        await page.getByRole('button', { name: 'Open camera and microphone' }).click()
        await page.getByRole('button', { name: 'Microphone on' }).waitFor()
        await comeIn(page, 'Ana')
        await isSeated(page)
        // The room's looks came too, and the line for sound.
        await expect
          .poll(() =>
            page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
          )
          .not.toBe('rgba(0, 0, 0, 0)')
        await page.getByRole('listitem').filter({ hasText: 'Ruth' }).first().waitFor()
      },
    ]
    const cut = await Promise.all(
      visits.map(async (visit) => {
        const page = await open()
        // Alone it fails in the next test: it is what waits for the first file of the page.
        const lost = await cutOff(page, (name) => name !== '/first.js', 'once')
        await visit(page)
        await page.context().close()
        return [...lost]
      }),
    )
    const lost = cut.flat().join()
    for (const part of ['index', 'Room-', 'RoomPage', 'DevicePreview', 'making', 'onLine'])
      expect(lost).toContain(part)
  })

  it('may stay away for good: the page says so, and what can be done', async () => {
    const sentence =
      /(does not come\.|has not come\.|is asked for again|does not answer\. Check your line|did not come\.)/
    const cases: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
      ['/assets/index-', (page) => page.goto(memberLink()).then(() => says(page, sentence))],
      ['/first.js', (page) => page.goto(memberLink()).then(() => says(page, /What we agree to/))],
      ['RoomPage', (page) => page.goto(memberLink()).then(() => says(page, sentence))],
      ['HowPage', (page) => page.goto(`${server.url}/how`).then(() => says(page, sentence))],
      ['/how-', (page) => page.goto(`${server.url}/how`).then(() => says(page, sentence))],
      ['VerifyPage', (page) => page.goto(`${server.url}/verify`).then(() => says(page, sentence))],
      ['DevicePreview', (page) => page.goto(memberLink()).then(() => says(page, sentence))],
      [
        'making',
        async (page) => {
          await page.goto(server.url)
          await page.getByRole('button', { name: 'Make the room' }).click()
          await says(page, sentence)
        },
      ],
      [
        'InvitationsPage',
        async (page) => {
          await page.goto(server.url)
          await page.getByRole('button', { name: 'Make the room' }).click()
          await says(page, sentence)
        },
      ],
      [
        '/Room-',
        async (page) => {
          await page.goto(memberLink())
          await comeIn(page, 'Ben')
          await says(page, sentence)
        },
      ],
    ]
    await Promise.all(
      cases.map(async ([part, visit]) => {
        const page = await open()
        const lost = await cutOff(page, (name) => name.includes(part), 'always')
        await visit(page).catch((error: unknown) => {
          throw new Error(`${part}: ${error}`)
        })
        expect(lost.size, part).toBeGreaterThan(0)
        await page.context().close()
      }),
    )
  })
})

describe('a new build on the server while a page is open', () => {
  /** From now on the server serves the pages of another build: the files of this one are gone. */
  const newBuild = (page: Page, gone: RegExp, back: () => boolean = () => false) =>
    page.route(
      (url) => url.pathname === '/' || gone.test(url.pathname),
      async (route) => {
        if (back() || route.request().isNavigationRequest()) return route.continue()
        const { pathname } = new URL(route.request().url())
        if (pathname !== '/') return route.fulfill({ status: 404, body: '{}' })
        const answer = await route.fetch()
        const body = (await answer.text()).replace(/index-[\w-]+\.js/, 'index-another.js')
        return route.fulfill({ response: answer, body })
      },
    )

  it('brings whoever is let in back to the chair by itself', async () => {
    const page = await open()
    let opened = 0
    page.on('request', (request) => {
      if (request.isNavigationRequest()) opened += 1
    })
    await newBuild(page, /\/assets\/Room-/, () => opened > 1)
    await page.goto(memberLink())
    await comeIn(page, 'Caro')
    await isSeated(page)
    expect(opened).toBe(2)
    await page.context().close()
  })

  it('is named when a room is to be made', async () => {
    const page = await open()
    await newBuild(page, /\/assets\/(making|InvitationsPage)/)
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Make the room' }).click()
    await says(page, /newer version of this page/)
    await page.context().close()
  })
})

describe('a line that does not come', () => {
  it('is named on the first view, and comes by another way', async () => {
    const wall = await buildWall(server.url, 'refuse')
    wall.lets = (path) => !path.startsWith('/socket.io') && path !== '/healthz'
    const page = await open()
    await page.goto(memberLink(wall.origin.replace('127.0.0.1', 'localhost')))
    await says(page, /The server does not answer/)
    wall.lets = () => true
    await comeIn(page, 'Dina')
    await isSeated(page)
    wall.close()
    await page.getByRole('alert').filter({ hasText: /line/ }).waitFor()
    await page.context().close()
  })
})

describe('a page that breaks', () => {
  it('closes the microphone, says so, and leads back to the kept chair', async () => {
    const page = await open()
    await page.addInitScript(() => {
      // Every track that is opened, to see which still run.
      const { mediaDevices } = navigator
      if (!mediaDevices) return
      const tracks: MediaStreamTrack[] = []
      const ask = mediaDevices.getUserMedia.bind(mediaDevices)
      mediaDevices.getUserMedia = async (wanted) => {
        const stream = await ask(wanted)
        tracks.push(...stream.getTracks())
        return stream
      }
      Object.assign(window, {
        openTracks: () => tracks.filter((t) => t.readyState === 'live').length,
      })
    })
    await page.goto(memberLink())
    await page.getByRole('button', { name: 'Open camera and microphone' }).click()
    await page.getByRole('button', { name: 'Microphone on' }).waitFor()
    await comeIn(page, 'Emil')
    await isSeated(page)
    expect(await page.evaluate('window.openTracks()')).toBeGreaterThan(0)
    // Something has moved what React holds on to, as extensions and translations do.
    await page.evaluate(() => {
      const { insertBefore, appendChild, removeChild } = Node.prototype
      const fail = () => {
        Object.assign(Node.prototype, { insertBefore, appendChild, removeChild })
        throw new DOMException('The node is not a child of this node.', 'NotFoundError')
      }
      Object.assign(Node.prototype, { insertBefore: fail, appendChild: fail, removeChild: fail })
    })
    await ruth.session.command({ type: 'begin' })
    await page.getByRole('heading', { name: 'This page has stopped.' }).waitFor()
    await says(page, /Your microphone and camera are closed/)
    await expect.poll(() => page.evaluate('window.openTracks()')).toBe(0)
    await ruth.until('room', (at) =>
      at.view.chairs.some(
        ({ seat, presence }) => presence === 'lost' && at.names.get(seat) === 'Emil',
      ),
    )
    await page.getByRole('button', { name: 'Back to my chair' }).click()
    await isSeated(page)
    await ruth.until('room', (at) =>
      at.view.chairs.some(
        ({ seat, presence }) => presence === 'here' && at.names.get(seat) === 'Emil',
      ),
    )
    await page.context().close()
  })
})
