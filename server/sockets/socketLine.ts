/** A room's {@link Line} over a Socket.IO socket. */
import type { Server, Socket } from 'socket.io'
import type { ClientEvents, ServerEvents } from '../../shared/protocol.ts'
import { type RandomBytes, toBase64Url } from '../../shared/sealing/bytes.ts'
import type { Line } from '../rooms/line.ts'

export type PageServer = Server<ClientEvents, ServerEvents>
export type PageSocket = Socket<ClientEvents, ServerEvents>

const socketIds = new WeakMap<Line, string>()

/** `pageLoad` as the page's hello gave it. */
export function lineOver(socket: PageSocket, pageLoad: number, random: RandomBytes): Line {
  const line: Line = {
    id: toBase64Url(random(16)),
    pageLoad,
    send(event, ...args) {
      if (socket.connected) socket.emit(event, ...args)
    },
    cast(to, frames, volatile) {
      const ids = to.flatMap((each) => socketIds.get(each) ?? [])
      // To nobody by name would be to everybody on this server.
      if (ids.length === 0) return
      const those = socket.nsp.to(ids)
      if (volatile) those.volatile.emit('frames', frames)
      else those.emit('frames', frames)
    },
    close() {
      // After the present turn, so that an acknowledgement under way still leaves.
      setImmediate(() => socket.disconnect(true))
    },
  }
  socketIds.set(line, socket.id)
  return line
}
