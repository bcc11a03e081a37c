/** As much of a browser as the page's media store touches, with devices that a test can pull, mute and give back. */
import { vi } from 'vitest'

export class FakeTrack extends EventTarget {
  readonly kind: 'audio' | 'video'
  readonly id: string
  readonly deviceId: string
  enabled = true
  muted = false
  readyState: 'live' | 'ended' = 'live'
  contentHint = ''
  /** Samples a second. */
  rate = 48_000
  constructor(kind: 'audio' | 'video', deviceId: string, id: string) {
    super()
    this.kind = kind
    this.deviceId = deviceId
    this.id = id
  }
  stop(): void {
    this.readyState = 'ended'
  }
  getSettings(): object {
    return { deviceId: this.deviceId }
  }
  /** The system takes it, or gives it back. */
  mute(on: boolean): void {
    this.muted = on
    this.dispatchEvent(new Event(on ? 'mute' : 'unmute'))
  }
  /** Pulled out. */
  end(): void {
    this.readyState = 'ended'
    this.dispatchEvent(new Event('ended'))
  }
}

interface Asked {
  readonly deviceId?: { readonly exact: string }
}

/** The devices of one machine. */
export class FakeDevices extends EventTarget {
  readonly tracks: FakeTrack[] = []
  /** Plugged in, by id. */
  microphones = ['mic']
  cameras = ['cam']
  /** What the next questions are answered with, instead of a track. */
  refusal: string | null = null
  /** New tracks come muted: the system still has the device. */
  isTaken = false
  /** Of new tracks, in samples a second: a headset in a call has 16,000. */
  rate = 48_000
  asked = 0

  getUserMedia = async (wants: { audio?: Asked; video?: Asked }) => {
    this.asked += 1
    if (this.refusal) throw Object.assign(new Error('x'), { name: this.refusal })
    const audio = wants.audio ? [this.#give('audio', this.microphones, wants.audio)] : []
    const video = wants.video ? [this.#give('video', this.cameras, wants.video)] : []
    this.tracks.push(...audio, ...video)
    return { getAudioTracks: () => audio, getVideoTracks: () => video }
  }

  enumerateDevices = async () => [
    ...this.microphones.map((deviceId) => ({ kind: 'audioinput', deviceId, label: deviceId })),
    ...this.cameras.map((deviceId) => ({ kind: 'videoinput', deviceId, label: deviceId })),
  ]

  live(kind: 'audio' | 'video'): FakeTrack | undefined {
    return this.tracks.findLast((t) => t.kind === kind && t.readyState === 'live')
  }

  /** Something was plugged in or taken out. */
  changed(): void {
    this.dispatchEvent(new Event('devicechange'))
  }

  #give(kind: 'audio' | 'video', there: readonly string[], { deviceId }: Asked): FakeTrack {
    const id = deviceId?.exact ?? there[0]
    if (id === undefined || !there.includes(id)) {
      throw Object.assign(new Error('x'), { name: 'NotFoundError' })
    }
    const track = new FakeTrack(kind, id, `${kind}-${this.tracks.length}`)
    track.muted = this.isTaken
    track.rate = this.rate
    return track
  }
}

/** As much of a browser's sound as a meter needs: an analyser that hears nothing. */
class Sound extends EventTarget {
  readonly currentTime = 0
  readonly state = 'running'
  createMediaStreamSource({ tracks }: { readonly tracks: readonly FakeTrack[] }) {
    if (tracks.some(({ rate }) => rate !== 48_000))
      throw new DOMException('another rate', 'NotSupportedError')
    return { connect: () => undefined, disconnect: () => undefined }
  }
  createAnalyser() {
    return { fftSize: 0, getFloatTimeDomainData: () => undefined, disconnect: () => undefined }
  }
  resume = () => Promise.resolve()
  close = () => Promise.resolve()
}

class Element extends EventTarget {
  readonly dataset: Record<string, string> = {}
  hidden = false
  append(): void {
    this.dispatchEvent(new Event('append'))
  }
  remove(): void {
    this.dispatchEvent(new Event('remove'))
  }
  play = () => Promise.resolve()
  pause(): void {
    this.dispatchEvent(new Event('pause'))
  }
}

/** Puts the page's surroundings in place until `vi.unstubAllGlobals()`. */
export function stubPage(): FakeDevices {
  const devices = new FakeDevices()
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    body: new Element(),
    createElement: () => new Element(),
  })
  vi.stubGlobal(
    'MediaStream',
    class {
      readonly tracks: readonly FakeTrack[]
      constructor(tracks: readonly FakeTrack[] = []) {
        this.tracks = tracks
      }
    },
  )
  vi.stubGlobal('AudioContext', Sound)
  vi.stubGlobal('Audio', Element)
  vi.stubGlobal('document', page)
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('navigator', { mediaDevices: devices })
  return devices
}
