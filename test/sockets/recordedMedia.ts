/** A media server that remembers what it was told and carries nothing: what the session wants of it, without its process. */
import type { MediaHolder, MediaRights, MediaServer } from '../../server/media/media.ts'
import { NO_MEDIA } from '../../server/media/media.ts'

export interface RecordedMedia extends MediaServer {
  readonly rooms: ReadonlyMap<string, ReadonlyMap<number, MediaRights>>
  /** Every order, oldest first. */
  readonly orders: readonly string[]
  readonly connected: readonly MediaHolder[]
  rightsOf(room: string, seat: number): MediaRights
}

export function recordedMedia(): RecordedMedia {
  const rooms = new Map<string, Map<number, MediaRights>>()
  const orders: string[] = []
  const connected: MediaHolder[] = []
  return {
    rooms,
    orders,
    connected,
    rightsOf: (room, seat) => rooms.get(room)?.get(seat) ?? NO_MEDIA,
    openRoom(room) {
      orders.push(`open ${room}`)
      if (!rooms.has(room)) rooms.set(room, new Map())
    },
    setRights(room, seat, rights) {
      orders.push(`rights ${seat}`)
      rooms.get(room)?.set(seat, rights)
    },
    closeSeat(room, seat) {
      orders.push(`close ${seat}`)
      rooms.get(room)?.delete(seat)
    },
    closeRoom(room) {
      orders.push(`close ${room}`)
      rooms.delete(room)
    },
    connect(holder, _query, channel) {
      connected.push(holder)
      channel.close(1000)
    },
    health: () => ({ state: 'up', rooms: rooms.size, connections: 0 }),
    close: () => Promise.resolve(),
  }
}
