/** A media server that remembers what it was told and carries nothing: what the session wants of it, without its process. */
import type {
  LineListener,
  MediaHolder,
  MediaRights,
  MediaServer,
} from '../../server/media/media.ts'
import { NO_MEDIA } from '../../server/media/media.ts'

export interface RecordedMedia extends MediaServer {
  readonly rooms: ReadonlyMap<string, ReadonlyMap<number, MediaRights>>
  /** Every order, oldest first. */
  readonly orders: readonly string[]
  readonly connected: readonly MediaHolder[]
  rightsOf(room: string, seat: number): MediaRights
  /** Says of a seat's line what the real one would. */
  readonly sayLine: LineListener
}

/** With `remembers: false` it only answers: for benches. */
export function recordedMedia({ remembers } = { remembers: true }): RecordedMedia {
  const rooms = new Map<string, Map<number, MediaRights>>()
  const orders: string[] = []
  const order = (text: string): void => {
    if (remembers) orders.push(text)
  }
  const connected: MediaHolder[] = []
  let tellLine: LineListener = () => undefined
  return {
    rooms,
    orders,
    connected,
    rightsOf: (room, seat) => rooms.get(room)?.get(seat) ?? NO_MEDIA,
    openRoom(room) {
      order(`open ${room}`)
      if (!rooms.has(room)) rooms.set(room, new Map())
    },
    setRights(room, seat, rights) {
      order(`rights ${seat}`)
      rooms.get(room)?.set(seat, rights)
    },
    closeSeat(room, seat) {
      order(`close ${seat}`)
      rooms.get(room)?.delete(seat)
    },
    closeRoom(room) {
      order(`close ${room}`)
      rooms.delete(room)
    },
    letGo(room) {
      order(`let go ${room}`)
      rooms.delete(room)
    },
    connect(holder, _query, channel) {
      connected.push(holder)
      channel.close(1000)
    },
    sayLine: (room, seat, line) => tellLine(room, seat, line),
    onLine(listener) {
      tellLine = listener
    },
    health: () => ({ state: 'up', rooms: rooms.size, connections: 0 }),
    load: () => [{ rooms: rooms.size, busy: 0, late: 0 }],
    close: () => Promise.resolve(),
  }
}
