/** A TCP or TLS stream of TURN, cut into its messages: STUN, and ChannelData padded to four bytes (RFC 8656, 12.5). Pure. */
import { readStun, type StunMessage, stunLength } from './stunMessage.ts'

export type TurnFrame =
  | { readonly kind: 'stun'; readonly message: StunMessage }
  | { readonly kind: 'channel'; readonly channel: number; readonly data: Buffer }

export const FIRST_CHANNEL = 0x4000
export const LAST_CHANNEL = 0x4fff
/** No packet of WebRTC's is larger; a channel's own length field allows 64 KiB. */
const LARGEST_DATA = 2_048
const CHANNEL_HEADER = 4

/** What came so far and is no whole message yet. */
export class TurnStream {
  #rest: Buffer = Buffer.alloc(0)

  /** The messages that these bytes complete; null once the stream is not TURN, and then for good. */
  take(bytes: Buffer): TurnFrame[] | null {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    const frames: TurnFrame[] = []
    let at = 0
    while (all.length - at >= CHANNEL_HEADER) {
      const length = frameLength(all.subarray(at, at + CHANNEL_HEADER))
      if (length === null) return null
      const padded = length + ((4 - (length % 4)) % 4)
      if (all.length - at < padded) break
      const frame = frameOf(all.subarray(at, at + length))
      if (frame === null) return null
      frames.push(frame)
      at += padded
    }
    // A copy: the rest of a large read would keep all of it in memory.
    this.#rest = Buffer.from(all.subarray(at))
    return frames
  }
}

const isChannel = (head: Buffer): boolean => (head.readUInt8(0) & 0xc0) === 0x40

function frameLength(head: Buffer): number | null {
  if (!isChannel(head)) return stunLength(head)
  const length = head.readUInt16BE(2)
  return length <= LARGEST_DATA ? CHANNEL_HEADER + length : null
}

function frameOf(bytes: Buffer): TurnFrame | null {
  if (isChannel(bytes)) {
    return { kind: 'channel', channel: bytes.readUInt16BE(0), data: bytes.subarray(CHANNEL_HEADER) }
  }
  const message = readStun(bytes)
  return message === null ? null : { kind: 'stun', message }
}

/** Datagrams in a stream are padded, so that the next message begins at a multiple of four. */
export function writeChannelData(channel: number, data: Buffer): Buffer {
  const bytes = Buffer.alloc(CHANNEL_HEADER + data.length + ((4 - (data.length % 4)) % 4))
  bytes.writeUInt16BE(channel, 0)
  bytes.writeUInt16BE(data.length, 2)
  data.copy(bytes, CHANNEL_HEADER)
  return bytes
}
