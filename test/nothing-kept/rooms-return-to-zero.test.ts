import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { admit, enter, makeRoom } from '../sockets/harness.ts'
import type { Holding, HostReady } from './host.ts'

/** `npm run test:long` makes more of them. */
const ROOMS = Number(process.env.ROOMS ?? 240)
/** Until then the engine is still settling: code is compiled, pools and caches are filled. */
const WARM_UP = ROOMS / 2
const AT_ONCE = 10
const EVERY = 20
/** The links' windows close so long after the making (ms): then the last trace of an ended room, a hash, goes as well. */
const WINDOW = 10_000
const MINUTE = 60_000

// A minute on two idle cores; more where others work too.
vi.setConfig({ testTimeout: 600_000 })

let host: ChildProcess
let url: string

const hear = <T>(isIt: (message: unknown) => message is T): Promise<T> =>
  new Promise((resolve, reject) => {
    const gone = () => reject(new Error('the server ended'))
    host.once('exit', gone)
    host.once('message', (message: unknown) => {
      host.off('exit', gone)
      if (isIt(message)) resolve(message)
      else reject(new Error('the server said something else'))
    })
  })
const isReady = (message: unknown): message is HostReady =>
  typeof message === 'object' && message !== null && 'url' in message
const isHolding = (message: unknown): message is Holding =>
  typeof message === 'object' && message !== null && 'rss' in message

const holding = (): Promise<Holding> => {
  const answer = hear(isHolding)
  host.send('holding')
  return answer
}

beforeAll(async () => {
  host = fork(fileURLToPath(new URL('./host.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  url = (await hear(isReady)).url
})
afterAll(() => host?.disconnect())

/** Two leaders and a member; a member at the door; an empty chair; the end. */
async function liveAndEnd(): Promise<void> {
  // A meeting of an hour whose window, 30 minutes more, is nearly over.
  const start = Date.now() - 90 * MINUTE + WINDOW
  const room = await makeRoom(
    { url },
    { when: { kind: 'once', start, minutes: 60, zone: 'Europe/Berlin' } },
  )
  const leader = await enter(room, 'leader', 'Ruth')
  const coLeader = await enter(room, 'co-leader', 'Ioana')
  const member = await admit(room, leader, 'Ana')
  await leader.ok({ type: 'begin' })
  member.close()
  await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
  await leader.ok({ type: 'end-room' })
  await coLeader.until(({ at }) => at === 'gone')
  for (const client of [leader, coLeader, member]) client.close()
}

/** What closes with the last room has a moment to go: its timers are no part of what is compared. */
const settled = () => pause(1_000)

/** MiB a room, by least squares. */
function slopeOf(samples: readonly { readonly rooms: number; readonly rss: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const x = mean(samples.map(({ rooms }) => rooms))
  const y = mean(samples.map(({ rss }) => rss))
  const above = samples.reduce((sum, { rooms, rss }) => sum + (rooms - x) * (rss - y), 0)
  return above / samples.reduce((sum, { rooms }) => sum + (rooms - x) ** 2, 0)
}

it(`${ROOMS} rooms are made and ended, and leave nothing in memory`, async () => {
  for (let first = 0; first < AT_ONCE; first += 1) await liveAndEnd()
  await expect.poll(async () => (await holding()).tombstones, { timeout: 90_000 }).toBe(0)
  await settled()
  const before = await holding()

  const samples: { rooms: number; rss: number }[] = []
  for (let rooms = 0; rooms < ROOMS; ) {
    await Promise.all(Array.from({ length: AT_ONCE }, liveAndEnd))
    rooms += AT_ONCE
    if (rooms > WARM_UP && rooms % EVERY === 0) samples.push({ rooms, rss: (await holding()).rss })
  }
  expect(100 * slopeOf(samples), JSON.stringify(samples)).toBeLessThan(1)

  await expect
    .poll(async () => (await holding()).tombstones, { timeout: 2 * WINDOW, interval: 1_000 })
    .toBe(0)
  await settled()
  const { rss: _after, ...after } = await holding()
  const { rss: _before, ...asBefore } = before
  expect(after).toMatchObject({
    rooms: 0,
    tombstones: 0,
    mediaRooms: 0,
    connections: 0,
    addresses: 0,
    objects: { rooms: 0, sockets: 0 },
  })
  expect(after).toEqual(asBefore)
})
