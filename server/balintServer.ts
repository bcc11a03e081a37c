/** The whole server in one object: HTTP, sockets, rooms and the media door around one configuration. It reads no environment. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type RandomBytes, secureRandom } from '../shared/sealing/bytes.ts'
import { Addresses } from './addresses.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { addressReader } from './http/address.ts'
import { createApp } from './http/app.ts'
import type { ClientFiles } from './http/clientFiles.ts'
import { answerHeaders } from './http/headers.ts'
import { LIMITS, type Limits } from './limits.ts'
import { type Log, logUnexpected } from './log.ts'
import { createMediaDoor } from './media/door.ts'
import { createLineChecks, LINE_CHECK } from './media/lineChecks.ts'
import type { MediaHolder, MediaServer } from './media/media.ts'
import { Rooms } from './rooms/registry.ts'
import type { RoomServices } from './rooms/services.ts'
import { createSocketServer, SOCKET_PATH } from './sockets/socketServer.ts'
import { createTokens } from './tokens/tokens.ts'

export interface ServerParts {
  readonly config: Config
  readonly media: MediaServer
  readonly log: Log
  /** Null: no pages are served. */
  readonly files: ClientFiles | null
  readonly limits?: Limits
  readonly clock?: Clock
  readonly random?: RandomBytes
}

export interface BalintServer {
  /** By which browsers reach it. */
  readonly url: string
  readonly port: number
  readonly rooms: Rooms
  readonly addresses: Addresses
  /** Open transports of Socket.IO. */
  connections(): number
  /** Not ready for new rooms any more; resolves when nobody is left or the time is over. */
  drain(minutes: number): Promise<void>
  /** Ends everything at once. Pages keep their copies. */
  close(): Promise<void>
}

const MINUTE = 60_000
/** How often an emptying server looks whether it is empty (ms). */
const LOOK_EVERY = 1_000

const urlOf = (config: Config, port: number): string => {
  if (config.publicUrl !== null) return config.publicUrl
  const local = /^(127\.|::1$|0\.0\.0\.0$|::$)/.test(config.host)
  const host = local ? 'localhost' : config.host.includes(':') ? `[${config.host}]` : config.host
  return `${config.tls === null ? 'http' : 'https'}://${host}:${port}`
}

const listening = (server: Server, config: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, () => {
      server.off('error', reject)
      const address: AddressInfo | string | null = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : config.port)
    })
  })

/** Starts listening. Rejects when the port is taken or a TLS file cannot be read. */
export async function startBalintServer(parts: ServerParts): Promise<BalintServer> {
  const { config, media, log, files } = parts
  const clock = parts.clock ?? systemClock
  const random = parts.random ?? secureRandom
  const limits = parts.limits ?? LIMITS
  const trial = config.secret === null
  let draining = false

  const tokens = await createTokens(
    {
      secret: config.secret ?? random(32),
      ...(config.previousSecret === null ? {} : { previous: config.previousSecret }),
    },
    () => clock.now(),
  )
  const addresses = new Addresses(clock, random)
  const services: RoomServices = {
    clock,
    random,
    tokens,
    media,
    limits,
    log,
    trial,
    open: config.roomCreation.by === 'anybody',
    draining: () => draining,
  }
  const rooms = new Rooms(services, addresses)
  const ready = (): boolean => !draining && media.health().state === 'up'
  const app = createApp({
    config,
    files,
    log,
    ready,
    making: {
      tokens,
      addresses,
      limits,
      clock,
      random,
      log,
      creation: config.roomCreation,
      trial,
      draining: () => draining,
    },
  })

  const addressOf = addressReader(app)
  const checks = createLineChecks(media)
  const openCheck = (request: IncomingMessage): MediaHolder | null => {
    const mark = addresses.mark(addressOf(request))
    if (!addresses.take('line-check', mark, limits.lineCheckPace)) return null
    // Nobody takes the last places from everybody else: at most half of what the others have left.
    const most = Math.min(limits.lineChecksPerAddress, Math.floor(checks.free / 2))
    const release = addresses.hold('line-check', mark, most)
    return release === null ? null : checks.open(release)
  }
  /** A media token is good while the page it was given to has the seat. A check from the door gets an empty room. */
  const readToken = async (
    token: string,
    request: IncomingMessage,
  ): Promise<MediaHolder | null> => {
    if (token === LINE_CHECK) return openCheck(request)
    const claims = await tokens.media.read(token)
    if (claims === null) return null
    const room = rooms.byMediaRoom(claims.room)
    return room?.holdsMedia(claims.seat, claims.connection) === true ? claims : null
  }
  const door = createMediaDoor({ media, readToken })

  const http: Server =
    config.tls === null
      ? createServer()
      : createTlsServer({
          cert: readFileSync(config.tls.cert),
          key: readFileSync(config.tls.key),
          minVersion: 'TLSv1.2',
        })
  http.requestTimeout = 15_000
  http.headersTimeout = 10_000
  const sockets = createSocketServer({
    http,
    rooms,
    services,
    addresses,
    addressOf,
    publicUrl: config.publicUrl,
  })

  const secure = config.tls !== null || config.publicUrl?.startsWith('https:') === true
  const headers = Object.entries(answerHeaders(config.publicUrl, secure))
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of headers) response.setHeader(name, value)
    door
      .handle(request, response)
      .then((handled) => {
        if (!handled && !sockets.poll(request, response)) app(request, response)
      })
      .catch((error: unknown) => {
        logUnexpected(log, 'http', error)
        response.destroy()
      })
  }
  // Socket.IO answers plain requests too: only after our headers are on the answer.
  http.removeAllListeners('request')
  http.on('request', answer)
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.startsWith(SOCKET_PATH)) return
    socket.on('error', () => socket.destroy())
    door
      .upgrade(request, socket, head)
      .then((handled) => {
        if (!handled) socket.destroy()
      })
      .catch((error: unknown) => {
        logUnexpected(log, 'media', error)
        socket.destroy()
      })
  })
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Browsers open lines ahead of need. On one that has said nothing for long an answer would be taken for that to the next
    // request; a closed line is simply opened again.
    if (error.code !== 'ERR_HTTP_REQUEST_TIMEOUT' && socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    else socket.destroy()
  })

  const port = await listening(http, config)
  const url = urlOf(config, port)
  log({ event: 'server-started', url, trial })

  return {
    url,
    port,
    rooms,
    addresses,
    connections: () => sockets.io.engine.clientsCount,
    drain(minutes) {
      draining = true
      log({ event: 'server-draining', rooms: rooms.size, minutes })
      rooms.changed()
      const until = clock.now() + minutes * MINUTE
      return new Promise((resolve) => {
        const look = (): void => {
          if (rooms.size === 0 || clock.now() >= until) resolve()
          else clock.after(LOOK_EVERY, look)
        }
        look()
      })
    },
    async close() {
      draining = true
      rooms.close()
      door.close()
      await sockets.close()
      http.closeAllConnections()
      await media.close()
      log({ event: 'server-stopped' })
    },
  }
}
