/**
 * What becomes of the pages when something around them fails: every request and every socket, networks without WebSockets, a server
 * with another build, tracks that end or fall silent, a page that breaks. No case may end white, without a sentence, or with an open
 * microphone. Every file: `test/long/faults-files.test.ts`.
 */
import { readFileSync } from 'node:fs'
import { chromium, type Page, type Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controls } from '../../client/text/en/controls.ts'
import { connecting } from '../../client/text/en/roomDoor.ts'
import { start } from '../../client/text/en/start.ts'
import { buildWall } from '../sockets/wall.ts'
import { usualOptions } from './drive/browser.ts'
import { Ground } from './faults/ground.ts'
import { ASKING, type Asking } from './faults/requests.ts'
import { saysWhy } from './faults/sentences.ts'
import { severally } from './faults/severally.ts'
import { breakTracks, openTracks } from './faults/tracks.ts'
import { comeIn, isSeated, knock } from './faults/visits.ts'

let ground: Ground

beforeAll(async () => {
  ground = await Ground.lay()
})

afterAll(async () => {
  await ground?.clear()
})

const isInTheRoom = (page: Page) => page.getByRole('region', { name: 'Your controls' }).waitFor()

const says = (page: Page, sentence: string | RegExp) =>
  page.getByText(sentence).filter({ visible: true }).first().waitFor()

/** What a guest network says to everything before one has signed in to it. */
const ANOTHERS_PAGE = { contentType: 'text/html', body: '<!doctype html><h1>Welcome, guest</h1>' }

/** Routes of the server that no page of a person asks for, and who does. */
const NOT_FOR_PAGES = [
  '/readyz', // whoever runs the server
  '/metrics',
  '/.well-known/security.txt',
  '/.well-known/receipt-keys.jwt', // whoever keeps the keys for years
]

