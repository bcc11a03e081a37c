/**
 * The Socket.IO server: WebSockets, and requests for networks that let none through; no compression, no state recovery, and no
 * message larger than the largest frame. What a page says goes in bodies: no invitation and no frame is in an address.
 */
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { Server } from 'socket.io'
import type { ErrorCode } from '../../shared/answer.ts'
import { MOST_SNAPSHOT_BYTES, textLength } from '../../shared/frameText.ts'
import { labelIn } from '../../shared/label.ts'
import type { Addresses, AddressMark } from '../addresses.ts'
import { logUnexpected } from '../log.ts'
import type { Line } from '../rooms/line.ts'
import type { Rooms, Visit } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { Services } from '../services.ts'
import { greet, hearAdmission } from './admission.ts'
import { Backlog, type Transport } from './backlog.ts'
import { Beat } from './beat.ts'
import { Budgets } from './budgets.ts'
import { Checked } from './checked.ts'
import { hearCommands } from './commands.ts'
import { hearDesk } from './desk.ts'
import { hearFrames } from './frames.ts'
import { isOwnOrigin, isPoll } from './pageRequests.ts'
import { Refusals } from './refusals.ts'
import { lineOver, type PageServer, type PageSocket } from './socketLine.ts'
import { watchTransport } from './transport.ts'

/** A frame, and what Socket.IO puts around it. */
const LARGEST_MESSAGE = textLength(MOST_SNAPSHOT_BYTES) + 4 * 1024
/** A line that is cut without a word is noticed within these two together (ms). */
const PING_EVERY = 5_000
const PING_WITHIN = 7_000

export interface SocketParts {
  readonly http: HttpServer
  readonly rooms: Rooms
  readonly services: Services
  readonly addresses: Addresses
  readonly addressOf: (request: IncomingMessage) => string
  /** Origins of pages that may open a socket; null: the page's host must be the one it asked. */
  readonly publicUrl: string | null
}

interface Greeted {
  readonly visit: Visit
  readonly pageLoad: number
}

/** What a page is told that may not come in. */
interface Refused {
  readonly code: ErrorCode
  /** Epoch ms, with `link-too-early`; `now` is the server's. */
  readonly opensAt?: number
  readonly now?: number
}

export class SocketServer {
  readonly io: PageServer
  readonly #parts: SocketParts
  readonly #refusals: Refusals
  readonly #beat: Beat
  readonly #budgets: Budgets
  readonly #greeted = new WeakMap<PageSocket, Greeted>()
  /** Counts bytes against whoever sits at the other end of a transport; null while nobody does. */
  readonly #seated = new WeakMap<object, (bytes: number) => boolean | null>()
  #open = 0

