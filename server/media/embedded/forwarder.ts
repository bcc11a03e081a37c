import type { MediaRights } from '../media.ts'
import type { Form } from './congestion/allocation.ts'
import type { Downlink, Outgoing } from './congestion/downlink.ts'
import type { IncomingStream } from './incomingStream.ts'
import { nearestSent, type Quality, type Wish } from './layers.ts'
import type { Delivery } from './negotiation.ts'
import type { DownTrack, Publication } from './publication.ts'
import type { SenderClock } from './rtcp/read.ts'
import { senderReport } from './rtcp/write.ts'
import { Continuity, type Placed, shifted } from './rtp/continuity.ts'
import { newestBlock } from './rtp/red.ts'
import { type MediaPacket, paddingPacket, rewrite, type Written } from './rtp/rewrite.ts'

/** Who receives: only what forwarding must know of them. */
export interface Subscriber {
  readonly rights: MediaRights
  /** Their transport is open. */
  readonly connected: boolean
  /** The payload type a codec has in one of their sections. */
  payloadType(mid: string, codec: string): number | null
  readonly orientationId: number
  readonly transportWideId: number
  /** The payload type of what is sent again in one of their sections, `null` for none. */
  repairType(mid: string): number | null
  /** All media to them goes through here. */
  readonly downlink: Downlink
  send(bytes: Buffer): boolean
}

/** One packet is sent again so often at most, and not before an answer to the last time could be here. */
const MOST_TRIES = 4
const FIRST_ANSWER_MS = 80
const MOST_REMEMBERED = 512
/** A subscriber who asks for keyframes gets one so often at most. */
const KEYFRAME_EVERY_MS = 1000
/** A picture without a whole frame for this long rests, and is said to: a frozen face is no face. */
const STALE_MS = 800
const outgoing = Buffer.allocUnsafe(2048)

/** Carries one track to one subscriber, as one unbroken stream. */
export class Forwarder implements Delivery, DownTrack {
  readonly ssrc: number
  readonly repairSsrc: number
  readonly kind: 'audio' | 'video'
  readonly trackSid: string
  readonly stream: string
  readonly publication: Publication
  mid: string | null = null
  private wish: Wish = { kind: 'quality', quality: 2 }
  private cap: Quality = 2
  /** What the subscriber's line has room for: `null` while this picture rests. */
  private allotted: Quality | null
  private readonly subscriber: Subscriber
  private readonly continuity: Continuity<IncomingStream>
  private current: IncomingStream | null = null
  private target: IncomingStream | null = null
  private packets = 0
  private octets = 0
  private readonly resent = new Map<number, { at: number; tries: number }>()
  private repairs: number
  private keyframeAskedAt = Number.NEGATIVE_INFINITY
  /** The RTP time of the keyframe that is being sent on, which may wait longer than others. */
  private wholeAt: number | null = null
  /** When the last whole frame went, or since when one is due; `null` while none is. */
  private freshAt: number | null = null
  /** What the subscriber was last told of this picture. */
  private saidToRest = false

  constructor(
    publication: Publication,
    subscriber: Subscriber,
    random: {
      readonly ssrc: number
      readonly repairSsrc: number
      readonly sequence: number
      readonly timestamp: number
    },
  ) {
    this.publication = publication
    this.subscriber = subscriber
    this.kind = publication.kind
    this.trackSid = publication.sid
    this.stream = `${publication.ownerSid}|camera`
    this.allotted = Number.isFinite(subscriber.downlink.bps) ? 0 : 2
    this.ssrc = random.ssrc
    this.repairSsrc = random.repairSsrc
    this.repairs = random.sequence
    this.continuity = new Continuity(this.kind === 'audio' ? 48_000 : 90_000, random)
  }

  /** Whether a packet of this track may reach this subscriber now. Every way out passes here. */
  private get flows(): boolean {
    const { hears, sees } = this.subscriber.rights
    return (
      this.publication.flows &&
      (this.kind === 'audio' ? hears : sees) &&
      this.mid !== null &&
      this.wish.kind !== 'nothing' &&
      this.subscriber.connected
    )
  }

  /** The quality this subscriber would like, `null` for none. */
  wanted(): Quality | null {
    return this.flows ? this.allotted : null
  }

  /** How this picture could be sent, rising; none while none is due. */
  forms(now: number): Form[] {
    return this.kind === 'video' && this.flows
      ? this.publication.forms(this.wish, this.cap, now)
      : []
  }

