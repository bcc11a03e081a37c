import type { Downlink } from './congestion/downlink.ts'
import type { Forwarder } from './forwarder.ts'
import { IncomingStream } from './incomingStream.ts'
import type { Publication } from './publication.ts'
import { readRtcp } from './rtcp/read.ts'
import { TransportFeedback } from './rtcp/transportFeedback.ts'
import { nack, pictureLoss, receiverReport } from './rtcp/write.ts'
import { eachExtension, isRtcp, type RtpPacket, readRtp } from './rtp/packet.ts'
import type { MediaPacket } from './rtp/rewrite.ts'
import type { Agreed } from './sdp/answer.ts'
import { EXTENSIONS } from './sdp/codecs.ts'
import type { SpeakingMeter } from './speaking.ts'
import { readVp8 } from './vp8.ts'

/** What the packets of one client touch. */
export interface InboundPorts {
  readonly speaking: SpeakingMeter
  send(bytes: Buffer): boolean
  publicationIn(mid: string): Publication | null
  forwarderBySsrc(ssrc: number): Forwarder | null
  readonly downlink: Downlink
  /** Whether a packet handled now may have waited in this process for too long to be sent on. */
  isOld(kind: 'audio' | 'video', now: number): boolean
}

interface Known {
  readonly publication: Publication
  readonly stream: IncomingStream
}

interface ExtensionIds {
  readonly mid: number
  readonly rid: number
  readonly audioLevel: number
  readonly orientation: number
  readonly transportWide: number
}

/** Of IP, UDP and the SRTP tag. */
const WIRE_BYTES = 38

const NONE: ExtensionIds = { mid: 0, rid: 0, audioLevel: 0, orientation: 0, transportWide: 0 }

interface Marks {
  mid: string | null
  rid: string
  level: number | null
  orientation: number | null
}

/** Everything that arrives from one client on the media port: tells what it is, whose it is, and hands it on. */
export class Inbound {
  #agreed: Agreed | null = null
  #ids = NONE
  readonly #known = new Map<number, Known>()
  readonly #feedback = new TransportFeedback()
  #lastSsrc = 0
  readonly #ports: InboundPorts

  constructor(ports: InboundPorts) {
    this.#ports = ports
  }

