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
  readonly sockets: {
    poll(request: IncomingMessage, response: ServerResponse): boolean
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  }
  readonly app: Express
  /** Whether a request may be read at all: its address asks no more than it may. */
  readonly mayAsk: (request: IncomingMessage) => boolean
  /** On every answer, also where the app is not asked. */
  readonly headers: Readonly<Record<string, string>>
  readonly log: Log
  /** Several processes are one service; null: this one is alone. */
  readonly others: OtherNodes | null
}

/** Where requests for other nodes' rooms go. */
export interface OtherNodes {
  placeOf(request: IncomingMessage): Promise<{ readonly address: string | null }>
  request(request: IncomingMessage, response: ServerResponse, address: string): Promise<void>
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer, address: string): void
}

/** Answers what comes in. What another node has passed on is answered here, wherever it belongs by now. */
export interface Traffic {
  request(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

const TOO_FAST = JSON.stringify({ code: 'too-fast' satisfies ErrorCode })

/** Takes over the requests and upgrades of a server that Socket.IO is attached to. The answer takes what other nodes pass on. */
export function routeTraffic(http: Server, parts: TrafficParts): Traffic {
  const { gate, sockets, app, mayAsk, headers, log, others } = parts
  const named = Object.entries(headers)
  const answerRequest = async (
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    // In a few lines and not by the app, which takes six times as long to say no.
    if (!mayAsk(request)) {
      response.writeHead(429, { ...headers, 'content-type': 'application/json' })
      response.end(TOO_FAST)
      request.resume()
      return
    }
    const handled = await gate.handle(request, response)
    if (!handled && !sockets.poll(request, response)) app(request, response)
  }
  const answerUpgrade = async (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
  ): Promise<void> => {
    if (request.url?.startsWith(SOCKET_PATH)) sockets.upgrade(request, socket, head)
    else if (!(await gate.upgrade(request, socket, head))) socket.destroy()
  }

  const guarded = (
    where: 'http' | 'media',
    end: { destroy(): unknown },
    work: () => Promise<void>,
  ): void => {
    work().catch((error: unknown) => {
      logUnexpected(log, where, error)
      end.destroy()
    })
  }
  const request = (asked: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of named) response.setHeader(name, value)
    guarded('http', response, () => answerRequest(asked, response))
  }
  const upgrade = (asked: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => socket.destroy())
    guarded('media', socket, () => answerUpgrade(asked, socket, head))
  }

  // Socket.IO answers plain requests and upgrades too: only after our headers are on the answer, and where they belong.
  http.removeAllListeners('request')
  http.removeAllListeners('upgrade')
  if (others === null) {
    http.on('request', request)
    http.on('upgrade', upgrade)
    return { request, upgrade }
  }
  http.on('request', (asked: IncomingMessage, response: ServerResponse) => {
    guarded('http', response, async () => {
      const { address } = await others.placeOf(asked)
      if (address === null) request(asked, response)
      else await others.request(asked, response, address)
    })
  })
  http.on('upgrade', (asked: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    guarded('media', socket, async () => {
      const { address } = await others.placeOf(asked)
      if (socket.destroyed) return
      if (address === null) upgrade(asked, socket, head)
      else others.upgrade(asked, socket, head, address)
    })
  })
  return { request, upgrade }
}
