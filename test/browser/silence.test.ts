import { execFileSync } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLink } from '../../shared/link.ts'
import { deriveRoomKeys } from '../../shared/sealing/keys.ts'
import { type Heard, installEars, PRESENT_DB } from '../media/fixtures/ears.ts'
import { devicesOf, installFakeDevices } from '../media/fixtures/fakeDevices.ts'
import {
  buildHostileClient,
  type HostileClients,
  type Outcomes,
  tryEverything,
} from '../media/fixtures/hostileClient.ts'
import { installShouting } from '../media/fixtures/shouting.ts'
import type { ServerProcess } from '../sockets/serverProcess.ts'
import { openBrowser } from './drive/browser.ts'
import { each } from './drive/circle.ts'
import { Complaints } from './drive/complaints.ts'
import { Person } from './drive/person.ts'
import { makeRoom, type RoomLinks } from './drive/room.ts'
import { startBuiltServer } from './drive/server.ts'

/**
 * The test that matters: whoever may not be heard is not heard, whatever their client does. Everybody else's microphone is closed, so
 * that any packet of sound that reaches anybody is one too many; and apart from packets, each page listens for the silenced one's tone.
 */

const NAMES = ['Ruth', 'Ilse', 'Ana', 'Kofi', 'Mei', 'Tomas'] as const
type Name = (typeof NAMES)[number]
const TONES = NAMES.map((_, i) => devicesOf(i).hz)

let server: ServerProcess
let browser: Browser
let clients: HostileClients
let links: RoomLinks
let mediaKey: readonly number[] = []
const people = new Map<Name, Person>()
/** The newest media token that each page has shown at the media gate. */
const tokens = new Map<Name, string>()

const person = (name: Name): Person => {
  const found = people.get(name)
  if (!found) throw new Error(`${name} is not here`)
  return found
}
const everybody = () => NAMES.map(person)
const others = (name: Name) => NAMES.filter((other) => other !== name)
const tokenOf = (name: Name): string => tokens.get(name) ?? ''

let broken = false
const step = (name: string, run: () => Promise<void>): void => {
  it(name, async ({ skip }) => {
    skip(broken, 'an earlier step failed')
    broken = true
    await run()
    broken = false
  })
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Until everybody else has this person's tone in what the app plays. */
async function isHeard(name: Name): Promise<void> {
  const tone = NAMES.indexOf(name)
  await each(others(name).map(person), async ({ page }) => {
    await page.evaluate(() => window.ears.reset())
    await page.waitForFunction(
      ([of, db]) => window.ears.heard().then(({ played }) => (played[of] ?? -200) > db),
      [tone, PRESENT_DB] as const,
      { polling: 250 },
    )
  })
}

/** Nobody else receives a packet of sound, hears this tone or plays it, from now until `during` is over and a while after. */
async function isSilent<T>(name: Name, during: () => Promise<T>): Promise<T> {
  const tone = NAMES.indexOf(name)
  const listeners = others(name)
  await wait(500)
  await each(listeners.map(person), ({ page }) => page.evaluate(() => window.ears.reset()))
  const outcome = await during()
  await wait(1500)
  for (const listener of listeners) {
    const heard: Heard = await person(listener).page.evaluate(() => window.ears.heard())
    const said = `${listener} and ${name}: ${JSON.stringify(outcome)}`
    expect(heard.packets, said).toBe(0)
    expect(heard.bytes, said).toBe(0)
    expect(heard.arrived[tone] ?? 0, said).toBeLessThan(PRESENT_DB)
    expect(heard.played[tone] ?? 0, said).toBeLessThan(PRESENT_DB)
  }
  return outcome
}

/** Audio packets that have left a page. */
const sentBy = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let packets = 0
    for (const line of window.ears.lines) {
      for (const entry of (await line.getStats()).values()) {
        if (entry.type === 'outbound-rtp' && entry.kind === 'audio') packets += entry.packetsSent
      }
    }
    return packets
  })

const shout = (name: Name, on: boolean) =>
  person(name).page.evaluate((loud) => {
    window.shouting = loud
  }, on)

/** Until a page has shown another token at the media gate than before. */
async function hasNewToken(name: Name, old: string): Promise<void> {
  for (let tries = 0; tokenOf(name) === old; tries += 1) {
    if (tries > 300) throw new Error(`${name} has no new media token`)
    await wait(100)
  }
}

