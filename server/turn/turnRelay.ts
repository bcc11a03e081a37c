/** TURN on the room's own port: takes sockets whose first bytes are STUN, and carries datagrams between them and our own media. */

import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import { uptime } from '../clock.ts'
import { type Allowance, allowance } from '../media/allowance.ts'
import type { MediaPlace } from '../media/media.ts'
import { LIFETIME } from './allocation.ts'
import type { TurnCredentials } from './credentials.ts'
import { mediaAddressesOf, reachedAt, relayedAddress } from './mediaPlace.ts'
import { MediaSockets } from './mediaSockets.ts'
import { canonical, type TransportAddress } from './stunAddress.ts'
import { mendCheck } from './tieBreaker.ts'
import { type TurnAction, TurnSession } from './turnSession.ts'
import { TurnStream } from './turnStream.ts'

const REALM = 'balint-room'
const MOST_CLIENTS = 4_000
/** Until an allocation, a client has this long (ms) and this many bytes. */
const ALLOCATE_WITHIN = 10_000
/** Whoever has an allocation renews it before it ends: a line that says nothing for longer is dead. */
const SILENT = LIFETIME + 30_000
const UNKNOWN_BYTES = 8 * 1024
/** Messages that are no media, and bytes each way (a full circle's pictures are about 2 Mbit/s). */
const MESSAGES = { burst: 200, perSecond: 40 }
const BYTES = { burst: 2 * 1024 * 1024, perSecond: 1024 * 1024 }
/** What may wait for a slow line: more is late, and a lost packet is better than a late one. A picture waits for less than a voice. */
const MOST_WAITING = { picture: 16 * 1024, voice: 64 * 1024 } as const
/** Datagrams of a voice are smaller than this, and so are reports. */
const VOICE_BYTES = 400

export class TurnRelay {
  readonly #credentials: TurnCredentials
  readonly #place: MediaPlace
  readonly #clients = new Set<TurnClient>()
  #port = 49_152

  constructor(credentials: TurnCredentials, place: MediaPlace) {
    this.#credentials = credentials
    this.#place = place
  }

  get clients(): number {
    return this.#clients.size
  }

  /** `first`: what was read already. */
  take(socket: Socket, first: Buffer): void {
    if (this.#clients.size >= MOST_CLIENTS) {
      socket.destroy()
      return
    }
    this.#port = this.#port === 65_535 ? 49_152 : this.#port + 1
    const client = new TurnClient(socket, this.#credentials, this.#place, this.#port)
    this.#clients.add(client)
    socket.once('close', () => this.#clients.delete(client))
    client.receive(first)
  }

  close(): void {
    for (const client of this.#clients) client.end()
  }
}

class TurnClient {
  readonly #socket: Socket
  readonly #credentials: TurnCredentials
  readonly #place: MediaPlace
  readonly #session: TurnSession
  readonly #stream = new TurnStream()
  readonly #media: MediaSockets
  readonly #messages: Allowance
  readonly #up: Allowance
  readonly #down: Allowance
  readonly #deadline: NodeJS.Timeout
  #unknown = 0
  #release: (() => void) | null = null

  constructor(socket: Socket, credentials: TurnCredentials, place: MediaPlace, port: number) {
    const now = uptime()
    const addresses = mediaAddressesOf(place)
    this.#socket = socket
    this.#credentials = credentials
    this.#place = place
    this.#messages = allowance(MESSAGES.burst, MESSAGES.perSecond, now)
    this.#up = allowance(BYTES.burst, BYTES.perSecond, now)
    this.#down = allowance(BYTES.burst, BYTES.perSecond, now)
    this.#session = new TurnSession({
      realm: REALM,
      nonce: randomBytes(12).toString('base64url'),
      client: {
        address: canonical((socket.remoteAddress ?? '0.0.0.0').replace(/^::ffff:/, '')),
        port: socket.remotePort ?? 0,
      },
      relayed: (family) => relayedAddress(addresses, family, port),
      passwordOf: (username) => credentials.passwordOf(username),
      mayAllocate: (username) => credentials.mayAllocate(username),
      isMedia: (peer) => addresses.has(peer.address) && place.ports.includes(peer.port),
      isMediaAddress: (address) => addresses.has(address),
    })
    this.#media = new MediaSockets(reachedAt(place.host), (peer, data) =>
      this.#fromMedia(peer, data),
    )
    this.#deadline = setTimeout(() => this.end(), ALLOCATE_WITHIN)
    socket.setNoDelay(true)
    socket.setTimeout(SILENT, () => this.end())
    socket.on('data', (bytes: Buffer) => this.receive(bytes))
    // A server of HTTP keeps its half of a line open that the other side has closed.
    socket.on('end', () => this.end())
    socket.on('error', () => this.end())
    socket.once('close', () => this.end())
  }

  receive(bytes: Buffer): void {
    const now = uptime()
    this.#unknown += this.#session.allocated ? 0 : bytes.length
    const frames = this.#unknown > UNKNOWN_BYTES ? null : this.#stream.take(bytes)
    if (frames === null) {
      this.end()
      return
    }
    for (const frame of frames) {
      const isMedia = frame.kind === 'channel' || frame.message.class === 1
      if (!isMedia && !this.#messages(1, now)) {
        this.end()
        return
      }
      for (const action of this.#session.receive(frame, now)) this.#do(action, now)
    }
  }

  end(): void {
    clearTimeout(this.#deadline)
    this.#release?.()
    this.#release = null
    this.#media.close()
    this.#socket.destroy()
  }

  #do(action: TurnAction, now: number): void {
    switch (action.do) {
      case 'answer':
        this.#socket.write(action.bytes)
        return
      case 'relay':
        if (this.#up(action.data.length, now))
          this.#media.send(action.peer, mendCheck(action.data, this.#place.passwordOf))
        return
      case 'allocated':
        clearTimeout(this.#deadline)
        this.#release = this.#credentials.hold(action.username, () => this.end())
        return
      case 'freed':
        this.#release?.()
        this.#release = null
        this.#media.close()
        return
      case 'hang-up':
        this.end()
    }
  }

  #fromMedia(peer: TransportAddress, data: Buffer): void {
    const now = uptime()
    const most = data.length < VOICE_BYTES ? MOST_WAITING.voice : MOST_WAITING.picture
    if (this.#socket.writableLength > most || !this.#down(data.length, now)) return
    const bytes = this.#session.fromMedia(peer, data, now)
    if (bytes !== null) this.#socket.write(bytes)
  }
}
