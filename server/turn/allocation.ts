/** One client's allocation at our relay: how long it lasts, whom it may send to, by which channel. Times in ms. */
import { keyOf, type TransportAddress } from './stunAddress.ts'

/** RFC 8656, 3.2, 9 and 12: lifetimes. */
export const LIFETIME = 600_000
const PERMISSION_LASTS = 300_000
const CHANNEL_LASTS = 600_000
/** Our media has a handful of addresses; more peers than this nobody needs. */
const MOST_PEERS = 16

interface Channel {
  readonly number: number
  readonly peer: TransportAddress
  until: number
}

export class Allocation {
  readonly username: string
  readonly key: Buffer
  until: number
  readonly #permissions = new Map<string, number>()
  readonly #channels = new Map<number, Channel>()

  constructor(username: string, key: Buffer, until: number) {
    this.username = username
    this.key = key
    this.until = until
  }

  /** Lets packets pass to and from these addresses; false when they would be too many. */
  permit(addresses: readonly string[], now: number): boolean {
    const known = addresses.filter((address) => this.#permissions.has(address)).length
    if (this.#permissions.size + addresses.length - known > MOST_PEERS) return false
    for (const address of addresses) this.#permissions.set(address, now + PERMISSION_LASTS)
    return true
  }

  permits(address: string, now: number): boolean {
    return (this.#permissions.get(address) ?? 0) > now
  }

  /** Binds a channel, or renews it; false when it or the peer is bound otherwise. */
  bind(number: number, peer: TransportAddress, now: number): boolean {
    const other = this.channelTo(peer, now)
    const bound = this.#live(number, now)
    if (other !== null && other !== number) return false
    if (bound !== null && keyOf(bound.peer) !== keyOf(peer)) return false
    if (bound === null && this.#channels.size >= MOST_PEERS) return false
    if (!this.permit([peer.address], now)) return false
    this.#channels.set(number, { number, peer, until: now + CHANNEL_LASTS })
    return true
  }

  peerOf(channel: number, now: number): TransportAddress | null {
    return this.#live(channel, now)?.peer ?? null
  }

  channelTo(peer: TransportAddress, now: number): number | null {
    const key = keyOf(peer)
    for (const channel of this.#channels.values()) {
      if (channel.until > now && keyOf(channel.peer) === key) return channel.number
    }
    return null
  }

  #live(number: number, now: number): Channel | null {
    const channel = this.#channels.get(number)
    if (channel === undefined) return null
    if (channel.until > now) return channel
    this.#channels.delete(number)
    return null
  }
}
