/** Who answers what comes in on the port: the media gate what is its own, Socket.IO its upgrades, the app the rest. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Express } from 'express'
import type { ErrorCode } from '../../shared/answer.ts'
import { type Log, logUnexpected } from '../log.ts'
import type { MediaGate } from '../media/gate.ts'
import { SOCKET_PATH } from '../sockets/pageRequests.ts'

export interface TrafficParts {
  readonly gate: MediaGate
  /** Answers pages that have no WebSocket. */
  readonly sockets: { poll(request: IncomingMessage, response: ServerResponse): boolean }
  readonly app: Express
  /** Whether a request may be read at all: its address asks no more than it may. */
  readonly mayAsk: (request: IncomingMessage) => boolean
  /** On every answer, also where the app is not asked. */
  readonly headers: Readonly<Record<string, string>>
  readonly log: Log
}

const TOO_FAST = JSON.stringify({ code: 'too-fast' satisfies ErrorCode })

/** Takes over the requests and upgrades of a server that Socket.IO is attached to. */
export function routeTraffic(
  http: Server,
  { gate, sockets, app, mayAsk, headers, log }: TrafficParts,
): void {
  const named = Object.entries(headers)
  const onRequest = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      // In a few lines and not by the app, which takes six times as long to say no.
      if (!mayAsk(request)) {
        response.writeHead(429, { ...headers, 'content-type': 'application/json' })
        response.end(TOO_FAST)
        request.resume()
        return
      }
      const handled = await gate.handle(request, response)
      if (!handled && !sockets.poll(request, response)) app(request, response)
    } catch (error) {
      logUnexpected(log, 'http', error)
      response.destroy()
    }
  }
  const onUpgrade = async (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ): Promise<void> => {
    try {
      if (!(await gate.upgrade(request, socket, head))) socket.destroy()
    } catch (error) {
      logUnexpected(log, 'media', error)
      socket.destroy()
    }
  }
  // Socket.IO answers plain requests too: only after our headers are on the answer.
  http.removeAllListeners('request')
  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of named) response.setHeader(name, value)
    void onRequest(request, response)
  })
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.startsWith(SOCKET_PATH)) return
    socket.on('error', () => socket.destroy())
    void onUpgrade(request, socket, head)
  })
}
