/** One of the board servers, in a process of its own. Says its costs when asked. */
import { subscribe } from 'node:diagnostics_channel'
import { createServer } from 'node:http'
import { Socket } from 'node:net'
import { Server as SocketServer } from 'socket.io'
import { startBalintServer } from '../../server/balintServer.ts'
import { readConfig } from '../../server/config.ts'
import { LIMITS } from '../../server/limits.ts'
import { recordedMedia } from '../sockets/recordedMedia.ts'
import { PEERS, startPeer } from './peers.ts'

export const KINDS = ['balint-room', 'bare', ...PEERS] as const
export type Kind = (typeof KINDS)[number]

export interface BoardHostReady {
  readonly url: string
}

export interface BoardHostCost {
  readonly rssMB: number
  readonly heapMB: number
  readonly cpuSeconds: number
  /** Bytes over all connections so far. */
  readonly bytesIn: number
  readonly bytesOut: number
}

const open = new Set<Socket>()
const closed = { in: 0, out: 0 }
subscribe('net.server.socket', (message) => {
  const socket = socketIn(message)
  if (!socket) return
  open.add(socket)
  socket.on('close', () => {
    open.delete(socket)
    closed.in += socket.bytesRead
    closed.out += socket.bytesWritten
  })
})

const socketIn = (message: unknown): Socket | null =>
  typeof message === 'object' &&
  message !== null &&
  'socket' in message &&
  message.socket instanceof Socket
    ? message.socket
    : null

const MUCH = { burst: 100_000, perSecond: 100_000 }

/** What any relay over Socket.IO costs: hands on what comes, unread, unchecked, at once, and says that it was taken. */
async function startBareRelay(): Promise<string> {
  const http = createServer()
  const io = new SocketServer(http, { transports: ['websocket'], serveClient: false })
  io.on('connection', (socket) => {
    const room = String(socket.handshake.auth.room)
    socket.join(room)
    socket.on('frame', (frame: unknown, answer: unknown) => {
      socket.to(room).emit('frames', [frame])
      if (typeof answer === 'function') answer({ ok: true })
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

async function start(kind: Kind): Promise<string> {
  if (kind === 'balint-room') {
    const read = readConfig({ PORT: '0' })
    if (!read.ok) throw new Error(read.sentence)
    const server = await startBalintServer({
      config: read.config,
      media: recordedMedia({ remembers: false }),
      log: () => undefined,
      files: null,
      // All of the load comes from one address.
      limits: {
        ...LIMITS,
        roomsPerAddress: 10_000,
        socketsPerAddress: 10_000,
        connectionsPerAddress: MUCH,
        makingPerAddress: MUCH,
        asksPerAddress: MUCH,
        makingPerProcess: MUCH,
      },
    })
    return `http://127.0.0.1:${server.port}`
  }
  return kind === 'bare' ? startBareRelay() : startPeer(kind)
}

const cost = (): BoardHostCost => {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  let [bytesIn, bytesOut] = [closed.in, closed.out]
  for (const socket of open) {
    bytesIn += socket.bytesRead
    bytesOut += socket.bytesWritten
  }
  return {
    rssMB: rss / 2 ** 20,
    heapMB: heapUsed / 2 ** 20,
    cpuSeconds: (user + system) / 1e6,
    bytesIn,
    bytesOut,
  }
}

const kind = KINDS.find((each) => each === process.argv[2])
if (kind) {
  process.on('message', () => process.send?.(cost()))
  process.on('disconnect', () => process.exit(0))
  process.send?.({ url: await start(kind) } satisfies BoardHostReady)
}
