/**
 * People who come and go, are cut off and come back by another way, by TURN, and look at each other large and small: for an hour, or
 * for `CHURN_MINUTES`. Nobody loses a chair: after whatever happens each hears every other again. Memory, descriptors and threads of the
 * media process and of the server with door and relay stay as they are.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { type BotOrder, CHURN } from '../bench/mediaBots.ts'
import type { HostOrder, HostReady } from '../bench/mediaHost.ts'

const MINUTES = Number(process.env.CHURN_MINUTES ?? 60)
const PEOPLE = 4
const HAPPENINGS = 6
/** A chair that is not back by then is lost. */
const PATIENCE_MS = 20_000
const LOOK_MS = 250
/** Of the time, until V8's heap and the allocator's arenas have their size. */
const WARM_UP = 0.4
const MOST = { megabytes: 8, descriptors: 8, threads: 2 } as const

const started: ChildProcess[] = []
const start = (file: string): ChildProcess => {
  const path = fileURLToPath(new URL(`../bench/${file}`, import.meta.url))
  const child = fork(path, { execArgv: ['--import', 'tsx'] })
  started.push(child)
  return child
}
const heard = <T>(child: ChildProcess) =>
  new Promise<T>((resolve) => child.once('message', (message) => resolve(message as T)))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface Usage {
  readonly megabytes: number
  readonly descriptors: number
  readonly threads: number
}

function usage(pid: number): Usage {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const value = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1])
  return {
    megabytes: value('VmRSS') / 1024,
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    threads: value('Threads'),
  }
}

/** What stayed behind: the mean of the last third of the samples less that of the first. */
function grown(samples: readonly Usage[]): Usage {
  const third = Math.floor(samples.length / 3)
  const mean = (part: readonly Usage[], of: keyof Usage) =>
    part.reduce((sum, each) => sum + each[of], 0) / part.length
  const more = (of: keyof Usage) =>
    mean(samples.slice(-third), of) - mean(samples.slice(0, third), of)
  return {
    megabytes: more('megabytes'),
    descriptors: more('descriptors'),
    threads: more('threads'),
  }
}

/** A small generator of chance (Numerical Recipes), so that each run is the same. */
let state = 12
const chance = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

afterAll(() => {
  for (const child of started) child.disconnect()
})

it(
  `${MINUTES} minutes of coming, going, cutting and coming back leave nothing behind and lose no chair`,
  async () => {
    const host = start('mediaHost.ts')
    const ready = await heard<HostReady>(host)
    const bots = start('mediaBots.ts')
    await heard(bots)
    const tell = (order: BotOrder) => bots.send(order)
    const everybodyHearsEverybody = async (what: string) => {
      const until = performance.now() + PATIENCE_MS
      for (;;) {
        tell({ order: 'voices' })
        await heard<number[]>(bots)
        await pause(LOOK_MS)
        tell({ order: 'voices' })
        const voices = await heard<number[]>(bots)
        if (voices.length === PEOPLE && voices.every((each) => each === PEOPLE - 1)) return
        if (performance.now() > until) throw new Error(`${what}: ${voices.join(' ')} voices`)
      }
    }
    const samples: { readonly media: Usage; readonly host: Usage }[] = []
    const happened = new Map<string, number>()
    const began = performance.now()
    const end = began + MINUTES * 60_000
    let rooms = 0
    while (performance.now() < end) {
      const room = `churn${rooms}`
      rooms += 1
      host.send({ order: 'open', room, people: PEOPLE } satisfies HostOrder)
      const people = Array.from({ length: PEOPLE }, (_, seat) => ({
        url: ready.url,
        token: `${room}.${seat}`,
        people: PEOPLE,
        tile: { width: 320, height: 180 },
        mediaPort: ready.mediaPort,
      }))
      tell({ order: 'join', bots: people })
      await everybodyHearsEverybody(`${room} join`)
      for (let turn = 0; turn < HAPPENINGS; turn++) {
        const what = CHURN[chance(CHURN.length)] ?? 'cut'
        tell({ order: 'churn', bot: chance(PEOPLE), what })
        happened.set(what, (happened.get(what) ?? 0) + 1)
        await everybodyHearsEverybody(`${room} ${what}`)
      }
      tell({ order: 'stop' })
      host.send({ order: 'close', room } satisfies HostOrder)
      await pause(100)
      if (performance.now() - began > MINUTES * 60_000 * WARM_UP)
        samples.push({ media: usage(ready.mediaPid), host: usage(host.pid ?? 0) })
    }
    const stayed = {
      media: grown(samples.map(({ media }) => media)),
      host: grown(samples.map((each) => each.host)),
    }
    console.log(
      JSON.stringify({ minutes: MINUTES, rooms, ...Object.fromEntries(happened), stayed }),
    )
    for (const each of Object.values(stayed))
      for (const of of ['megabytes', 'descriptors', 'threads'] as const)
        expect(each[of], of).toBeLessThan(MOST[of])
  },
  (MINUTES + 2) * 60_000,
)