  constructor(parts: SocketParts) {
    const { clock, limits, log } = parts.services
    this.#parts = parts
    this.#refusals = new Refusals(clock, log)
    this.#beat = new Beat(clock)
    this.#budgets = new Budgets(clock, limits)
    this.io = new Server(parts.http, {
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
      allowRequest: (request, done) => done(null, this.#mayOpen(request)),
    })
    this.io.engine.on('connection', (transport: Transport) => this.#watch(transport))
    this.io.use((socket, next) => this.#greet(socket, next))
    this.io.on('connection', (socket) => this.#arrive(socket))
  }

  /** Answers a request of a page that has no WebSocket; false: it is none. */
  poll(request: IncomingMessage, response: ServerResponse): boolean {
    if (!isPoll(request)) return false
    this.io.engine.handleRequest(Object.assign(request, { res: response }), response)
    return true
  }

  /** Takes an upgrade on its path. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.io.engine.handleUpgrade(request, socket, head)
  }

  async close(): Promise<void> {
    this.#refusals.close()
    await this.io.close()
  }

  #markOf(request: IncomingMessage): AddressMark {
    const { addresses, addressOf } = this.#parts
    return addresses.mark(addressOf(request))
  }

  #mayOpen(request: IncomingMessage): boolean {
    const { addresses, publicUrl, services } = this.#parts
    const { socketsPerProcess, connectionsPerAddress } = services.limits
    return (
      isOwnOrigin(request, publicUrl) &&
      this.#open < socketsPerProcess * 2 &&
      addresses.take('connection', this.#markOf(request), connectionsPerAddress)
    )
  }

  #watch(transport: Transport): void {
    const { addresses, services } = this.#parts
    const { clock, limits, log } = services
    const byAddress = (bytes: number): boolean =>
      addresses.take('bytes', this.#markOf(transport.request), limits.doorBytes, bytes)
    const take = (bytes: number): boolean =>
      this.#seated.get(transport)?.(bytes) ?? byAddress(bytes)
    watchTransport(transport, limits, clock, take, (why) =>
      log({ event: 'connection-dropped', why }),
    )
  }

  /** Counts a transport until it closes; false when there are too many, of this address or of all. */
  #count(socket: PageSocket): boolean {
    const { addresses, services } = this.#parts
    const { socketsPerAddress, socketsPerProcess } = services.limits
    const release = addresses.hold('socket', this.#markOf(socket.request), socketsPerAddress)
    if (release === null) return false
    this.#open += 1
    socket.conn.once('close', () => {
      this.#open -= 1
      release()
    })
    return this.#open <= socketsPerProcess
  }

  /** A page's first message: its way in, or why there is none. */
  #greet(socket: PageSocket, next: (error?: Error) => void): void {
    const { addresses, rooms, services } = this.#parts
    const refuse = (data: Refused): void => {
      next(Object.assign(new Error(data.code), { data }))
      // The refusal leaves first; a page that goes on talking after it is cut off.
      setTimeout(() => socket.conn.close(), 1_000).unref()
    }
    if (!this.#count(socket)) {
      this.#refusals.count('too-many-connections')
      refuse({ code: 'too-many-connections' })
      return
    }
    const mark = this.#markOf(socket.request)
    const hello: unknown = socket.handshake.auth
    // Socket.IO would hold the invitation and the proof as long as the socket lives.
    socket.handshake.auth = {}
    greet(hello, labelIn(socket.request.url ?? ''), rooms, services, addresses, mark)
      .then((greeting) => {
        if (!greeting.ok) {
          const { code, opensAt } = greeting
          this.#refusals.count(code)
          refuse(opensAt === undefined ? { code } : { code, opensAt, now: services.clock.now() })
          return
        }
        if (socket.conn.readyState !== 'open') {
          greeting.visit.abandon()
          return
        }
        this.#greeted.set(socket, greeting)
        socket.conn.once('close', greeting.visit.abandon)
        next()
      })
      .catch((error: unknown) => {
        logUnexpected(services.log, 'socket', error)
        refuse({ code: 'server-error' })
      })
  }

  /** A page that was greeted has its line. */
  #arrive(socket: PageSocket): void {
    const { clock, random } = this.#parts.services
    const greeting = this.#greeted.get(socket)
    if (greeting === undefined) {
      socket.disconnect(true)
      return
    }
    const line = lineOver(socket, greeting.pageLoad, random)
    socket.emit('time', clock.now())
    const room = greeting.visit.arrive(line)
    if (room === 'parting') return
    if (room === null) {
      socket.disconnect(true)
      return
    }
    this.#hear(socket, room, line)
    socket.on('disconnect', () => room.lost(line))
  }

  /** Everything that a page may say to its room. */
  #hear(socket: PageSocket, room: Room, line: Line): void {
    const { limits, log } = this.#parts.services
    const budgets = this.#budgets
    this.#seated.set(socket.conn, (bytes) => budgets.takeBytes(room, line, bytes))
    const mark = this.#markOf(socket.request)
    const checked = new Checked(socket, {
      take: (of) => budgets.take(room, line, mark, of),
      floodAfter: limits.floodAfter,
      log,
      refusals: this.#refusals,
    })
    const backlog = new Backlog(socket.conn, limits.queuedBytes, () => {
      log({ event: 'connection-dropped', why: 'slow' })
      socket.conn.close(true)
    })
    const { queuedBeforeSync } = limits
    const conversation = { checked, room, line, beat: this.#beat, backlog, queuedBeforeSync }
    hearAdmission(conversation)
    hearCommands(conversation)
    hearDesk(conversation)
    hearFrames(conversation)
    checked.countUnknown(new Set(socket.eventNames().map(String)))
  }
}
