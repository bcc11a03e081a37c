/** The page's one media store: one's own side, and the line to the others once there is a seat. */

import { LABEL_QUERY } from '../../shared/label.ts'
import type { SeatedView } from '../../shared/pageView.ts'
import type { Seating } from '../../shared/protocol.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import { deviceTime } from '../device/serverClock.ts'
import { fetchPart } from '../later/fetchPart.ts'
import { Listeners } from '../listeners.ts'
import { canEncryptMedia } from './encryption.ts'
import { Scope } from './lifetime/scope.ts'
import type { OnLine } from './line/onLine.ts'
import { createShowing } from './line/showing.ts'
import { Listening } from './listening.ts'
import type { MediaEpochs } from './mediaEpochs.ts'
import type { MediaSnapshot, OwnDevice } from './mediaSnapshot.ts'
import { OwnSide } from './own/ownSide.ts'
import type { RoomMedia } from './roomMedia.ts'
import { sameContent } from './sameContent.ts'
import { NOBODY, reachIn } from './secondLock.ts'

const LOOK_MS = 500

const NOBODY_SPEAKS: ReadonlySet<SeatId> = new Set()

export class PageMedia implements RoomMedia {
  readonly #origin: string
  readonly #label: () => Promise<string | null>
  readonly #scope = new Scope()
  readonly #listeners = new Listeners()
  readonly #voices = new Listeners()
  readonly #canEncrypt = canEncryptMedia()
  readonly #showing = createShowing()
  readonly #own: OwnSide
  readonly #listening: Listening
  #reach = NOBODY
  #mySeat: SeatId | null = null
  /** The media token that is followed; null without a seat. */
  #followed: string | null = null
  #audioOnly = false
  #onLine: OnLine | null = null
  #loading: Promise<OnLine> | null = null
  #speaking = NOBODY_SPEAKS
  #snapshot: MediaSnapshot

  /**
   * `origin` is the app's own: media goes through its gate and nowhere else. `label`: the room's, by which the machine is found that
   * has it; none unless said.
   */
  constructor({ origin, label }: { origin: string; label?: () => Promise<string | null> }) {
    this.#origin = origin
    this.#label = label ?? (async () => null)
    this.#own = new OwnSide(
      {
        changed: () => {
          this.#onLine?.settle()
          this.#changed()
        },
        voice: () => {
          this.#voices.tell()
          this.#changed()
        },
      },
      () => this.#onLine?.ownLevel ?? null,
    )
    this.#listening = new Listening(() => this.#own.sound.context())
    this.#snapshot = this.#taken()
    this.#lookAlways()
  }

  readonly subscribe = this.#listeners.subscribe
  readonly subscribeVoices = this.#voices.subscribe
  readonly snapshot = (): MediaSnapshot => this.#snapshot

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
    return this.#own.sound.tone(this.#listening.speaker)
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
    this.#listening.setVolume(volume)
    this.#changed()
  }

  setLoudness(seat: SeatId, loudness: number): void {
    this.#listening.setLoudness(seat, loudness)
    this.#changed()
  }

  async choose(kind: OwnDevice | 'speaker', id: string): Promise<void> {
    if (kind !== 'speaker') return this.#own.devices.choose(kind, id)
    await this.#listening.setSpeaker(id)
    this.#changed()
  }

  async allowSound(): Promise<void> {
    this.#unlock()
    // Voices sound without a context of ours too.
    await this.#own.sound.wake().catch(() => undefined)
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

  follow(seating: Seating, view: SeatedView, epochs: () => Promise<MediaEpochs>): void {
    if (this.#scope.isOver) return
    const returns = this.#mySeat === null && !seating.isNew
    this.#mySeat = view.you.seat
    this.#followed = seating.media
    this.#reach = reachIn(view)
    this.#own.follow(view, returns)
    if (this.#canEncrypt) {
      void this.#load().then((line) => {
        if (!this.#scope.isOver && this.#followed === seating.media)
          line.follow(seating.media, epochs)
      })
    }
    this.#changed()
  }

  async close(): Promise<void> {
    this.#scope.end()
    this.#listeners.clear()
    this.#voices.clear()
    await Promise.all([this.#own.close(), this.#loading?.then((line) => line.close())])
  }

  #taken(): MediaSnapshot {
    const { devices } = this.#own
    return {
      ...this.#own.shown,
      line: this.#onLine?.state ?? (this.#loading === null ? 'off' : 'connecting'),
      way: this.#onLine?.way ?? 'straight',
      pictureRests: this.#own.isOpen('camera') && (this.#onLine?.pictureRests ?? false),
      isThin: this.#onLine?.isThin ?? false,
      needsTap: this.#onLine?.needsTap ?? false,
      audioOnly: this.#audioOnly,
      seats: this.#onLine?.seats() ?? new Map(),
      chosen: {
        microphone: devices.chosen('microphone'),
        camera: devices.chosen('camera'),
        speaker: this.#listening.speaker,
      },
      canEncrypt: this.#canEncrypt,
      volume: this.#listening.volume,
      loudness: this.#listening.loudness,
    }
  }

  #changed(): void {
    if (this.#scope.isOver) return
    const next = this.#taken()
    if (sameContent(this.#snapshot, next)) return
    this.#snapshot = next
    this.#listeners.tell()
  }

  async #setDevice(device: OwnDevice, on: boolean): Promise<void> {
    if (this.#scope.isOver) return
    this.#unlock()
    await this.#own.set(device, on)
  }

  /** Within a tap: sound may play from now on. */
  #unlock(): void {
    this.#listening.playing.unlock()
    void this.#own.sound.wake().catch(() => this.#changed())
  }

  /** Looks at the line again and again, one look after the other. */
  #lookAlways(): void {
    let last = deviceTime.passed()
    this.#scope.oneByOne(LOOK_MS, async () => {
      const elapsed = deviceTime.passed() - last
      last += elapsed
      await this.#onLine?.look(elapsed)
    })
  }

  #load(): Promise<OnLine> {
    this.#loading ??= Promise.all([
      fetchPart(() => import('./line/onLine.ts')),
      this.#label(),
    ]).then(([{ OnLine }, label]) => {
      this.#onLine = new OnLine({
        url: `${this.#origin}/media${label === null ? '' : `?${LABEL_QUERY}=${label}`}`,
        playing: this.#listening.playing,
        showing: this.#showing,
        reach: () => this.#reach,
        audioOnly: () => this.#audioOnly,
        leaving: (device) => this.#own.leaving(device),
        changed: () => this.#changed(),
        speaking: () => {
          this.#speaking = this.#onLine?.speaking() ?? NOBODY_SPEAKS
          this.#voices.tell()
        },
      })
      return this.#onLine
    })
    return this.#loading
  }
}
