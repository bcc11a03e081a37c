/** Writing RTCP packets. */

/** The SSRC under which this server reports. */
export const REPORTER = 1

function feedback(format: number, type: number, media: number, body: number): Buffer {
  const bytes = Buffer.alloc(12 + body)
  bytes[0] = 0x80 | format
  bytes[1] = type
  bytes.writeUInt16BE(bytes.length / 4 - 1, 2)
  bytes.writeUInt32BE(REPORTER, 4)
  bytes.writeUInt32BE(media, 8)
  return bytes
}

/** Asks for a keyframe (RFC 4585 §6.3.1). */
export const pictureLoss = (media: number): Buffer => feedback(1, 206, media, 0)

/** Asks for lost packets again (RFC 4585 §6.2.1). `sequences` in rising order, wrap-around allowed. */
export function nack(media: number, sequences: readonly number[]): Buffer {
  const items: { first: number; mask: number }[] = []
  for (const sequence of sequences) {
    const last = items.at(-1)
    const step = last === undefined ? 0 : (sequence - last.first) & 0xffff
    if (last !== undefined && step >= 1 && step <= 16) last.mask |= 1 << (step - 1)
    else items.push({ first: sequence, mask: 0 })
  }
  const bytes = feedback(1, 205, media, items.length * 4)
  items.forEach((item, index) => {
    bytes.writeUInt16BE(item.first, 12 + index * 4)
    bytes.writeUInt16BE(item.mask, 14 + index * 4)
  })
  return bytes
}

export interface ReceptionReport {
  readonly ssrc: number
  /** Lost since the last report, in 256ths. */
  readonly fraction: number
  readonly lost: number
  readonly extendedHighest: number
  readonly jitter: number
  /** Middle 32 bits of the last sender report's time, 0 for none. */
  readonly lastReport: number
  /** Since that report, in 65536ths of a second. */
  readonly sinceReport: number
}

/** A receiver report (RFC 3550 §6.4.2) of at most 31 streams. */
export function receiverReport(reports: readonly ReceptionReport[]): Buffer {
  const bytes = Buffer.alloc(8 + reports.length * 24)
  bytes[0] = 0x80 | reports.length
  bytes[1] = 201
  bytes.writeUInt16BE(bytes.length / 4 - 1, 2)
  bytes.writeUInt32BE(REPORTER, 4)
  reports.forEach((report, index) => {
    const at = 8 + index * 24
    bytes.writeUInt32BE(report.ssrc, at)
    bytes[at + 4] = report.fraction
    bytes.writeUIntBE(Math.min(Math.max(report.lost, 0), 0x7fffff), at + 5, 3)
    bytes.writeUInt32BE(report.extendedHighest >>> 0, at + 8)
    bytes.writeUInt32BE(report.jitter >>> 0, at + 12)
    bytes.writeUInt32BE(report.lastReport >>> 0, at + 16)
    bytes.writeUInt32BE(report.sinceReport >>> 0, at + 20)
  })
  return bytes
}

/** A sender report (RFC 3550 §6.4.1) without reception blocks. */
export function senderReport(report: {
  readonly ssrc: number
  readonly ntpHigh: number
  readonly ntpLow: number
  readonly timestamp: number
  readonly packets: number
  readonly octets: number
}): Buffer {
  const bytes = Buffer.alloc(28)
  bytes[0] = 0x80
  bytes[1] = 200
  bytes.writeUInt16BE(6, 2)
  bytes.writeUInt32BE(report.ssrc, 4)
  bytes.writeUInt32BE(report.ntpHigh, 8)
  bytes.writeUInt32BE(report.ntpLow, 12)
  bytes.writeUInt32BE(report.timestamp, 16)
  bytes.writeUInt32BE(report.packets >>> 0, 20)
  bytes.writeUInt32BE(report.octets >>> 0, 24)
  return bytes
}
