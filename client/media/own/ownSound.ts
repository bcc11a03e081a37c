/** Own microphone's level and the speaker test: the page's only use of Web Audio. */

export interface OwnSound {
  /** Listens to a track's level; null stops. */
  listen(track: MediaStreamTrack | null): void
  /** Root mean square of the last 20 ms, 0–1; null when nothing is listened to. */
  rms(): number | null
  /** A short soft tone on the speaker with that id; resolves when it has sounded. */
  tone(speaker: string | null): Promise<void>
  /** Within a tap: lets the browser make sound. */
  wake(): Promise<void>
  close(): Promise<void>
}

const WINDOW = 1024
const TONE_HZ = 440
const TONE_SECONDS = 0.9

/** A level for the eye: −60 dB is 0, full scale is 1. */
export function meterLevel(rms: number): number {
  if (rms <= 0) return 0
  return Math.min(1, Math.max(0, (20 * Math.log10(rms) + 60) / 60))
}

type WithSink = HTMLAudioElement & { setSinkId?: (id: string) => Promise<void> }

export function createOwnSound(): OwnSound {
  let context: AudioContext | null = null
  let source: MediaStreamAudioSourceNode | null = null
  let analyser: AnalyserNode | null = null
  let heard: MediaStreamTrack | null = null
  const samples = new Float32Array(WINDOW)

  const sounding = (): AudioContext => {
    context ??= new AudioContext()
    return context
  }

  return {
    listen(track) {
      if (track === heard) return
      source?.disconnect()
      source = null
      analyser = null
      heard = track
      if (!track) return
      const audio = sounding()
      source = audio.createMediaStreamSource(new MediaStream([track]))
      analyser = audio.createAnalyser()
      analyser.fftSize = WINDOW
      source.connect(analyser)
    },
    rms() {
      if (!analyser || context?.state !== 'running') return null
      analyser.getFloatTimeDomainData(samples)
      let sum = 0
      for (const sample of samples) sum += sample * sample
      return Math.sqrt(sum / samples.length)
    },
    async tone(speaker) {
      const audio = sounding()
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
    },
    async wake() {
      await sounding().resume()
    },
    async close() {
      source?.disconnect()
      source = null
      analyser = null
      heard = null
      await context?.close()
      context = null
    },
  }
}