/** A client of somebody else's making, beside the person's own page, with the person's own token. */
async function attackAs(name: Name, token = tokenOf(name)): Promise<Outcomes> {
  const page = await clients.open(person(name).context, server.url)
  const standAside = (aside: boolean) =>
    person(name).page.evaluate((off) => {
      window.aside = off
    }, aside)
  await standAside(true)
  try {
    return await tryEverything(page, token, mediaKey)
  } finally {
    await page.close()
    await standAside(false)
  }
}

/** The attack came through the door and sent sound: only then does a silence say anything. */
function cameThrough(outcomes: Outcomes): void {
  expect(outcomes, JSON.stringify(outcomes)).toMatchObject({ joins: 'done', 'joins again': 'done' })
  expect(Number(outcomes.sent), JSON.stringify(outcomes)).toBeGreaterThan(0)
}

/** Until everybody sees moving pictures again: media is up. */
async function seeEachOther(): Promise<void> {
  await each(everybody(), async ({ page }) => {
    const before = await page.evaluate(() => window.ears.seen())
    const sum = before.frames.reduce((all, frames) => all + frames, 0)
    await page.waitForFunction(
      (frames) =>
        window.ears.seen().then((now) => now.frames.reduce((all, n) => all + n, 0) > frames + 10),
      sum,
      { polling: 500, timeout: 60_000 },
    )
  })
}

const mediaPids = (): readonly number[] =>
  execFileSync('pgrep', ['-P', `${server.pid}`], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number)

beforeAll(async () => {
  clients = await buildHostileClient()
  server = await startBuiltServer()
  browser = await openBrowser()
  const complaints = new Complaints(server.url)
  for (const [i, name] of NAMES.entries()) {
    const one = await Person.open(browser, name, { width: 1024, height: 768 }, complaints)
    await one.context.addInitScript(installFakeDevices, devicesOf(i))
    await one.context.addInitScript(installEars, TONES)
    if (name === 'Ana' || name === 'Kofi') await one.context.addInitScript(installShouting)
    one.context.on('page', (page) => watch(name, page))
    watch(name, one.page)
    people.set(name, one)
  }
  function watch(name: Name, page: Page): void {
    page.on('websocket', (socket) => {
      const url = new URL(socket.url())
      const token = url.searchParams.get('access_token')
      // Not those of the check at the door, nor of hostile clients.
      const own = token !== null && token !== 'check' && !page.url().includes('/hostile/')
      if (own) tokens.set(name, token)
    })
  }
})

afterAll(async () => {
  await browser?.close()
  await server?.end('SIGKILL')
  await clients?.close()
})

