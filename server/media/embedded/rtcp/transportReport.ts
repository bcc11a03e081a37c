/**
 * What a receiver says of the packets that were sent to it, by their transport-wide sequence numbers
 * (draft-holmer-rmcat-transport-wide-cc-extensions-01 §3.1).
 */
export interface TransportReport {
  /** The first number spoken of, 16 bits. */
  readonly base: number
  /** One a number from `base` on: when it arrived, in ms of the receiver's clock, or NaN if it did not. */
  readonly arrivals: Float64Array
}

const MOST = 4096
const TICK_MS = 0.25
const REFERENCE_MS = 64

/** Reads one RTCP packet of type 205, format 15, whole; `null` if it is malformed. Never throws. */
export function readTransportReport(bytes: Buffer): TransportReport | null {
  if (bytes.length < 20) return null
  const count = bytes.readUInt16BE(14)
  if (count === 0 || count > MOST) return null
  const symbols = new Uint8Array(count)
  let at = 20
  for (let filled = 0; filled < count; at += 2) {
    if (at + 2 > bytes.length) return null
    filled = unpack(bytes.readUInt16BE(at), symbols, filled)
  }
  const arrivals = new Float64Array(count).fill(Number.NaN)
  let ticks = (bytes.readIntBE(16, 3) * REFERENCE_MS) / TICK_MS
  for (let index = 0; index < count; index++) {
    const symbol = symbols[index]
    if (symbol === 0 || symbol === 3) continue
    const width = symbol === 1 ? 1 : 2
    if (at + width > bytes.length) return null
    ticks += width === 1 ? bytes.readUInt8(at) : bytes.readInt16BE(at)
    at += width
    arrivals[index] = ticks * TICK_MS
  }
  return { base: bytes.readUInt16BE(12), arrivals }
}

/** Unpacks one status chunk into `symbols` from `filled` on; how many are filled then. */
function unpack(chunk: number, symbols: Uint8Array, filled: number): number {
  if ((chunk & 0x8000) === 0) {
    const end = Math.min(symbols.length, filled + Math.max(1, chunk & 0x1fff))
    symbols.fill((chunk >> 13) & 3, filled, end)
    return end
  }
  const wide = (chunk & 0x4000) !== 0
  const length = wide ? 7 : 14
  for (let slot = 0; slot < length && filled + slot < symbols.length; slot++)
    symbols[filled + slot] = wide ? (chunk >> (12 - 2 * slot)) & 3 : (chunk >> (13 - slot)) & 1
  return Math.min(symbols.length, filled + length)
}
