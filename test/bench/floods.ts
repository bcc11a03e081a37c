/**
 * Fifty honest rooms of eight beside attackers, five of each kind, one kind after the other and then all at once, against the limits as
 * they ship: the delay from an honest leader's click to every member's change, against the same without attackers, measured just before.
 * Then voices beside people who send media as fast as they can.
 *
 * The server has a core to itself. The honest clients have the other; attackers have all of it that is left, so that the honest wait
 * for the server and not for the load.
 *
 * `npm run bench -- floods half all` measures the kinds whose names begin so, and all at once; `voices` those alone.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { goFirst, goSecond, keepOn } from './cores.ts'
import type { FloodOrder, FloodsSaid } from './floodAttackers.ts'
import { measureVoices } from './floodedVoices.ts'
import { FLOOD_KINDS, type FloodKind } from './floodKinds.ts'
import { Lookout, overlaps } from './lateness.ts'
import {
  type Change,
  CLICKS_A_SECOND,
  clickAround,
  costOf,
  delaysOf,
  type Group,
  gatherAll,
  hear,
  isReady,
  round,
  SEATS,
  startHost,
} from './roomsLoad.ts'

const ROOMS = 50
const ATTACKERS = 5
const SECONDS = 15
/** Of quiet, before each kind; all of them together are what the floods are held against. */
const QUIET_SECONDS = 6
/** What the honest may be slowed by. */
const MOST_TIMES = 2
const SERVER_CORE = 0
const LOAD_CORE = 1
const PASSPHRASE = 'open sesame'

const isReadyToFlood = (said: unknown): said is FloodsSaid => said === 'ready'
const isCount = (said: unknown): said is Readonly<Record<string, number>> =>
  typeof said === 'object' && said !== null

function startAttackers(order: FloodOrder): ChildProcess {
  const file = fileURLToPath(new URL('./floodAttackers.ts', import.meta.url))
  const attackers = fork(file, [JSON.stringify(order)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  if (attackers.pid !== undefined) {
    keepOn(LOAD_CORE, attackers.pid)
    goSecond(attackers.pid)
  }
  return attackers
}

const lookout = new Lookout()

interface Stretch {
  readonly changes: readonly Change[]
  readonly figures: Readonly<Record<string, unknown>>
}

/**
 * The honest clicks of some seconds: how long they took, and what the server was at meanwhile. Changes during which the clients' own
 * process was held up, or the machine gave the server no core, say nothing of the server: they are left out and counted.
 */
async function measure(
  host: ChildProcess,
  groups: readonly Group[],
  seconds: number,
): Promise<Stretch> {
  const before = await costOf(host)
  lookout.take()
  const all = await clickAround(groups, seconds)
  const clientsLateMs = lookout.take()
  const { cpuSeconds, rssMB, lateMs, withoutCore, collectedMs } = await costOf(host)
  const changes = all.filter(({ clicked, delay }) =>
    [lookout.late, withoutCore].every((held) => !overlaps(held, clicked, clicked + delay)),
  )
  const figures = {
    ...delaysOf(changes),
    leftOut: all.length - changes.length,
    withThoseP99: delaysOf(all).p99,
    serverLateMs: lateMs,
    serverCollectsMs: collectedMs,
    clientsLateMs,
    cpuPercentOfACore: round(((cpuSeconds - before.cpuSeconds) / seconds) * 100),
    rssMB: round(rssMB),
  }
  return { changes, figures }
}

async function beside(host: ChildProcess, groups: readonly Group[], order: FloodOrder) {
  const quiet = await measure(host, groups, QUIET_SECONDS)
  const attackers = startAttackers(order)
  await hear(attackers, isReadyToFlood)
  await pause(1_000)
  const flooded = await measure(host, groups, SECONDS)
  const counted = hear(attackers, isCount)
  attackers.send('count')
  const done = await counted
  const gone = new Promise((resolve) => attackers.once('exit', resolve))
  attackers.disconnect()
  await gone
  // What they were owed has left, and their lines are gone.
  await pause(2_000)
  return { quiet, flooded, rounds: order.kinds.length === 1 ? done[order.kinds[0] ?? ''] : done }
}

export default async function bench(): Promise<Record<string, unknown>> {
  const named = process.argv.slice(3)
  const isWanted = (what: string): boolean =>
    named.length === 0 || named.some((name) => what.startsWith(name))
  const order = (url: string, kinds: readonly FloodKind[], network: number): FloodOrder => ({
    url,
    passphrase: PASSPHRASE,
    kinds,
    ofEach: ATTACKERS,
    network: `10.${network}`,
  })
  const orders = new Map<string, (url: string) => FloodOrder>()
  for (const [at, kind] of FLOOD_KINDS.entries()) {
    if (isWanted(kind)) orders.set(kind, (url) => order(url, [kind], at))
  }
  if (isWanted('all at once')) orders.set('all at once', (url) => order(url, FLOOD_KINDS, 100))
  return {
    bench: 'floods',
    load: {
      honest: { rooms: ROOMS, seats: SEATS, clicksASecond: CLICKS_A_SECOND },
      attackersOfEachKind: ATTACKERS,
      seconds: SECONDS,
      note: 'the server alone on a core; honest clients on the other, attackers there in what is left; limits as they ship; no TLS',
    },
    aim: { p99Times: MOST_TIMES },
    clickToEveryMemberMs: orders.size > 0 ? await measureClicks(orders) : null,
    voicesMs: isWanted('voices') ? await measureVoices() : null,
  }
}

async function measureClicks(
  orders: ReadonlyMap<string, (url: string) => FloodOrder>,
): Promise<Record<string, unknown>> {
  const host = startHost(['as-it-ships', PASSPHRASE])
  // Each measurement waits for an answer of its own.
  host.setMaxListeners(0)
  const { url, pid } = await hear(host, isReady)
  const apart = [keepOn(SERVER_CORE, pid), keepOn(LOAD_CORE, process.pid)].every(Boolean)
  // A profiler's own thread must come to its turn.
  const isProfiled = process.env.BENCH_PROFILE !== undefined
  const first = [isProfiled ? goSecond(pid) : goFirst(pid), goFirst(process.pid)].every(Boolean)
  const groups = await gatherAll(url, ROOMS, (room) => ({
    from: `198.51.100.${room}`,
    passphrase: PASSPHRASE,
  }))
  await clickAround(groups, 5)
  const quiet: Change[] = []
  const flooded = new Map<string, Omit<Awaited<ReturnType<typeof beside>>, 'quiet'>>()
  for (const [name, order] of orders) {
    const { quiet: before, ...rest } = await beside(host, groups, order(url))
    quiet.push(...before.changes)
    flooded.set(name, rest)
    console.error(name, JSON.stringify([before.figures, rest.flooded.figures]))
  }
  const allQuiet = delaysOf(quiet)
  const kinds = Array.from(
    flooded,
    ([
      name,
      {
        flooded: { figures, changes },
        rounds,
      },
    ]) => [name, { p99Times: round(delaysOf(changes).p99 / allQuiet.p99, 2), ...figures, rounds }],
  )
  for (const { leader, others } of groups) {
    for (const client of [leader, ...others]) client.close()
  }
  host.disconnect()
  return { cores: { apart, first }, quiet: allQuiet, ...Object.fromEntries(kinds) }
}
