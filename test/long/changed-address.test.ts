/**
 * A page whose computer changes its network in the middle of a session, in the app as it is served: from the moment the other network
 * stands it hears and is heard within three seconds, in the same chair and without a tap.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openContext, usualOptions } from '../browser/drive/browser.ts'
import { Complaints } from '../browser/drive/complaints.ts'
import { Person } from '../browser/drive/person.ts'
import { makeRoom } from '../browser/drive/room.ts'
import { startBuiltServer } from '../browser/drive/server.ts'
import { countLines } from '../browser/fixtures/countedLines.ts'
import { canSplit } from '../media/fixtures/namespaces.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { SERVER_HOST, TwoNetworks } from './twoNetworks.ts'

const WINDOW = { width: 1280, height: 800 }
const BACK_WITHIN_MS = 3000
const PATIENCE_MS = 30_000
const LOOK_MS = 50

describe.skipIf(!canSplit())('another network in the middle of a session', () => {
  let networks: TwoNetworks
  let server: ServerProcess
  let browsers: Browser[]
  let ruth: Person
  let ana: Person

  beforeAll(async () => {
    networks = new TwoNetworks()
    networks.join('home')
    server = await startBuiltServer(0, {
      under: networks.underServer,
      env: { HOST: '0.0.0.0', ROOM_CREATION: 'open', MEDIA_ANNOUNCED_IP: SERVER_HOST },
    })
    const origin = `http://${SERVER_HOST}:${server.port}`
    const args = [...usualOptions().args, `--unsafely-treat-insecure-origin-as-secure=${origin}`]
    const open = async (name: string, place: 'server' | 'browser') => {
      const browser = await chromium.launch({ executablePath: networks.chromiumAt(place), args })
      browsers.push(browser)
      const context = await openContext(browser, WINDOW)
      await context.addInitScript(countLines)
      return Person.using(context, name, WINDOW, new Complaints(origin))
    }
    browsers = []
    ruth = await open('Ruth', 'server')
    ana = await open('Ana', 'browser')
    const links = await makeRoom(ruth.page, origin, {
      label: 'Thursday group',
      preset: /60 min/,
      chairs: 6,
      leader: 'Ruth Adler',
      coLeader: 'Ioana Pop',
    })
    await ruth.comeToTheDoor(links.leader)
    await ruth.goIn()
    await ana.comeToTheDoor(links.members)
    await ana.knock()
    await ruth.desk.letIn('Ana')
    await ana.isInTheRoom()
    for (const person of [ruth, ana]) await hears(person)
    // What is steady is known as such, and what arrives is counted, only after a while.
    await pause(8000)
  })

  afterAll(async () => {
    for (const browser of browsers ?? []) await browser.close()
    await server?.end('SIGKILL')
    networks?.close()
  })

  const packets = ({ page }: Person): Promise<number> =>
    page.evaluate(() => window.counted().then(({ voicePacketsIn }) => voicePacketsIn))

  /** When (ms, of this process) the next packet of a voice comes in. */
  async function hears(person: Person): Promise<number> {
    let before = await packets(person)
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
      await pause(LOOK_MS)
      const now = await packets(person)
      // A line of its own begins to count anew.
      if (now > before) return performance.now()
      before = now
    }
    throw new Error(`${person.name} hears nothing`)
  }

  async function backAfter(change: () => Promise<void>): Promise<Record<string, number>> {
    await change()
    const since = performance.now()
    const [heard, hearing] = await Promise.all([hears(ruth), hears(ana)])
    await ana.isInTheRoom()
    const told = {
      heard: Math.round(heard - since),
      hearing: Math.round(hearing - since),
    }
    console.log(JSON.stringify({ change: expect.getState().currentTestName, ...told }))
    await pause(8000)
    return told
  }
  const isSoon = (told: Record<string, number>) => {
    for (const [what, ms] of Object.entries(told)) expect(ms, what).toBeLessThan(BACK_WITHIN_MS)
  }

  it('one network goes while the other stands', async () => {
    isSoon(
      await backAfter(async () => {
        networks.join('mobile')
        networks.leave('home')
      }),
    )
  })

  it('one network goes, and two seconds later there is another', async () => {
    isSoon(
      await backAfter(async () => {
        networks.leave('mobile')
        await pause(2000)
        networks.join('home')
      }),
    )
  })

  it('nothing for ten seconds, and then another network', async () => {
    isSoon(
      await backAfter(async () => {
        networks.leave('home')
        await pause(10_000)
        networks.join('mobile')
      }),
    )
  })
})
