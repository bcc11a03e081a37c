/** Hands a request or an upgrade, as it came, to the node that has its room. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createProxyServer } from 'httpxy'
import { NODE_HEADER } from './neighbours.ts'

/** The address of whoever is at the far end, as the node that passes on knows it. */
export const FROM_HEADER = 'x-balint-from'
/** ms until the other node has answered: one that stands still is given up, and the page comes again. */
const ANSWER_WITHIN = 4_000

export class PassOn {
  readonly #key: string
  readonly #proxy = createProxyServer()
  readonly #open = new Set<Duplex>()

  constructor(key: string) {
    this.#key = key
    // The page is told by its line, which ends.
    this.#proxy.on('error', (_error, _request, end) => {
      if (end instanceof Socket) end.destroy()
    })
  }

  /** Lines that go through here at this moment. */
  get lines(): number {
    return this.#open.size
  }

  upgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    { address, from }: Destination,
  ): void {
    if (!(socket instanceof Socket)) {
      socket.destroy()
      return
    }
    this.#open.add(socket)
    socket.once('close', () => this.#open.delete(socket))
    const options = { target: address, upgradeTimeout: ANSWER_WITHIN, headers: this.#headers(from) }
    this.#proxy.ws(request, socket, options, head).catch(() => socket.destroy())
  }

  /** Resolves when it is over; whoever has no answer by then gets a 503. */
  async request(
    request: IncomingMessage,
    response: ServerResponse,
    { address, from }: Destination,
  ): Promise<void> {
    const options = { target: address, headers: this.#headers(from) }
    await this.#proxy.web(request, response, options).catch(() => undefined)
    if (response.headersSent) return
    response.writeHead(503)
    response.end()
  }

  /** Everybody who goes through here is sent back to the front. */
  close(): void {
    for (const socket of this.#open) socket.destroy()
  }

  #headers(from: string): Record<string, string> {
    return { [NODE_HEADER]: this.#key, [FROM_HEADER]: from }
  }
}

interface Destination {
  /** `http://address:port` of the node. */
  readonly address: string
  /** Of whoever asks. */
  readonly from: string
}
