/** Microphones and cameras that fall silent, end and come back, as phones, shutters and cables make them. */
import type { Page } from 'playwright-core'

interface Tracks {
  /** How many run. */
  open(): number
  /** The system takes the newest of a kind, or gives it back. */
  mute(kind: 'microphone' | 'camera', on: boolean): void
  /** It is pulled out: it ends, and there is no other until {@link plugIn}. */
  end(kind: 'microphone' | 'camera'): void
  plugIn(): void
}

declare global {
  interface Window {
    tracks: Tracks
  }
}

export const openTracks = (page: Page): Promise<number> => page.evaluate(() => window.tracks.open())

/** Runs in the page before anything else. */
export function breakTracks(): void {
  const { mediaDevices } = navigator
  // An empty page has no devices.
  if (!mediaDevices) return
  const given: MediaStreamTrack[] = []
  let unplugged = false
  const ask = mediaDevices.getUserMedia.bind(mediaDevices)
  mediaDevices.getUserMedia = async (wanted) => {
    if (unplugged) throw new DOMException('no device', 'NotFoundError')
    const stream = await ask(wanted)
    given.push(...stream.getTracks())
    return stream
  }
  const newest = (kind: 'microphone' | 'camera'): MediaStreamTrack | undefined =>
    given.filter((track) => track.kind === (kind === 'camera' ? 'video' : 'audio')).at(-1)
  window.tracks = {
    open: () => given.filter(({ readyState }) => readyState === 'live').length,
    mute(kind, on) {
      const track = newest(kind)
      if (!track) return
      Object.defineProperty(track, 'muted', { value: on, configurable: true })
      track.dispatchEvent(new Event(on ? 'mute' : 'unmute'))
    },
    end(kind) {
      unplugged = true
      const track = newest(kind)
      track?.stop()
      track?.dispatchEvent(new Event('ended'))
    },
    plugIn() {
      unplugged = false
      mediaDevices.dispatchEvent(new Event('devicechange'))
    },
  }
}
