/**
 * What a member's page costs while eight people sit together, cameras and microphones open: the share of its main thread in use and
 * what it goes to, how much of the screen a change draws anew, and its memory. First while nothing happens but voices, then at a
 * board on which two people write without a pause. The page measured has a browser of its own.
 */
import type { CDPSession } from 'playwright-core'
import { boardOf, lay } from '../browser/drive/boardOf.ts'
import { openBrowser } from '../browser/drive/browser.ts'
import { Complaints } from '../browser/drive/complaints.ts'
import { Person } from '../browser/drive/person.ts'
import { makeRoom } from '../browser/drive/room.ts'
import { startBuiltServer } from '../browser/drive/server.ts'
import { devicesOf, installFakeDevices } from '../media/fixtures/fakeDevices.ts'

const OTHERS = ['Ruth', 'Ioana', 'Ana', 'Mei', 'Tomas', 'Lena', 'Priya'] as const
/** Wide enough for a desk beside the circle; and the windows of those whose pages are not measured. */
const DESK = { width: 1024, height: 768 }
const ASIDE = { width: 640, height: 480 }
/** Everything has come and settled after this (ms). */
const SETTLED_MS = 10_000
const MEASURED_MS = 15_000
const SAMPLED_MS = 10_000
/** Of the profile, functions with at least this share of the time in use. */
const TOLD_FROM = 0.02

/** What React says of each time it has drawn: how many components it ran. */
interface Drawn {
  readonly components: number[]
}

declare global {
  interface Window {
    drawn: Drawn
  }
}

/** Runs in the page before anything else: hears React's own word after each commit, and counts the components that were run. */
function countDrawn(): void {
  interface Fiber {
    readonly tag: number
    readonly flags: number
    readonly alternate: Fiber | null
    readonly child: Fiber | null
    readonly sibling: Fiber | null
  }
  window.drawn = { components: [] }
  const seen = new WeakSet<Fiber>()
  const ran = (fiber: Fiber | null): number => {
    let count = 0
    for (let at = fiber; at; at = at.sibling) {
      // A subtree that nothing has touched is the very one of last time.
      if (seen.has(at)) continue
      seen.add(at)
      if (at.alternate) seen.delete(at.alternate)
      // Function components alone (0, 14, 15) that performed work (1).
      if ([0, 14, 15].includes(at.tag) && (at.flags & 1) !== 0) count += 1
      count += ran(at.child)
    }
    return count
  }
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => {
        window.drawn.components.push(ran(root.current))
      },
    },
  })
}

interface Counted {
  /** Processor time of the main thread, seconds. */
  readonly thread: number
  readonly heapMB: number
}

async function counted(cdp: CDPSession): Promise<Counted> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { thread: of('ThreadTime'), heapMB: of('JSHeapUsedSize') / 2 ** 20 }
}

interface Profile {
  /** Share of samples in which the thread was not idle; on a machine with other work it waits for a core in some of them. */
  readonly sampledBusyPercent: number
  /** The functions in which that time goes, by their share of it, the largest first. */
  readonly goesTo: Readonly<Record<string, number>>
}

async function profile(cdp: CDPSession): Promise<Profile> {
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: 1000 })
  await cdp.send('Profiler.start')
  await new Promise((done) => setTimeout(done, SAMPLED_MS))
  const { profile } = await cdp.send('Profiler.stop')
  const names = new Map(profile.nodes.map((node) => [node.id, node.callFrame.functionName]))
  const times = new Map<string, number>()
  for (const [i, id] of (profile.samples ?? []).entries()) {
    const name = names.get(id) || '(nameless)'
    times.set(name, (times.get(name) ?? 0) + (profile.timeDeltas?.[i] ?? 0))
  }
  const idle = times.get('(idle)') ?? 0
  times.delete('(idle)')
  const all = [...times.values()].reduce((sum, one) => sum + one, 0)
  const shares = [...times]
    .map(([name, time]): [string, number] => [name, Math.round((time / all) * 100) / 100])
    .filter(([, share]) => share >= TOLD_FROM)
    .sort(([, one], [, other]) => other - one)
  return {
    sampledBusyPercent: Math.round((all / (all + idle)) * 1000) / 10,
    goesTo: Object.fromEntries(shares),
  }
}