  /** How large the tile is, in pixels, 0 if it does not say. */
  get pixels(): number {
    return this.wish.kind === 'size' ? this.wish.width * this.wish.height : 0
  }

  /** The quality it has room for now, `null` while it rests. */
  get allotment(): Quality | null {
    return this.allotted
  }

  /** Gives this picture room for a quality, or none. */
  allot(quality: Quality | null, now: number): void {
    if (quality === this.allotted) return
    this.allotted = quality
    this.retarget(now)
  }

  want(wish: Wish, now: number): void {
    this.wish = wish
    this.follow(now)
  }

  /** The best quality to send at most, lowered while the media process is short of time. */
  limit(cap: Quality, now: number): void {
    if (this.cap === cap) return
    this.cap = cap
    this.follow(now)
  }

  /** Ends what was sent so far: nothing of it can be asked for again, and video begins with a keyframe. */
  stop(): void {
    this.current = null
    this.continuity.stop()
    this.subscriber.downlink.forget(this)
  }

  /** A packet could not be sent in time: the picture goes on with the next keyframe. */
  cut(): void {
    this.current = null
  }

  /** Chooses the layer again; asks for a keyframe where it is another than the one being sent. */
  retarget(now: number): void {
    if (!this.flows) {
      this.stop()
      return
    }
    if (this.kind === 'audio') return
    if (this.allotted === null) {
      this.target = null
      if (this.current !== null) this.cut()
      return
    }
    const { publication } = this
    const quality = nearestSent(publication.liveQualities(now), this.wanted())
    this.target =
      [...publication.streams.values()].find(
        (stream) => stream.quality === quality && stream.isLive(now),
      ) ?? null
    if (this.target !== null && this.target !== this.current && this.hasRoom(now))
      this.target.askKeyframe(now)
  }

  /** Sends a packet on if this subscriber is to have it. */
  deliver(stream: IncomingStream, packet: MediaPacket, now: number): void {
    if (!this.flows) {
      if (this.current !== null) this.stop()
      return
    }
    if (stream !== this.current && !this.begin(stream, packet, now)) return
    const placed = this.continuity.place(packet.rtp, packet.vp8, now)
    if (placed === null || !this.write(placed, packet, now)) return
    if (packet.rtp.marker) this.freshAt = now
    this.packets += 1
    this.octets += packet.rtp.payloadEnd - packet.rtp.payloadStart
  }

  /** Answers a NACK from the publisher's history, as often as a round trip and the line allow. */
  resend(sequences: readonly number[], now: number): void {
    if (!this.flows || (this.kind === 'video' && this.allotted === null)) return
    const { downlink } = this.subscriber
    for (const sequence of sequences) {
      const tried = this.resent.get(sequence)
      const answered = downlink.answerMs ?? FIRST_ANSWER_MS
      if (tried !== undefined && (tried.tries >= MOST_TRIES || now - tried.at < answered)) continue
      const found = this.continuity.trace(sequence)
      const packet = found?.run.source.history.get(found.sequence)
      if (found === null || packet === undefined) continue
      const written = this.repair(shifted(found.run, packet.rtp, packet.vp8), packet)
      if (written === null || !downlink.sendAgain(written, this.kind, now)) return
      this.resent.delete(sequence)
      for (const oldest of this.resent.keys()) {
        if (this.resent.size < MOST_REMEMBERED) break
        this.resent.delete(oldest)
      }
      this.resent.set(sequence, { at: now, tries: (tried?.tries ?? 0) + 1 })
    }
  }

  /** A packet of nothing but padding, if this stream can carry one. */
  padding(): Outgoing | null {
    const payloadType = this.repairType
    const { transportWideId } = this.subscriber
    if (!this.flows || payloadType === null || transportWideId === 0) return null
    this.repairs = (this.repairs + 1) & 0xffff
    return paddingPacket({
      payloadType,
      ssrc: this.repairSsrc,
      sequence: this.repairs,
      timestamp: 0,
      transportWideId,
    })
  }

  /** Whether `padding` would give one. */
  get canPad(): boolean {
    return this.flows && this.repairType !== null && this.subscriber.transportWideId > 0
  }

  /** Whether this picture rests, if that is news to the subscriber. */
  changedRest(now: number): boolean | null {
    if (this.kind === 'audio' || !this.flows) this.freshAt = null
    else this.freshAt ??= now
    const stale = this.freshAt !== null && now - this.freshAt > STALE_MS
    const rests = stale || (this.freshAt !== null && this.allotted === null)
    if (rests === this.saidToRest) return null
    this.saidToRest = rests
    return rests
  }

