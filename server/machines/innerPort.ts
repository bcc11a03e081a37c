/**
 * The port for the other nodes of a service, on a network of their own: what they pass on, and what they ask each other. Nobody is
 * answered without the nodes' key.
 */
import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { HOLDS_PATH, NODE_HEADER, PROMISE_PATH } from './neighbours.ts'
import { FROM_HEADER } from './passOn.ts'

export interface InnerParts {
  /** The present one first. */
  readonly keys: readonly string[]
  readonly promise: (to: string) => boolean
  readonly holds: (label: string) => boolean
  /** Answers what was passed on; `from`: the address of whoever asks. */
  readonly request: (request: IncomingMessage, response: ServerResponse, from: string) => void
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer, from: string) => void
}

/** Not listening yet. */
export function createInnerPort({ keys, promise, holds, request, upgrade }: InnerParts): Server {
  const known = keys.map((key) => Buffer.from(key))
  const isNode = ({ headers }: IncomingMessage): boolean => {
    const given = Buffer.from(String(headers[NODE_HEADER] ?? ''))
    return known.some((key) => key.length === given.length && timingSafeEqual(key, given))
  }
  const fromOf = ({ headers }: IncomingMessage): string => String(headers[FROM_HEADER] ?? '')

  const server = createServer((asked, response) => {
    if (!isNode(asked)) {
      response.writeHead(403)
      response.end()
      return
    }
    const { url = '' } = asked
    if (url.startsWith(PROMISE_PATH)) tell(response, promise(url.slice(PROMISE_PATH.length)))
    else if (url.startsWith(HOLDS_PATH)) tell(response, holds(url.slice(HOLDS_PATH.length)))
    else request(asked, response, fromOf(asked))
  })
  server.on('upgrade', (asked: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    if (isNode(asked)) upgrade(asked, socket, head, fromOf(asked))
    else socket.destroy()
  })
  return server
}

function tell(response: ServerResponse, yes: boolean): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ yes }))
}
