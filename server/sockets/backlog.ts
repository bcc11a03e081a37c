/** What waits in this process for one connection, by the transport's own word of what it has written out. */
import type { IncomingMessage } from 'node:http'

/** What of an engine.io socket is needed here. */
export interface Transport {
  readonly request: IncomingMessage
  /** What carries it: a WebSocket, or requests. */
  readonly transport: { readonly name: string }
  on(event: string, listener: (...args: unknown[]) => void): unknown
  close(discard: boolean): unknown
}

const sizeOf = (packet: unknown): number => {
  if (typeof packet !== 'object' || packet === null || !('data' in packet)) return 0
  const { data } = packet
  if (typeof data === 'string') return data.length
  return data instanceof Uint8Array ? data.length : 0
}

export class Backlog {
  #waiting = 0
  #leaving = 0

  /** `tooMuch` is called once, in a turn of its own, when more than `most` bytes wait. */
  constructor(transport: Transport, most: number, tooMuch: () => void) {
    let told = false
    transport.on('packetCreate', (packet) => {
      this.#waiting += sizeOf(packet)
      if (told || this.bytes <= most) return
      told = true
      setImmediate(tooMuch)
    })
    transport.on('flush', () => {
      this.#leaving += this.#waiting
      this.#waiting = 0
    })
    transport.on('drain', () => {
      this.#leaving = 0
    })
  }

  get bytes(): number {
    return this.#waiting + this.#leaving
  }
}
