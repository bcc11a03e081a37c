/** How this page's own person listens: by which speaker, how loud everybody is and how loud one voice. Played by no page before a tap. */
import type { SeatId } from '../../shared/session/seat.ts'
import { Playing } from './line/playing.ts'

export class Listening {
  readonly #context: () => AudioContext
  #playing: Playing | null = null
  #volume = 1
  #loudness: ReadonlyMap<SeatId, number> = new Map()
  #speaker: string | null = null

  /** `context` gives the page's audio context where voices need more than an element. */
  constructor(context: () => AudioContext) {
    this.#context = context
  }

  /** For everybody, 0–1. */
  get volume(): number {
    return this.#volume
  }

  /** For single voices on top of that, 0–2; 1 for those not named. */
  get loudness(): ReadonlyMap<SeatId, number> {
    return this.#loudness
  }

  /** The chosen speaker; null: the system's own. */
  get speaker(): string | null {
    return this.#speaker
  }

  /** What plays; made when it is first asked for, as its person would have it. */
  get playing(): Playing {
    if (this.#playing === null) {
      this.#playing = new Playing(this.#context)
      this.#adjust()
      if (this.#speaker !== null) void this.#playing.setSpeaker(this.#speaker)
    }
    return this.#playing
  }

  setVolume(volume: number): void {
    this.#volume = Math.min(1, Math.max(0, volume))
    this.#adjust()
  }

  setLoudness(seat: SeatId, loudness: number): void {
    const next = new Map(this.#loudness)
    if (loudness === 1) next.delete(seat)
    else next.set(seat, Math.min(2, Math.max(0, loudness)))
    this.#loudness = next
    this.#adjust()
  }

  async setSpeaker(id: string): Promise<void> {
    this.#speaker = id
    await this.#playing?.setSpeaker(id)
  }

  #adjust(): void {
    this.#playing?.setLoudness({ all: this.#volume, seats: this.#loudness })
  }
}
