/**
 * After a lost line: what has come over the new one is all that a restarted server has. What everybody here still has beyond
 * it is offered, by whoever draws the shortest wait, until the server has taken it.
 */
import { lackingIn } from './lacking.ts'
import { documentOf, type Settled } from './settledLog.ts'
import { drawChance, type Surroundings } from './surroundings.ts'

export interface OfferWays {
  /** What others have too, as far as it may leave this page now. */
  readonly seen: () => readonly Settled[]
  /** Sends an update that is no own step; whether it was taken. */
  readonly send: (update: Uint8Array) => Promise<boolean>
}

/** Everybody who comes back offers what a restarted server lacks; whoever draws the least goes first. */
const OFFER_MS = 1200
/** An offer that was not taken is made again. */
const OFFER_AGAIN_MS = 3000
const MOST_OFFERS = 8
/** Nothing is offered while frames keep coming in. */
const QUIET_MS = 400

export class Offer {
  readonly #surroundings: Surroundings
  readonly #ways: OfferWays
  /** What has come since the line was lost; null: it was not, or the server has all. */
  #heard: Settled[] | null = null
  #cancel: (() => void) | null = null
  /** Which return the present offer belongs to. */
  #offering: object | null = null

  constructor(surroundings: Surroundings, ways: OfferWays) {
    this.#surroundings = surroundings
    this.#ways = ways
  }

  lineLost(): void {
    this.#cancel?.()
    this.#offering = null
    this.#heard = []
  }

  /** The server has this: it has just sent it to all. */
  hear(bytes: Uint8Array, encoding: Settled['encoding']): void {
    this.#heard?.push({ bytes, encoding, at: this.#surroundings.now() })
  }

  /** All that the server keeps has come. */
  make(): void {
    if (!this.#heard) return
    this.#cancel?.()
    const offering = {}
    this.#offering = offering
    const wait = drawChance(this.#surroundings.random) * OFFER_MS
    this.#later(wait, offering, MOST_OFFERS)
  }

  close(): void {
    this.#cancel?.()
    this.#offering = null
    this.#heard = null
  }

  #later(ms: number, offering: object, tries: number): void {
    this.#cancel = this.#surroundings.after(ms, () => this.#offer(offering, tries))
  }

  #offer(offering: object, tries: number): void {
    // A long reply may still be coming in.
    const heardAt = this.#heard?.[this.#heard.length - 1]?.at ?? 0
    if (this.#surroundings.now() - heardAt < QUIET_MS) {
      this.#later(QUIET_MS, offering, tries)
      return
    }
    const doc = documentOf(this.#heard ?? [])
    const parts = lackingIn(doc, this.#ways.seen())
    doc.destroy()
    const sent = parts.map((part) => this.#ways.send(part))
    void Promise.all(sent).then((taken) => {
      if (this.#offering !== offering) return
      if (taken.every(Boolean) || tries === 0) this.#heard = null
      else this.#later(OFFER_AGAIN_MS, offering, tries - 1)
    })
  }
}