  /** The subscriber cannot go on without a keyframe: it gets one if its line can carry it, and not too often. */
  keyframeWanted(now: number): void {
    if (!this.flows || !this.hasRoom(now)) return
    if (now - this.keyframeAskedAt < KEYFRAME_EVERY_MS) return
    this.keyframeAskedAt = now
    ;(this.current ?? this.target)?.askKeyframe(now)
  }

  /** Passes a publisher's sender report on, in this subscriber's numbers. */
  report(stream: IncomingStream, clock: SenderClock): void {
    const run = this.continuity.current
    if (run === null || run.source !== stream || !this.flows) return
    this.subscriber.send(
      senderReport({
        ssrc: this.ssrc,
        ntpHigh: clock.ntpHigh,
        ntpLow: clock.ntpLow,
        timestamp: (clock.timestamp + run.timestampShift) >>> 0,
        packets: this.packets,
        octets: this.octets,
      }),
    )
  }

  private begin(stream: IncomingStream, packet: MediaPacket, now: number): boolean {
    if (this.kind === 'video') {
      if (this.target === null) this.retarget(now)
      if (stream !== this.target || !this.hasRoom(now)) return false
      if (packet.vp8?.keyframe !== true) {
        stream.askKeyframe(now)
        return false
      }
      this.wholeAt = packet.rtp.timestamp
    }
    this.current = stream
    this.continuity.begin(stream, packet.rtp, packet.vp8, now)
    return true
  }

  /** Takes less at once, and more where nothing is known of the line; what a thin line has room for is decided for all. */
  private follow(now: number): void {
    const asked = this.forms(now).at(-1)?.quality ?? null
    const known = Number.isFinite(this.subscriber.downlink.bps)
    if (asked !== null && (!known || (this.allotted !== null && asked < this.allotted)))
      this.allotted = asked
    this.retarget(now)
  }

  private hasRoom(now: number): boolean {
    return this.subscriber.downlink.hasRoom(now)
  }

  private get repairType(): number | null {
    return this.mid === null ? null : this.subscriber.repairType(this.mid)
  }

  private write(placed: Placed<IncomingStream>, packet: MediaPacket, now: number): boolean {
    const written = this.written(placed, packet, null)
    if (written === null) return false
    const { downlink } = this.subscriber
    if (this.kind === 'audio') return downlink.sound(written, now)
    if (packet.vp8?.keyframe === true) this.wholeAt = packet.rtp.timestamp
    return downlink.picture(written, this, this.wholeAt === packet.rtp.timestamp, now)
  }

  /** A packet that is sent again: under its own numbers, or, where that was agreed, in the stream of repairs. */
  private repair(placed: Placed<IncomingStream>, packet: MediaPacket): Written | null {
    const payloadType = this.kind === 'video' ? this.repairType : null
    if (payloadType === null) return this.written(placed, packet, null)
    this.repairs = (this.repairs + 1) & 0xffff
    return this.written(placed, packet, { payloadType, sequence: this.repairs })
  }

  private written(
    placed: Placed<IncomingStream>,
    packet: MediaPacket,
    repair: { readonly payloadType: number; readonly sequence: number } | null,
  ): Written | null {
    const form = this.formFor(packet)
    if (form === null) return null
    return rewrite(
      form.packet,
      {
        payloadType: repair?.payloadType ?? form.payloadType,
        ssrc: repair === null ? this.ssrc : this.repairSsrc,
        sequence: repair?.sequence ?? placed.sequence,
        original: repair === null ? null : placed.sequence,
        timestamp: placed.timestamp,
        pictureId: placed.pictureId,
        tl0: placed.tl0,
        orientationId: this.subscriber.orientationId,
        transportWideId: this.subscriber.transportWideId,
      },
      outgoing,
    )
  }

  /** The packet in a codec that the subscriber agreed to: redundant audio loses its redundancy for those without. */
  private formFor(
    packet: MediaPacket,
  ): { readonly packet: MediaPacket; readonly payloadType: number } | null {
    if (this.mid === null) return null
    const payloadType = this.subscriber.payloadType(this.mid, packet.codec)
    if (payloadType !== null) return { packet, payloadType }
    const opus = this.subscriber.payloadType(this.mid, 'opus')
    if (packet.codec !== 'red' || opus === null) return null
    const rtp = newestBlock(packet.rtp)
    return rtp === null ? null : { packet: { ...packet, rtp }, payloadType: opus }
  }
}
