/**
 * A client that keeps to nothing: livekit-client with its manners taken out, and somebody's media token. It knows the room's key, as
 * anybody with the link does.
 */
import { Room, Track } from 'livekit-client'
import { RoomKeyProvider } from '../../../client/media/line/roomKey.ts'
import { MediaEpochs } from '../../../client/media/mediaEpochs.ts'

export interface Hostile {
  /** Joins with a token; tells how it went. */
  join(token: string, key: readonly number[]): Promise<string>
  /** Publishes its tone under a label, whatever its permissions say. Tells how it went, or that nobody answered. */
  publish(as: 'microphone' | 'camera' | 'screen_share_audio'): Promise<string>
  /** Says of every track of its own that it is unmuted. */
  unmute(): Promise<void>
  /** Adds its tone to the connection without telling anybody, and negotiates. */
  smuggle(): Promise<string>
  /** Audio packets that have left this page; waits a while for the first. */
  sent(): Promise<number>
}

declare global {
  interface Window {
    hostile: Hostile
  }
}

const SOURCES = {
  microphone: Track.Source.Microphone,
  camera: Track.Source.Camera,
  screen_share_audio: Track.Source.ScreenShareAudio,
} as const

const PATIENCE_MS = 1000
const AGAIN_MS = 1000
const TRIES = 15
let room: Room | null = null

const joined = (): Room => {
  if (!room) throw new Error('not joined')
  return room
}

/** How something went, or that it was still waiting. */
async function within(doing: Promise<unknown>): Promise<string> {
  const late = new Promise<string>((done) => setTimeout(() => done('no answer'), PATIENCE_MS))
  const went = doing.then(
    () => 'done',
    (error: unknown) => `refused: ${error instanceof Error ? error.message : error}`,
  )
  return Promise.race([went, late])
}

async function tone(): Promise<MediaStreamTrack> {
  const [track] = (await navigator.mediaDevices.getUserMedia({ audio: true })).getAudioTracks()
  if (!track) throw new Error('no tone')
  return track
}

const partsOf = (sdp: string): readonly string[] => sdp.split(/(?=^m=)/m)
const midOf = (part: string): string => /^a=mid:(.*?)\r?$/m.exec(part)?.[1] ?? ''

/** A browser keeps to an answer that says nothing is taken; so the answer is made to say that all offered sound is. */
class Heedless extends RTCPeerConnection {
  override setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void> {
    const offered = partsOf(this.pendingLocalDescription?.sdp ?? '')
    const sends = new Set(offered.filter((part) => /^a=send/m.test(part)).map(midOf))
    const parts = partsOf(description.sdp ?? '').map((part) =>
      part.startsWith('m=audio') && sends.has(midOf(part))
        ? part.replace('a=inactive', 'a=recvonly')
        : part,
    )
    return super.setRemoteDescription({ ...description, sdp: parts.join('') })
  }
}
window.RTCPeerConnection = Heedless

window.hostile = {
  async join(token, key) {
    await room?.disconnect(false)
    const epochs = await MediaEpochs.begin(new Uint8Array(key).buffer)
    const keyProvider = new RoomKeyProvider(epochs)
    const worker = new Worker(new URL('livekit-client/e2ee-worker', import.meta.url), {
      type: 'module',
    })
    room = new Room({ encryption: { keyProvider, worker }, stopLocalTrackOnUnpublish: false })
    await room.setE2EEEnabled(true)
    Object.assign(room.localParticipant, { hasPermissionsToPublish: () => true })
    const door = `${window.location.origin}/media`
    // The server lets a seat come back only so often; whoever is patient gets in.
    for (let tries = 0; tries < TRIES; tries += 1) {
      const went = await within(room.connect(door, token, { maxRetries: 0 }))
      if (went === 'done') return went
      const query = new URLSearchParams({ access_token: token })
      const { status } = await fetch(`${door}/rtc/v1/validate?${query}`)
      if (status !== 200) return `refused by the door: ${status}`
      await new Promise((again) => setTimeout(again, AGAIN_MS))
    }
    return 'refused too often'
  },
  async publish(as) {
    return within(joined().localParticipant.publishTrack(await tone(), { source: SOURCES[as] }))
  },
  async unmute() {
    const { localParticipant, engine } = joined()
    for (const { trackSid, track } of localParticipant.trackPublications.values()) {
      if (track) track.mediaStreamTrack.enabled = true
      engine.updateMuteStatus(trackSid, false)
    }
  },
  async smuggle() {
    const line = window.ears.lines.at(-1)
    if (!line) return 'no line'
    line.addTransceiver(await tone(), { direction: 'sendonly' })
    return within(joined().engine.negotiate())
  },
  async sent() {
    let packets = 0
    for (let tries = 0; packets === 0 && tries < TRIES; tries += 1) {
      if (tries > 0) await new Promise((again) => setTimeout(again, AGAIN_MS / 4))
      for (const line of window.ears.lines) {
        for (const entry of (await line.getStats()).values()) {
          if (entry.type === 'outbound-rtp' && entry.kind === 'audio') packets += entry.packetsSent
        }
      }
    }
    return packets
  },
}
