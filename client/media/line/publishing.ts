/** Brings what leaves this page to what may leave it: publishes, opens, closes, swaps a device. */

import { type LocalParticipant, type Room, Track } from 'livekit-client'
import { reconcile } from '../lifetime/reconcile.ts'
import type { Scope } from '../lifetime/scope.ts'
import type { OwnDevice } from '../mediaSnapshot.ts'

const SOURCES = {
  microphone: Track.Source.Microphone,
  camera: Track.Source.Camera,
} as const

interface Wish {
  readonly room: Room | null
  /** The track that may leave now; null closes. */
  readonly media: MediaStreamTrack | null
}

/** Whether the media server has been told of the right as well; its word may come a moment after the session's. */
function permitted({ permissions }: LocalParticipant, source: Track.Source): boolean {
  if (!permissions?.canPublish) return false
  const sources = permissions.canPublishSources.map((s) => Track.sourceFromProto(s))
  return sources.length === 0 || sources.includes(source)
}

/** One step towards a wish. Throws when the line goes or the server refuses. */
async function publish({ room, media }: Wish, source: Track.Source): Promise<void> {
  if (!room) return
  const local = room.localParticipant
  const track = local.getTrackPublication(source)?.track
  if (!media) {
    if (track && !track.isMuted) await track.mute()
    return
  }
  media.enabled = true
  if (track) {
    if (track.mediaStreamTrack !== media) await track.replaceTrack(media, true)
    if (track.isMuted) await track.unmute()
    return
  }
  if (permitted(local, source)) await local.publishTrack(media, { source })
}

/** Returns what is to be called after any change: of rights, wishes, devices or line. */
export function keepPublished(scope: Scope, wish: (device: OwnDevice) => Wish): () => void {
  const settles = (['microphone', 'camera'] as const).map((device) =>
    reconcile(
      scope,
      () => wish(device),
      (wanted) => publish(wanted, SOURCES[device]),
    ),
  )
  return () => {
    for (const settle of settles) void settle()
  }
}
