/** Looks from the door whether sound and picture would get through: a line of one's own, with nobody on it, for a moment. */
import './quietConsole.ts'
import { Room, RoomEvent } from 'livekit-client'

export type LineCheck =
  /** Media gets through. */
  | 'works'
  /** The media door answers, media does not get through: this network blocks it. */
  | 'blocked'
  /** The media door did not answer or is busy: nothing is known of the network. */
  | 'unknown'

/** The word that the media door takes for a check, in place of a token. */
const CHECK = 'check'

/** `url` is the media door. Takes ten seconds at most. */
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
    return 'works'
  } catch {
    return answered ? 'blocked' : 'unknown'
  } finally {
    await room.disconnect()
  }
}
