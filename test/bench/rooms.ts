/**
 * 200 rooms of 8 on one process: memory a seat, CPU, and the delay from a leader's click to every member's change. Sessions
 * alone: media has a bench of its own.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { admit, enter, makeRoom, type RawClient } from '../sockets/harness.ts'
import type { HostCost, HostReady } from './roomsHost.ts'

const ROOMS = 200
const SEATS = 8
const CLICKS_A_SECOND = 20
const SECONDS = 30
/** Rooms that come to life at the same time while the bench sets up. */
const AT_ONCE = 10

interface Group {
  readonly leader: RawClient
  readonly others: readonly RawClient[]
}

const startHost = (): ChildProcess =>
  fork(fileURLToPath(new URL('./roomsHost.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

const isReady = (message: unknown): message is HostReady =>
  typeof message === 'object' && message !== null && 'url' in message
const isCost = (message: unknown): message is HostCost =>
  typeof message === 'object' && message !== null && 'rssMB' in message

const hear = <T>(host: ChildProcess, isIt: (message: unknown) => message is T): Promise<T> =>
  new Promise((resolve, reject) => {
    host.once('exit', () => reject(new Error('the server of the bench ended early')))
    host.once('message', (message: unknown) => {
      if (isIt(message)) resolve(message)
      else reject(new Error('the server of the bench said something else'))
    })
  })

const costOf = (host: ChildProcess): Promise<HostCost> => {
  const cost = hear(host, isCost)
  host.send('cost')
  return cost
}

async function gather(url: string): Promise<Group> {
  const room = await makeRoom({ url }, { chairs: SEATS })
  const leader = await enter(room, 'leader', 'Ruth')
  const coLeader = await enter(room, 'co-leader', 'Tomasz')
  const others = [coLeader]
  for (let member = 2; member < SEATS; member += 1) {
    others.push(await admit(room, leader, `Member ${member}`))
  }
  await leader.ok({ type: 'begin' })
  return { leader, others }
}

async function gatherAll(url: string): Promise<readonly Group[]> {
  const groups: Group[] = []
  for (let made = 0; made < ROOMS; made += AT_ONCE) {
    groups.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => gather(url)))))
  }
  return groups
}

/** Milliseconds from the click until each of the others has its new view. */
function click({ leader, others }: Group, on: boolean): Promise<readonly number[]> {
  const clicked = performance.now()
  const changed = others.map((other) =>
    other
      .untilRoom(({ moment }) => moment.at === 'running' && moment.paused === on)
      .then(() => performance.now() - clicked),
  )
  const answered = leader.ok({ type: 'pause', on })
  return Promise.all([answered, ...changed]).then(([, ...delays]) => delays)
}

const quantile = (sorted: readonly number[], q: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(2))

const delaysOf = (delays: readonly number[]) => {
  const sorted = delays.toSorted((a, b) => a - b)
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), samples: sorted.length }
}

const round = (value: number, digits = 1): number => Number(value.toFixed(digits))

/** Clicks go round the rooms at an even pace, whether or not the ones before have been answered. */
async function clickAround(groups: readonly Group[]): Promise<readonly number[]> {
  const under: Promise<readonly number[]>[] = []
  const paused = new Set<Group>()
  const started = performance.now()
  for (let made = 0; made < CLICKS_A_SECOND * SECONDS; made += 1) {
    await pause(Math.max(0, started + (made * 1000) / CLICKS_A_SECOND - performance.now()))
    const group = groups[made % groups.length]
    if (group === undefined) continue
    const on = !paused.has(group)
    if (on) paused.add(group)
    else paused.delete(group)
    under.push(click(group, on))
  }
  return (await Promise.all(under)).flat()
}

export default async function bench(): Promise<Record<string, unknown>> {
  const host = startHost()
  const { url } = await hear(host, isReady)
  const empty = await costOf(host)
  const groups = await gatherAll(url)
  await pause(2_000)
  const full = await costOf(host)

  await pause(10_000)
  const idle = await costOf(host)
  const delays = await clickAround(groups)
  const clicked = await costOf(host)

  // Every leader at the same moment.
  const paused = new Map(groups.map((group) => [group, group.leader.room.moment]))
  const burst = await Promise.all(
    groups.map((group) => {
      const moment = paused.get(group)
      return click(group, !(moment?.at === 'running' && moment.paused))
    }),
  )
  const after = await costOf(host)
  for (const { leader, others } of groups) {
    for (const client of [leader, ...others]) client.close()
  }
  host.disconnect()

  const seats = ROOMS * SEATS
  return {
    bench: 'rooms',
    load: {
      rooms: full.rooms,
      seats,
      connections: full.connections,
      clicksASecond: CLICKS_A_SECOND,
      seconds: SECONDS,
      viewsAndCopiesAClick: SEATS,
      note: 'clients in one process on the same machine; media not running; TLS none',
    },
    memoryKBASeat: {
      rss: round(((full.rssMB - empty.rssMB) * 1024) / seats),
      heap: round(((full.heapMB - empty.heapMB) * 1024) / seats),
    },
    memoryMB: { empty: round(empty.rssMB), full: round(full.rssMB), after: round(after.rssMB) },
    cpuPercentOfACore: {
      idle: round(((idle.cpuSeconds - full.cpuSeconds) / 10) * 100),
      clicking: round(((clicked.cpuSeconds - idle.cpuSeconds) / SECONDS) * 100),
    },
    clickToEveryMemberMs: delaysOf(delays),
    allLeadersAtOnceMs: delaysOf(burst.flat()),
  }
}
