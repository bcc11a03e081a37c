import type { RtpPacket } from './packet.ts'

/**
 * The newest block of a redundant audio packet (RFC 2198) as a plain one, for receivers that do not take RED.
 * `null` if it is malformed, as it is when the payload is encrypted.
 */
export function newestBlock(packet: RtpPacket): RtpPacket | null {
  const { bytes, payloadEnd } = packet
  let at = packet.payloadStart
  let older = 0
  while (at + 4 <= payloadEnd && bytes.readUInt8(at) & 0x80) {
    older += bytes.readUInt16BE(at + 2) & 0x3ff
    at += 4
  }
  const payloadStart = at + 1 + older
  return payloadStart < payloadEnd ? { ...packet, payloadStart } : null
}
