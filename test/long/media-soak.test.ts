/**
 * Rooms that come and go leave nothing behind in the media process: after warm-up its memory grows by less than
 * 1 MB in 100 rooms. Three people of real packets meet in each.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import type { BotCount, BotOrder } from '../bench/mediaBots.ts'
import type { HostOrder, HostReady } from '../bench/mediaHost.ts'

const ROOMS = Number(process.env.SOAK_ROOMS ?? 600)
/** Until V8's heap and the allocator's arenas have their size: measured over 900 rooms, after the 200th nothing rose by 1 MB. */
const WARM_UP = 200
/** Fewer measured rooms than this show the steps of garbage collection, not a slope. */
const FEWEST_MEASURED = 100
const PEOPLE = 3
const MOST_MB_IN_100_ROOMS = 1
/** Audio packets received by all, until the room has done its work. */
const ENOUGH_AUDIO = 60

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

const megabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Least-squares slope of the samples: MB in 100 rooms. */
function slope(samples: readonly { readonly room: number; readonly mb: number }[]): number {
  const mean = (of: (sample: { room: number; mb: number }) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length
  const [x, y] = [mean((sample) => sample.room), mean((sample) => sample.mb)]
  const along = mean((sample) => (sample.room - x) * (sample.mb - y))
  return (along / mean((sample) => (sample.room - x) ** 2)) * 100
}

afterAll(() => {
  for (const child of started) child.disconnect()
})

it(`the media process holds no more after ${ROOMS} rooms than after ${WARM_UP}`, async () => {
  expect(ROOMS - WARM_UP, 'rooms to measure').toBeGreaterThanOrEqual(FEWEST_MEASURED)
  const host = start('mediaHost.ts')
  const ready = await heard<HostReady>(host)
  const bots = start('mediaBots.ts')
  await heard(bots)
  const samples: { room: number; mb: number }[] = []
  for (let index = 0; index < ROOMS; index++) {
    const room = `soak${index}`
    host.send({ order: 'open', room, people: PEOPLE } satisfies HostOrder)
    const people = Array.from({ length: PEOPLE }, (_, seat) => ({
      url: ready.url,
      token: `${room}.${seat}`,
      people: PEOPLE,
      tile: { width: 320, height: 180 },
    }))
    bots.send({ order: 'join', bots: people } satisfies BotOrder)
    // A room nobody was heard in would leave nothing behind either.
    let heardSoFar = 0
    for (let tries = 0; heardSoFar < ENOUGH_AUDIO && tries < 100; tries++) {
      await pause(100)
      bots.send({ order: 'count' } satisfies BotOrder)
      heardSoFar += (await heard<BotCount>(bots)).audio
    }
    expect(heardSoFar, room).toBeGreaterThanOrEqual(ENOUGH_AUDIO)
    bots.send({ order: 'stop' } satisfies BotOrder)
    host.send({ order: 'close', room } satisfies HostOrder)
    await pause(20)
    if (index >= WARM_UP) samples.push({ room: index, mb: megabytes(ready.mediaPid) })
  }
  const grown = slope(samples)
  const [warm, last] = [samples[0]?.mb, samples.at(-1)?.mb]
  console.log(JSON.stringify({ rooms: ROOMS, warmUp: WARM_UP, warm, last, mbIn100Rooms: grown }))
  expect(grown).toBeLessThan(MOST_MB_IN_100_ROOMS)
})
