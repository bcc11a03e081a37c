/** The page's one media store: one's own side, and the line to the others once there is a seat. */

import type { SeatedView } from '../../shared/pageView.ts'
import type { Seating } from '../../shared/protocol.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import { fetchPart } from '../later/fetchPart.ts'
import { canEncryptMedia } from './encryption.ts'
import { Scope } from './lifetime/scope.ts'
import type { OnLine } from './line/onLine.ts'
import { Playing } from './line/playing.ts'
import { createShowing } from './line/showing.ts'
import type { OwnDevice } from './own/ownLine.ts'
import { OwnSide } from './own/ownSide.ts'
import type { MediaSnapshot, RoomMedia } from './roomMedia.ts'
import { sameContent } from './sameContent.ts'
import { NOBODY, reachIn } from './secondLock.ts'

const LOOK_MS = 500

const NOBODY_SPEAKS: ReadonlySet<SeatId> = new Set()

export class PageMedia implements RoomMedia {
  readonly #origin: string
  readonly #scope = new Scope()
  readonly #listeners = new Set<() => void>()
  readonly #voiceListeners = new Set<() => void>()
  readonly #canEncrypt = canEncryptMedia()
  readonly #showing = createShowing()
  readonly #own: OwnSide
  #playing: Playing | null = null
  #reach = NOBODY
  #mySeat: SeatId | null = null
  /** The media token that is followed; null without a seat. */
  #followed: string | null = null
  #audioOnly = false
  #volume = 1
  #loudness: ReadonlyMap<SeatId, number> = new Map()
  #speaker: string | null = null
  #onLine: OnLine | null = null
  #loading: Promise<OnLine> | null = null
  #speaking = NOBODY_SPEAKS
  #snapshot: MediaSnapshot

  /** `origin` is the app's own: media goes through its door and nowhere else. */
  constructor({ origin }: { origin: string }) {
    this.#origin = origin
    this.#own = new OwnSide(
      {
        changed: () => {
          this.#onLine?.settle()
          this.#changed()
        },
        voice: () => {
          this.#tellVoices()
          this.#changed()
        },
      },
      () => this.#onLine?.ownLevel ?? null,
    )
    this.#snapshot = this.#taken()
    this.#lookAlways()
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  snapshot = (): MediaSnapshot => this.#snapshot

  subscribeVoices = (listener: () => void): (() => void) => {
    this.#voiceListeners.add(listener)
    return () => void this.#voiceListeners.delete(listener)
  }

  speaks(seat: SeatId): boolean {
    return seat === this.#mySeat ? this.#own.speaks : this.#speaking.has(seat)
  }

