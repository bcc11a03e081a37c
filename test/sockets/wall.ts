/** A proxy between a page and the server, as networks have them: it does to WebSockets what it is told, and remembers addresses. */
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect as dial, type Socket } from 'node:net'

/** What becomes of a WebSocket. */
export type Sockets =
  | 'pass'
  /** An answer of 403. */
  | 'refuse'
  /** No answer at all. */
  | 'hold'
  /** The wish to upgrade is taken out of the request. */
  | 'strip'
  /** It opens, and nothing comes through. */
  | 'mute'

export interface Wall {
  readonly origin: string
  readonly port: number
  /** The addresses that were asked for, with their queries: what a proxy's log has. */
  readonly asked: readonly string[]
  /** Bodies that crossed towards the server. */
  readonly bodies: readonly string[]
  sockets: Sockets
  /** Nothing comes through what is open any more, as after a change of address; what opens from now on is another way. */
  swallow(): void
  /** Whether a request of this path is answered; by default every one is. */
  lets: (path: string) => boolean
  close(): void
}

export async function buildWall(to: string, sockets: Sockets = 'pass'): Promise<Wall> {
  const { hostname, port } = new URL(to)
  const open = new Set<Socket>()
  const asked: string[] = []
  const bodies: string[] = []
  const piped: (() => void)[] = []
  const far = (request: IncomingMessage, headers = request.headers) =>
    ask({ hostname, port, method: request.method, path: request.url, headers })

  const pass = (request: IncomingMessage, response: ServerResponse): void => {
    const passed = far(request)
    passed.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    passed.on('error', () => response.destroy())
    response.on('close', () => passed.destroy())
    const body: Buffer[] = []
    request.on('data', (bytes: Buffer) => body.push(bytes))
    request.on('end', () => bodies.push(Buffer.concat(body).toString()))
    request.pipe(passed)
  }

  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (wall.lets(new URL(request.url ?? '', 'http://wall').pathname)) pass(request, response)
    else response.writeHead(502).end()
  })
  server.on('connection', (socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  server.on('upgrade', (request, near: Socket, head: Buffer) => {
    asked.push(request.url ?? '')
    if (wall.sockets === 'hold') return
    if (wall.sockets === 'refuse') {
      near.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
      return
    }
    if (wall.sockets === 'strip') {
      const { connection: _, upgrade: __, ...headers } = request.headers
      const passed = far(request, headers)
      passed.on('response', (answer) => {
        answer.resume()
        near.end(
          `HTTP/1.1 ${answer.statusCode} Stripped\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
        )
      })
      passed.on('error', () => near.destroy())
      passed.end()
      return
    }
    const through = dial(Number(port), hostname)
    open.add(through)
    through.on('error', () => near.destroy())
    through.on('close', () => near.destroy())
    near.on('close', () => through.destroy())
    const lines = [`${request.method} ${request.url} HTTP/1.1`]
    for (let at = 0; at < request.rawHeaders.length; at += 2) {
      lines.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}`)
    }
    through.write(`${lines.join('\r\n')}\r\n\r\n`)
    through.write(head)
    if (wall.sockets === 'mute') {
      // The answer to the upgrade, and nothing after it.
      through.once('data', (bytes: Buffer) => {
        const end = bytes.indexOf('\r\n\r\n')
        near.write(bytes.subarray(0, end + 4))
      })
      return
    }
    piped.push(() => {
      through.unpipe(near).resume()
      near.unpipe(through).resume()
    })
    through.pipe(near)
    near.pipe(through)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const own = typeof address === 'object' && address ? address.port : 0
  const wall: Wall = {
    origin: `http://127.0.0.1:${own}`,
    port: own,
    asked,
    bodies,
    sockets,
    swallow() {
      for (const end of piped.splice(0)) end()
    },
    lets: () => true,
    close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
  return wall
}
