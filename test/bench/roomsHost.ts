/**
 * The server of the rooms and floods benches, in a process of its own: sessions alone, without media. Says its costs when asked. With
 * `as-it-ships` its limits are those of the product, behind a proxy that says whence each comes; otherwise all load may come from one address.
 */
import { PerformanceObserver } from 'node:perf_hooks'
import { startBalintServer } from '../../server/balintServer.ts'
import { readConfig } from '../../server/config.ts'
import { LIMITS } from '../../server/limits.ts'
import { recordedMedia } from '../sockets/recordedMedia.ts'
import { type Lateness, Lookout, type Stretch } from './lateness.ts'

export interface HostCost {
  readonly rssMB: number
  readonly heapMB: number
  /** Seconds of this process so far. */
  readonly cpuSeconds: number
  /** How late this process came to what was due since it was asked last (ms). */
  readonly lateMs: Lateness
  /** When the machine gave this process no core. */
  readonly withoutCore: readonly Stretch[]
  /** What collecting the heap took since then (ms): together, and the longest. */
  readonly collectedMs: { readonly all: number; readonly most: number }
  readonly rooms: number
  readonly connections: number
}

export interface HostReady {
  readonly url: string
  readonly pid: number
}

const MUCH = { burst: 100_000, perSecond: 100_000 }

const [, , limits, passphrase] = process.argv
const asItShips = limits === 'as-it-ships'
const read = readConfig(
  asItShips
    ? { PORT: '0', TRUSTED_PROXIES: '127.0.0.1', ROOM_CREATION: `token:${passphrase}` }
    : { PORT: '0' },
)
if (!read.ok) throw new Error(read.sentence)

const server = await startBalintServer({
  config: read.config,
  media: recordedMedia({ remembers: false }),
  log: () => undefined,
  files: null,
  limits: asItShips
    ? LIMITS
    : {
        ...LIMITS,
        roomsPerAddress: 10_000,
        socketsPerAddress: 10_000,
        connectionsPerAddress: MUCH,
        makingPerAddress: MUCH,
        asksPerAddress: MUCH,
        makingPerProcess: MUCH,
      },
})

const lookout = new Lookout()

let collections: number[] = []
const watch = new PerformanceObserver((list) => {
  collections.push(...list.getEntries().map(({ duration }) => duration))
})
watch.observe({ entryTypes: ['gc'] })

const cost = (): HostCost => {
  const lateMs = lookout.take()
  const all = collections.reduce((sum, each) => sum + each, 0)
  const collectedMs = { all: Math.round(all), most: Math.round(Math.max(0, ...collections)) }
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  // Of this stop for collecting the heap nobody is to be told later.
  setTimeout(() => {
    lookout.take()
    collections = []
  }, 10)
  return {
    lateMs,
    withoutCore: lookout.withoutCore,
    collectedMs,
    rssMB: rss / 2 ** 20,
    heapMB: heapUsed / 2 ** 20,
    cpuSeconds: (user + system) / 1e6,
    rooms: server.rooms.size,
    connections: server.connections(),
  }
}

process.on('message', () => process.send?.(cost()))
process.on('disconnect', () => process.exit(0))
process.send?.({ url: `http://127.0.0.1:${server.port}`, pid: process.pid } satisfies HostReady)