  async tryDevices(wants: Readonly<Record<OwnDevice, boolean>>): Promise<void> {
    if (this.#scope.isOver) return
    this.#unlock()
    await this.#own.tryDevices(wants)
  }

  level(): number {
    return this.#own.level()
  }

  testSpeaker(): Promise<void> {
    return this.#own.sound.tone(this.#speaker)
  }

  setMicrophone(on: boolean): Promise<void> {
    return this.#setDevice('microphone', on)
  }

  setCamera(on: boolean): Promise<void> {
    return this.#setDevice('camera', on)
  }

  takeUp(device: OwnDevice): Promise<void> {
    return this.#own.takeUp(device)
  }

  closeForNow(): void {
    this.#own.closeForNow()
  }

  leaveClosed(): void {
    this.#own.leaveClosed()
  }

  async setAudioOnly(on: boolean): Promise<void> {
    this.#audioOnly = on
    this.#onLine?.settle()
    this.#changed()
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

  async choose(kind: OwnDevice | 'speaker', id: string): Promise<void> {
    if (kind !== 'speaker') return this.#own.devices.choose(kind, id)
    this.#speaker = id
    await this.#playing?.setSpeaker(id)
    this.#changed()
  }

  async allowSound(): Promise<void> {
    this.#unlock()
    await this.#own.sound.wake()
    await this.#onLine?.allowSound()
    this.#changed()
  }

  tryLine(): void {
    this.#onLine?.tryNow()
  }

  attach(seat: SeatId, element: HTMLVideoElement): () => void {
    return this.#showing.attach(seat, element)
  }

  attachSelf(element: HTMLVideoElement): () => void {
    return this.#own.picture.attach(element)
  }

  atTheDoor(): void {
    if (this.#scope.isOver) return
    this.#mySeat = null
    this.#followed = null
    this.#reach = NOBODY
    this.#own.atTheDoor()
    void this.#onLine?.leave()
    this.#changed()
  }

  follow(seating: Seating, view: SeatedView, key: () => Promise<ArrayBuffer>): void {
    if (this.#scope.isOver) return
    const returns = this.#mySeat === null && !seating.isNew
    this.#mySeat = view.you.seat
    this.#followed = seating.media
    this.#reach = reachIn(view)
    this.#own.follow(view, returns)
    if (this.#canEncrypt) {
      void this.#load().then((line) => {
        if (!this.#scope.isOver && this.#followed === seating.media) line.follow(seating.media, key)
      })
    }
    this.#changed()
  }

  async close(): Promise<void> {
    this.#scope.end()
    this.#listeners.clear()
    this.#voiceListeners.clear()
    await Promise.all([this.#own.close(), this.#loading?.then((line) => line.close())])
  }

  #taken(): MediaSnapshot {
    const own = this.#own
    const { devices } = own
    const microphone = own.isOpen('microphone')
    const camera = own.isOpen('camera')
    const away = {
      microphone: microphone && devices.isAway('microphone'),
      camera: camera && devices.isAway('camera'),
    }
    return {
      line: this.#onLine?.state ?? (this.#loading === null ? 'off' : 'connecting'),
      way: this.#onLine?.way ?? 'straight',
      microphone: microphone && !away.microphone,
      camera: camera && !away.camera,
      away,
      pictureRests: camera && (this.#onLine?.pictureRests ?? false),
      askedToOpen: own.askedToOpen,
      microphoneProblem: devices.problem('microphone'),
      cameraProblem: devices.problem('camera'),
      microphoneSilent: own.isDead,
      needsTap: this.#onLine?.needsTap ?? false,
      audioOnly: this.#audioOnly,
      seats: this.#onLine?.seats() ?? new Map(),
      ...devices.list(),
      chosen: {
        microphone: devices.chosen('microphone'),
        camera: devices.chosen('camera'),
        speaker: this.#speaker,
      },
      canEncrypt: this.#canEncrypt,
      volume: this.#volume,
      loudness: this.#loudness,
    }
  }

  #changed(): void {
    if (this.#scope.isOver) return
    const next = this.#taken()
    if (sameContent(this.#snapshot, next)) return
    this.#snapshot = next
    for (const listener of this.#listeners) listener()
  }

  #tellVoices(): void {
    for (const listener of this.#voiceListeners) listener()
  }

  async #setDevice(device: OwnDevice, on: boolean): Promise<void> {
    if (this.#scope.isOver) return
    this.#unlock()
    await this.#own.set(device, on)
  }

  #adjust(): void {
    this.#playing?.setLoudness({ all: this.#volume, seats: this.#loudness })
    this.#changed()
  }

  /** Within a tap: sound may play from now on. */
  #unlock(): void {
    this.#player().unlock()
    void this.#own.sound.wake().catch(() => this.#changed())
  }

  #player(): Playing {
    this.#playing ??= new Playing(() => this.#own.sound.context())
    return this.#playing
  }

  /** Looks at the line again and again, one look after the other. */
  #lookAlways(): void {
    let last = performance.now()
    let isLooking = false
    this.#scope.every(LOOK_MS, () => {
      if (isLooking || !this.#onLine) return
      isLooking = true
      const elapsed = performance.now() - last
      last += elapsed
      this.#onLine
        .look(elapsed)
        // One in the middle of a change; the next one tells.
        .catch(() => undefined)
        .finally(() => {
          isLooking = false
        })
    })
  }

  #load(): Promise<OnLine> {
    this.#loading ??= fetchPart(() => import('./line/onLine.ts')).then(({ OnLine }) => {
      const playing = this.#player()
      playing.setLoudness({ all: this.#volume, seats: this.#loudness })
      if (this.#speaker !== null) void playing.setSpeaker(this.#speaker)
      this.#onLine = new OnLine({
        url: `${this.#origin}/media`,
        playing,
        showing: this.#showing,
        reach: () => this.#reach,
        audioOnly: () => this.#audioOnly,
        leaving: (device) => this.#own.leaving(device),
        changed: () => this.#changed(),
        speaking: () => {
          this.#speaking = this.#onLine?.speaking() ?? NOBODY_SPEAKS
          this.#tellVoices()
        },
      })
      return this.#onLine
    })
    return this.#loading
  }
}