describe('every request', () => {
  const asked = new Set<string>()

  async function goesOnAfter(page: Page, { open, acts }: Asking, fail: (route: Route) => unknown) {
    const well = new Set<string>()
    const failed = new Set<string>()
    await page.route(
      (url) => !/^\/(assets|fonts)\/|\.\w+$/.test(url.pathname) || url.pathname.endsWith('.json'),
      (route) => {
        const { pathname } = new URL(route.request().url())
        if (route.request().isNavigationRequest() || well.has(pathname)) return route.continue()
        failed.add(pathname)
        asked.add(pathname)
        return fail(route)
      },
    )
    await open(page, ground)
    for (const { act, came } of acts) {
      await act(page)
      await saysWhy(page)
      for (const path of failed) well.add(path)
      // The way on is the same once more, or waiting.
      await act(page)
      await came(page)
    }
    await page.context().close()
  }

  for (const [how, fail] of [
    ['fails', (route: Route) => route.abort('connectionreset')],
    ['is held without an answer', () => undefined],
  ] as const)
    it(`that ${how} is named, and goes on when it is answered again`, async () => {
      await severally(
        ASKING,
        ASKING.length,
        ({ name }) => name,
        async (asking) => goesOnAfter(await ground.open(), asking, fail),
      )
    })

  it('was among them', () => {
    const routes = ['app.ts', 'receiptKeys.ts'].flatMap((file) => {
      const source = readFileSync(new URL(`../../server/http/${file}`, import.meta.url), 'utf8')
      return [...source.matchAll(/app\.(?:get|post)\('([^']+)'/g)].map(([, path]) => path ?? '')
    })
    expect(routes.length).toBeGreaterThan(6)
    const missing = routes.filter((path) => !asked.has(path) && !NOT_FOR_PAGES.includes(path))
    expect(missing).toEqual([])
  })
})

describe('every socket', () => {
  const SOCKETS = ['/socket.io/', '/media/rtc/v1']
  const ways = SOCKETS.flatMap((path) =>
    (['closed', 'mute'] as const).map((how) => ({ path, how })),
  )

  it('that is closed, or opens and says nothing, is named, and comes when it is let through', async () => {
    const met = new Set<string>()
    await severally(
      ways,
      ways.length,
      ({ path, how }) => `${path} ${how}`,
      async ({ path, how }) => {
        const page = await ground.open()
        let cut = true
        page.on('websocket', (line) => met.add(new URL(line.url()).pathname))
        await page.routeWebSocket(
          (url) => url.pathname.startsWith(path),
          (line) => {
            if (!cut) line.connectToServer()
            else if (how === 'closed') void line.close()
          },
        )
        // Where the session could go by requests instead, they fail too.
        if (path === SOCKETS[0])
          await page.route(
            (url) => url.pathname.startsWith(path),
            (route) => (cut ? route.abort() : route.continue()),
          )
        if (path === SOCKETS[0]) await page.goto(ground.memberLink())
        else await comeIn(page, ground.memberLink(), `Mei ${how}`)
        await saysWhy(page)
        cut = false
        if (path === SOCKETS[0])
          await page.getByRole('textbox', { name: 'Name on your chair' }).waitFor()
        else await isSeated(page)
        await page.context().close()
      },
    )
    expect([...met].filter((path) => !SOCKETS.includes(path))).toEqual([])
  })
})

describe('every track', () => {
  it('that mutes or ends is said to be closed, shows others no old face, and is taken up when it is back', async () => {
    const page = await ground.open()
    await page.addInitScript(breakTracks)
    await comeIn(page, ground.memberLink(), 'Tomas')
    await isSeated(page)
    const watcher = await ground.open()
    await comeIn(watcher, ground.memberLink(), 'Noor')
    await isSeated(watcher)
    const face = watcher.locator('.seat', { hasText: 'Tomas' }).locator('video')
    const seen = (there: boolean) => face.waitFor({ state: there ? 'visible' : 'detached' })
    await seen(true)
    const cases = [
      ['microphone', 'Microphone open', 'Microphone held', controls.away.microphone],
      ['camera', 'Camera on', 'Camera held', controls.away.camera],
    ] as const
    for (const [device, open, held, sentence] of cases) {
      const button = (name: string) => page.getByRole('button', { name, exact: true }).waitFor()
      await button(open)
      await page.evaluate((of) => window.tracks.mute(of, true), device)
      await button(held)
      await says(page, sentence)
      if (device === 'camera') await seen(false)
      await page.evaluate((of) => window.tracks.mute(of, false), device)
      await button(open)
      await seen(true)
      await page.evaluate((of) => window.tracks.end(of), device)
      await says(page, controls.problems.missing)
      if (device === 'camera') await seen(false)
      expect(await page.getByRole('button', { name: open, exact: true }).count(), device).toBe(0)
      await page.evaluate(() => window.tracks.plugIn())
      await button(open)
      await seen(true)
    }
    await watcher.context().close()
    await page.context().close()
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
    const page = await ground.open()
    let opened = 0
    page.on('request', (request) => {
      if (request.isNavigationRequest()) opened += 1
    })
    await newBuild(page, /\/assets\/Room-/, () => opened > 1)
    await page.goto(ground.memberLink())
    await knock(page, 'Caro')
    await isInTheRoom(page)
    expect(opened).toBe(2)
    await page.context().close()
  })

  it('is named when a room is to be made', async () => {
    const page = await ground.open()
    await newBuild(page, /\/assets\/(making|InvitationsPage)/)
    await page.goto(ground.server.url)
    await page.getByRole('button', { name: 'Make the room' }).click()
    await says(page, /newer version of this page/)
    await page.context().close()
  })
})

describe('a line that does not come', () => {
  it('is named on the first view, and comes by another way', async () => {
    const wall = await buildWall(ground.server.url, 'refuse')
    wall.lets = (path) => !path.startsWith('/socket.io') && path !== '/healthz'
    const page = await ground.open()
    await page.goto(ground.memberLink(wall.origin.replace('127.0.0.1', 'localhost')))
    await says(page, /The server does not answer/)
    wall.lets = () => true
    await knock(page, 'Dina')
    await isInTheRoom(page)
    wall.close()
    await page.getByRole('alert').filter({ hasText: /line/ }).waitFor()
    await page.context().close()
  })
})

describe('a network that answers in the server’s place', () => {
  it('is named for what it is, and the page goes on once it lets through', async () => {
    const page = await ground.open()
    let signedIn = false
    await page.routeWebSocket(/socket\.io/, (line) =>
      signedIn ? void line.connectToServer() : line.close(),
    )
    await page.route(/socket\.io|healthz/, (route) =>
      signedIn ? route.continue() : route.fulfill(ANOTHERS_PAGE),
    )
    await page.goto(ground.memberLink())
    await says(page, connecting.why['another-answers'])
    signedIn = true
    await page.getByRole('textbox', { name: 'Name on your chair' }).waitFor()
    await page.context().close()
  })
})

describe('an address or an app that gives a page neither keys nor devices', () => {
  it('is named for what it is, wherever one comes to it', async () => {
    const usual = usualOptions()
    const args = [...usual.args, '--host-resolver-rules=MAP room.test 127.0.0.1']
    const browser = await chromium.launch({ ...usual, args })
    const page = await browser.newPage()
    const plain = ground.server.url.replace('127.0.0.1', 'room.test')
    await page.goto(plain)
    await page.getByRole('button', { name: 'Make the room' }).click()
    await says(page, start.problem.notSecure)
    await page.goto(`${plain}/try`)
    await page.getByRole('button', { name: 'Open camera and microphone' }).click()
    await says(page, /secure addresses only/)
    await page.goto(ground.memberLink(plain))
    await says(page, connecting.why['not-secure'])
    // The same page, over a secure address, within another app.
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'mediaDevices', { value: undefined }),
    )
    await page.goto(`${ground.server.url}/try`)
    await page.getByRole('button', { name: 'Open camera and microphone' }).click()
    await says(page, /open inside another app/)
    expect(await page.getByText(/secure addresses only/).count()).toBe(0)
    await browser.close()
  })
})

describe('a page that breaks', () => {
  it('closes the microphone, says so, and leads back to the kept chair', async () => {
    const page = await ground.open()
    await page.addInitScript(breakTracks)
    await comeIn(page, ground.memberLink(), 'Emil')
    await isInTheRoom(page)
    expect(await openTracks(page)).toBeGreaterThan(0)
    // Something has moved what React holds on to, as extensions and translations do.
    await page.evaluate(() => {
      const { insertBefore, appendChild, removeChild } = Node.prototype
      const fail = () => {
        Object.assign(Node.prototype, { insertBefore, appendChild, removeChild })
        throw new DOMException('The node is not a child of this node.', 'NotFoundError')
      }
      Object.assign(Node.prototype, { insertBefore: fail, appendChild: fail, removeChild: fail })
    })
    await ground.ruth.session.command({ type: 'begin' })
    await page.getByRole('heading', { name: 'This page has stopped.' }).waitFor()
    await says(page, /Your microphone and camera are closed/)
    await expect.poll(() => openTracks(page)).toBe(0)
    await ground.ruth.until('room', (at) =>
      at.view.chairs.some(
        ({ seat, presence }) => presence === 'lost' && at.names.get(seat) === 'Emil',
      ),
    )
    await page.getByRole('button', { name: 'Back to my chair' }).click()
    await isInTheRoom(page)
    await ground.ruth.until('room', (at) =>
      at.view.chairs.some(
        ({ seat, presence }) => presence === 'here' && at.names.get(seat) === 'Emil',
      ),
    )
    await page.context().close()
  })
})
