/**
 * One board number and the others: what is written here goes out sealed by way of the port, what comes in is taken into the
 * document, and the server's requests for a snapshot or a merge are answered (design §5).
 */
import * as Y from 'yjs'
import type { ErrorCode } from '../../../../shared/answer.ts'
import type { CardId } from '../../../../shared/board/card.ts'
import type { Splice } from '../../../../shared/board/textDiff.ts'
import { MOST_SNAPSHOT_BYTES } from '../../../../shared/frameText.ts'
import type { BoardRequest } from '../../../../shared/protocol.ts'
import type { SeatId } from '../../../../shared/session/seat.ts'
import type { BoardPort } from '../../../session/roomSession.ts'
import { BoardDocument } from './boardDocument.ts'
import { lackingIn, SEALING_BYTES } from './lacking.ts'
import { Offer } from './offer.ts'
import { Outbox } from './outbox.ts'
import { Pens } from './pens.ts'
import { documentOf, type Settled } from './settledLog.ts'
import type { Surroundings } from './surroundings.ts'

export interface SyncEvents {
  readonly changed: () => void
  readonly respelt: (card: CardId, splices: readonly Splice[]) => void
  /** Own updates of a card did not reach anybody; the document still shows them, and loses them right after. */
  readonly refusing: (card: CardId) => void
  /** The document was made again, without what was refused. */
  readonly remade: (card: CardId, code: ErrorCode) => void
  /** A frame that opened but is no board update. */
  readonly unreadable: () => void
}

/** Own updates younger than this may not have reached the others: they stay out of snapshots, which bear a name. */
const UNSEEN_MS = 1000
/** A merge waits until all that was relayed before the snapshot is here, and own updates of then are older than that. */
const MERGE_MS = UNSEEN_MS + 200
const MOST_SNAPSHOT = MOST_SNAPSHOT_BYTES - SEALING_BYTES
/** A merge that says that nothing was lacking. */
const NOTHING = new Uint8Array()

export class BoardSync {
  readonly number: number
  readonly document: BoardDocument
  readonly #port: BoardPort
  readonly #surroundings: Surroundings
  readonly #events: SyncEvents
  readonly #pens: Pens
  readonly #outbox: Outbox
  readonly #offer: Offer
  #signed: boolean
  #cancelMerge: (() => void) | null = null
  #closed = false

  constructor(
    number: number,
    signed: boolean,
    port: BoardPort,
    surroundings: Surroundings,
    events: SyncEvents,
  ) {
    this.number = number
    this.#signed = signed
    this.#port = port
    this.#surroundings = surroundings
    this.#events = events
    this.#pens = new Pens(surroundings.random)
    this.#outbox = new Outbox(surroundings, {
      send: (update) => port.send('update', update, this.#signed),
      settled: (card, update) => {
        this.document.settle(card, update)
        this.#offer.hear(update, 'v1', card)
      },
      refused: (card, code) => this.#refuse(card, code),
    })
    this.#offer = new Offer(surroundings, {
      seen: () => this.#seen,
      send: (update) => this.#sendAside('update', update),
    })
    this.document = new BoardDocument(this.#pens, surroundings.now, {
      written: (card, update) => this.#outbox.add(card, update),
      changed: events.changed,
      respelt: events.respelt,
    })
  }

  /** Whether something written here has not reached the others yet. */
  get unsent(): boolean {
    return this.#outbox.cards.length > 0
  }

  /** Cards with own updates that nobody else has yet. */
  get unsentCards(): readonly CardId[] {
    return this.#outbox.cards
  }

  set signed(signed: boolean) {
    if (signed === this.#signed) return
    this.#signed = signed
    this.#pens.layAsideAll()
    this.#outbox.turnOver()
  }

  receive(kind: 'update' | 'snapshot', payload: Uint8Array, seat: SeatId | null): void {
    const encoding = kind === 'snapshot' ? 'v2' : 'v1'
    if (payload.length === 0) return
    if (!this.document.receive(payload, encoding, seat, this.#outbox.pending())) {
      this.#events.unreadable()
      return
    }
    this.#offer.hear(payload, encoding, null)
  }

  lineLost(): void {
    this.#outbox.pause()
    // Asked anew on the new line, if it is still wanted: an answer to an old question would be taken for one to a new.
    this.#cancelMerge?.()
    const now = this.#surroundings.now()
    for (const { own, at, bytes } of this.document.log.entries) {
      // A server that has just gone may have taken it and told nobody. Sent again as it was: alone.
      if (own !== null && now - at < UNSEEN_MS) this.#outbox.again(own, bytes)
    }
    this.#offer.lineLost()
  }

  /** All that the server keeps has come: send what it does not have. */
  kept(): void {
    this.#outbox.resume()
    this.#offer.make()
  }

  answer(request: BoardRequest<Uint8Array>): void {
    this.#cancelMerge?.()
    if (request.want === 'snapshot') this.#sendSnapshot()
    else this.#cancelMerge = this.#surroundings.after(MERGE_MS, () => this.#merge(request.snapshot))
  }

  /** Frees all of it; nothing is sent any more. */
  close(): void {
    this.#closed = true
    this.#cancelMerge?.()
    this.#offer.close()
    this.#outbox.close()
    this.document.destroy()
  }

  /** What others have too, without own updates so young that they may not. */
  get #seen(): readonly Settled[] {
    return this.document.log.without(UNSEEN_MS, this.#surroundings.now())
  }

  #refuse(card: CardId, code: ErrorCode): void {
    this.#events.refusing(card)
    this.#outbox.drop(card)
    this.#pens.layAside(card)
    this.document.remake(this.#outbox.pending())
    this.#events.remade(card, code)
  }

  #sendSnapshot(): void {
    const doc = documentOf(this.#seen)
    const bytes = Y.encodeStateAsUpdateV2(doc)
    doc.destroy()
    if (bytes.length <= MOST_SNAPSHOT) void this.#sendAside('snapshot', bytes)
  }

  /** Another seat's snapshot: send what it lacks, in the frame that says that it is merged. One that does not parse is not answered. */
  #merge(snapshot: Uint8Array): void {
    const doc = new Y.Doc()
    try {
      Y.applyUpdateV2(doc, snapshot)
      // After a restart it may hold what never came here.
      this.receive('snapshot', snapshot, null)
      const parts = lackingIn(doc, this.#seen)
      const last = parts.pop() ?? NOTHING
      for (const part of parts) void this.#sendAside('update', part)
      void this.#sendAside('merge', last)
    } catch {
      this.#events.unreadable()
    } finally {
      doc.destroy()
    }
  }

  /** Sends what is not an own step: if it is refused, nobody has lost anything. Whether it was taken. */
  async #sendAside(kind: 'update' | 'snapshot' | 'merge', bytes: Uint8Array): Promise<boolean> {
    if (this.#closed) return false
    const signed = kind === 'snapshot' || this.#signed
    try {
      return (await this.#port.send(kind, bytes, signed)).ok
    } catch {
      return false
    }
  }
}
