/**
 * Own updates on their way to the others: gathered for a moment, merged, one frame a card at a time. What is refused for
 * good goes back to its writer; what a lost line has swallowed waits and is sent again.
 */
import * as Y from 'yjs'
import { type Ack, type ErrorCode, errorFacts } from '../../../../shared/answer.ts'
import type { CardId } from '../../../../shared/board/card.ts'
import { BATCH_MS } from '../../../../shared/board/limits.ts'
import { sameBytes } from '../../../../shared/sealing/digest.ts'
import type { Surroundings } from './surroundings.ts'

interface Batch {
  readonly waiting: Uint8Array[]
  underWay: Uint8Array | null
  /** The one under way has come back with everybody's: it may overtake its own answer. */
  heard: boolean
  tries: number
  cancel: (() => void) | null
  /** What waits was written before signing changed: it must not be sent under the other rule. */
  stale: boolean
}

export interface OutboxEvents {
  readonly send: (update: Uint8Array) => Promise<Ack>
  /** The server has it, and will send it to all, this page among them. */
  readonly taken: (card: CardId, update: Uint8Array) => void
  readonly refused: (card: CardId, code: ErrorCode) => void
}

const MOST_TRIES = 5
const FIRST_WAIT_MS = 400

export class Outbox {
  readonly #surroundings: Surroundings
  readonly #events: OutboxEvents
  readonly #batches = new Map<CardId, Batch>()
  #closed = false
  #paused = false

  constructor(surroundings: Surroundings, events: OutboxEvents) {
    this.#surroundings = surroundings
    this.#events = events
  }

  /** Updates that others may not have, oldest first for each card; of one card, or of all. */
  pending(of?: CardId): readonly Uint8Array[] {
    const batches = of === undefined ? [...this.#batches.values()] : [this.#batches.get(of)]
    return batches.flatMap((batch) =>
      batch ? [...(batch.underWay ? [batch.underWay] : []), ...batch.waiting] : [],
    )
  }

  get cards(): readonly CardId[] {
    return [...this.#batches.keys()]
  }

  add(card: CardId, update: Uint8Array): void {
    const batch = this.#batch(card)
    batch.waiting.push(update)
    if (!batch.underWay && !batch.cancel) this.#later(card, batch, BATCH_MS)
  }

  /** Puts an update that was acknowledged before what waits: it goes out again with the rest. */
  again(card: CardId, update: Uint8Array): void {
    this.#batch(card).waiting.unshift(update)
  }

  /** While the line is lost everything waits. */
  pause(): void {
    this.#paused = true
  }

  /** Sends what waits for a line that is back, each card's after `wait` ms. */
  resume(wait: () => number): void {
    this.#paused = false
    for (const [card, batch] of this.#batches) {
      if (batch.underWay) continue
      batch.cancel?.()
      batch.cancel = null
      batch.tries = 0
      const ms = wait()
      if (ms > 0) this.#later(card, batch, ms)
      else this.#flush(card, batch)
    }
  }

  /** Signing has changed: what was written before it goes back to its writer, lest a pen be joined to a name. */
  turnOver(): void {
    for (const [card, batch] of this.#batches) {
      batch.stale = true
      if (!batch.underWay) this.#flush(card, batch)
    }
  }

  /** All have been sent this one. */
  hear(update: Uint8Array): void {
    for (const batch of this.#batches.values()) {
      if (batch.underWay && sameBytes(batch.underWay, update)) batch.heard = true
    }
  }

  /** Forgets a card's updates, sent or not. */
  drop(card: CardId): void {
    this.#batches.get(card)?.cancel?.()
    this.#batches.delete(card)
  }

  close(): void {
    this.#closed = true
    for (const card of this.cards) this.drop(card)
  }

  #batch(card: CardId): Batch {
    const known = this.#batches.get(card)
    if (known) return known
    const batch: Batch = {
      waiting: [],
      underWay: null,
      heard: false,
      tries: 0,
      cancel: null,
      stale: false,
    }
    this.#batches.set(card, batch)
    return batch
  }

  #later(card: CardId, batch: Batch, ms: number): void {
    batch.cancel = this.#surroundings.after(ms, () => {
      batch.cancel = null
      this.#flush(card, batch)
    })
  }

  #flush(card: CardId, batch: Batch): void {
    const [first, ...more] = batch.waiting
    if (!first) {
      this.#batches.delete(card)
      return
    }
    if (batch.stale) {
      this.#events.refused(card, 'frame-old')
      return
    }
    if (this.#paused) return
    const update = more.length > 0 ? Y.mergeUpdates([first, ...more]) : first
    batch.waiting.length = 0
    batch.underWay = update
    batch.heard = false
    this.#events.send(update).then(
      (answer) => this.#answered(card, batch, update, answer),
      () => this.#answered(card, batch, update, { ok: false, code: 'server-error' }),
    )
  }

  #answered(card: CardId, batch: Batch, update: Uint8Array, answer: Ack): void {
    if (this.#closed || this.#batches.get(card) !== batch) return
    batch.underWay = null
    if (answer.ok) {
      batch.tries = 0
      if (!batch.heard) this.#events.taken(card, update)
      // The next one has gathered while this one was under way.
      this.#flush(card, batch)
      return
    }
    if (
      errorFacts(answer.code).frame === 'send-again' &&
      !batch.stale &&
      (this.#paused || batch.tries < MOST_TRIES)
    ) {
      batch.waiting.unshift(update)
      if (this.#paused) return
      this.#later(card, batch, FIRST_WAIT_MS * 2 ** batch.tries)
      batch.tries += 1
      return
    }
    this.#events.refused(card, batch.stale ? 'frame-old' : answer.code)
  }
}
