/**
 * Fifty honest rooms of eight beside attackers, five of each kind, one kind after the other and then all at once, against the limits as
 * they ship: the delay from an honest leader's click to every member's change, against the same without attackers. Then voices beside
 * people who send media as fast as they can.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { FloodOrder, FloodsSaid } from './floodAttackers.ts'
import { measureVoices } from './floodedVoices.ts'
import { FLOOD_KINDS, type FloodKind } from './floodKinds.ts'
import {
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
/** What the honest may be slowed by. */
const MOST_TIMES = 2
const PASSPHRASE = 'open sesame'

const isReadyToFlood = (said: unknown): said is FloodsSaid => said === 'ready'
const isCount = (said: unknown): said is Readonly<Record<string, number>> =>
  typeof said === 'object' && said !== null

function startAttackers(order: FloodOrder): ChildProcess {
  const file = fileURLToPath(new URL('./floodAttackers.ts', import.meta.url))
  return fork(file, [JSON.stringify(order)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

async function beside(
  host: ChildProcess,
  groups: readonly Group[],
  order: FloodOrder,
): Promise<Record<string, unknown>> {
  const attackers = startAttackers(order)
  await hear(attackers, isReadyToFlood)
  await pause(1_000)
  const before = await costOf(host)
  const delays = delaysOf(await clickAround(groups, SECONDS))
  const after = await costOf(host)
  const counted = hear(attackers, isCount)
  attackers.send('count')
  const done = await counted
  const gone = new Promise((resolve) => attackers.once('exit', resolve))
  attackers.disconnect()
  await gone
  // What they were owed has left, and their lines are gone.
  await pause(2_000)
  return {
    ...delays,
    rounds: order.kinds.length === 1 ? done[order.kinds[0] ?? ''] : done,
    cpuPercentOfACore: round(((after.cpuSeconds - before.cpuSeconds) / SECONDS) * 100),
    rssMB: round(after.rssMB),
  }
}

export default async function bench(): Promise<Record<string, unknown>> {
  const host = startHost(['as-it-ships', PASSPHRASE])
  // Each measurement waits for an answer of its own.
  host.setMaxListeners(0)
  const { url } = await hear(host, isReady)
  const groups = await gatherAll(url, ROOMS, (room) => ({
    from: `198.51.100.${room}`,
    passphrase: PASSPHRASE,
  }))
  await clickAround(groups, 5)
  const quiet = delaysOf(await clickAround(groups, SECONDS))
  const order = (kinds: readonly FloodKind[], network: number): FloodOrder => ({
    url,
    passphrase: PASSPHRASE,
    kinds,
    ofEach: ATTACKERS,
    network: `10.${network}`,
  })
  const kinds: Record<string, unknown> = {}
  for (const [at, kind] of FLOOD_KINDS.entries()) {
    kinds[kind] = await beside(host, groups, order([kind], at))
    console.error(kind, JSON.stringify(kinds[kind]))
  }
  const allAtOnce = await beside(host, groups, order(FLOOD_KINDS, 100))
  const quietAgain = delaysOf(await clickAround(groups, SECONDS))
  for (const { leader, others } of groups) {
    for (const client of [leader, ...others]) client.close()
  }
  host.disconnect()
  return {
    bench: 'floods',
    load: {
      honest: { rooms: ROOMS, seats: SEATS, clicksASecond: CLICKS_A_SECOND },
      attackersOfEachKind: ATTACKERS,
      seconds: SECONDS,
      note: 'attackers in one process with low priority, honest clients in another, on the same machine; limits as they ship; no TLS',
    },
    aim: { p99Times: MOST_TIMES },
    clickToEveryMemberMs: { quiet, ...kinds, allAtOnce, quietAgain },
    voicesMs: await measureVoices(),
  }
}
