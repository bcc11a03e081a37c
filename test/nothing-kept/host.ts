/** The server in a process of its own that says what it holds when asked: counts and memory, never content. */
import { EventEmitter } from 'node:events'
import { queryObjects } from 'node:v8'
import { Socket as EngineSocket } from 'engine.io'
import { Socket } from 'socket.io'
import { startBalintServer } from '../../server/balintServer.ts'
import { readConfig } from '../../server/config.ts'
import { LIMITS } from '../../server/limits.ts'
import { startEmbeddedMedia } from '../../server/media/embedded/start.ts'
import { Room } from '../../server/rooms/room.ts'

/** What the process holds at one moment, after garbage was collected. */
export interface Holding {
  readonly rooms: number
  readonly tombstones: number
  readonly mediaRooms: number
  readonly connections: number
  /** Addresses that something is held against. */
  readonly addresses: number
  /** Objects still in the heap: rooms, sockets, and whatever has listeners. */
  readonly objects: { readonly rooms: number; readonly sockets: number; readonly emitters: number }
  /** What keeps the event loop busy, by kind: timers, sockets, pipes. */
  readonly resources: Readonly<Record<string, number>>
  /** Listeners on the process itself. */
  readonly processListeners: number
  /** MiB, of the server and of its media process. */
  readonly rss: number
}

export interface HostReady {
  readonly url: string
}

const MUCH = { burst: 1_000_000, perSecond: 1_000_000 }
const MIB = 2 ** 20

const read = readConfig({ PORT: '0', MEDIA_UDP_PORT: '0' })
if (!read.ok) throw new Error(read.sentence)

const media = await startEmbeddedMedia({
  udpPort: 0,
  processes: 1,
  bindHost: '127.0.0.1',
  log: () => undefined,
})
const server = await startBalintServer({
  config: read.config,
  media,
  log: () => undefined,
  files: null,
  // All of them come from one address.
  limits: {
    ...LIMITS,
    connectionsPerAddress: MUCH,
    makingPerAddress: MUCH,
    asksPerAddress: MUCH,
    makingPerProcess: MUCH,
  },
})

const count = (kind: abstract new (...of: never[]) => object): number =>
  queryObjects(kind, { format: 'count' })

const counted = (names: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]),
  )

function holding(): Holding {
  globalThis.gc?.()
  globalThis.gc?.()
  const health = media.health()
  return {
    rooms: server.rooms.size,
    tombstones: server.rooms.tombstones,
    mediaRooms: health.state === 'up' ? health.rooms : -1,
    connections: server.connections(),
    addresses: server.addresses.holding,
    objects: {
      rooms: count(Room),
      sockets: count(Socket) + count(EngineSocket),
      emitters: count(EventEmitter),
    },
    resources: counted(process.getActiveResourcesInfo()),
    processListeners: process
      .eventNames()
      .reduce((sum, name) => sum + process.listenerCount(name), 0),
    rss: process.memoryUsage.rss() / MIB,
  }
}

process.on('message', () => process.send?.(holding()))
process.on('disconnect', () => process.exit(0))
process.send?.({ url: `http://127.0.0.1:${server.port}` } satisfies HostReady)
