/**
 * From opening the link of a running room to the first decoded frame of every person in it: five people with cameras in one Chromium,
 * a co-leader who lets in at once, and twenty arrivals one after the other. Filling in the name and the ticks is done by the bench, in
 * no time; what is measured is the room's part.
 */
import type { Page } from 'playwright-core'
import { openBrowser } from '../browser/drive/browser.ts'
import { Complaints } from '../browser/drive/complaints.ts'
import { Person } from '../browser/drive/person.ts'
import { makeRoom as makeRoomOnPage } from '../browser/drive/room.ts'
import { startBuiltServer } from '../browser/drive/server.ts'
import { devicesOf, installFakeDevices } from '../media/fixtures/fakeDevices.ts'

const PRESENT = ['Ruth', 'Ioana', 'Ana', 'Kofi', 'Mei'] as const
const ARRIVALS = 20
const PATIENCE_MS = 60_000

interface FirstFrames {
  /** Seats' pictures decoded so far, and when each came (performance.now of the page, counted from its navigation). */
  readonly frames: number[]
  /** When the room's controls were first there. */
  seated: number
}

declare global {
  interface Window {
    firstFrames: FirstFrames
  }
}

/** Runs in the page before anything else: notes the first frame of each picture, and when the chair was taken. */
function noteFirstFrames(): void {
  const noted: FirstFrames = { frames: [], seated: 0 }
  window.firstFrames = noted
  const seen = new WeakSet<HTMLVideoElement>()
  const look = () => {
    if (noted.seated === 0 && document.querySelector('.hall')) noted.seated = performance.now()
    for (const video of document.querySelectorAll('.hall video')) {
      if (!(video instanceof HTMLVideoElement) || seen.has(video)) continue
      seen.add(video)
      video.requestVideoFrameCallback(() => noted.frames.push(performance.now()))
    }
  }
  setInterval(look, 15)
}

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
}

/** Milliseconds from the page's navigation to the last first frame, and from the chair to it. */
async function everybodySeen(page: Page): Promise<{ link: number; chair: number }> {
  await page.waitForFunction(
    (people) => window.firstFrames.frames.length >= people,
    PRESENT.length,
    { polling: 50, timeout: PATIENCE_MS },
  )
  return page.evaluate((people) => {
    const { frames, seated } = window.firstFrames
    const last = Math.max(...frames.slice(0, people))
    return { link: last, chair: last - seated }
  }, PRESENT.length)
}

/** Runs the bench: p50 and p95 in ms. */
export default async function bench(): Promise<Record<string, unknown>> {
  const server = await startBuiltServer()
  const browser = await openBrowser()
  const complaints = new Complaints(server.url)
  const open = async (name: string, i: number) => {
    const person = await Person.open(browser, name, { width: 1024, height: 768 }, complaints)
    await person.context.addInitScript('globalThis.__name ??= (f) => f')
    await person.context.addInitScript(installFakeDevices, devicesOf(i))
    return person
  }
  try {
    const people = new Map<string, Person>()
    for (const [i, name] of PRESENT.entries()) people.set(name, await open(name, i))
    const ruth = people.get('Ruth')
    if (!ruth) throw new Error('no leader')
    const links = await makeRoomOnPage(ruth.page, server.url, {
      label: 'Thursday group',
      preset: /60 min/,
      chairs: 8,
      leader: 'Ruth Adler',
      coLeader: 'Ioana Pop',
    })
    for (const [name, person] of people) {
      const link = { Ruth: links.leader, Ioana: links.coLeader }[name] ?? links.members
      await person.comeToTheDoor(link)
      if (name === 'Ruth' || name === 'Ioana') await person.goIn()
      else {
        await person.knock()
        await ruth.desk.letIn(name)
        await person.isInTheRoom()
      }
    }
    const arrivals: { link: number; chair: number }[] = []
    const returns: { link: number; chair: number }[] = []
    for (let n = 0; n < ARRIVALS; n += 1) {
      const late = await open('Tomas', 5)
      await late.context.addInitScript(noteFirstFrames)
      await late.comeToTheDoor(links.members)
      await Promise.all([late.press('Come to the door'), ruth.desk.letIn('Tomas')])
      arrivals.push(await everybodySeen(late.page))
      await late.page.reload()
      returns.push(await everybodySeen(late.page))
      await late.leave()
      await late.close()
    }
    const told = (of: 'link' | 'chair', list: readonly { link: number; chair: number }[]) => ({
      p50: quantile(
        list.map((one) => one[of]),
        0.5,
      ),
      p95: quantile(
        list.map((one) => one[of]),
        0.95,
      ),
    })
    return {
      bench: 'join',
      unit: 'ms to the first decoded frame of every person',
      load: { people: PRESENT.length, camera: '320×180 at 10 a second', arrivals: ARRIVALS },
      fromLinkThroughTheDoor: told('link', arrivals),
      fromChair: told('chair', arrivals),
      fromReload: told('link', returns),
    }
  } finally {
    await browser.close()
    await server.end('SIGKILL')
  }
}
