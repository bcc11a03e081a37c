/** Looks from the door whether sound and picture would get through: a line of one's own, with nobody on it, for a moment. */
import type { Way } from '../mediaSnapshot.ts'
import './quietConsole.ts'
import { Room, RoomEvent } from 'livekit-client'
import { lookAt } from './lineReport.ts'
import { relaysOf } from './relays.ts'
import { wayOf } from './way.ts'

export type LineCheck =
  /** Media gets through, and so. */
  | Way
  /** The media gate answers, media gets through by none of the ways it named: this network blocks it. */
  | 'blocked'
  /** The media gate did not answer or is busy: nothing is known of the network. */
  | 'unknown'

/** The word that the media gate takes for a check, in place of a token. */
const CHECK = 'check'

/** A way round may be there first; the straight one gets so long to take over. */
const OVERTAKES_MS = 600
const LOOK_MS = 100

/** `url` is the media gate. Takes eleven seconds at most. */
export async function checkLine(url: string): Promise<LineCheck> {
  const room = new Room()
  let answered = false
  room.once(RoomEvent.SignalConnected, () => {
    answered = true
  })
  try {
    await room.connect(url, CHECK, {
      websocketTimeout: 4000,
      peerConnectionTimeout: 6000,
      maxRetries: 0,
    })
    return await wayIn(room, url)
  } catch {
    return answered ? 'blocked' : 'unknown'
  } finally {
    await room.disconnect()
  }
}

/** Looks until the way is straight, or has had its time to become so. */
async function wayIn(room: Room, url: string): Promise<Way> {
  for (let waited = 0; ; waited += LOOK_MS) {
    const { end } = await lookAt(room.engine.pcManager?.publisher)
    const way = wayOf(end, relaysOf(room), url)
    if (way === 'straight' || (waited >= OVERTAKES_MS && way !== null)) return way
    // Connected, and no browser has been seen that does not soon say how.
    if (waited >= OVERTAKES_MS * 4) return 'straight'
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}
