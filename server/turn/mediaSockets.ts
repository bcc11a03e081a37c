/** The datagram sockets of one client: one for each of our media's addresses that it speaks to, so that every answer has one sender. */
import { createSocket, type Socket } from 'node:dgram'
import { keyOf, type TransportAddress } from './stunAddress.ts'

/** More addresses our media does not have. */
const MOST_SOCKETS = 16
/** What may wait while a socket opens. */
const MOST_WAITING = 8

interface Open {
  readonly socket: Socket
  ready: boolean
  readonly waiting: Buffer[]
}

export class MediaSockets {
  readonly #host: string
  readonly #onData: (peer: TransportAddress, data: Buffer) => void
  readonly #open = new Map<string, Open>()

  /** `host` is where media is reached from here. */
  constructor(host: string, onData: (peer: TransportAddress, data: Buffer) => void) {
    this.#host = host
    this.#onData = onData
  }

  send(peer: TransportAddress, data: Buffer): void {
    const open = this.#open.get(keyOf(peer)) ?? this.#begin(peer)
    if (open === null) return
    if (open.ready) open.socket.send(data)
    else if (open.waiting.length < MOST_WAITING) open.waiting.push(Buffer.from(data))
  }

  close(): void {
    for (const { socket } of this.#open.values()) socket.close()
    this.#open.clear()
  }

  #begin(peer: TransportAddress): Open | null {
    if (this.#open.size >= MOST_SOCKETS) return null
    const socket = createSocket(this.#host.includes(':') ? 'udp6' : 'udp4')
    const open: Open = { socket, ready: false, waiting: [] }
    this.#open.set(keyOf(peer), open)
    // While media starts anew its port is closed for a moment; ICE asks again.
    socket.on('error', () => undefined)
    socket.on('message', (data) => this.#onData(peer, data))
    // Connected: the system itself lets nothing in but what our media sends.
    socket.connect(peer.port, this.#host, () => {
      if (this.#open.get(keyOf(peer)) !== open) return
      open.ready = true
      for (const data of open.waiting.splice(0)) socket.send(data)
    })
    return open
  }
}