  /** Takes over what an answer agreed. */
  agree(agreed: Agreed): void {
    this.#agreed = agreed
    const id = (uri: string) => agreed.extensions.get(uri) ?? 0
    this.#ids = {
      mid: id(EXTENSIONS.mid),
      rid: id(EXTENSIONS.rid),
      audioLevel: id(EXTENSIONS.audioLevel),
      orientation: id(EXTENSIONS.orientation),
      transportWide: id(EXTENSIONS.transportWide),
    }
  }

  get orientationId(): number {
    return this.#ids.orientation
  }

  get transportWideId(): number {
    return this.#ids.transportWide
  }

  /** The payload type of what is sent again in one section, `null` if none was agreed. */
  repairType(mid: string): number | null {
    return this.#agreed?.sections.get(mid)?.repair ?? null
  }

  /** The payload type a codec has in one section, `null` if it was not agreed there. */
  payloadType(mid: string, codec: string): number | null {
    const section = this.#agreed?.sections.get(mid)
    return section?.codecs.find((each) => each.name === codec)?.payloadType ?? null
  }

  /** The codec a payload type means in one section. A type of another section means nothing here. */
  codec(mid: string, payloadType: number): string | null {
    const section = this.#agreed?.sections.get(mid)
    return section?.codecs.find((each) => each.payloadType === payloadType)?.name ?? null
  }

  /** Forgets the streams of a track that is no longer published. */
  forget(publication: Publication): void {
    for (const ssrc of publication.streams.keys()) this.#known.delete(ssrc)
    publication.streams.clear()
  }

  receive(bytes: Buffer, now: number): void {
    if (isRtcp(bytes)) {
      this.#receiveRtcp(bytes, now)
      return
    }
    const rtp = readRtp(bytes)
    if (rtp === null) return
    const marks = this.#readMarks(rtp, now)
    const known = this.#known.get(rtp.ssrc) ?? this.#learn(rtp, marks)
    if (known === null) return
    const { publication, stream } = known
    const codec = publication.mid === null ? null : this.codec(publication.mid, rtp.payloadType)
    if (codec === null) return
    const vp8 = codec === 'vp8' ? readVp8(bytes, rtp.payloadStart, rtp.payloadEnd) : null
    if (codec === 'vp8' && vp8 === null && rtp.payloadEnd > rtp.payloadStart) return
    this.#lastSsrc = rtp.ssrc
    const arrival = stream.arrivals.see(rtp.sequence, now)
    if (arrival === 'duplicate') return
    stream.reception.arrived(rtp.timestamp, now, publication.kind === 'audio' ? 48_000 : 90_000)
    if (publication.kind === 'video') stream.rate.add(bytes.length + WIRE_BYTES, now)
    if (vp8?.keyframe === true) stream.keyframeCame()
    const packet: MediaPacket = { rtp, vp8, codec, orientation: marks.orientation }
    // A narrow line is probed with padding on the SSRC of a layer that it has no room for: that layer is not live.
    const woke = rtp.payloadEnd > rtp.payloadStart && stream.touch(now)
    if (!publication.flows) return
    if (arrival === 'restart') for (const forwarder of publication.forwarders) forwarder.stop()
    if (woke) for (const forwarder of publication.forwarders) forwarder.retarget(now)
    if (this.#ports.isOld(publication.kind, now)) {
      for (const forwarder of publication.forwarders) forwarder.cut()
      return
    }
    if (arrival === 'gap') this.#askMissing(stream, now)
    stream.history.add(packet)
    if (marks.level !== null && publication.kind === 'audio') this.#ports.speaking.hear(marks.level)
    for (const forwarder of publication.forwarders) forwarder.deliver(stream, packet, now)
  }

  /** Every 50 ms: congestion feedback, and what is missing asked for again. */
  report(now: number): void {
    const feedback = this.#feedback.take(this.#lastSsrc)
    if (feedback !== null) this.#ports.send(feedback)
    for (const { publication, stream } of this.#known.values())
      if (publication.flows) this.#askMissing(stream, now)
  }

  /** Every second: receiver reports. */
  reportReception(now: number): void {
    const reports = [...this.#known.values()].map(({ stream }) =>
      stream.reception.report(
        stream.ssrc,
        stream.arrivals.counts,
        stream.arrivals.extendedHighest,
        now,
      ),
    )
    for (let at = 0; at < reports.length; at += 31)
      this.#ports.send(receiverReport(reports.slice(at, at + 31)))
  }

  #askMissing(stream: IncomingStream, now: number): void {
    const missing = stream.arrivals.due(now, this.#ports.downlink.answerMs)
    if (missing.length > 0) this.#ports.send(nack(stream.ssrc, missing))
  }

  #readMarks(rtp: RtpPacket, now: number): Marks {
    const marks: Marks = { mid: null, rid: '', level: null, orientation: null }
    const ids = this.#ids
    const text = (start: number, length: number) =>
      rtp.bytes.toString('latin1', start, start + Math.min(length, 64))
    eachExtension(rtp, (id, start, length) => {
      if (id === ids.transportWide && length >= 2)
        this.#feedback.arrived(rtp.bytes.readUInt16BE(start), now)
      else if (id === ids.audioLevel) marks.level = rtp.bytes.readUInt8(start) & 0x7f
      else if (id === ids.orientation) marks.orientation = rtp.bytes.readUInt8(start)
      else if (id === ids.mid) marks.mid = text(start, length)
      else if (id === ids.rid) marks.rid = text(start, length)
    })
    return marks
  }

  /** Places a new SSRC by the section and rid it names; what names none that was agreed is dropped. */
  #learn(rtp: RtpPacket, marks: Marks): Known | null {
    if (marks.mid === null) return null
    const section = this.#agreed?.sections.get(marks.mid)
    const publication = this.#ports.publicationIn(marks.mid)
    if (section === undefined || publication === null || section.kind !== publication.kind)
      return null
    if (this.codec(marks.mid, rtp.payloadType) === null) return null
    const rid = section.rids.includes(marks.rid) ? marks.rid : ''
    if (section.rids.length > 0 && rid === '') return null
    for (const [ssrc, stream] of publication.streams)
      if (stream.rid === rid) {
        publication.streams.delete(ssrc)
        this.#known.delete(ssrc)
      }
    const stream = new IncomingStream(publication.kind, rtp.ssrc, rid, (ssrc) => {
      this.#ports.send(pictureLoss(ssrc))
    })
    publication.streams.set(rtp.ssrc, stream)
    const known = { publication, stream }
    this.#known.set(rtp.ssrc, known)
    return known
  }

  #receiveRtcp(bytes: Buffer, now: number): void {
    for (const feedback of readRtcp(bytes)) {
      if (feedback.kind === 'sender-report') {
        const known = this.#known.get(feedback.ssrc)
        if (known === undefined) continue
        known.stream.reception.senderReport(feedback.ntpHigh, feedback.ntpLow, now)
        for (const forwarder of known.publication.forwarders)
          forwarder.report(known.stream, feedback)
      } else if (feedback.kind === 'nack')
        this.#ports.forwarderBySsrc(feedback.ssrc)?.resend(feedback.sequences, now)
      else if (feedback.kind === 'keyframe-request')
        this.#ports.forwarderBySsrc(feedback.ssrc)?.keyframeWanted(now)
      else if (feedback.kind === 'transport-report')
        this.#ports.downlink.report(feedback.report, now)
      else if (feedback.kind === 'losses')
        this.#ports.downlink.receiverSays(feedback.share, null, now)
      else if (feedback.kind === 'estimate')
        this.#ports.downlink.receiverSays(null, feedback.bps, now)
    }
  }
}
