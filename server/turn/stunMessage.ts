/**
 * STUN messages as bytes (RFC 8489), as far as TURN needs them. Pure, and strict: what does not read is null.
 *
 * Written here because the kept package (`@msimerson/stun`) knows neither TURN's attributes nor long-term credentials and
 * builds an object for each attribute of messages that strangers send.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export const HEADER_BYTES = 20
const COOKIE = 0x2112a442
const LARGEST_BODY = 4_096
const MOST_ATTRIBUTES = 32
const INTEGRITY_BYTES = 20

/** The methods of RFC 8489 and RFC 8656 that a relay answers. */
export const METHOD = {
  binding: 0x001,
  allocate: 0x003,
  refresh: 0x004,
  send: 0x006,
  data: 0x007,
  createPermission: 0x008,
  channelBind: 0x009,
} as const

export const CLASS = { request: 0, indication: 1, success: 2, error: 3 } as const

export const ATTRIBUTE = {
  username: 0x0006,
  messageIntegrity: 0x0008,
  errorCode: 0x0009,
  unknownAttributes: 0x000a,
  channelNumber: 0x000c,
  lifetime: 0x000d,
  xorPeerAddress: 0x0012,
  data: 0x0013,
  realm: 0x0014,
  nonce: 0x0015,
  xorRelayedAddress: 0x0016,
  requestedAddressFamily: 0x0017,
  evenPort: 0x0018,
  requestedTransport: 0x0019,
  dontFragment: 0x001a,
  xorMappedAddress: 0x0020,
  reservationToken: 0x0022,
  fingerprint: 0x8028,
} as const

export interface Attribute {
  readonly type: number
  readonly value: Buffer
}

export interface StunMessage {
  readonly method: number
  readonly class: number
  readonly transaction: Buffer
  /** Those before MESSAGE-INTEGRITY, or all where there is none: what comes after it is not to be believed. */
  readonly attributes: readonly Attribute[]
  /** Where MESSAGE-INTEGRITY begins in `bytes`; null without one. */
  readonly integrityAt: number | null
  readonly bytes: Buffer
}

/** The length of the STUN message that these bytes begin, header included; null when they begin none. At least 4 bytes. */
export function stunLength(bytes: Buffer): number | null {
  const body = bytes.readUInt16BE(2)
  return (bytes.readUInt8(0) & 0xc0) === 0 && body % 4 === 0 && body <= LARGEST_BODY
    ? HEADER_BYTES + body
    : null
}

/** Reads one whole message. */
export function readStun(bytes: Buffer): StunMessage | null {
  if (bytes.length < HEADER_BYTES || stunLength(bytes) !== bytes.length) return null
  if (bytes.readUInt32BE(4) !== COOKIE) return null
  const type = bytes.readUInt16BE(0)
  const attributes: Attribute[] = []
  let integrityAt: number | null = null
  let at = HEADER_BYTES
  while (at < bytes.length) {
    if (at + 4 > bytes.length || attributes.length >= MOST_ATTRIBUTES) return null
    const kind = bytes.readUInt16BE(at)
    const length = bytes.readUInt16BE(at + 2)
    const end = at + 4 + length
    if (end > bytes.length) return null
    if (kind === ATTRIBUTE.messageIntegrity) {
      if (length !== INTEGRITY_BYTES) return null
      integrityAt ??= at
    } else if (integrityAt === null) {
      attributes.push({ type: kind, value: bytes.subarray(at + 4, end) })
    }
    at = end + padding(length)
  }
  return at === bytes.length
    ? { ...typeOf(type), transaction: bytes.subarray(8, 20), attributes, integrityAt, bytes }
    : null
}

/** RFC 8489, 5: the class sits in bits 4 and 8 of the type. */
const typeOf = (type: number): Pick<StunMessage, 'method' | 'class'> => ({
  method: (type & 0x000f) | ((type & 0x00e0) >> 1) | ((type & 0x3e00) >> 2),
  class: ((type & 0x0010) >> 4) | ((type & 0x0100) >> 7),
})

const typeBits = (method: number, kind: number): number =>
  (method & 0x000f) |
  ((method & 0x0070) << 1) |
  ((method & 0x0f80) << 2) |
  ((kind & 1) << 4) |
  ((kind & 2) << 7)

const padding = (length: number): number => (4 - (length % 4)) % 4

export const attributeOf = (message: StunMessage, type: number): Buffer | null =>
  message.attributes.find((each) => each.type === type)?.value ?? null

/** RFC 8489, 9.2.2: the key of a long-term credential. */
export const longTermKey = (username: string, realm: string, password: string): Buffer =>
  createHash('md5').update(`${username}:${realm}:${password}`).digest()

/** Whether MESSAGE-INTEGRITY was made with this key. */
export function holdsIntegrity(message: StunMessage, key: Buffer): boolean {
  const at = message.integrityAt
  if (at === null) return false
  const signed = Buffer.from(message.bytes.subarray(0, at))
  signed.writeUInt16BE(at + 4 + INTEGRITY_BYTES - HEADER_BYTES, 2)
  const expected = createHmac('sha1', key).update(signed).digest()
  return timingSafeEqual(expected, message.bytes.subarray(at + 4, at + 4 + INTEGRITY_BYTES))
}

/** Writes a message; with a key it is signed. */
export function writeStun(
  method: number,
  kind: number,
  transaction: Buffer,
  attributes: readonly Attribute[],
  key: Buffer | null = null,
): Buffer {
  const parts = attributes.map(writeAttribute)
  const header = Buffer.alloc(HEADER_BYTES)
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  header.writeUInt16BE(typeBits(method, kind), 0)
  header.writeUInt16BE(length + (key === null ? 0 : 4 + INTEGRITY_BYTES), 2)
  header.writeUInt32BE(COOKIE, 4)
  transaction.copy(header, 8)
  const bytes = Buffer.concat([header, ...parts])
  if (key === null) return bytes
  const value = createHmac('sha1', key).update(bytes).digest()
  return Buffer.concat([bytes, writeAttribute({ type: ATTRIBUTE.messageIntegrity, value })])
}

function writeAttribute({ type, value }: Attribute): Buffer {
  const bytes = Buffer.alloc(4 + value.length + padding(value.length))
  bytes.writeUInt16BE(type, 0)
  bytes.writeUInt16BE(value.length, 2)
  value.copy(bytes, 4)
  return bytes
}
