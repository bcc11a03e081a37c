import type { MediaHolder, MediaServer } from './media.ts'

/** What a page at the door shows in place of a token, to see whether media gets through its network. */
export const LINE_CHECK = 'check'

/** Each check has an empty room of its own, with no rights in it, for this long. */
const LASTS_MS = 12_000
const MOST_AT_ONCE = 64
/** No name of a media room has a space in it. */
const ROOM = 'check '

/** Lines looked at from the door: a transport that opens and closes, with nobody else on it and nothing forwarded. */
export interface LineChecks {
  /** Places that nobody has now. */
  readonly free: number
  /** A place for one check; null while too many look at once. `onOver` is called when its place is free again, at once if there was none. */
  open(onOver: () => void): MediaHolder | null
}

/** Whether this holder only looks from the door. */
export const isLineCheck = (holder: MediaHolder): boolean => holder.room.startsWith(ROOM)

export function createLineChecks(media: Pick<MediaServer, 'openRoom' | 'closeRoom'>): LineChecks {
  let open = 0
  let next = 1
  return {
    get free() {
      return MOST_AT_ONCE - open
    },
    open(onOver) {
      if (open >= MOST_AT_ONCE) {
        onOver()
        return null
      }
      const room = `${ROOM}${next++}`
      open += 1
      media.openRoom(room)
      setTimeout(() => {
        open -= 1
        media.closeRoom(room)
        onOver()
      }, LASTS_MS).unref()
      return { room, seat: 0, connection: room }
    },
  }
}
