/** One attempt to join. */
import { type Room, RoomEvent } from 'livekit-client'
import type { Scope } from '../lifetime/scope.ts'

const CONNECT = { websocketTimeout: 8000, peerConnectionTimeout: 10_000, maxRetries: 0 } as const

export type Joining =
  | 'joined'
  /** The media gate did not answer, or it was given up. */
  | 'no-gate'
  /** The gate answered, and no media got through. */
  | 'no-media'

/** Gives up as soon as `step` ends. Never throws. */
export async function connectRoom(
  room: Room,
  url: string,
  token: string,
  step: Scope,
): Promise<Joining> {
  let answered = false
  let connecting = true
  room.once(RoomEvent.SignalConnected, () => {
    answered = true
  })
  step.onEnd(() => {
    if (connecting) void room.disconnect(false)
  })
  try {
    await room.connect(url, token, CONNECT)
    return 'joined'
  } catch {
    return answered ? 'no-media' : 'no-gate'
  } finally {
    connecting = false
  }
}
