/**
 * Our media's second UDP port, for the operator's TURN server: what Chromium sends through a relay over TCP or TLS is mended here
 * (`tieBreaker.ts`) and goes on to media; the answers go back. It reaches nothing else, and takes nobody who does not begin with a check
 * of one of our own lines.
 */

import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import { uptime } from '../clock.ts'
import type { MediaPlace } from '../media/media.ts'
import { reachedAt } from './mediaPlace.ts'
import { keyOf } from './stunAddress.ts'
import { ATTRIBUTE, attributeOf, CLASS, METHOD, readStun } from './stunMessage.ts'
import { mendCheck } from './tieBreaker.ts'

const MOST_FLOWS = 2_000
/** A line that says nothing for so long (ms) is over: ICE checks every few seconds. */
const SILENT = 60_000
const SWEEP_EVERY = 10_000
/** What may wait while a flow's socket opens. */
const MOST_WAITING = 8

interface Flow {
  readonly socket: Socket
  readonly waiting: Buffer[]
  ready: boolean
  seenAt: number
}

export class MendingPort {
  readonly #place: MediaPlace
  readonly #front: Socket
  readonly #flows = new Map<string, Flow>()
  readonly #sweep: NodeJS.Timeout

  private constructor(place: MediaPlace, front: Socket) {
    this.#place = place
    this.#front = front
    front.on('message', (data, from) => this.#receive(data, from))
    front.on('error', () => undefined)
    this.#sweep = setInterval(() => this.#endSilent(uptime()), SWEEP_EVERY)
    this.#sweep.unref()
  }

  /** Listens where media does, at another port. Rejects with the system's error if that is taken. */
  static open(place: MediaPlace, port: number): Promise<MendingPort> {
    const front = createSocket(kindOf(place.host))
    return new Promise((resolve, reject) => {
      front.once('error', reject)
      front.bind(port, place.host, () => {
        front.off('error', reject)
        resolve(new MendingPort(place, front))
      })
    })
  }

  get port(): number {
    return this.#front.address().port
  }

  get flows(): number {
    return this.#flows.size
  }

  close(): void {
    clearInterval(this.#sweep)
    this.#front.close()
    for (const { socket } of this.#flows.values()) socket.close()
    this.#flows.clear()
  }

  #receive(data: Buffer, from: RemoteInfo): void {
    const flow = this.#flows.get(keyOf(from)) ?? this.#begin(data, from)
    if (flow === null) return
    flow.seenAt = uptime()
    const mended = mendCheck(data, this.#place.passwordOf)
    if (flow.ready) flow.socket.send(mended)
    else if (flow.waiting.length < MOST_WAITING) flow.waiting.push(Buffer.from(mended))
  }

  #begin(data: Buffer, from: RemoteInfo): Flow | null {
    const port = this.#place.portOf(checkedName(data))
    if (port === null || this.#flows.size >= MOST_FLOWS) return null
    const socket = createSocket(kindOf(this.#place.host))
    const flow: Flow = { socket, waiting: [], ready: false, seenAt: 0 }
    this.#flows.set(keyOf(from), flow)
    // While media starts anew its port is closed for a moment; ICE asks again.
    socket.on('error', () => undefined)
    socket.on('message', (answer) => this.#front.send(answer, from.port, from.address))
    socket.connect(port, reachedAt(this.#place.host), () => {
      if (this.#flows.get(keyOf(from)) !== flow) return
      flow.ready = true
      for (const each of flow.waiting.splice(0)) socket.send(each)
    })
    return flow
  }

  #endSilent(now: number): void {
    for (const [key, { socket, seenAt }] of this.#flows) {
      if (now - seenAt < SILENT) continue
      this.#flows.delete(key)
      socket.close()
    }
  }
}

const kindOf = (host: string): 'udp4' | 'udp6' => (host.includes(':') ? 'udp6' : 'udp4')

/** The name of our side in an ICE check, empty for anything else. */
function checkedName(data: Buffer): string {
  const check = readStun(data)
  if (check?.method !== METHOD.binding || check.class !== CLASS.request) return ''
  return attributeOf(check, ATTRIBUTE.username)?.toString('utf8').split(':')[0] ?? ''
}
