import { allowance } from '../allowance.ts'
import type { Form } from './congestion/allocation.ts'
import type { Outgoing } from './congestion/downlink.ts'
import { Freshness } from './freshness.ts'
import type { IncomingStream } from './incomingStream.ts'
import { nearestSent, type Quality, type Wish } from './layers.ts'
import type { Delivery } from './negotiation.ts'
import { type FirstNumbers, PacketWriter } from './packetWriter.ts'
import type { DownTrack, Publication } from './publication.ts'
import { Resendings } from './resendings.ts'
import type { SenderClock } from './rtcp/read.ts'
import { senderReport } from './rtcp/write.ts'
import { Continuity, type Placed, shifted } from './rtp/continuity.ts'
import type { MediaPacket } from './rtp/rewrite.ts'
import type { Subscriber } from './subscriber.ts'

/** A subscriber who asks for keyframes gets one so often at most. */
const KEYFRAMES = { atOnce: 2, aSecond: 1 } as const

/** Carries one track to one subscriber, as one unbroken stream. */
export class Forwarder implements Delivery, DownTrack {
  readonly ssrc: number
  readonly repairSsrc: number
  readonly kind: 'audio' | 'video'
  readonly trackSid: string
  readonly stream: string
  readonly publication: Publication
  mid: string | null = null
  #wish: Wish = { kind: 'quality', quality: 2 }
  #cap: Quality = 2
  /** What the subscriber's line has room for: `null` while this picture rests. */
  #allotted: Quality | null
  readonly #subscriber: Subscriber
  readonly #continuity: Continuity<IncomingStream>
  #current: IncomingStream | null = null
  #target: IncomingStream | null = null
  #packets = 0
  #octets = 0
  readonly #writer: PacketWriter
  readonly #resendings = new Resendings()
  readonly freshness = new Freshness()
  readonly #mayAskKeyframe = allowance(KEYFRAMES.atOnce, KEYFRAMES.aSecond, 0)
  /** The RTP time of the keyframe that is being sent on, which may wait longer than others. */
  #wholeAt: number | null = null

  constructor(publication: Publication, subscriber: Subscriber, first: FirstNumbers) {
    this.publication = publication
    this.#subscriber = subscriber
    this.kind = publication.kind
    this.trackSid = publication.sid
    this.stream = `${publication.ownerSid}|camera`
    this.#allotted = Number.isFinite(subscriber.downlink.bps) ? 0 : 2
    this.ssrc = first.ssrc
    this.repairSsrc = first.repairSsrc
    this.#writer = new PacketWriter(subscriber, this.kind, first)
    this.#continuity = new Continuity(this.kind === 'audio' ? 48_000 : 90_000, first)
  }

