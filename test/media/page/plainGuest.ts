/** Somebody who joins with livekit-client as it is, and does not encrypt. */
import { Room } from 'livekit-client'

export async function joinPlainly(url: string, token: string): Promise<void> {
  const room = new Room()
  await room.connect(url, token)
  await room.localParticipant.enableCameraAndMicrophone()
}
