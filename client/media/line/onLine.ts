/**
 * Everything of the page that speaks with livekit-client, loaded only when someone takes a seat. What it plays and shows is
 * bounded by the reach it is given; what it publishes, by what is said to leave.
 */
import type { RemoteAudioTrack, RemoteVideoTrack } from 'livekit-client'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { OwnDevice } from '../ownLine.ts'
import type { MediaSnapshot } from '../roomMedia.ts'
import { seatOf } from '../seatIdentity.ts'
import type { Reach } from '../secondLock.ts'
import { levelOf, pictureCounters, soundCounters } from './counters.ts'
import { createMediaLine } from './mediaLine.ts'
import { ALL_OPEN, type Counters, lookedAt, suspected } from './opening.ts'
import { type Peer, peersIn, wantPictures } from './peers.ts'
import type { Playing } from './playing.ts'
import { createPublishing } from './publishing.ts'
import type { Showing } from './showing.ts'
import { isStuck, type Looks, looked } from './stuck.ts'

export interface LineSurroundings {
  /** The media door's address. */
  readonly url: string
  readonly playing: Playing
  readonly showing: Showing
  /** Whom this page may play and show now. */
  reach(): Reach
  /** Only sound for me. */
  audioOnly(): boolean
  /** The track that may leave this page now; null: nothing of that device. */
  leaving(device: OwnDevice): MediaStreamTrack | null
  /** State, people, tracks or openness have changed. */
  changed(): void
}

export interface OnLine {
  state(): MediaSnapshot['line']
  follow(token: string, key: () => Promise<ArrayBuffer>): void
  /** No seat any more: nothing is joined until the next token. */
  leave(): Promise<void>
  /** To be called after any change of rights, wishes or devices. */
  settle(): void
  /** Seats with something on the line. */
  seats(): ReadonlyMap<SeatId, { readonly picture: boolean; readonly unopened: boolean }>
  /** Voice levels of the seats that may be heard, 0–1. */
  levels(): ReadonlyMap<SeatId, number>
  needsTap(): boolean
  /** Within a tap. */
  allowSound(): Promise<void>
  /** Looks once whether what arrives also opens; to be called every second or two. */
  look(): Promise<void>
  close(): Promise<void>
}

export function goOnLine(around: LineSurroundings): OnLine {
  let opening = ALL_OPEN
  let looks: Looks = new Map()
  let peers: ReadonlyMap<SeatId, Peer> = new Map()

  const opens = (seat: SeatId, peer: Peer): boolean => !peer.plain && !opening.shut.has(seat)

  /** The one place that decides what is played and shown. */
  const settle = (): void => {
    peers = peersIn(line.room())
    wantPictures(line.room(), !around.audioOnly())
    const reach = around.reach()
    const voices = new Map<SeatId, RemoteAudioTrack>()
    const pictures = new Map<SeatId, RemoteVideoTrack>()
    for (const [seat, peer] of peers) {
      if (!opens(seat, peer)) continue
      if (peer.sound && reach.heard.has(seat)) voices.set(seat, peer.sound)
      if (peer.picture && reach.seen.has(seat)) pictures.set(seat, peer.picture)
    }
    around.playing.play(voices)
    around.showing.show(pictures)
    publishing.settle()
  }

  const changed = (): void => {
    settle()
    around.changed()
  }

  const line = createMediaLine(around.url, {
    changed,
    didNotOpen(identity) {
      const seat = seatOf(identity)
      if (seat !== null) opening = suspected(opening, seat)
    },
  })
  const publishing = createPublishing(line.room, around.leaving)

  return {
    state: line.state,
    follow: line.follow,
    async leave() {
      await line.leave()
      changed()
    },
    settle,
    seats() {
      const { seen } = around.reach()
      return new Map(
        [...peers].map(([seat, peer]) => [
          seat,
          {
            picture: peer.picture !== null && seen.has(seat) && opens(seat, peer),
            unopened: !opens(seat, peer),
          },
        ]),
      )
    },
    levels() {
      const { heard } = around.reach()
      const audible = [...peersIn(line.room())].filter(
        ([seat, peer]) => heard.has(seat) && opens(seat, peer),
      )
      return new Map(audible.map(([seat, peer]) => [seat, levelOf(peer)]))
    },
    needsTap: () => line.room()?.canPlaybackAudio === false,
    async allowSound() {
      await line.room()?.startAudio()
    },
    async look() {
      if (line.state() !== 'live') {
        looks = new Map()
        return
      }
      const { heard, seen } = around.reach()
      const bySeat = new Map<SeatId, Counters>()
      const byReceiver = new Map<string, Counters>()
      for (const [seat, peer] of peers) {
        if (peer.plain) continue
        const sound = await soundCounters(peer)
        const picture = await pictureCounters(peer)
        bySeat.set(seat, {
          arrived: sound.arrived + picture.arrived,
          opened: sound.opened + picture.opened,
        })
        if (opening.suspects.has(seat)) continue
        if (heard.has(seat)) byReceiver.set(`sound of ${seat}`, sound)
        if (seen.has(seat)) byReceiver.set(`picture of ${seat}`, picture)
      }
      const before = opening.shut
      opening = lookedAt(opening, bySeat)
      const same =
        before.size === opening.shut.size && [...before].every((seat) => opening.shut.has(seat))
      if (!same) changed()
      // Sound that waits for a tap comes out of no decoder either, and nothing is wrong.
      looks = line.room()?.canPlaybackAudio === false ? new Map() : looked(looks, byReceiver)
      if (!isStuck(looks)) return
      looks = new Map()
      line.again()
    },
    async close() {
      publishing.close()
      await line.close()
      around.playing.close()
    },
  }
}
