/**
 * Plays voices: one audio element each, and none for a seat that may not be heard. The elements are made once, within a tap where
 * there is one, and used again: Safari keeps a new one silent while the page is in the background (livekit/client-sdk-js#1751).
 */
import type { RemoteAudioTrack } from 'livekit-client'
import type { SeatId } from '../../../shared/session/seat.ts'
import { loudnessIsFixed, VoiceGraph, type WithSink } from './voiceGraph.ts'

/** Everybody else there may be: 14 chairs and 2 observers, less oneself. */
const VOICES = 15

interface Voice {
  readonly track: RemoteAudioTrack
  readonly element: WithSink
  /** Where the element's own volume is not enough. */
  readonly graph: VoiceGraph | null
}

export interface Loudness {
  /** For everybody, 0–1. */
  readonly all: number
  /** For one seat on top of that, 0–2; 1 where none is said. */
  readonly seats: ReadonlyMap<SeatId, number>
}

export class Playing {
  readonly #context: () => AudioContext
  readonly #corner = document.createElement('div')
  readonly #free: WithSink[] = []
  readonly #voices = new Map<SeatId, Voice>()
  #loudness: Loudness = { all: 1, seats: new Map() }
  #speaker: string | null = null

  /** `context` gives the page's audio context where voices need more than an element. */
  constructor(context: () => AudioContext) {
    this.#context = context
    this.#corner.hidden = true
    this.#corner.dataset.voices = ''
    document.body.append(this.#corner)
    for (let i = 0; i < VOICES; i += 1) this.#free.push(this.#made())
  }

  /** Within a tap: from now on these elements may sound without one. */
  unlock(): void {
    for (const element of this.#free) {
      // With nothing to play this fails, and still counts as begun by a person.
      element.play().catch(() => undefined)
      element.pause()
    }
  }

  /** Plays exactly these; everything else falls silent at once. */
  play(voices: ReadonlyMap<SeatId, RemoteAudioTrack>): void {
    for (const [seat, voice] of this.#voices) {
      if (voices.get(seat) !== voice.track) this.#stop(seat, voice)
    }
    for (const [seat, track] of voices) {
      if (!this.#voices.has(seat)) this.#start(seat, track)
    }
  }

  setLoudness(loudness: Loudness): void {
    this.#loudness = loudness
    for (const [seat, voice] of [...this.#voices]) {
      if ((voice.graph !== null) === this.#needsGraph(seat)) this.#adjust(seat, voice)
      else {
        this.#stop(seat, voice)
        this.#start(seat, voice.track)
      }
    }
  }

  async setSpeaker(id: string): Promise<void> {
    this.#speaker = id
    const sounding = [...this.#voices.values()].map(({ element }) => element)
    await Promise.all(sounding.map((element) => element.setSinkId?.(id)))
  }

  /** Plays on what an interruption has stopped. */
  resume(): void {
    for (const { element } of this.#voices.values()) {
      if (element.paused) element.play().catch(() => undefined)
    }
  }

  close(): void {
    for (const [seat, voice] of [...this.#voices]) this.#stop(seat, voice)
    this.#corner.remove()
  }

  #made(): WithSink {
    const element: WithSink = new Audio()
    element.autoplay = true
    this.#corner.append(element)
    return element
  }

  #loudnessOf(seat: SeatId): number {
    return this.#loudness.all * (this.#loudness.seats.get(seat) ?? 1)
  }

  #needsGraph(seat: SeatId): boolean {
    const loudness = this.#loudnessOf(seat)
    return loudness > 1 || (loudness !== 1 && loudnessIsFixed())
  }

  #start(seat: SeatId, track: RemoteAudioTrack): void {
    const element = this.#free.pop() ?? this.#made()
    element.dataset.seat = String(seat)
    const graph = this.#needsGraph(seat) ? this.#graphOf(track, element) : null
    if (!graph) track.attach(element)
    if (this.#speaker !== null) element.setSinkId?.(this.#speaker).catch(() => undefined)
    const voice: Voice = { track, element, graph }
    this.#voices.set(seat, voice)
    this.#adjust(seat, voice)
  }

  /** Null where the browser refuses a context: the voice sounds as loud as an element can. */
  #graphOf(track: RemoteAudioTrack, element: WithSink): VoiceGraph | null {
    try {
      return new VoiceGraph(this.#context(), track, element)
    } catch {
      return null
    }
  }

  #adjust(seat: SeatId, { track, graph }: Voice): void {
    const loudness = this.#loudnessOf(seat)
    if (graph) graph.setLoudness(loudness)
    else track.setVolume(Math.min(1, loudness))
  }

  #stop(seat: SeatId, { track, element, graph }: Voice): void {
    if (graph) graph.close()
    else track.detach(element)
    element.srcObject = null
    delete element.dataset.seat
    element.volume = 1
    this.#voices.delete(seat)
    this.#free.push(element)
  }
}
