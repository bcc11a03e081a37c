/**
 * 200 rooms of 8 on one process: memory a seat, CPU, and the delay from a leader's click to every member's change. Sessions
 * alone: media has a bench of its own.
 */
import { setTimeout as pause } from 'node:timers/promises'
import {
  CLICKS_A_SECOND,
  click,
  clickAround,
  costOf,
  delaysOf,
  gatherAll,
  hear,
  isPaused,
  isReady,
  round,
  SEATS,
  startHost,
} from './roomsLoad.ts'

const ROOMS = 200
const SECONDS = 30

export default async function bench(): Promise<Record<string, unknown>> {
  const host = startHost()
  const { url } = await hear(host, isReady)
  const empty = await costOf(host)
  const groups = await gatherAll(url, ROOMS)
  await pause(2_000)
  const full = await costOf(host)

  await pause(10_000)
  const idle = await costOf(host)
  const delays = await clickAround(groups, SECONDS)
  const clicked = await costOf(host)

  // Every leader at the same moment.
  const burst = await Promise.all(groups.map((group) => click(group, !isPaused(group))))
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
    allLeadersAtOnceMs: delaysOf(burst.flat().map((delay) => ({ delay }))),
  }
}
