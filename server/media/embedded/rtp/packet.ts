/**
 * RTP packets as they lie on the wire (RFC 3550 §5.1, header extensions RFC 8285). Reading never throws: what is
 * not a whole packet is `null`.
 */
export interface RtpPacket {
  readonly bytes: Buffer
  readonly payloadType: number
  readonly marker: boolean
  readonly sequence: number
  readonly timestamp: number
  readonly ssrc: number
  readonly extensionProfile: number
  readonly extensionStart: number
  readonly extensionEnd: number
  readonly payloadStart: number
  /** Where the payload ends, padding excluded. */
  readonly payloadEnd: number
}

export const RTP_HEADER = 12

/** Whether a packet on the shared port is RTCP (RFC 5761 §4). */
export const isRtcp = (bytes: Buffer): boolean => {
  const type = bytes[1] ?? 0
  return type >= 192 && type <= 223
}

export function readRtp(bytes: Buffer): RtpPacket | null {
  if (bytes.length < RTP_HEADER) return null
  const first = bytes.readUInt8(0)
  const second = bytes.readUInt8(1)
  if (first >> 6 !== 2) return null
  let at = RTP_HEADER + (first & 15) * 4
  let extensionProfile = 0
  let extensionStart = at
  let extensionEnd = at
  if (first & 0x10) {
    if (at + 4 > bytes.length) return null
    extensionProfile = bytes.readUInt16BE(at)
    extensionStart = at + 4
    extensionEnd = extensionStart + bytes.readUInt16BE(at + 2) * 4
    at = extensionEnd
  }
  const padding = first & 0x20 ? bytes.readUInt8(bytes.length - 1) : 0
  if (first & 0x20 && padding === 0) return null
  const payloadEnd = bytes.length - padding
  if (payloadEnd < at) return null
  return {
    bytes,
    payloadType: second & 127,
    marker: second >> 7 === 1,
    sequence: bytes.readUInt16BE(2),
    timestamp: bytes.readUInt32BE(4),
    ssrc: bytes.readUInt32BE(8),
    extensionProfile,
    extensionStart,
    extensionEnd,
    payloadStart: at,
    payloadEnd,
  }
}

/** Visits each header extension of a packet, one-byte and two-byte form: its id, where its data starts, its length. */
export function eachExtension(
  packet: RtpPacket,
  visit: (id: number, start: number, length: number) => void,
): void {
  const { bytes, extensionEnd: end } = packet
  const oneByte = packet.extensionProfile === 0xbede
  if (!oneByte && packet.extensionProfile >> 4 !== 0x100) return
  let at = packet.extensionStart
  while (at < end) {
    const head = bytes.readUInt8(at)
    if (head === 0) {
      at += 1
      continue
    }
    const id = oneByte ? head >> 4 : head
    if (oneByte && id === 15) return
    if (!oneByte && at + 1 >= end) return
    const length = oneByte ? (head & 15) + 1 : bytes.readUInt8(at + 1)
    const start = at + (oneByte ? 1 : 2)
    if (start + length > end) return
    visit(id, start, length)
    at = start + length
  }
}
