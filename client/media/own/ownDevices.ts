/**
 * Own microphone and camera as raw tracks, kept apart from the line: they are tried at the door, carried into the room, and stay
 * when a publication ends, so that opening again asks for no device. livekit-client's own recovery skips tracks that are handed to
 * it, so what ends, or is taken by the system for a while, is noticed and taken up again here.
 */

import { reconcile, type Settle } from '../lifetime/reconcile.ts'
import { Scope } from '../lifetime/scope.ts'
import type { DeviceProblem, OwnDevice } from '../mediaSnapshot.ts'
import { askDevices } from './askDevices.ts'
import { type DeviceList, deviceList, NO_DEVICES } from './deviceList.ts'
import { withoutDevices } from './deviceProblem.ts'

interface Held {
  track: MediaStreamTrack | null
  problem: DeviceProblem | null
  choice: string | null
  /** Is wanted and not there: taken as soon as something is plugged in. */
  lost: boolean
  /** Another device stands in for the chosen one, which is taken again when it is back. */
  instead: boolean
  /** The system has taken it for a while: a ringing phone, a shutter, another program. It gives nothing meanwhile. */
  away: boolean
}

const KINDS: readonly OwnDevice[] = ['microphone', 'camera']

/** How long after the system took a device it is asked for again, in seconds: then every minute. */
const RETAKE_S = [2, 4, 8, 15, 30, 60]

const nothing = (): Held => ({
  track: null,
  problem: null,
  choice: null,
  lost: false,
  instead: false,
  away: false,
})

export class OwnDevices {
  readonly #scope = new Scope()
  readonly #held: Readonly<Record<OwnDevice, Held>> = { microphone: nothing(), camera: nothing() }
  readonly #due = new Set<OwnDevice>()
  /** Of these it is asked again and again until they are back. */
  readonly #retaking = new Set<OwnDevice>()
  readonly #devices = globalThis.navigator?.mediaDevices as MediaDevices | undefined
  readonly #ask: Settle
  readonly #onChange: () => void
  #list: DeviceList = NO_DEVICES

  /** `onChange` after every change of a track, its state, a problem or the lists. */
  constructor(onChange: () => void) {
    this.#onChange = () => {
      if (!this.#scope.isOver) onChange()
    }
    this.#ask = reconcile(
      this.#scope,
      () => [...this.#due],
      (kinds) => this.#take(kinds),
    )
    this.#scope.listen(this.#devices, 'devicechange', () => void this.#lookAgain())
    // A phone gives its devices back to a page only when that is in front again.
    this.#scope.listen(globalThis.document, 'visibilitychange', () => void this.recover())
    this.#scope.listen(globalThis.window, 'focus', () => void this.recover())
  }

  track(kind: OwnDevice): MediaStreamTrack | null {
    return this.#held[kind].track
  }

  problem(kind: OwnDevice): DeviceProblem | null {
    return this.#held[kind].problem
  }

  /** Held by this page, but the system has taken it for a while. */
  isAway(kind: OwnDevice): boolean {
    return this.#held[kind].away
  }

  list(): DeviceList {
    return this.#list
  }

  /** The chosen device's id; the one in use where none was chosen. */
  chosen(kind: OwnDevice): string | null {
    return this.#held[kind].track?.getSettings().deviceId ?? this.#held[kind].choice
  }

