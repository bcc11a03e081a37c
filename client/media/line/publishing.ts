/** Brings what leaves this page to what may leave it: publishes, opens, closes, swaps a device. */
import { type LocalParticipant, type Room, Track } from 'livekit-client'
import type { OwnDevice } from '../ownLine.ts'

export interface Publishing {
  /** To be called after any change: of rights, wishes, devices or line. */
  settle(): void
  close(): void
}

const SOURCES = {
  microphone: Track.Source.Microphone,
  camera: Track.Source.Camera,
} as const

const AGAIN_MS = 1000

/** Whether the media server has been told of the right as well; its word may come a moment after the session's. */
function permitted({ permissions }: LocalParticipant, source: Track.Source): boolean {
  if (!permissions?.canPublish) return false
  const sources = permissions.canPublishSources.map((s) => Track.sourceFromProto(s))
  return sources.length === 0 || sources.includes(source)
}

/** `leaving` gives the track that may leave now; null closes. */
export function createPublishing(
  room: () => Room | null,
  leaving: (device: OwnDevice) => MediaStreamTrack | null,
): Publishing {
  let closed = false
  const busy: Record<OwnDevice, boolean> = { microphone: false, camera: false }
  const again: Record<OwnDevice, boolean> = { microphone: false, camera: false }

  const once = async (device: OwnDevice): Promise<void> => {
    const joined = room()
    if (!joined) return
    const local = joined.localParticipant
    const source = SOURCES[device]
    const media = leaving(device)
    const published = local.getTrackPublication(source)
    const track = published?.track
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
    if (!permitted(local, source)) return
    await local.publishTrack(media, { source })
  }

  const run = async (device: OwnDevice): Promise<void> => {
    if (busy[device]) {
      again[device] = true
      return
    }
    busy[device] = true
    try {
      do {
        again[device] = false
        await once(device)
      } while (again[device] && !closed)
    } catch {
      // The line went, or the server refused: as long as it is wanted and permitted, once more.
      if (!closed) setTimeout(() => void run(device), AGAIN_MS)
    } finally {
      busy[device] = false
    }
  }

  return {
    settle() {
      if (closed) return
      void run('microphone')
      void run('camera')
    },
    close() {
      closed = true
    },
  }
}
