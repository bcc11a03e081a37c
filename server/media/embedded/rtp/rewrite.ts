import { renumberVp8, type Vp8Descriptor } from '../vp8.ts'
import { RTP_HEADER, type RtpPacket } from './packet.ts'

/** One packet of a publisher, read once for all who receive it. */
export interface MediaPacket {
  readonly rtp: RtpPacket
  readonly vp8: Vp8Descriptor | null
  /** In lower case, as agreed with the publisher. */
  readonly codec: string
  /** The one byte of urn:3gpp:video-orientation, if the publisher sent it. */
  readonly orientation: number | null
}

export interface OutgoingHeader {
  readonly payloadType: number
  readonly ssrc: number
  readonly sequence: number
  readonly timestamp: number
  readonly pictureId: number
  readonly tl0: number
  /** The id under which this receiver knows urn:3gpp:video-orientation, 0 for none. */
  readonly orientationId: number
}

/**
 * Writes a packet for one receiver into `into` and returns the part written. Of the header extensions only the
 * picture's orientation goes on; a packet of padding alone keeps its number and loses its weight. `null` if it does not fit.
 */
export function rewrite(packet: MediaPacket, header: OutgoingHeader, into: Buffer): Buffer | null {
  const { rtp, vp8, orientation } = packet
  const extended = orientation !== null && header.orientationId > 0 && header.orientationId < 15
  const start = RTP_HEADER + (extended ? 8 : 0)
  const payload = rtp.payloadEnd - rtp.payloadStart
  const total = start + Math.max(1, payload)
  if (total > into.length) return null
  into[0] = 0x80 | (extended ? 0x10 : 0) | (payload === 0 ? 0x20 : 0)
  into[1] = (rtp.marker ? 0x80 : 0) | header.payloadType
  into.writeUInt16BE(header.sequence, 2)
  into.writeUInt32BE(header.timestamp, 4)
  into.writeUInt32BE(header.ssrc, 8)
  if (extended) {
    into.writeUInt32BE(0xbede0001, RTP_HEADER)
    into[16] = header.orientationId << 4
    into[17] = orientation
    into[18] = 0
    into[19] = 0
  }
  if (payload === 0) into[start] = 1
  else {
    rtp.bytes.copy(into, start, rtp.payloadStart, rtp.payloadEnd)
    if (vp8 !== null) renumberVp8(into, vp8, start - rtp.payloadStart, header.pictureId, header.tl0)
  }
  return into.subarray(0, total)
}
