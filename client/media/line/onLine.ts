/**
 * Everything of the page that speaks with livekit-client, loaded only when someone takes a seat. What it plays and shows is
 * bounded by the reach it is given; what it publishes, by what is said to leave.
 */

import type { RemoteAudioTrack, RemoteVideoTrack } from 'livekit-client'
import { seatOfIdentity } from '../../../shared/mediaIdentity.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import { Scope } from '../lifetime/scope.ts'
import type { MediaEpochs } from '../mediaEpochs.ts'
import type { MediaSnapshot, OwnDevice, SeatMedia, Way } from '../mediaSnapshot.ts'
import type { Reach } from '../secondLock.ts'
import { ALL_THERE, absenceOf, lookedFor } from './absence.ts'
import type { LineReport } from './lineReport.ts'
import { MediaLine } from './mediaLine.ts'
import { ALL_OPEN, type Counters, lookedAt, suspected } from './opening.ts'
import { lineOf, type Peer, peersIn, wantPictures } from './peers.ts'
import type { Playing } from './playing.ts'
import { keepPublished } from './publishing.ts'
import type { Showing } from './showing.ts'
import { type Stills, stillAt, stillsAt } from './stills.ts'
import { isStuck, type Looks, looked } from './stuck.ts'
import { lookedUp, WIDE } from './uplink.ts'
import { wayOf } from './way.ts'

/** A look that comes late (a busy page, a sleeping laptop) says nothing about the line in between. */
const LOOK_AT_MOST_MS = 1000

export interface LineSurroundings {
  /** The media gate's address. */
  readonly url: string
  readonly playing: Playing
  readonly showing: Showing
  /** Whom this page may play and show now, and who else sits here. */
  reach(): Reach
  /** Only sound for me. */
  audioOnly(): boolean
  /** The track that may leave this page now; null: nothing of that device. */
  leaving(device: OwnDevice): MediaStreamTrack | null
  /** State, people, tracks or openness have changed. */
  changed(): void
  /** Who speaks has changed. */
  speaking(): void
}

export class OnLine {
  readonly #around: LineSurroundings
  readonly #scope = new Scope()
  readonly #line: MediaLine
  readonly #publish: () => void
  #opening = ALL_OPEN
  #looks: Looks = new Map()
  #peers: ReadonlyMap<SeatId, Peer> = new Map()
  #absence = ALL_THERE
  #stills: Stills = new Map()
  #uplink = WIDE
  #last: LineReport | null = null

