/** Groups of raw clients on one server in a process of its own, and how long their leaders' clicks take. */
import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { admit, enter, makeRoom, type RawClient, type TestRoomOptions } from '../sockets/harness.ts'
import { epochNow } from './lateness.ts'
import type { HostCost, HostReady } from './roomsHost.ts'

/** People of each group. */
export const SEATS = 8
export const CLICKS_A_SECOND = 20
/** Rooms that come to life at the same time while a bench sets up. */
const AT_ONCE = 10

export interface Group {
  readonly leader: RawClient
  readonly others: readonly RawClient[]
}

/** `BENCH_PROFILE=folder`: what the server was at, for its whole life, is written there. */
const profile = (): readonly string[] => {
  const folder = process.env.BENCH_PROFILE
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`]
}

/** Starts the server of rooms with these arguments. */
export const startHost = (args: readonly string[] = []): ChildProcess =>
  fork(fileURLToPath(new URL('./roomsHost.ts', import.meta.url)), args, {
    execArgv: ['--import', 'tsx', '--expose-gc', ...profile()],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

export const isReady = (message: unknown): message is HostReady =>
  typeof message === 'object' && message !== null && 'url' in message
const isCost = (message: unknown): message is HostCost =>
  typeof message === 'object' && message !== null && 'rssMB' in message

export const hear = <T>(host: ChildProcess, isIt: (message: unknown) => message is T): Promise<T> =>
  new Promise((resolve, reject) => {
    host.once('exit', () => reject(new Error('the server of the bench ended early')))
    host.once('message', (message: unknown) => {
      if (isIt(message)) resolve(message)
      else reject(new Error('the server of the bench said something else'))
    })
  })

export const costOf = (host: ChildProcess): Promise<HostCost> => {
  const cost = hear(host, isCost)
  host.send('cost')
  return cost
}

async function gather(url: string, options: TestRoomOptions): Promise<Group> {
  const room = await makeRoom({ url }, { ...options, chairs: SEATS })
  const leader = await enter(room, 'leader', 'Ruth')
  const coLeader = await enter(room, 'co-leader', 'Tomasz')
  const others = [coLeader]
  for (let member = 2; member < SEATS; member += 1) {
    others.push(await admit(room, leader, `Member ${member}`))
  }
  await leader.ok({ type: 'begin' })
  return { leader, others }
}

/** Groups at work; `optionsOf` says how each room is made. */
export async function gatherAll(
  url: string,
  rooms: number,
  optionsOf: (room: number) => TestRoomOptions = () => ({}),
): Promise<readonly Group[]> {
  const groups: Group[] = []
  while (groups.length < rooms) {
    const made = groups.length
    const next = Array.from({ length: Math.min(AT_ONCE, rooms - made) }, (_, at) =>
      gather(url, optionsOf(made + at)),
    )
    groups.push(...(await Promise.all(next)))
  }
  return groups
}

export const isPaused = ({ leader: { room } }: Group): boolean =>
  room.moment.at === 'running' && room.moment.paused

/** Milliseconds from the click until each of the others has its new view, or until nobody waited any more. */
export function click({ leader, others }: Group, on: boolean): Promise<readonly number[]> {
  const clicked = performance.now()
  const since = (): number => performance.now() - clicked
  const changed = others.map((other) =>
    other
      .untilRoom(({ moment }) => moment.at === 'running' && moment.paused === on)
      .then(since, since),
  )
  const answered = leader.ok({ type: 'pause', on })
  return Promise.all([answered, ...changed]).then(([, ...delays]) => delays)
}

const quantile = (sorted: readonly number[], q: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0).toFixed(2))

export const delaysOf = (changes: readonly Pick<Change, 'delay'>[]) => {
  const sorted = changes.map(({ delay }) => delay).toSorted((a, b) => a - b)
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), samples: sorted.length }
}

export const round = (value: number, digits = 1): number => Number(value.toFixed(digits))

/** A change that came to somebody: when the leader clicked (epoch ms), and how long it took. */
export interface Change {
  readonly clicked: number
  readonly delay: number
}

/** Clicks go round the rooms at an even pace, whether or not the ones before have been answered. */
export async function clickAround(
  groups: readonly Group[],
  seconds: number,
): Promise<readonly Change[]> {
  const under: Promise<readonly Change[]>[] = []
  const paused = new Set(groups.filter(isPaused))
  const started = performance.now()
  for (let made = 0; made < CLICKS_A_SECOND * seconds; made += 1) {
    await pause(Math.max(0, started + (made * 1000) / CLICKS_A_SECOND - performance.now()))
    const group = groups[made % groups.length]
    if (group === undefined) continue
    const on = !paused.has(group)
    if (on) paused.add(group)
    else paused.delete(group)
    const clicked = epochNow()
    under.push(click(group, on).then((delays) => delays.map((delay) => ({ clicked, delay }))))
  }
  return (await Promise.all(under)).flat()
}
