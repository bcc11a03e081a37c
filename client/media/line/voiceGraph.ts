/**
 * One voice through the audio graph: louder than it comes, or at another loudness where elements have none of their own. It ends in
 * an element all the same, because only that goes to a chosen speaker in every browser.
 */
import type { RemoteAudioTrack } from 'livekit-client'

export type WithSink = HTMLAudioElement & { setSinkId?: (id: string) => Promise<void> }

let fixed: boolean | null = null

/** iOS takes the volume of elements from the device's own keys alone (livekit/client-sdk-js#537). */
export function loudnessIsFixed(): boolean {
  if (fixed === null) {
    const probe = new Audio()
    probe.volume = 0.5
    fixed = probe.volume !== 0.5
  }
  return fixed
}

export class VoiceGraph {
  readonly #track: RemoteAudioTrack
  /** Chromium lets a remote voice flow into a graph only while an element plays it too (crbug.com/121673): this one, muted. */
  readonly #pump = new Audio()
  readonly #source: MediaStreamAudioSourceNode
  readonly #gain: GainNode

  constructor(context: AudioContext, track: RemoteAudioTrack, element: HTMLAudioElement) {
    this.#track = track
    this.#pump.muted = true
    track.attach(this.#pump)
    this.#pump.muted = true
    this.#source = context.createMediaStreamSource(new MediaStream([track.mediaStreamTrack]))
    this.#gain = context.createGain()
    const out = context.createMediaStreamDestination()
    this.#source.connect(this.#gain).connect(out)
    element.srcObject = out.stream
    element.play().catch(() => undefined)
  }

  setLoudness(loudness: number): void {
    this.#gain.gain.value = loudness
  }

  close(): void {
    this.#source.disconnect()
    this.#gain.disconnect()
    this.#track.detach(this.#pump)
    this.#pump.srcObject = null
  }
}
