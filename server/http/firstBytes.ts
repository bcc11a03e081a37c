/** One port, two tongues: a connection whose first byte is a STUN message's goes to the relay, every other one to HTTP. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { Server as TlsServer } from 'node:tls'

/** A connection that says nothing at all is kept this long (ms). */
const SILENT = 10_000
/** STUN's request types begin with two zero bits and a method below 256; HTTP's with a letter. */
const isStun = (first: number): boolean => first === 0x00

/** Takes over the new connections of a server before HTTP sees them. The answer closes those that have said nothing yet. */
export function tellApart(
  http: Server,
  onStun: (socket: Socket, first: Buffer) => void,
): () => void {
  const silent = new Set<Socket>()
  const event = http instanceof TlsServer ? 'secureConnection' : 'connection'
  const serve = http.listeners(event)
  http.removeAllListeners(event)
  http.on(event, (socket: Socket) => {
    const onError = () => socket.destroy()
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
    socket.on('error', onError)
    socket.setTimeout(SILENT, onError)
    const onReadable = () => {
      const first: unknown = socket.read()
      if (!Buffer.isBuffer(first)) return
      silent.delete(socket)
      socket.off('readable', onReadable)
      socket.off('error', onError)
      socket.setTimeout(0)
      socket.off('timeout', onError)
      if (isStun(first[0] ?? 0xff)) onStun(socket, first)
      else {
        socket.unshift(first)
        for (const listener of serve) Reflect.apply(listener, http, [socket])
      }
    }
    socket.on('readable', onReadable)
  })
  return () => {
    for (const socket of silent) socket.destroy()
  }
}
