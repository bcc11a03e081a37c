/** A server that runs: HTTP, sockets, rooms, the media gate and the other nodes, put together and ended together. */
import type { IncomingMessage, Server } from 'node:http'
import { type RandomBytes, toBase64Url } from '../shared/sealing/bytes.ts'
import { Addresses } from './addresses.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { addressReader } from './http/address.ts'
import { createApp, type Readiness, SIGNING_PATHS } from './http/app.ts'
import { readBuildName } from './http/buildName.ts'
import type { Certificate } from './http/certificate.ts'
import type { ClientFiles } from './http/clientFiles.ts'
import { answerHeaders } from './http/headers.ts'
import { createListener, listening, renewCertificate } from './http/listener.ts'
import { routeTraffic } from './http/traffic.ts'
import type { Limits } from './limits.ts'
import { LoadMeter } from './loadMeter.ts'
import type { Log } from './log.ts'
import { emptied } from './machines/emptied.ts'
import { InnerSide } from './machines/innerSide.ts'
import type { Machines } from './machines/machines.ts'
import { type ServiceNode, serviceNode } from './machines/serviceNode.ts'
import { createMediaGate, type MediaGate } from './media/gate.ts'
import { createLineChecks } from './media/lineChecks.ts'
import type { MediaServer } from './media/media.ts'
import { MediaHolders } from './mediaHolders.ts'
import { OwnRelay } from './ownRelay.ts'
import { ALONE, type RoomHomes } from './rooms/homes.ts'
import type { House } from './rooms/house/house.ts'
import { Rooms } from './rooms/registry.ts'
import type { Services } from './services.ts'
import { SocketServer } from './sockets/socketServer.ts'
import type { Ledger } from './status/ledger.ts'
import { Sampler } from './status/sampler.ts'
import type { Tokens } from './tokens/tokens.ts'
import { waysFor } from './turn/ways.ts'

export interface RunningParts {
  readonly config: Config
  readonly media: MediaServer
  readonly log: Log
  readonly ledger: Ledger
  /** Null: no pages are served. */
  readonly files: ClientFiles | null
  readonly limits: Limits
  readonly clock: Clock
  readonly random: RandomBytes
  readonly tokens: Tokens
  readonly certificate: Certificate | null
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

/** Everything that lives as long as the server, put together. */
export class Running {
  readonly http: Server
  readonly #parts: RunningParts
  readonly #rooms: Rooms
  readonly #addresses: Addresses
  readonly #gate: MediaGate
  readonly #sockets: SocketServer
  /** Null: media is not on this machine, or other machines stand behind the same address. */
  readonly #relay: OwnRelay | null
  readonly #machines: Machines | null
  /** For the other nodes; null: there are none. */
  readonly #inner: Server | null
  readonly #load = new LoadMeter()
  readonly #sampler: Sampler
  #draining = false

