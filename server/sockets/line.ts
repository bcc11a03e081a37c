/** A room's {@link Connection} over a Socket.IO socket. */
import type { Server, Socket } from 'socket.io'
import type { ClientEvents, ServerEvents } from '../../shared/protocol.ts'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import type { Connection } from '../rooms/connection.ts'

export type PageServer = Server<ClientEvents, ServerEvents>
export type PageSocket = Socket<ClientEvents, ServerEvents>

/** `pageLoad` as the page's hello gave it. */
export function connectionOf(
  socket: PageSocket,
  pageLoad: number,
  random: RandomBytes,
): Connection {
  return {
    id: toBase64Url(random(16)),
    pageLoad,
    send(event, ...args) {
      if (socket.connected) socket.emit(event, ...args)
    },
    sendVolatile(frame) {
      if (socket.connected) socket.volatile.emit('frame', frame)
    },
    close() {
      // After the present turn, so that an acknowledgement under way still leaves.
      setImmediate(() => socket.disconnect(true))
    },
  }
}