  /** Whether a packet of this track may reach this subscriber now. Every way out passes here. */
  get #flows(): boolean {
    const { hears, sees } = this.#subscriber.rights
    return (
      this.publication.flows &&
      (this.kind === 'audio' ? hears : sees) &&
      this.mid !== null &&
      this.#wish.kind !== 'nothing' &&
      this.#subscriber.connected
    )
  }

  /** The quality this subscriber would like, `null` for none. */
  wanted(): Quality | null {
    return this.#flows ? this.#allotted : null
  }

  /** How this picture could be sent, rising; none while none is due. */
  forms(now: number): Form[] {
    return this.kind === 'video' && this.#flows
      ? this.publication.forms(this.#wish, this.#cap, now)
      : []
  }

  /** How large the tile is, in pixels, 0 if it does not say. */
  get pixels(): number {
    return this.#wish.kind === 'size' ? this.#wish.width * this.#wish.height : 0
  }

  /** The quality it has room for now, `null` while it rests. */
  get allotment(): Quality | null {
    return this.#allotted
  }

  /** Gives this picture room for a quality, or none. */
  allot(quality: Quality | null, now: number): void {
    if (quality === this.#allotted) return
    this.#allotted = quality
    this.retarget(now)
  }

  want(wish: Wish, now: number): void {
    this.#wish = wish
    this.#follow(now)
  }

  /** The best quality to send at most, lowered while the media process is short of time. */
  limit(cap: Quality, now: number): void {
    if (this.#cap === cap) return
    this.#cap = cap
    this.#follow(now)
  }

  /** Ends what was sent so far: nothing of it can be asked for again, and video begins with a keyframe. */
  stop(): void {
    this.#current = null
    this.#continuity.stop()
    this.#subscriber.downlink.forget(this)
  }

  /** A packet could not be sent in time: the picture goes on with the next keyframe. */
  cut(): void {
    this.#current = null
  }

  /** Chooses the layer again; asks for a keyframe where it is another than the one being sent. */
  retarget(now: number): void {
    if (!this.#flows) {
      this.stop()
      return
    }
    if (this.kind === 'audio') return
    if (this.#allotted === null) {
      this.#target = null
      if (this.#current !== null) this.cut()
      return
    }
    const { publication } = this
    const quality = nearestSent(publication.liveQualities(now), this.wanted())
    this.#target =
      [...publication.streams.values()].find(
        (stream) => stream.quality === quality && stream.isLive(now),
      ) ?? null
    if (this.#target !== null && this.#target !== this.#current && this.#hasRoom(now))
      this.#target.askKeyframe(now)
  }

  /** Sends a packet on if this subscriber is to have it. */
  deliver(stream: IncomingStream, packet: MediaPacket, now: number): void {
    if (!this.#flows) {
      if (this.#current !== null) this.stop()
      return
    }
    if (stream !== this.#current && !this.#begin(stream, packet, now)) return
    const placed = this.#continuity.place(packet.rtp, packet.vp8, now)
    if (placed === null || !this.#hand(placed, packet, now)) return
    if (packet.rtp.marker) this.freshness.whole(now)
    this.#packets += 1
    this.#octets += packet.rtp.payloadEnd - packet.rtp.payloadStart
  }

  /** Answers a NACK from the publisher's history, as often as a round trip and the line allow. */
  resend(sequences: readonly number[], now: number): void {
    const { mid } = this
    if (!this.#flows || mid === null || (this.kind === 'video' && this.#allotted === null)) return
    const { downlink } = this.#subscriber
    for (const sequence of sequences) {
      if (!this.#resendings.may(sequence, downlink.answerMs, now)) continue
      const found = this.#continuity.trace(sequence)
      const packet = found?.run.source.history.get(found.sequence)
      if (found === null || packet === undefined) continue
      const numbers = shifted(found.run, packet.rtp, packet.vp8)
      const written = this.#writer.writeAgain(mid, numbers, packet)
      if (written === null || !downlink.sendAgain(written, this.kind, now)) return
      this.#resendings.sent(sequence, now)
    }
  }

  /** A packet of nothing but padding, if this stream can carry one. */
  padding(): Outgoing | null {
    return this.#flows && this.mid !== null ? this.#writer.padding(this.mid) : null
  }

  /** Whether `padding` would give one. */
  get canPad(): boolean {
    return this.#flows && this.mid !== null && this.#writer.canPad(this.mid)
  }

  /** Whether this picture rests, if that is news to the subscriber. */
  changedRest(now: number): boolean | null {
    const due = this.kind === 'video' && this.#flows
    return this.freshness.changedRest(due, this.#allotted !== null, now)
  }

  /** The subscriber cannot go on without a keyframe: it gets one if its line can carry it, and not too often. */
  keyframeWanted(now: number): void {
    if (!this.#flows || !this.#hasRoom(now)) return
    if (!this.#mayAskKeyframe(1, now)) return
    ;(this.#current ?? this.#target)?.askKeyframe(now)
  }

  /** Passes a publisher's sender report on, in this subscriber's numbers. */
  report(stream: IncomingStream, clock: SenderClock): void {
    const run = this.#continuity.current
    if (run === null || run.source !== stream || !this.#flows) return
    this.#subscriber.send(
      senderReport({
        ssrc: this.ssrc,
        ntpHigh: clock.ntpHigh,
        ntpLow: clock.ntpLow,
        timestamp: (clock.timestamp + run.timestampShift) >>> 0,
        packets: this.#packets,
        octets: this.#octets,
      }),
    )
  }

  #begin(stream: IncomingStream, packet: MediaPacket, now: number): boolean {
    if (this.kind === 'video') {
      if (this.#target === null) this.retarget(now)
      if (stream !== this.#target || !this.#hasRoom(now)) return false
      if (packet.vp8?.keyframe !== true) {
        stream.askKeyframe(now)
        return false
      }
      this.#wholeAt = packet.rtp.timestamp
    }
    this.#current = stream
    this.#continuity.begin(stream, packet.rtp, packet.vp8, now)
    return true
  }

  /** Takes less at once, and more where nothing is known of the line; what a thin line has room for is decided for all. */
  #follow(now: number): void {
    const asked = this.forms(now).at(-1)?.quality ?? null
    const known = Number.isFinite(this.#subscriber.downlink.bps)
    if (asked !== null && (!known || (this.#allotted !== null && asked < this.#allotted)))
      this.#allotted = asked
    this.retarget(now)
  }

  #hasRoom(now: number): boolean {
    return this.#subscriber.downlink.hasRoom(now)
  }

  #hand(numbers: Placed<IncomingStream>, packet: MediaPacket, now: number): boolean {
    const written = this.mid === null ? null : this.#writer.write(this.mid, numbers, packet)
    if (written === null) return false
    const { downlink } = this.#subscriber
    if (this.kind === 'audio') return downlink.sound(written, now)
    if (packet.vp8?.keyframe === true) this.#wholeAt = packet.rtp.timestamp
    return downlink.picture(written, this, this.#wholeAt === packet.rtp.timestamp, now)
  }
}
