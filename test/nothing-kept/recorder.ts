/** A piece of wire between the browsers and the server that remembers every byte, both ways. */
import { createServer, connect as dial, type Socket } from 'node:net'
import { readMessages } from './webSocketFrames.ts'

export type Direction = 'to the server' | 'to the browser'

/** One TCP connection. */
export interface Recording {
  readonly asked: Buffer
  readonly answered: Buffer
}

/** Something that crossed: a stretch of HTTP, or one WebSocket message without its mask. */
export interface Crossing {
  readonly direction: Direction
  /** The first line of the request that the connection began with. */
  readonly request: string
  readonly message: boolean
  readonly bytes: Buffer
}

export interface Recorder {
  readonly origin: string
  recordings(): readonly Recording[]
  close(): Promise<void>
}

export async function startRecorder(port: number): Promise<Recorder> {
  const wires: { readonly asked: Buffer[]; readonly answered: Buffer[] }[] = []
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = dial(port, '127.0.0.1')
    const wire = { asked: [], answered: [] }
    wires.push(wire)
    join(near, far, wire.asked, open)
    join(far, near, wire.answered, open)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the recorder has no port')
  return {
    origin: `http://localhost:${address.port}`,
    recordings: () =>
      wires.map(({ asked, answered }) => ({
        asked: Buffer.concat(asked),
        answered: Buffer.concat(answered),
      })),
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function join(from: Socket, into: Socket, kept: Buffer[], open: Set<Socket>): void {
  open.add(from)
  from.on('data', (bytes) => kept.push(bytes))
  from.on('error', () => into.destroy())
  from.on('close', () => {
    open.delete(from)
    into.destroy()
  })
  from.pipe(into)
}

const HEAD_END = '\r\n\r\n'

/** Everything that crossed on a connection, in readable pieces. */
export function crossingsOf({ asked, answered }: Recording): readonly Crossing[] {
  const request = asked.subarray(0, Math.max(0, asked.indexOf('\r\n'))).toString('latin1')
  const handshake = answered.indexOf('HTTP/1.1 101')
  const http = (direction: Direction, bytes: Buffer): Crossing => ({
    direction,
    request,
    message: false,
    bytes,
  })
  if (handshake < 0) return [http('to the server', asked), http('to the browser', answered)]
  const upgrade = asked.toString('latin1').search(/^upgrade: websocket/im)
  const askedHead = asked.indexOf(HEAD_END, upgrade) + HEAD_END.length
  const answeredHead = answered.indexOf(HEAD_END, handshake) + HEAD_END.length
  const messages = (direction: Direction, all: readonly Buffer[]): readonly Crossing[] =>
    all.map((bytes) => ({ direction, request, message: true, bytes }))
  return [
    http('to the server', asked.subarray(0, askedHead)),
    http('to the browser', answered.subarray(0, answeredHead)),
    ...messages('to the server', readMessages(asked.subarray(askedHead))),
    ...messages('to the browser', readMessages(answered.subarray(answeredHead))),
  ]
}
