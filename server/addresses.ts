/**
 * What one address has used up, without keeping addresses: a hash under a key that is drawn at start and changed each
 * hour. Rates are forgotten with the old key; what is still held (sockets, rooms) is counted under the key it came with.
 */
import { createHmac } from 'node:crypto'
import ipaddr from 'ipaddr.js'
import type { RandomBytes } from '../shared/sealing/bytes.ts'
import type { Clock } from './clock.ts'
import { type Rate, TokenBucket } from './tokenBucket.ts'

const KEY_LIFETIME = 3_600_000
/** Buckets kept at most for one kind of rate; past it the oldest go, which is what a scan of many addresses deserves. */
const MOST_BUCKETS = 50_000

/** An address as it is known here; opaque, and never logged. */
export type AddressMark = string

export class Addresses {
  readonly #clock: Clock
  readonly #random: RandomBytes
  #key: Uint8Array
  #drawnAt: number
  readonly #buckets = new Map<string, TokenBucket>()
  readonly #held = new Map<string, number>()

  constructor(clock: Clock, random: RandomBytes) {
    this.#clock = clock
    this.#random = random
    this.#key = random(32)
    this.#drawnAt = clock.now()
  }

  mark(address: string): AddressMark {
    const now = this.#clock.now()
    if (now - this.#drawnAt >= KEY_LIFETIME) {
      this.#key = this.#random(32)
      this.#drawnAt = now
      this.#buckets.clear()
    }
    return createHmac('sha256', this.#key)
      .update(networkOf(address))
      .digest('base64url')
      .slice(0, 22)
  }

  /** Whether one more of `what`, or as many as it costs, may pass from this address now; if so it is counted. */
  take(what: string, mark: AddressMark, rate: Rate, cost = 1): boolean {
    return this.#bucket(what, mark, rate).take(this.#clock.now(), cost)
  }

  /** Whether one more of `what` might pass from this address now; nothing is taken. */
  mayTake(what: string, mark: AddressMark, rate: Rate): boolean {
    return this.#bucket(what, mark, rate).has(this.#clock.now())
  }

  #bucket(what: string, mark: AddressMark, rate: Rate): TokenBucket {
    const now = this.#clock.now()
    const key = `${what} ${mark}`
    const bucket = this.#buckets.get(key) ?? new TokenBucket(rate, now)
    this.#buckets.delete(key)
    this.#buckets.set(key, bucket)
    if (this.#buckets.size > MOST_BUCKETS) {
      const oldest = this.#buckets.keys().next().value
      if (oldest !== undefined) this.#buckets.delete(oldest)
    }
    return bucket
  }

  /** Whether one more of `what` could be held for this address now. */
  mayHold(what: string, mark: AddressMark, most: number): boolean {
    return (this.#held.get(`${what} ${mark}`) ?? 0) < most
  }

  /** Holds one of `what` for this address unless it holds `most` already; the answer lets it go. */
  hold(what: string, mark: AddressMark, most: number): (() => void) | null {
    const key = `${what} ${mark}`
    const count = this.#held.get(key) ?? 0
    if (count >= most) return null
    this.#held.set(key, count + 1)
    let released = false
    return () => {
      if (released) return
      released = true
      const left = (this.#held.get(key) ?? 1) - 1
      if (left > 0) this.#held.set(key, left)
      else this.#held.delete(key)
    }
  }

  /** How many marks something is held for; for the test that everything comes back to zero. */
  get holding(): number {
    return this.#held.size
  }
}

/** One household's IPv6 addresses are a /64: they count as one. What is no address counts as itself. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const read = ipaddr.process(address)
  return read instanceof ipaddr.IPv6 ? read.parts.slice(0, 4).join(':') : read.toString()
}
