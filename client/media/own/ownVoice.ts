/** Own microphone, listened to: whether there is a voice, and whether it has died. */
import { isDead, NOT_WATCHING, watched } from './deadMicrophone.ts'
import { heardSample, NO_VOICE } from './voice.ts'

export class OwnVoice {
  #voice = NO_VOICE
  #watch = NOT_WATCHING
  #isDead = false

  /** Voice on the line. */
  get speaks(): boolean {
    return this.#voice.on
  }

  /** The open microphone has given nothing at all for a while. */
  get isDead(): boolean {
    return this.#isDead
  }

  /**
   * One sample of the level, 0–1; null while it is closed. `isKnown` is false while the browser lets nothing be measured: then
   * nothing is concluded. Returns whether anything has changed.
   */
  hear(level: number | null, now: number, isKnown = true): boolean {
    const before = { speaks: this.speaks, isDead: this.#isDead }
    this.#voice = heardSample(
      this.#voice.at === 0 ? { ...NO_VOICE, at: now } : this.#voice,
      level ?? 0,
      now,
    )
    if (isKnown) this.#watch = watched(this.#watch, level, now)
    this.#isDead = isDead(this.#watch, now)
    return before.speaks !== this.speaks || before.isDead !== this.#isDead
  }
}