describe('a silence that holds', () => {
  step('six people gather; only Ana speaks, and everybody hears her', async () => {
    links = await makeRoom(person('Ruth').page, server.url, {
      label: 'Thursday group',
      preset: /60 min/,
      chairs: 6,
      leader: 'Ruth Adler',
      coLeader: 'Ilse Pop',
    })
    const link = readLink(new URL(links.leader).hash)
    if (!link.ok) throw new Error(link.code)
    mediaKey = [...new Uint8Array((await deriveRoomKeys(link.roomSecret)).media)]
    await person('Ruth').comeToTheDoor(links.leader)
    await person('Ruth').press('Microphone on')
    await person('Ruth').goIn()
    await person('Ilse').comeToTheDoor(links.coLeader, 'microphone')
    await person('Ilse').press('Microphone on')
    await person('Ilse').goIn()
    for (const name of ['Ana', 'Kofi', 'Mei', 'Tomas'] as const) {
      await person(name).comeToTheDoor(links.members, name === 'Ana' ? 'camera' : 'microphone')
      if (name !== 'Ana') await person(name).press('Microphone on')
      await person(name).knock()
      await person('Ruth').desk.letIn(name)
      await person(name).isInTheRoom()
    }
    const { desk } = person('Ruth')
    await desk.press('Begin')
    await desk.press('On to the case call')
    await desk.choosePresenter('Ana')
    await desk.press('Ana begins')
    await each(everybody(), (one) => one.phaseIs('Presentation'))
    await isHeard('Ana')
  })

  step('Ana sits back, and her patched page goes on sending on the stream it had', async () => {
    await shout('Ana', true)
    const { desk } = person('Ruth')
    await desk.press('On to questions')
    await desk.press('Ana sits back')
    await person('Ana').windowSeat.isTaken()
    await each(others('Ana').map(person), (one) => one.phaseIs('Sitting back'))
    const before = await sentBy(person('Ana').page)
    await isSilent('Ana', () => wait(2000))
    expect(await sentBy(person('Ana').page), 'the patched page has stopped').toBeGreaterThan(before)
  })

  step(
    'another client with her token publishes, mislabels, unmutes, smuggles, joins again',
    async () => {
      cameThrough(await isSilent('Ana', () => attackAs('Ana')))
    },
  )

  step('she reloads, and the old token and the new are tried', async () => {
    const old = tokenOf('Ana')
    const newest = await isSilent('Ana', async () => {
      await person('Ana').page.reload()
      await person('Ana').windowSeat.isTaken()
      await shout('Ana', true)
      await attackAs('Ana', old)
      await hasNewToken('Ana', old)
      return attackAs('Ana')
    })
    cameThrough(newest)
  })

  step('a second tab waits at the door and shouts', async () => {
    const [, none] = await isSilent('Ana', async () => {
      const tab = await person('Ana').context.newPage()
      await tab.goto(links.members)
      await tab.getByRole('button', { name: 'Open camera and microphone' }).click()
      await tab.getByRole('textbox', { name: 'Name on your chair' }).fill('Ana')
      for (const name of ['I agree to these', 'I am in a private place']) {
        await tab.getByRole('checkbox', { name }).check({ force: true })
      }
      await tab.getByRole('button', { name: 'Come to the door' }).click()
      await tab.getByRole('heading', { name: 'You are at the door.' }).waitFor()
      const outcomes = [await attackAs('Ana', 'check'), await attackAs('Ana', '')] as const
      await tab.close()
      return outcomes
    })
    expect(none.joins).toMatch(/^refused/)
  })

  step('the media process is killed, and what comes back is silent', async () => {
    const outcomes = await isSilent('Ana', async () => {
      for (const pid of mediaPids()) process.kill(pid, 'SIGKILL')
      await seeEachOther()
      return attackAs('Ana')
    })
    cameThrough(outcomes)
  })

  step(
    'the server is killed and comes back: the phase holds, and so does the silence',
    async () => {
      const { port } = server
      const old = tokenOf('Ana')
      const newest = await isSilent('Ana', async () => {
        await server.end('SIGKILL')
        server = await startBuiltServer(port)
        await each(others('Ana').map(person), (one) => one.phaseIs('Sitting back'))
        await person('Ana').windowSeat.isTaken()
        await seeEachOther()
        await attackAs('Ana', old)
        await hasNewToken('Ana', old)
        return attackAs('Ana')
      })
      cameThrough(newest)
    },
  )

  step('brought back, she is silent until her own tap, and then everybody hears her', async () => {
    await shout('Ana', false)
    await person('Ruth').desk.press('Begin group work')
    await each(others('Ana').map(person), (one) => one.phaseIs('Group work'))
    await person('Ruth').desk.press('Bring Ana back')
    await person('Ana').phaseIs('Presenter returns')
    await isSilent('Ana', () => wait(1500))
    await person('Ana').press('Open my microphone')
    await isHeard('Ana')
    await person('Ana').press('Microphone open')
    await person('Ana').button('Microphone closed').waitFor()
  })

  step('a leader closes Kofi’s microphone, whatever his client does', async () => {
    await person('Kofi').press('Microphone closed')
    await isHeard('Kofi')
    await shout('Kofi', true)
    await person('Ruth').desk.inPanel('Seats', async (panel) => {
      await panel.getByRole('button', { name: 'Kofi: what to do' }).click()
      await person('Ruth').choose('Close the microphone')
    })
    await person('Kofi').button('Closed by a leader').waitFor()
    const before = await sentBy(person('Kofi').page)
    await isSilent('Kofi', () => wait(1000))
    expect(await sentBy(person('Kofi').page), 'the patched page has stopped').toBeGreaterThan(
      before,
    )
    cameThrough(await isSilent('Kofi', () => attackAs('Kofi')))
  })

  step('in a held silence nobody is heard, whatever their client does', async () => {
    await person('Ana').press('Microphone closed')
    await isHeard('Ana')
    await shout('Ana', true)
    await person('Ruth').desk.inPanel('Room', (panel) =>
      panel.getByRole('switch', { name: 'Hold a silence' }).click(),
    )
    await each(everybody(), (one) => one.reads('We are silent together.'))
    cameThrough(await isSilent('Ana', () => attackAs('Ana')))
  })
})