  /** Takes what is asked for and not held yet, both in one question to the person. */
  async acquire(wants: Readonly<Record<OwnDevice, boolean>>): Promise<void> {
    for (const kind of KINDS) {
      if (wants[kind] && this.#held[kind].track === null) this.#due.add(kind)
    }
    if (this.#due.size > 0) await this.#ask()
    this.#onChange()
    await this.#refresh()
  }

  /** Takes another device; in use at once if the old one was. */
  async choose(kind: OwnDevice, id: string): Promise<void> {
    const held = this.#held[kind]
    const before = this.chosen(kind)
    held.choice = id
    held.instead = false
    if (held.track) {
      await this.#askFor([kind])
      const { problem } = held
      if (problem !== null && before !== null && before !== id) {
        // It does not open: back to the one before, and it is said which trouble the new one has.
        held.choice = before
        await this.#askFor([kind])
        held.problem ??= problem
      }
    }
    this.#onChange()
  }

  /** Takes a held device anew: it is open, and nothing comes from it. */
  async renew(kind: OwnDevice): Promise<void> {
    if (this.#held[kind].track !== null) await this.#askFor([kind])
  }

  /** Takes up again what the system had taken or what ended, if the page is in front. */
  async recover(): Promise<void> {
    if (globalThis.document?.visibilityState === 'hidden') return
    const gone = KINDS.filter((kind) => this.#held[kind].away || this.#held[kind].lost)
    if (gone.length > 0) await this.#askFor(gone)
  }

  /** Lets go of a device: its light goes out. */
  release(kind: OwnDevice): void {
    const held = this.#held[kind]
    held.track?.stop()
    this.#due.delete(kind)
    Object.assign(held, { track: null, lost: false, away: false, problem: null })
    this.#onChange()
  }

  close(): void {
    this.#scope.end()
    for (const kind of KINDS) {
      this.#held[kind].track?.stop()
      this.#held[kind].track = null
    }
  }

  async #askFor(kinds: readonly OwnDevice[]): Promise<void> {
    for (const kind of kinds) this.#due.add(kind)
    await this.#ask()
    this.#onChange()
  }

  async #take(kinds: readonly OwnDevice[]): Promise<void> {
    this.#due.clear()
    const problem = withoutDevices()
    if (problem !== null || !this.#devices) {
      for (const kind of kinds) this.#held[kind].problem = problem
      return
    }
    // Android opens one camera at a time: the old one is let go of before another is asked for.
    if (kinds.includes('camera')) this.#held.camera.track?.stop()
    const given = await askDevices(this.#devices, kinds, {
      microphone: this.#held.microphone.choice,
      camera: this.#held.camera.choice,
    })
    for (const [kind, one] of given) {
      const held = this.#held[kind]
      if (one.ok) this.#keep(kind, one.track, one.instead)
      else if (held.track?.readyState !== 'live' || one.problem === 'refused') {
        const had = held.track !== null || held.lost
        held.track?.stop()
        const lost = one.problem === 'missing' || (had && one.problem !== 'refused')
        Object.assign(held, { track: null, away: false, problem: one.problem, lost })
      }
    }
  }

  #keep(kind: OwnDevice, track: MediaStreamTrack, instead: boolean): void {
    const held = this.#held[kind]
    // Still with the system: what is held comes back by itself, or is asked for once more later.
    if (this.#scope.isOver || (held.away && track.muted && held.track?.readyState === 'live')) {
      track.stop()
      return
    }
    held.track?.stop()
    Object.assign(held, { track, instead, problem: null, lost: false, away: track.muted === true })
    if (held.away) void this.#retake(kind)
    if (kind === 'microphone') track.contentHint = 'speech'
    const isThis = () => held.track === track && !this.#scope.isOver
    track.addEventListener('ended', () => {
      if (!isThis()) return
      Object.assign(held, { track: null, lost: true, away: false, problem: 'missing' })
      this.#onChange()
      void this.#lookAgain()
      void this.#retake(kind)
    })
    // iOS mutes a track for a phone that rings and for Siri and does not end it (WebKit 208516); macOS for a shutter.
    track.addEventListener('mute', () => {
      if (!isThis() || held.away) return
      held.away = true
      this.#onChange()
      void this.#retake(kind)
    })
    track.addEventListener('unmute', () => {
      if (!isThis()) return
      held.away = false
      this.#onChange()
    })
  }

  /** Asks again with growing pauses until it is back: iOS gives a device back to a fresh question only (WebKit 259884). */
  async #retake(kind: OwnDevice): Promise<void> {
    const held = this.#held[kind]
    const isGone = () => !this.#scope.isOver && (held.away || held.lost)
    if (this.#retaking.has(kind)) return
    this.#retaking.add(kind)
    for (let at = 0; isGone(); at += 1) {
      await this.#scope.sleep((RETAKE_S[at] ?? 60) * 1000)
      if (isGone()) await this.recover()
    }
    this.#retaking.delete(kind)
  }

  async #refresh(): Promise<void> {
    if (!this.#devices?.enumerateDevices) return
    try {
      this.#list = deviceList(await this.#devices.enumerateDevices())
    } catch {
      this.#list = NO_DEVICES
    }
    this.#onChange()
  }

  /** Something was plugged in or taken out: what was lost is taken again, from whatever there is; a chosen device that is back, too. */
  async #lookAgain(): Promise<void> {
    await this.#refresh()
    const listed = { microphone: this.#list.microphones, camera: this.#list.cameras }
    for (const kind of KINDS) {
      const { lost, instead, choice } = this.#held[kind]
      const isBack = instead && listed[kind].some(({ id }) => id === choice)
      if (lost || isBack) this.#due.add(kind)
    }
    if (this.#due.size > 0 && !this.#scope.isOver) await this.#askFor([])
  }
}
