/**
 * The Socket.IO server: WebSockets, and requests for networks that let none through; no compression, no state recovery, and no
 * message larger than the largest frame. What a page says goes in bodies: no invitation and no frame is in an address.
 */
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import { Server } from 'socket.io'
import { MOST_SNAPSHOT_BYTES, textLength } from '../../shared/frameText.ts'
import type { Addresses } from '../addresses.ts'
import { logUnexpected } from '../log.ts'
import type { Rooms, Visit } from '../rooms/registry.ts'
import type { RoomServices } from '../rooms/services.ts'
import { greet, hearAdmission } from './admission.ts'
import { Backlog, type Transport } from './backlog.ts'
import { Beat } from './beat.ts'
import { Budgets } from './budgets.ts'
import { Checked } from './checked.ts'
import { hearCommands } from './commands.ts'
import { hearDesk } from './desk.ts'
import { hearFrames } from './frames.ts'
import { Refusals } from './refusals.ts'
import { lineOver, type PageServer, type PageSocket } from './socketLine.ts'
import { watchTransport } from './transport.ts'

/** A frame, and what Socket.IO puts around it. */
const LARGEST_MESSAGE = textLength(MOST_SNAPSHOT_BYTES) + 4 * 1024
/** A line that is cut without a word is noticed within these two together (ms). */
const PING_EVERY = 5_000
const PING_WITHIN = 7_000
export const SOCKET_PATH = '/socket.io/'

export interface SocketParts {
  readonly http: HttpServer
  readonly rooms: Rooms
  readonly services: RoomServices
  readonly addresses: Addresses
  readonly addressOf: (request: IncomingMessage) => string
  /** Origins of pages that may open a socket; null: the page's host must be the one it asked. */
  readonly publicUrl: string | null
}

interface Greeted {
  readonly visit: Visit
  readonly pageLoad: number
}

/** A page of another site has nothing to ask here; a client that is no browser names no origin and needs a link all the same. */
function isOwnOrigin(request: IncomingMessage, publicUrl: string | null): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  if (origin === publicUrl) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

/** A request of Socket.IO's own transport, as a page makes it: never a script of another site's page (JSONP). */
function isPoll({ method, url = '' }: IncomingMessage): boolean {
  const { pathname, searchParams } = new URL(url, 'http://room')
  return (
    (method === 'GET' || method === 'POST') &&
    pathname === SOCKET_PATH &&
    searchParams.get('transport') === 'polling' &&
    !searchParams.has('j')
  )
}

export function createSocketServer(parts: SocketParts): {
  readonly io: PageServer
  /** Answers a request of a page that has no WebSocket; false: it is none. */
  poll(request: IncomingMessage, response: ServerResponse): boolean
  close(): Promise<void>
} {
  const { rooms, services, addresses } = parts
  const { clock, limits, log } = services
  const refusals = new Refusals(clock, log)
  const beat = new Beat(clock)
  const budgets = new Budgets(clock, limits)
  const greeted = new WeakMap<PageSocket, Greeted>()
  /** Counts bytes against whoever sits at the other end of a transport; null while nobody does. */
  const seated = new WeakMap<object, (bytes: number) => boolean | null>()
  const markOf = (request: IncomingMessage) => addresses.mark(parts.addressOf(request))
  let sockets = 0

  const io: PageServer = new Server(parts.http, {
    transports: ['websocket', 'polling'],
    allowUpgrades: false,
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: LARGEST_MESSAGE,
    pingInterval: PING_EVERY,
    pingTimeout: PING_WITHIN,
    connectTimeout: limits.helloDeadline,
    // Other upgrades on this port are the media gate's.
    destroyUpgrade: false,
    allowRequest: (request, done) => {
      const mark = markOf(request)
      const allowed =
        isOwnOrigin(request, parts.publicUrl) &&
        sockets < limits.socketsPerProcess * 2 &&
        addresses.take('connection', mark, limits.connectionsPerAddress)
      done(null, allowed)
    },
  })

  const byAddress = ({ request }: Transport, bytes: number): boolean =>
    addresses.take('bytes', markOf(request), limits.doorBytes, bytes)

  io.engine.on('connection', (transport: Transport) => {
    const take = (bytes: number): boolean =>
      seated.get(transport)?.(bytes) ?? byAddress(transport, bytes)
    watchTransport(transport, limits, clock, take, (why) =>
      log({ event: 'connection-dropped', why }),
    )
  })

  /** Counts a transport until it closes; false when there are too many, of this address or of all. */
  const counted = (socket: PageSocket): boolean => {
    const mark = markOf(socket.request)
    const release = addresses.hold('socket', mark, limits.socketsPerAddress)
    if (release === null) return false
    sockets += 1
    socket.conn.once('close', () => {
      sockets -= 1
      release()
    })
    return sockets <= limits.socketsPerProcess
  }

  io.use((socket, next) => {
    const refuse = (data: { code: string; opensAt?: number; now?: number }): void => {
      next(Object.assign(new Error(data.code), { data }))
      // The refusal leaves first; a page that goes on talking after it is cut off.
      setTimeout(() => socket.conn.close(), 1_000).unref()
    }
    const closedEarly = (): boolean => socket.conn.readyState !== 'open'
    if (!counted(socket)) {
      refusals.count('too-many-connections')
      refuse({ code: 'too-many-connections' })
      return
    }
    const mark = markOf(socket.request)
    const hello: unknown = socket.handshake.auth
    // Socket.IO would hold the invitation and the proof as long as the socket lives.
    socket.handshake.auth = {}
    greet(hello, rooms, services, addresses, mark)
      .then((greeting) => {
        if (!greeting.ok) {
          const { code, opensAt } = greeting
          refusals.count(code)
          refuse(opensAt === undefined ? { code } : { code, opensAt, now: services.clock.now() })
          return
        }
        if (closedEarly()) {
          greeting.visit.abandon()
          return
        }
        greeted.set(socket, greeting)
        socket.conn.once('close', greeting.visit.abandon)
        next()
      })
      .catch((error: unknown) => {
        logUnexpected(log, 'socket', error)
        refuse({ code: 'server-error' })
      })
  })

  io.on('connection', (socket) => {
    const greeting = greeted.get(socket)
    if (greeting === undefined) {
      socket.disconnect(true)
      return
    }
    const line = lineOver(socket, greeting.pageLoad, services.random)
    socket.emit('time', services.clock.now())
    const room = greeting.visit.arrive(line)
    if (room === 'parting') return
    if (room === null) {
      socket.disconnect(true)
      return
    }
    seated.set(socket.conn, (bytes) => budgets.takeBytes(room, line, bytes))
    const mark = markOf(socket.request)
    const checked = new Checked(socket, {
      take: (of) => budgets.take(room, line, mark, of),
      floodAfter: limits.floodAfter,
      log,
      refusals,
    })
    const backlog = new Backlog(socket.conn, limits.queuedBytes, () => {
      log({ event: 'connection-dropped', why: 'slow' })
      socket.conn.close(true)
    })
    const { queuedBeforeSync } = limits
    const conversation = { checked, room, line, beat, backlog, queuedBeforeSync }
    hearAdmission(conversation)
    hearCommands(conversation)
    hearDesk(conversation)
    hearFrames(conversation)
    checked.countUnknown(new Set(socket.eventNames().map(String)))
    socket.on('disconnect', () => room.lost(line))
  })

  return {
    io,
    poll(request, response) {
      if (!isPoll(request)) return false
      io.engine.handleRequest(Object.assign(request, { res: response }), response)
      return true
    },
    close: async () => {
      refusals.close()
      await io.close()
    },
  }
}
