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
  /** The id under which this receiver knows transport-wide sequence numbers, 0 for none. */
  readonly transportWideId: number
  /** Sent again under another SSRC: the sequence number it had (RFC 4588), else `null`. */
  readonly original: number | null
}

export interface Written {
  readonly bytes: Buffer
  /** Where the transport-wide number is to stand, -1 for nowhere. */
  readonly numberAt: number
}

/** Header extensions of one form have ids below this. */
const MOST_ID = 15

/**
 * Writes a packet for one receiver into `into` and returns the part written. Of the header extensions only the
 * picture's orientation goes on; a packet of padding alone keeps its number and loses its weight. `null` if it does not fit.
 */
export function rewrite(packet: MediaPacket, header: OutgoingHeader, into: Buffer): Written | null {
  const { rtp, vp8, orientation } = packet
  const payload = rtp.payloadEnd - rtp.payloadStart
  const again = header.original === null ? 0 : 2
  const oriented =
    orientation !== null && header.orientationId > 0 && header.orientationId < MOST_ID
  const numbered = header.transportWideId > 0 && header.transportWideId < MOST_ID
  const words = Math.ceil(((oriented ? 2 : 0) + (numbered ? 3 : 0)) / 4)
  const start = RTP_HEADER + (words > 0 ? 4 + words * 4 : 0)
  const total = start + again + Math.max(1, payload)
  if (total > into.length) return null
  into[0] = 0x80 | (words > 0 ? 0x10 : 0) | (payload === 0 ? 0x20 : 0)
  into[1] = (rtp.marker ? 0x80 : 0) | header.payloadType
  into.writeUInt16BE(header.sequence, 2)
  into.writeUInt32BE(header.timestamp, 4)
  into.writeUInt32BE(header.ssrc, 8)
  let at = RTP_HEADER
  let numberAt = -1
  if (words > 0) {
    into.writeUInt32BE(0xbede0000 + words, at)
    into.fill(0, at + 4, start)
    at += 4
  }
  if (numbered) {
    into[at] = (header.transportWideId << 4) | 1
    numberAt = at + 1
    at += 3
  }
  if (oriented) {
    into[at] = header.orientationId << 4
    into[at + 1] = orientation
  }
  if (header.original !== null) into.writeUInt16BE(header.original, start)
  const body = start + again
  if (payload === 0) into[body] = 1
  else {
    rtp.bytes.copy(into, body, rtp.payloadStart, rtp.payloadEnd)
    if (vp8 !== null) renumberVp8(into, vp8, body - rtp.payloadStart, header.pictureId, header.tl0)
  }
  return { bytes: into.subarray(0, total), numberAt }
}

/** Bytes of padding in a packet of nothing else: its length is one byte. */
const PADDING = 255

/** A packet of nothing but padding, for a stream of what is sent again. */
export function paddingPacket(header: {
  readonly payloadType: number
  readonly ssrc: number
  readonly sequence: number
  readonly timestamp: number
  readonly transportWideId: number
}): Written {
  const bytes = Buffer.alloc(RTP_HEADER + 8 + PADDING)
  bytes[0] = 0xb0
  bytes[1] = header.payloadType
  bytes.writeUInt16BE(header.sequence, 2)
  bytes.writeUInt32BE(header.timestamp, 4)
  bytes.writeUInt32BE(header.ssrc, 8)
  bytes.writeUInt32BE(0xbede0001, RTP_HEADER)
  bytes[RTP_HEADER + 4] = (header.transportWideId << 4) | 1
  bytes[bytes.length - 1] = PADDING
  return { bytes, numberAt: RTP_HEADER + 5 }
}
