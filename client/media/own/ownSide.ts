/** One's own side: microphone and camera, what was asked for by own tap, what the session permits, and whether it is heard. */

import type { SeatedView } from '../../../shared/pageView.ts'
import { deviceTime } from '../../device/serverClock.ts'
import { Scope } from '../lifetime/scope.ts'
import type { MediaSnapshot, OwnDevice } from '../mediaSnapshot.ts'
import { OwnDevices } from './ownDevices.ts'
import {
  AT_THE_DOOR,
  askedToOpen,
  cameBack,
  closedForNow,
  leftAsItIs,
  mayLeave,
  type OwnLine,
  tapped,
  underView,
} from './ownLine.ts'
import { createOwnPicture } from './ownPicture.ts'
import { meterLevel, OwnSound } from './ownSound.ts'
import { OwnVoice } from './ownVoice.ts'

const LISTEN_MS = 100

/** What the screens see of one's own side; whose speaker is chosen is not its matter. */
export type OwnShown = Pick<
  MediaSnapshot,
  | 'microphone'
  | 'camera'
  | 'away'
  | 'askedToOpen'
  | 'microphoneProblem'
  | 'cameraProblem'
  | 'microphoneSilent'
  | 'microphones'
  | 'cameras'
  | 'speakers'
>

export interface OwnListener {
  /** Devices, wishes or rights have changed: what may leave is to be settled. */
  changed(): void
  /** Own voice has begun or ceased, or the microphone has died. */
  voice(): void
}

export class OwnSide {
  readonly devices = new OwnDevices(() => this.#settle())
  readonly sound = new OwnSound()
  readonly picture = createOwnPicture()
  readonly #scope = new Scope()
  readonly #voice = new OwnVoice()
  readonly #listener: OwnListener
  /** Own voice as the line measures it, where the page's own meter may not run; null where it does not. */
  readonly #sentLevel: () => number | null
  #own: OwnLine = AT_THE_DOOR
  /** As in the last view; null before the first. */
  #closings: number | null = null
  /** A microphone has been taken anew because nothing came from it: once a page. */
  #renewed = false

  constructor(listener: OwnListener, sentLevel: () => number | null) {
    this.#listener = listener
    this.#sentLevel = sentLevel
    this.#scope.every(LISTEN_MS, () => this.#listen())
  }

  /** By own tap and by right, and there: whether the system lets it give anything is another matter. */
  isOpen(device: OwnDevice): boolean {
    const { wish, right } = this.#own
    return this.devices.track(device) !== null && wish[device] && (right === null || right[device])
  }

  /** The track that may leave this page now; null: nothing of that device. */
  leaving(device: OwnDevice): MediaStreamTrack | null {
    const leaves = mayLeave(this.#own, device) && !this.devices.isAway(device)
    return leaves ? this.devices.track(device) : null
  }

  get speaks(): boolean {
    return this.#isHeard && this.#voice.speaks
  }

  get shown(): OwnShown {
    const { devices } = this
    const away = {
      microphone: this.isOpen('microphone') && devices.isAway('microphone'),
      camera: this.isOpen('camera') && devices.isAway('camera'),
    }
    return {
      microphone: this.isOpen('microphone') && !away.microphone,
      camera: this.isOpen('camera') && !away.camera,
      away,
      askedToOpen: askedToOpen(this.#own),
      microphoneProblem: devices.problem('microphone'),
      cameraProblem: devices.problem('camera'),
      microphoneSilent: this.#voice.isDead,
      ...devices.list(),
    }
  }

  /** For a meter, 0–1. */
  level(): number {
    return meterLevel((this.isOpen('microphone') ? this.sound.rms() : null) ?? 0)
  }

  async tryDevices(wants: Readonly<Record<OwnDevice, boolean>>): Promise<void> {
    let next = this.#own
    if (wants.microphone) next = tapped(next, 'microphone', true)
    if (wants.camera) next = tapped(next, 'camera', true)
    this.#apply(next)
    await this.devices.acquire(wants)
  }

  /** Opens or closes by own tap; stays closed without the right. */
  async set(device: OwnDevice, on: boolean): Promise<void> {
    const next = tapped(this.#own, device, on)
    if (on && !next.wish[device]) return
    this.#apply(next)
    if (on) {
      await this.devices.acquire({
        microphone: device === 'microphone',
        camera: device === 'camera',
      })
    } else if (this.devices.track(device) === null) this.devices.release(device)
  }

  /** Asks the system for a device that it has taken. */
  async takeUp(device: OwnDevice): Promise<void> {
    if (this.devices.isAway(device)) await this.devices.renew(device)
  }

  closeForNow(): void {
    this.#apply(closedForNow(this.#own))
  }

  leaveClosed(): void {
    this.#apply(leftAsItIs(this.#own))
  }

  atTheDoor(): void {
    this.#apply(AT_THE_DOOR)
  }

  /** Under a new view. `returns`: the first in a chair that this person had before. */
  follow(view: SeatedView, returns: boolean): void {
    const closes = this.#closings !== null && view.closings > this.#closings
    this.#closings = view.closings
    // Closed as by own tap: nobody is asked to open it again, and everybody may.
    const own =
      closes && view.presenter?.seat !== view.you.seat
        ? tapped(this.#own, 'microphone', false)
        : this.#own
    this.#apply(underView(returns ? cameBack(own) : own, view))
  }

  async close(): Promise<void> {
    this.#scope.end()
    this.devices.close()
    this.picture.set(null)
    await this.sound.close()
  }

  get #isHeard(): boolean {
    return this.isOpen('microphone') && !this.devices.isAway('microphone')
  }

  #apply(next: OwnLine): void {
    this.#own = next
    this.#settle()
  }

  /** The tracks themselves are shut first, before any message is sent or awaited. */
  #settle(): void {
    // A camera that nobody asks for any more is let go of, light and all; a microphone is kept: it opens again at once.
    if (!this.#own.wish.camera && this.devices.track('camera') !== null) {
      this.devices.release('camera')
      return
    }
    const microphone = this.devices.track('microphone')
    const camera = this.devices.track('camera')
    if (microphone) microphone.enabled = this.isOpen('microphone')
    if (camera) camera.enabled = this.isOpen('camera')
    this.sound.listen(microphone)
    this.picture.set(this.isOpen('camera') ? camera : null)
    this.#listener.changed()
  }

  #listen(): void {
    const open = this.#isHeard
    const level = open ? (this.sound.rms() ?? this.#sentLevel()) : null
    const isKnown = !open || level !== null
    if (!this.#voice.hear(level, deviceTime.passed(), isKnown)) return
    this.#listener.voice()
    // iOS may give a microphone back from which nothing comes (100mslive/web-sdks#3728): it is taken anew.
    if (!this.#voice.isDead || this.#renewed) return
    this.#renewed = true
    void this.devices.renew('microphone')
  }
}
