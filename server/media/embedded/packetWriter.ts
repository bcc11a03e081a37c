import type { Outgoing } from './congestion/downlink.ts'
import type { Placed } from './rtp/continuity.ts'
import { newestBlock } from './rtp/red.ts'
import { type MediaPacket, paddingPacket, rewrite, type Written } from './rtp/rewrite.ts'
import type { Subscriber } from './subscriber.ts'

/** Of an outgoing stream, drawn by chance (RFC 3550 §5.1). */
export interface FirstNumbers {
  readonly ssrc: number
  /** Of the stream of what is sent again (RFC 4588). */
  readonly repairSsrc: number
  readonly sequence: number
  readonly timestamp: number
}

type Numbers = Omit<Placed<unknown>, 'run'>

/** Every packet is written here and handed over before the next. */
const outgoing = Buffer.allocUnsafe(2048)

/** Writes the packets of one track as one subscriber is to have them: in a codec they agreed to, under numbers of their own. */
export class PacketWriter {
  readonly #subscriber: Subscriber
  readonly #kind: 'audio' | 'video'
  readonly #ssrc: number
  readonly #repairSsrc: number
  #repairs: number

  constructor(subscriber: Subscriber, kind: 'audio' | 'video', first: FirstNumbers) {
    this.#subscriber = subscriber
    this.#kind = kind
    this.#ssrc = first.ssrc
    this.#repairSsrc = first.repairSsrc
    this.#repairs = first.sequence
  }

  /** `null` if no codec of the section `mid` fits. */
  write(mid: string, numbers: Numbers, packet: MediaPacket): Written | null {
    return this.#written(mid, numbers, packet, null)
  }

  /** A packet that is sent again: under its own numbers, or, where that was agreed, in the stream of repairs. */
  writeAgain(mid: string, numbers: Numbers, packet: MediaPacket): Written | null {
    const payloadType = this.#kind === 'video' ? this.#subscriber.repairType(mid) : null
    const repair = payloadType === null ? null : { payloadType, sequence: this.#nextRepair() }
    return this.#written(mid, numbers, packet, repair)
  }

  /** Whether `padding` would give a packet. */
  canPad(mid: string): boolean {
    return this.#subscriber.repairType(mid) !== null && this.#subscriber.transportWideId > 0
  }

  /** A packet of nothing but padding, in the stream of repairs. */
  padding(mid: string): Outgoing | null {
    const { transportWideId } = this.#subscriber
    const payloadType = this.#subscriber.repairType(mid)
    if (payloadType === null || transportWideId === 0) return null
    return paddingPacket({
      payloadType,
      ssrc: this.#repairSsrc,
      sequence: this.#nextRepair(),
      timestamp: 0,
      transportWideId,
    })
  }

  #nextRepair(): number {
    this.#repairs = (this.#repairs + 1) & 0xffff
    return this.#repairs
  }

  #written(
    mid: string,
    { sequence, timestamp, pictureId, tl0 }: Numbers,
    packet: MediaPacket,
    repair: { readonly payloadType: number; readonly sequence: number } | null,
  ): Written | null {
    const form = this.#formFor(mid, packet)
    if (form === null) return null
    const { orientationId, transportWideId } = this.#subscriber
    return rewrite(
      form.packet,
      {
        payloadType: repair?.payloadType ?? form.payloadType,
        ssrc: repair === null ? this.#ssrc : this.#repairSsrc,
        sequence: repair?.sequence ?? sequence,
        original: repair === null ? null : sequence,
        timestamp,
        pictureId,
        tl0,
        orientationId,
        transportWideId,
      },
      outgoing,
    )
  }

  /** The packet in a codec that the subscriber agreed to: redundant audio loses its redundancy for those without. */
  #formFor(
    mid: string,
    packet: MediaPacket,
  ): { readonly packet: MediaPacket; readonly payloadType: number } | null {
    const payloadType = this.#subscriber.payloadType(mid, packet.codec)
    if (payloadType !== null) return { packet, payloadType }
    const opus = this.#subscriber.payloadType(mid, 'opus')
    if (packet.codec !== 'red' || opus === null) return null
    const rtp = newestBlock(packet.rtp)
    return rtp === null ? null : { packet: { ...packet, rtp }, payloadType: opus }
  }
}
