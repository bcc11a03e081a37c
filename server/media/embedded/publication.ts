import { type AddTrackRequest, TrackInfo, TrackSource, TrackType } from '@livekit/protocol'
import type { MediaRights } from '../media.ts'
import type { Form } from './congestion/allocation.ts'
import type { IncomingStream } from './incomingStream.ts'
import { type AnnouncedLayer, type Quality, type Wish, wantedQuality } from './layers.ts'
import type { SenderClock } from './rtcp/read.ts'
import type { MediaPacket } from './rtp/rewrite.ts'

/** Who publishes: only what forwarding must know of them. */
export interface Publisher {
  readonly rights: MediaRights
}

/** What carries this track to one subscriber, as far as whoever feeds it must know. */
export interface DownTrack {
  /** The quality that the subscriber would like, `null` for none. */
  wanted(): Quality | null
  deliver(stream: IncomingStream, packet: MediaPacket, now: number): void
  report(stream: IncomingStream, clock: SenderClock): void
  retarget(now: number): void
  stop(): void
  /** A packet was left out: what follows begins anew. */
  cut(): void
}

/** How long a layer that nobody wants is still sent. */
const LINGER_MS = 4000
/** What a picture takes before it has been measured, where it was announced without a rate. */
const BITS_A_PIXEL = 2
const UNKNOWN_BPS = 300_000
const MOST_BPS = 3_000_000
/** A camera that was asked for may take this long to begin. */
const SHORT_MS = 1500

/** One track that somebody publishes. Its kind is that of its media section, never what the client says it is. */
export class Publication {
  readonly sid: string
  /** The publisher's participant sid. */
  readonly ownerSid: string
  readonly cid: string
  readonly kind: 'audio' | 'video'
  readonly owner: Publisher
  readonly dtx: boolean
  readonly red: boolean
  readonly stereo: boolean
  readonly announced: readonly AnnouncedLayer[]
  readonly streams = new Map<number, IncomingStream>()
  readonly forwarders = new Set<DownTrack>()
  mid: string | null = null
  /** Announced to the others. */
  live = false
  muted: boolean
  readonly #encryption: AddTrackRequest['encryption']
  readonly #size: { readonly width: number; readonly height: number }
  #demand: Quality | null = 2
  #unwantedSince: number | null = null
  #shortSince: number | null = null

  constructor(owner: Publisher, ownerSid: string, sid: string, request: AddTrackRequest) {
    this.owner = owner
    this.ownerSid = ownerSid
    this.sid = sid
    this.cid = request.cid
    this.kind = request.type === TrackType.AUDIO ? 'audio' : 'video'
    this.muted = request.muted
    this.dtx = !request.disableDtx
    this.red = !request.disableRed
    this.stereo = request.stereo
    this.#encryption = request.encryption
    this.#size = { width: request.width & 0xffff, height: request.height & 0xffff }
    this.announced = request.layers.slice(0, 3).flatMap((layer) => {
      const { quality, width, height, bitrate } = layer
      const known = quality === 0 || quality === 1 || quality === 2
      if (!known || width <= 0 || height <= 0) return []
      const bps = bitrate > 0 ? bitrate : width * height * BITS_A_PIXEL
      return [{ quality, width, height, bps: Math.min(bps, MOST_BPS) }]
    })
  }

  /** Whether anything of this track may go to anybody now: the one place where a publisher's rights are read. */
  get flows(): boolean {
    const { microphone, camera } = this.owner.rights
    return !this.muted && (this.kind === 'audio' ? microphone : camera)
  }

  /** The best quality that was last asked of the publisher, `null` for none. */
  get demand(): Quality | null {
    return this.#demand
  }

  /** The track as others are told of it: no name, and the kind and source that it truly has. */
  info(): TrackInfo {
    const audio = this.kind === 'audio'
    const mimeType = audio ? 'audio/opus' : 'video/VP8'
    const layers = this.announced.map((layer) => ({ ...layer, rid: 'qhf'.charAt(layer.quality) }))
    return new TrackInfo({
      sid: this.sid,
      type: audio ? TrackType.AUDIO : TrackType.VIDEO,
      source: audio ? TrackSource.MICROPHONE : TrackSource.CAMERA,
      muted: this.muted,
      ...(audio ? {} : this.#size),
      simulcast: this.announced.length > 1,
      layers,
      mimeType,
      mid: this.mid ?? '',
      codecs: [{ mimeType, cid: this.cid.slice(0, 100), mid: this.mid ?? '', layers }],
      stereo: this.stereo,
      disableDtx: !this.dtx,
      disableRed: !this.red,
      encryption: this.#encryption,
      stream: 'camera',
    })
  }

  /** The forms of this picture that suit a wish, rising: up to the quality it asks for, or the least there is. */
  forms(wish: Wish, cap: Quality, now: number): Form[] {
    const live = this.liveQualities(now)
    const known = [...new Set([...live, ...this.announced.map(({ quality }) => quality)])].sort(
      (a, b) => a - b,
    )
    const asked = wantedQuality(this.announced, wish)
    if (asked === null || known.length === 0) return []
    const wanted = asked > cap ? cap : asked
    const fitting = known.filter((quality) => quality <= wanted)
    return (fitting.length > 0 ? fitting : known.slice(0, 1)).map((quality) => ({
      quality,
      temporal: 0,
      bps: this.#rateOf(quality, now),
    }))
  }

  #rateOf(quality: Quality, now: number): number {
    const announced = this.announced.find((each) => each.quality === quality)?.bps ?? UNKNOWN_BPS
    const stream = [...this.streams.values()].find(
      (each) => each.quality === quality && each.isLive(now),
    )
    return stream?.rate.bps(now) ?? announced
  }

  /**
   * The best quality that anyone wants now, if that differs from what was last asked of the publisher. `isShort`: there is no time for
   * layers that nobody wants any more.
   */
  changedDemand(now: number, isShort: boolean): { readonly quality: Quality | null } | null {
    let wanted: Quality | null = null
    for (const forwarder of this.forwarders) {
      const one = this.flows ? forwarder.wanted() : null
      if (one !== null && (wanted === null || one > wanted)) wanted = one
    }
    const rank = (quality: Quality | null): number => quality ?? -1
    if (rank(wanted) >= rank(this.#demand)) this.#unwantedSince = null
    else if (this.#unwantedSince === null) this.#unwantedSince = now
    const lower =
      this.#unwantedSince !== null && now - this.#unwantedSince >= (isShort ? 0 : LINGER_MS)
    if (rank(wanted) <= rank(this.#demand) && !lower) return null
    this.#demand = wanted
    this.#unwantedSince = null
    return { quality: wanted }
  }

  /** A picture that should come, by its owner's rights and by what is looked at, and does not. */
  isShort(now: number): boolean {
    if (this.kind === 'audio' || !this.live || !this.flows || this.#demand === null) {
      this.#shortSince = null
      return false
    }
    if (this.liveQualities(now).length > 0) this.#shortSince = null
    else this.#shortSince ??= now
    return this.#shortSince !== null && now - this.#shortSince > SHORT_MS
  }

  liveQualities(now: number): Quality[] {
    return [...this.streams.values()].flatMap((stream) =>
      stream.isLive(now) ? stream.quality : [],
    )
  }
}