  constructor(parts: RunningParts) {
    this.#parts = parts
    const { certificate, clock, config, ledger, limits, log, media, random, tokens } = parts
    const houses = (): readonly House[] => rooms.all().map(({ house }) => house)
    const sampler = new Sampler(ledger.hours, houses, clock)
    const machines = this.#nodeOf(limits, () => rooms)
    const services = this.#services(limits, machines?.node ?? ALONE, sampler.over(log))
    const addresses = new Addresses(clock, random)
    const rooms = new Rooms(services, addresses)
    // Behind one address for several machines it would be somebody else's media that people reach.
    const place = machines === null ? media.place : undefined
    const relay = place === undefined ? null : new OwnRelay(clock, random, place)
    const app = createApp({
      config,
      files: parts.files,
      log,
      clock,
      readiness: () => this.#readiness(),
      making: { ...services, addresses, creation: config.roomCreation },
      ends: { ...services, addresses, rooms },
      run: toBase64Url(random(12)),
      operators: {
        passphrase: config.operatorsPassphrase,
        addresses,
        limits,
        clock,
        ledger,
        parts: {
          config,
          build: readBuildName(parts.files),
          startedAt: clock.now(),
          houses,
          mostRooms: limits.roomsPerProcess,
          media,
          load: () => this.#load.read(),
          relayed: relay === null ? null : () => relay.clients,
          certificateUntil: () => certificate?.goodUntil ?? null,
          ledger,
          draining: () => this.#draining,
          machines: () => machines?.node.state ?? null,
        },
      },
    })
    const inside = new InnerSide()
    const addressOf = inside.reading(addressReader(app))
    const checks = createLineChecks(media)
    const holders = new MediaHolders({ tokens, rooms, checks, addresses, limits, addressOf })
    const gate = createMediaGate({
      media,
      readToken: (token, request) => holders.read(token, request),
      waysFor: waysFor({
        turn: config.turn,
        own: relay?.credentials ?? null,
        publicUrl: config.publicUrl,
        tls: config.tls !== null,
        clock,
        random,
      }),
    })
    const { publicUrl } = config
    const http = createListener(certificate)
    if (certificate !== null) renewCertificate(http, certificate, log)
    const sockets = new SocketServer({ http, rooms, services, addresses, addressOf, publicUrl })
    const secure = config.tls !== null || publicUrl?.startsWith('https:') === true
    const mayAsk = (request: IncomingMessage): boolean =>
      !SIGNING_PATHS.has((request.url ?? '').replace(/\?.*$/, '')) ||
      addresses.take('asks', addresses.mark(addressOf(request)), limits.asksPerAddress)
    const headers = answerHeaders(publicUrl, secure)
    const others = machines?.othersFor(addressOf, (from) => this.#mayLook(from, limits)) ?? null
    const traffic = routeTraffic(http, { gate, sockets, app, mayAsk, headers, log, others })
    this.#machines = machines?.node ?? null
    this.#inner = machines?.innerPort(inside, traffic) ?? null
    relay?.listenAt(http)
    this.#relay = relay
    this.#sampler = sampler
    this.http = http
    this.#rooms = rooms
    this.#addresses = addresses
    this.#gate = gate
    this.#sockets = sockets
  }

  at(url: string, port: number): BalintServer {
    return {
      url,
      port,
      rooms: this.#rooms,
      addresses: this.#addresses,
      connections: () => this.#sockets.io.engine.clientsCount,
      drain: (minutes) => this.#drain(minutes),
      close: () => this.#close(),
    }
  }

  /** Whether this address may have the directory asked once more where a room is. */
  #mayLook(address: string, { connectionsPerAddress }: Limits): boolean {
    return this.#addresses.take('look', this.#addresses.mark(address), connectionsPerAddress)
  }

  #nodeOf({ roomsPerProcess: most }: Limits, rooms: () => Rooms): ServiceNode | null {
    const { config, log, media, random } = this.#parts
    const { machines: among, secret, previousSecret: previous } = config
    if (among === null || secret === null) return null
    const draining = (): boolean => this.#draining
    const secrets = { secret, ...(previous !== null && { previous }) }
    return serviceNode({ among, secrets, random, log, media, most, rooms, draining })
  }

  /** Begins to listen for other nodes. Rejects when the port is taken. */
  async listenInside(): Promise<void> {
    const { machines } = this.#parts.config
    if (this.#inner === null || machines === null) return
    await listening(this.#inner, machines)
    this.#machines?.start()
  }

  /** Whether new groups may come to this process. */
  #readiness(): Readiness {
    const isUp = !this.#draining && this.#parts.media.health().state === 'up'
    const state = this.#machines?.state
    if (state === undefined) return { ok: isUp }
    const { directory, rests, settled } = state
    // Where the directory is away, rooms live on and are found by their nodes: whoever sends people here goes on sending them.
    return { ok: isUp && settled && !rests, directory }
  }

  #services(limits: Limits, homes: RoomHomes, log: Log): Services {
    const { clock, config, media, random, tokens } = this.#parts
    return {
      clock,
      random,
      tokens,
      media,
      limits,
      log,
      homes,
      trial: config.secret === null,
      open: config.roomCreation.by === 'anybody',
      draining: () => this.#draining,
    }
  }

  async #drain(minutes: number): Promise<void> {
    const { clock, log } = this.#parts
    this.#draining = true
    log({ event: 'server-draining', rooms: this.#rooms.size, minutes })
    await emptied({ clock, log, rooms: this.#rooms, machines: this.#machines, minutes })
  }

  async #close(): Promise<void> {
    this.#draining = true
    this.#parts.certificate?.close()
    this.#sampler.close()
    this.#load.close()
    this.#rooms.close()
    this.#gate.close()
    this.#relay?.close()
    this.#inner?.close()
    await this.#machines?.close()
    await this.#sockets.close()
    this.#inner?.closeAllConnections()
    this.http.closeAllConnections()
    await this.#parts.media.close()
    this.#parts.log({ event: 'server-stopped' })
  }
}
