import type { MediaRights } from '../media.ts'
import type { IncomingStream } from './incomingStream.ts'
import { nearestSent, type Quality, type Wish, wantedQuality } from './layers.ts'
import type { Delivery } from './negotiation.ts'
import type { Publication } from './publication.ts'
import { senderReport } from './rtcp/write.ts'
import { Continuity, type Placed, shifted } from './rtp/continuity.ts'
import { newestBlock } from './rtp/red.ts'
import { type MediaPacket, rewrite } from './rtp/rewrite.ts'

/** Who receives: only what forwarding must know of them. */
export interface Subscriber {
  readonly rights: MediaRights
  /** Their transport is open. */
  readonly connected: boolean
  /** The payload type a codec has in one of their sections. */
  payloadType(mid: string, codec: string): number | null
  readonly orientationId: number
  send(bytes: Buffer): boolean
}

/** Retransmissions for one subscriber and track in a second, so that NACKs cannot multiply traffic. */
const MOST_RESENT = 400
/** A picture without a whole frame for this long rests, and is said to: a frozen face is no face. */
const STALE_MS = 800
const outgoing = Buffer.allocUnsafe(2048)

/** Carries one track to one subscriber, as one unbroken stream. */
export class Forwarder implements Delivery {
  readonly ssrc: number
  readonly kind: 'audio' | 'video'
  readonly trackSid: string
  readonly stream: string
  readonly publication: Publication
  mid: string | null = null
  private wish: Wish = { kind: 'quality', quality: 2 }
  private cap: Quality = 2
  private readonly subscriber: Subscriber
  private readonly continuity: Continuity<IncomingStream>
  private current: IncomingStream | null = null
  private target: IncomingStream | null = null
  private packets = 0
  private octets = 0
  private resent = 0
  /** When the last whole frame went, or since when one is due; `null` while none is. */
  private freshAt: number | null = null
  /** What the subscriber was last told of this picture. */
  private saidToRest = false

  constructor(
    publication: Publication,
    subscriber: Subscriber,
    random: { readonly ssrc: number; readonly sequence: number; readonly timestamp: number },
  ) {
    this.publication = publication
    this.subscriber = subscriber
    this.kind = publication.kind
    this.trackSid = publication.sid
    this.stream = `${publication.ownerSid}|camera`
    this.ssrc = random.ssrc
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
    if (!this.flows) return null
    const wanted = wantedQuality(this.publication.announced, this.wish)
    return wanted !== null && wanted > this.cap ? this.cap : wanted
  }

  want(wish: Wish, now: number): void {
    this.wish = wish
    this.retarget(now)
  }

  /** The best quality to send at most, lowered while the media process is short of time. */
  limit(cap: Quality, now: number): void {
    if (this.cap === cap) return
    this.cap = cap
    this.retarget(now)
  }

  /** Ends what was sent so far: nothing of it can be asked for again, and video begins with a keyframe. */
  stop(): void {
    this.current = null
    this.continuity.stop()
  }

  /** Chooses the layer again; asks for a keyframe where it is another than the one being sent. */
  retarget(now: number): void {
    if (!this.flows) {
      this.stop()
      return
    }
    if (this.kind === 'audio') return
    const { publication } = this
    const quality = nearestSent(publication.liveQualities(now), this.wanted())
    this.target =
      [...publication.streams.values()].find(
        (stream) => stream.quality === quality && stream.isLive(now),
      ) ?? null
    if (this.target !== null && this.target !== this.current) this.target.askKeyframe(now)
  }

  /** Sends a packet on if this subscriber is to have it. */
  deliver(stream: IncomingStream, packet: MediaPacket, now: number): void {
    if (!this.flows) {
      if (this.current !== null) this.stop()
      return
    }
    if (stream !== this.current && !this.begin(stream, packet, now)) return
    const placed = this.continuity.place(packet.rtp, packet.vp8, now)
    if (placed === null || !this.write(placed, packet)) return
    if (packet.rtp.marker) this.freshAt = now
    this.packets += 1
    this.octets += packet.rtp.payloadEnd - packet.rtp.payloadStart
  }

  /** Answers a NACK from the publisher's history. */
  resend(sequences: readonly number[]): void {
    if (!this.flows) return
    for (const sequence of sequences) {
      if (this.resent >= MOST_RESENT) return
      const found = this.continuity.trace(sequence)
      const packet = found?.run.source.history.get(found.sequence)
      if (found === null || packet === undefined) continue
      this.resent += 1
      this.write(shifted(found.run, packet.rtp, packet.vp8), packet)
    }
  }

  /** Starts a new second for the limit on retransmissions. */
  refill(): void {
    this.resent = 0
  }

  /** Whether this picture rests, if that is news to the subscriber. */
  changedRest(now: number): boolean | null {
    if (this.kind === 'audio' || !this.flows) this.freshAt = null
    else this.freshAt ??= now
    const rests = this.freshAt !== null && now - this.freshAt > STALE_MS
    if (rests === this.saidToRest) return null
    this.saidToRest = rests
    return rests
  }

  keyframeWanted(now: number): void {
    if (this.flows) (this.current ?? this.target)?.askKeyframe(now)
  }

  /** Passes a publisher's sender report on, in this subscriber's numbers. */
  report(
    stream: IncomingStream,
    report: { readonly ntpHigh: number; readonly ntpLow: number; readonly timestamp: number },
  ): void {
    const run = this.continuity.current
    if (run === null || run.source !== stream || !this.flows) return
    this.subscriber.send(
      senderReport({
        ssrc: this.ssrc,
        ntpHigh: report.ntpHigh,
        ntpLow: report.ntpLow,
        timestamp: (report.timestamp + run.timestampShift) >>> 0,
        packets: this.packets,
        octets: this.octets,
      }),
    )
  }

  private begin(stream: IncomingStream, packet: MediaPacket, now: number): boolean {
    if (this.kind === 'video') {
      if (this.target === null) this.retarget(now)
      if (stream !== this.target) return false
      if (packet.vp8?.keyframe !== true) {
        stream.askKeyframe(now)
        return false
      }
    }
    this.current = stream
    this.continuity.begin(stream, packet.rtp, packet.vp8, now)
    return true
  }

  private write(placed: Placed<IncomingStream>, packet: MediaPacket): boolean {
    const form = this.formFor(packet)
    if (form === null) return false
    const bytes = rewrite(
      form.packet,
      {
        payloadType: form.payloadType,
        ssrc: this.ssrc,
        sequence: placed.sequence,
        timestamp: placed.timestamp,
        pictureId: placed.pictureId,
        tl0: placed.tl0,
        orientationId: this.subscriber.orientationId,
      },
      outgoing,
    )
    return bytes !== null && this.subscriber.send(bytes)
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