  constructor(around: LineSurroundings) {
    this.#around = around
    this.#line = new MediaLine(around.url, {
      changed: () => this.#changed(),
      speaking: () => around.speaking(),
      didNotOpen: (identity) => {
        const seat = seatOfIdentity(identity)
        if (seat !== null) this.#opening = suspected(this.#opening, seat)
      },
    })
    this.#publish = keepPublished(this.#scope, (device) => ({
      room: this.#line.room,
      media: device === 'camera' && this.#uplink.rests ? null : around.leaving(device),
    }))
  }

  get state(): MediaSnapshot['line'] {
    return this.#line.state
  }

  /** Own picture rests: the line upwards is too thin for it. */
  get pictureRests(): boolean {
    return this.#uplink.rests
  }

  /** The media server finds this page's line too thin. */
  get isThin(): boolean {
    const { room } = this.#line
    return room !== null && lineOf(room.localParticipant) === 'thin'
  }

  /** By which way it goes, as far as is known. */
  get way(): Way {
    return wayOf(this.#last?.end, this.#line.relays, this.#around.url) ?? 'straight'
  }

  /** Own voice as the sender measures it, 0–1; null where it does not. */
  get ownLevel(): number | null {
    return this.#last?.ownLevel ?? null
  }

  get needsTap(): boolean {
    return this.#line.room?.canPlaybackAudio === false
  }

  follow(token: string, epochs: () => Promise<MediaEpochs>): void {
    this.#line.follow(token, epochs)
  }

  /** No seat any more: nothing is joined until the next token. */
  async leave(): Promise<void> {
    this.#absence = ALL_THERE
    this.#uplink = WIDE
    await this.#line.leave()
    this.#changed()
  }

  /** Somebody asks, or the network has changed: what waits is tried at once. */
  tryNow(): void {
    this.#line.tryNow()
  }

  /** The one place that decides what is played and shown. To be called after any change of rights, wishes or devices. */
  settle(): void {
    const { room } = this.#line
    this.#peers = peersIn(room)
    wantPictures(room, !this.#around.audioOnly())
    const reach = this.#around.reach()
    const voices = new Map<SeatId, RemoteAudioTrack>()
    const pictures = new Map<SeatId, RemoteVideoTrack>()
    for (const [seat, peer] of this.#peers) {
      if (!this.#opens(seat, peer)) continue
      if (peer.sound && reach.heard.has(seat)) voices.set(seat, peer.sound)
      if (peer.picture && reach.seen.has(seat)) pictures.set(seat, peer.picture)
    }
    this.#around.playing.play(voices)
    this.#around.showing.show(pictures)
    this.#publish()
  }

  /** Everybody else who is on the line or should be. */
  seats(): ReadonlyMap<SeatId, SeatMedia> {
    const { seen, heard, present } = this.#around.reach()
    const all = new Set([...this.#peers.keys(), ...present])
    return new Map(
      [...all].map((seat): [SeatId, SeatMedia] => {
        const peer = this.#peers.get(seat)
        const absent = this.state === 'live' ? absenceOf(this.#absence, seat) : 'no'
        const opens = peer !== undefined && this.#opens(seat, peer)
        const picture = opens && peer.picture !== null && seen.has(seat)
        return [
          seat,
          {
            picture,
            microphone: opens && peer.microphone && heard.has(seat),
            rests: picture && (peer.paused || stillAt(this.#stills, seat)),
            unopened: peer !== undefined && !opens,
            line:
              peer?.line === 'lost' ? 'away' : absent === 'no' ? (peer?.line ?? 'live') : absent,
          },
        ]
      }),
    )
  }

  /** Who speaks, of those who may be heard. */
  speaking(): ReadonlySet<SeatId> {
    const { heard } = this.#around.reach()
    const speaks = [...peersIn(this.#line.room)].filter(
      ([seat, peer]) => heard.has(seat) && peer.speaks && this.#opens(seat, peer),
    )
    return new Set(speaks.map(([seat]) => seat))
  }

  /** Within a tap. */
  async allowSound(): Promise<void> {
    await this.#line.room?.startAudio()
    this.#around.playing.resume()
  }

  /** Looks once at what arrives, what opens and what leaves; `sinceLast` in milliseconds. */
  async look(sinceLast: number): Promise<void> {
    const elapsed = Math.min(sinceLast, LOOK_AT_MOST_MS)
    const report = await this.#line.look(elapsed)
    if (this.#scope.isOver) return
    this.#last = report
    const { present } = this.#around.reach()
    if (this.state !== 'live') {
      this.#looks = new Map()
      this.#stills = new Map()
      this.#around.changed()
      return
    }
    this.#absence = lookedFor(this.#absence, present, new Set(this.#peers.keys()), elapsed)
    this.#lookUp(report, elapsed)
    this.#lookDown(report, elapsed)
    this.#around.changed()
  }

  async close(): Promise<void> {
    this.#scope.end()
    await this.#line.close()
    this.#around.playing.close()
  }

  #opens(seat: SeatId, peer: Peer): boolean {
    return !peer.plain && !this.#opening.shut.has(seat)
  }

  #changed(): void {
    this.settle()
    this.#around.changed()
  }

  #lookUp({ up }: LineReport, elapsed: number): void {
    const rested = this.#uplink.rests
    const sends = this.#around.leaving('camera') !== null
    this.#uplink = lookedUp(this.#uplink, up, sends, elapsed)
    if (this.#uplink.rests !== rested) this.#publish()
  }

  #lookDown({ inbound }: LineReport, elapsed: number): void {
    const { heard, seen } = this.#around.reach()
    const bySeat = new Map<SeatId, Counters>()
    const byReceiver = new Map<string, Counters>()
    const pictures = new Map<SeatId, number>()
    for (const [seat, peer] of this.#peers) {
      if (peer.plain) continue
      const sound = inbound.get(peer.sound?.mediaStreamTrack.id ?? '') ?? NONE
      const picture = inbound.get(peer.picture?.mediaStreamTrack.id ?? '') ?? NONE
      bySeat.set(seat, {
        arrived: sound.arrived + picture.arrived,
        opened: sound.opened + picture.opened,
      })
      if (peer.picture && seen.has(seat)) pictures.set(seat, picture.opened)
      if (this.#opening.suspects.has(seat)) continue
      if (heard.has(seat)) byReceiver.set(`sound of ${seat}`, sound)
      if (seen.has(seat)) byReceiver.set(`picture of ${seat}`, picture)
    }
    this.#stills = stillsAt(this.#stills, pictures, elapsed)
    const before = this.#opening.shut
    this.#opening = lookedAt(this.#opening, bySeat)
    const { shut } = this.#opening
    if (before.size !== shut.size || [...before].some((seat) => !shut.has(seat))) this.#changed()
    // Sound that waits for a tap comes out of no decoder either, and nothing is wrong.
    this.#looks = this.needsTap ? new Map() : looked(this.#looks, byReceiver)
    if (!isStuck(this.#looks)) return
    this.#looks = new Map()
    this.#line.again()
  }
}

const NONE: Counters = { arrived: 0, opened: 0 }
