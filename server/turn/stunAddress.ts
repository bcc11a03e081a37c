/** Addresses inside STUN messages: XOR-… attributes (RFC 8489, 14.2). Pure. */
import { isIPv4, isIPv6 } from 'node:net'

export interface TransportAddress {
  readonly address: string
  readonly port: number
}

export const FAMILY = { four: 0x01, six: 0x02 } as const

const COOKIE = Buffer.from([0x21, 0x12, 0xa4, 0x42])

/** One spelling for each address, so that two of them can be compared. */
export const keyOf = ({ address, port }: TransportAddress): string => `${port} ${address}`

export function readXorAddress(value: Buffer, transaction: Buffer): TransportAddress | null {
  if (value.length < 4) return null
  const family = value.readUInt8(1)
  const port = value.readUInt16BE(2) ^ COOKIE.readUInt16BE(0)
  const bytes = value.subarray(4)
  if (family === FAMILY.four && bytes.length === 4) {
    return { address: [...xor(bytes, transaction)].join('.'), port }
  }
  if (family !== FAMILY.six || bytes.length !== 16) return null
  const plain = xor(bytes, transaction)
  const groups = Array.from({ length: 8 }, (_, at) => plain.readUInt16BE(at * 2).toString(16))
  return { address: canonical(groups.join(':')), port }
}

/** Throws a RangeError for what is no IP address. */
export function writeXorAddress({ address, port }: TransportAddress, transaction: Buffer): Buffer {
  const bytes = addressBytes(address)
  const head = Buffer.alloc(4)
  head.writeUInt8(bytes.length === 4 ? FAMILY.four : FAMILY.six, 1)
  head.writeUInt16BE(port ^ COOKIE.readUInt16BE(0), 2)
  return Buffer.concat([head, xor(bytes, transaction)])
}

const xor = (bytes: Buffer, transaction: Buffer): Buffer => {
  const mask = Buffer.concat([COOKIE, transaction])
  return Buffer.from(bytes.map((byte, at) => byte ^ (mask[at] ?? 0)))
}

/** The URL parser writes every IPv6 address in its one short form (RFC 5952). */
export const canonical = (address: string): string =>
  isIPv6(address) ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address

function addressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number))
  if (!isIPv6(address)) throw new RangeError('no IP address')
  const [head = '', tail] = canonical(address).split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right]
  const bytes = Buffer.alloc(16)
  groups.forEach((group, at) => {
    bytes.writeUInt16BE(Number.parseInt(group, 16), at * 2)
  })
  return bytes
}
