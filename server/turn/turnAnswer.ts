/** What a client is answered (RFC 8489 §14.8, RFC 8656 §19). */
import { readXorAddress, type TransportAddress, writeXorAddress } from './stunAddress.ts'
import {
  ATTRIBUTE,
  type Attribute,
  CLASS,
  METHOD,
  type StunMessage,
  writeStun,
} from './stunMessage.ts'

const REASON = {
  400: 'Bad Request',
  401: 'Unauthenticated',
  403: 'Forbidden',
  420: 'Unknown Attribute',
  437: 'Allocation Mismatch',
  438: 'Stale Nonce',
  440: 'Address Family not Supported',
  441: 'Wrong Credentials',
  442: 'Unsupported Transport Protocol',
  486: 'Allocation Quota Reached',
  508: 'Insufficient Capacity',
} as const

type TurnError = keyof typeof REASON

export interface TurnAnswer {
  readonly do: 'answer'
  readonly bytes: Buffer
}

/** Attributes that must be understood, and are. */
const UNDERSTOOD: ReadonlySet<number> = new Set([
  ATTRIBUTE.username,
  ATTRIBUTE.realm,
  ATTRIBUTE.nonce,
  ATTRIBUTE.channelNumber,
  ATTRIBUTE.lifetime,
  ATTRIBUTE.xorPeerAddress,
  ATTRIBUTE.data,
  ATTRIBUTE.requestedTransport,
  ATTRIBUTE.requestedAddressFamily,
  ATTRIBUTE.evenPort,
  ATTRIBUTE.reservationToken,
])

/** Signed with the credential's `key`. */
export function success(
  { method, transaction }: StunMessage,
  key: Buffer,
  attributes: readonly Attribute[],
): TurnAnswer {
  return {
    do: 'answer',
    bytes: writeStun(method, CLASS.success, transaction, attributes, key),
  }
}

/** Signed where the credential is known, else bare. */
export function refusal(
  { method, transaction }: StunMessage,
  code: TurnError,
  key: Buffer | null,
  more: readonly Attribute[] = [],
): TurnAnswer {
  const head = Buffer.from([0, 0, Math.floor(code / 100), code % 100])
  const value = Buffer.concat([head, Buffer.from(REASON[code])])
  const attributes = [{ type: ATTRIBUTE.errorCode, value }, ...more]
  return { do: 'answer', bytes: writeStun(method, CLASS.error, transaction, attributes, key) }
}

/** Names the attributes that the client must not have sent; null where all of them are understood. */
export function unknownIn({ attributes }: StunMessage): Attribute | null {
  const foreign = attributes.filter(({ type }) => type < 0x8000 && !UNDERSTOOD.has(type))
  if (foreign.length === 0) return null
  const value = Buffer.alloc(foreign.length * 2)
  foreign.forEach(({ type }, at) => {
    value.writeUInt16BE(type, at * 2)
  })
  return { type: ATTRIBUTE.unknownAttributes, value }
}

export function lifetime(ms: number): Attribute {
  const value = Buffer.alloc(4)
  value.writeUInt32BE(ms / 1000)
  return { type: ATTRIBUTE.lifetime, value }
}

export function peersIn({ attributes, transaction }: StunMessage): TransportAddress[] {
  return attributes.flatMap(({ type, value }) => {
    if (type !== ATTRIBUTE.xorPeerAddress) return []
    return readXorAddress(value, transaction) ?? []
  })
}

/** A peer's datagram for the client, where no channel is bound. An indication has no answer: its id need only differ from the last. */
export function dataIndication(peer: TransportAddress, data: Buffer, count: number): Buffer {
  const transaction = Buffer.alloc(12)
  transaction.writeUInt32BE(count >>> 0, 8)
  return writeStun(METHOD.data, CLASS.indication, transaction, [
    { type: ATTRIBUTE.xorPeerAddress, value: writeXorAddress(peer, transaction) },
    { type: ATTRIBUTE.data, value: data },
  ])
}