async function measured(person: Person, cdp: CDPSession) {
  const before = await counted(cdp)
  const begun = performance.now()
  await person.page.evaluate(() => {
    window.drawn.components.length = 0
  })
  await new Promise((done) => setTimeout(done, MEASURED_MS))
  const after = await counted(cdp)
  const seconds = (performance.now() - begun) / 1000
  const components = await person.page.evaluate(() => [...window.drawn.components])
  components.sort((one, other) => one - other)
  return {
    busyPercent: Math.round(((after.thread - before.thread) / seconds) * 1000) / 10,
    drawings: components.length,
    componentsADrawing: {
      p50: components[Math.floor(components.length / 2)] ?? 0,
      most: components[components.length - 1] ?? 0,
    },
    heapMB: Math.round(after.heapMB * 10) / 10,
    ...(await profile(cdp)),
  }
}

/** Runs the bench. */
export default async function bench(): Promise<Record<string, unknown>> {
  const server = await startBuiltServer()
  const crowd = await openBrowser()
  const alone = await openBrowser()
  const complaints = new Complaints(server.url)
  const open = async (name: string, i: number) => {
    const own = name === 'Kofi'
    const size = own ? { width: 1440, height: 900 } : name === 'Ruth' ? DESK : ASIDE
    const person = await Person.open(own ? alone : crowd, name, size, complaints)
    await person.context.addInitScript('globalThis.__name ??= (f) => f')
    await person.context.addInitScript(installFakeDevices, devicesOf(i))
    if (own) await person.context.addInitScript(countDrawn)
    return person
  }
  try {
    const others: Person[] = []
    for (const [i, name] of OTHERS.entries()) others.push(await open(name, i))
    const kofi = await open('Kofi', OTHERS.length)
    const [ruth, ioana, ...members] = others
    if (!ruth || !ioana) throw new Error('no leaders')
    const links = await makeRoom(ruth.page, server.url, {
      label: 'Thursday group',
      preset: /60 min/,
      chairs: 8,
      leader: 'Ruth Adler',
      coLeader: 'Ioana Pop',
    })
    await ruth.comeToTheDoor(links.leader)
    await ruth.goIn()
    await ioana.comeToTheDoor(links.coLeader)
    await ioana.goIn()
    for (const person of [...members, kofi]) {
      await person.comeToTheDoor(links.members)
      await person.knock()
      await ruth.desk.letIn(person.name)
      await person.isInTheRoom()
    }
    const cdp = await kofi.context.newCDPSession(kofi.page)
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
    await new Promise((done) => setTimeout(done, SETTLED_MS))
    const pictures = await kofi.page.locator('.ring__chairs video').count()
    const quiet = await measured(kofi, cdp)

    for (const press of ['Begin', 'On to the case call']) await ruth.desk.press(press)
    await ruth.desk.choosePresenter('Ana')
    for (const press of ['Ana begins', 'On to questions', 'Ana sits back', 'Begin group work'])
      await ruth.desk.press(press)
    await ruth.desk.press('Board')
    await ruth.page.getByText('Open to write').click()
    await boardOf(kofi).waitFor()
    let writes = true
    let cards = 0
    const write = async (person: Person) => {
      while (writes) {
        cards += 1
        await lay(person, `a word, and one more ${cards}`)
      }
    }
    const writers = members.slice(1, 3).map(write)
    const board = await measured(kofi, cdp)
    writes = false
    await Promise.all(writers)
    return {
      bench: 'page',
      unit: 'a member’s page at 1440×900 in a browser of its own, with seven others',
      load: { people: OTHERS.length + 1, pictures, camera: '320×180 at 10 a second', cards },
      quiet,
      board,
    }
  } finally {
    await alone.close()
    await crowd.close()
    await server.end('SIGKILL')
  }
}
