/** Own microphone's level and the speaker test, in the page's one AudioContext. */
import { Scope } from '../lifetime/scope.ts'

const WINDOW = 1024
const TONE_HZ = 440
const TONE_SECONDS = 0.9

/** A level for the eye: −60 dB is 0, full scale is 1. */
export function meterLevel(rms: number): number {
  if (rms <= 0) return 0
  return Math.min(1, Math.max(0, (20 * Math.log10(rms) + 60) / 60))
}

type WithSink = HTMLAudioElement & { setSinkId?: (id: string) => Promise<void> }

export class OwnSound {
  readonly #scope = new Scope()
  readonly #samples = new Float32Array(WINDOW)
  #context: AudioContext | null = null
  #source: MediaStreamAudioSourceNode | null = null
  #analyser: AnalyserNode | null = null
  #heard: MediaStreamTrack | null = null

  constructor() {
    // Without a tap the browser keeps it still, and iOS interrupts it for a phone that rings: any tap, and coming back, wakes it.
    for (const type of ['pointerdown', 'keydown', 'visibilitychange']) {
      this.#scope.listen(globalThis.document, type, () => this.#stir())
    }
  }

  /** The context that everything of the page sounds in; made when first needed. */
  context(): AudioContext {
    if (this.#context) return this.#context
    const made = new AudioContext()
    this.#context = made
    this.#scope.listen(made, 'statechange', () => this.#stir())
    return made
  }

  /** Listens to a track's level; null stops. */
  listen(track: MediaStreamTrack | null): void {
    if (track === this.#heard) return
    this.#source?.disconnect()
    this.#source = null
    this.#analyser = null
    this.#heard = track
    if (!track) return
    try {
      const audio = this.context()
      const source = audio.createMediaStreamSource(new MediaStream([track]))
      const analyser = audio.createAnalyser()
      analyser.fftSize = WINDOW
      source.connect(analyser)
      this.#source = source
      this.#analyser = analyser
    } catch {
      // A browser may refuse a context; and Firefox takes in no track of another rate than the context's (Mozilla 1674892), as a
      // headset in a call has. The level is read from what is sent then, and whoever waits for the new track is not kept from it.
    }
  }

  /** Root mean square of the last 20 ms, 0–1; null when nothing is listened to, or the browser lets nothing sound. */
  rms(): number | null {
    if (!this.#analyser || this.#context?.state !== 'running') return null
    this.#analyser.getFloatTimeDomainData(this.#samples)
    let sum = 0
    for (const sample of this.#samples) sum += sample * sample
    return Math.sqrt(sum / WINDOW)
  }

  /** A short soft tone on the speaker with that id; resolves when it has sounded. */
  async tone(speaker: string | null): Promise<void> {
    const audio = this.context()
    await audio.resume()
    const oscillator = new OscillatorNode(audio, { frequency: TONE_HZ })
    const gain = new GainNode(audio, { gain: 0 })
    const out = new MediaStreamAudioDestinationNode(audio)
    oscillator.connect(gain).connect(out)
    const element: WithSink = new Audio()
    element.srcObject = out.stream
    if (speaker !== null) await element.setSinkId?.(speaker)
    await element.play()
    const now = audio.currentTime
    gain.gain.linearRampToValueAtTime(0.2, now + 0.15)
    gain.gain.setValueAtTime(0.2, now + TONE_SECONDS - 0.3)
    gain.gain.linearRampToValueAtTime(0, now + TONE_SECONDS)
    oscillator.start(now)
    oscillator.stop(now + TONE_SECONDS)
    await new Promise((done) => oscillator.addEventListener('ended', done, { once: true }))
    element.srcObject = null
  }

  /** Within a tap: lets the browser make sound. */
  async wake(): Promise<void> {
    await this.context().resume()
  }

  async close(): Promise<void> {
    this.#scope.end()
    this.listen(null)
    await this.#context?.close()
    this.#context = null
  }

  /** `interrupted` is WebKit's own state (WebKit 237878); like `suspended` it lasts until somebody asks. Refused without a tap. */
  #stir(): void {
    const { state } = this.#context ?? { state: 'closed' }
    if (state === 'running' || state === 'closed') return
    this.#context?.resume().catch(() => undefined)
  }
}
