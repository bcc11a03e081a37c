/**
 * `npm run bench -- machines`: the directory of a large service in a real Redis (a thousand nodes, a million rooms), and what a line
 * pays that goes through another node than its room's.
 */
import { createClient } from '@redis/client'
import { RedisDirectory } from '../../server/machines/redisDirectory.ts'
import { KEYS } from '../../server/machines/script.ts'
import { TIMES } from '../../server/machines/times.ts'
import { enter, makeRoom, type RawClient } from '../sockets/harness.ts'
import { freePort, startRedis } from '../sockets/redisServer.ts'
import { startServerProcess } from '../sockets/serverProcess.ts'

const NODES = Number(process.env.NODES ?? 1_000)
const ROOMS = Number(process.env.ROOMS ?? 1_000_000)
const AT_ONCE = 64
/** Of its nodes, so many die in one moment. */
const DIE = 0.01
const ROUND_TRIPS = 60

const fail = (what: string): never => {
  throw new Error(what)
}

const name = (at: number): string => at.toString(36).padStart(16, '0')

/** Does `count` things, so many at once; the answer is how many were done in a second. */
async function rate(count: number, what: (at: number) => Promise<unknown>): Promise<number> {
  const began = performance.now()
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) {
      const at = next
      next += 1
      // An answer that was too late for a node is asked for again, as a node does.
      while ((await what(at)) === null) await new Promise((again) => setTimeout(again, 50))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return Math.round(count / ((performance.now() - began) / 1000))
}

const nodeOf = (at: number): string => `node-${at}`
const about = { epoch: 'bench', rooms: Math.round(ROOMS / NODES), takes: true }

async function directoryOfMany(): Promise<Record<string, number>> {
  const redis = await startRedis()
  const client = createClient({ url: redis.url })
  await client.connect()
  // Leases by a clock of the bench's own: how long filling takes is not to end them.
  let now = Date.now()
  const directory = new RedisDirectory({
    url: redis.url,
    drawEpoch: () => 'bench',
    now: () => now,
  })
  while ((await directory.look(name(0))) === null) await new Promise((wait) => setTimeout(wait, 50))
  const joining = { ...about, address: 'http://10.0.0.1:3100', held: [], unbroken: false }
  await rate(NODES, (at) => directory.join({ ...joining, node: nodeOf(at) }))
  const asking = { epoch: 'bench', settled: true, owed: [], by: now + 1_000 }
  const claim = (at: number, node: string) =>
    directory.claim({ ...asking, node, label: name(at), room: name(at) })
  // Filled past the script: that is not what is measured.
  for (let from = 0; from < ROOMS; from += 10_000) {
    const keys = Array.from({ length: Math.min(10_000, ROOMS - from) }, (_, at) => from + at)
    await client.mSet(keys.map((at): [string, string] => [KEYS.room(name(at)), nodeOf(at % NODES)]))
  }
  const claims = await rate(10_000, (at) => claim(ROOMS + at, nodeOf(at % NODES)))
  const looks = await rate(5_000, (at) => directory.look(name((at * 7_919) % ROOMS)))
  const renewals = await rate(5_000, (at) =>
    directory.renew({ ...about, node: nodeOf(at % NODES) }),
  )
  const memory = (await client.info('memory')).match(/used_memory:(\d+)/)?.[1] ?? '0'
  // One in a hundred dies; the others' leases go on, and their rooms are claimed by whoever their pages reach.
  const dead = Math.round(NODES * DIE)
  now += TIMES.lease - 1
  await rate(NODES - dead, (at) => directory.renew({ ...about, node: nodeOf(dead + at) }))
  now += 2
  const orphans = Array.from({ length: ROOMS }, (_, at) => at).filter((at) => at % NODES < dead)
  asking.by = now + 1_000
  let taken = 0
  const again = await rate(orphans.length, async (at) => {
    const said = await claim(orphans[at] ?? 0, nodeOf(dead + (at % (NODES - dead))))
    if (said?.kind === 'yours') taken += 1
    return said
  })
  if (taken !== orphans.length) fail(`${taken} of ${orphans.length} were taken`)
  directory.close()
  client.destroy()
  await redis.kill()
  return {
    claimsASecond: claims,
    looksASecond: looks,
    renewalsASecond: renewals,
    renewalsNeededASecond: NODES / (TIMES.renewEvery / 1000),
    redisMB: Math.round(Number(memory) / 2 ** 20),
    claimsAfterFailure: orphans.length,
    claimsAfterFailureASecond: again,
    secondsUntilAllAreClaimed: Math.round((orphans.length / again) * 10) / 10,
  }
}

const percentile = (all: readonly number[], p: number): number => {
  const sorted = [...all].sort((a, b) => a - b)
  return Math.round((sorted[Math.floor((sorted.length - 1) * p)] ?? 0) * 100) / 100
}

/** ms from what a leader asks to the answer, no oftener than a room takes it; refused, it costs the room next to nothing. */
async function roundTrips(client: RawClient): Promise<readonly number[]> {
  const all: number[] = []
  for (let done = 0; done < ROUND_TRIPS; done += 1) {
    const from = performance.now()
    await client.say('command', { type: 'pause' })
    all.push(performance.now() - from)
    await new Promise((next) => setTimeout(next, 260))
  }
  return all
}

/** The same room, by its own node and by another. */
async function costOfTheHop(): Promise<Record<string, number>> {
  const redis = await startRedis()
  const started = async () => {
    const env = { REDIS_URL: redis.url, NODE_ADDRESS: `127.0.0.1:${await freePort()}` }
    return startServerProcess({ env })
  }
  const [own, other] = await Promise.all([started(), started()])
  for (const { url } of [own, other]) {
    while (!(await fetch(`${url}/readyz`)).ok) await new Promise((wait) => setTimeout(wait, 200))
  }
  const room = await makeRoom(own)
  const straight = await roundTrips(await enter(room, 'leader', 'Ruth'))
  const passed = await roundTrips(await enter({ ...room, url: other.url }, 'co-leader', 'Tomasz'))
  await Promise.all([own.end('SIGKILL'), other.end('SIGKILL')])
  await redis.kill()
  return {
    straightP50Ms: percentile(straight, 0.5),
    straightP99Ms: percentile(straight, 0.99),
    passedOnP50Ms: percentile(passed, 0.5),
    passedOnP99Ms: percentile(passed, 0.99),
  }
}

export default async function machines(): Promise<Record<string, unknown>> {
  return {
    bench: 'machines',
    nodes: NODES,
    rooms: ROOMS,
    atOnce: AT_ONCE,
    directory: await directoryOfMany(),
    hop: await costOfTheHop(),
  }
}
