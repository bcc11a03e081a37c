/**
 * One board number and the others: what is written here goes out sealed by way of the port, what comes in is taken into the
 * document, and the server's requests for a snapshot or a merge are answered (design §5).
 */
import * as Y from 'yjs'
import type { CardId } from '../../../../shared/board/card.ts'
import type { Splice } from '../../../../shared/board/textDiff.ts'
import {
  type BoardRequest,
  type ErrorCode,
  MOST_FRAME_BYTES,
  MOST_SNAPSHOT_BYTES,
} from '../../../../shared/protocol.ts'
import type { SeatId } from '../../../../shared/session/seat.ts'
import type { BoardPort } from '../../../session/roomSession.ts'
import { BoardDocument } from './boardDocument.ts'
import { Outbox } from './outbox.ts'
import { Pens } from './pens.ts'
import { documentOf, type Settled, takeLacking } from './settledLog.ts'
import { drawChance, type Surroundings } from './surroundings.ts'

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
/** What sealing adds at most, with room to spare. */
const SEALING_BYTES = 128
const MOST_UPDATE = MOST_FRAME_BYTES - SEALING_BYTES
const MOST_SNAPSHOT = MOST_SNAPSHOT_BYTES - SEALING_BYTES
/** A merge that says that nothing was lacking. */
const NOTHING = new Uint8Array()
/** Everybody who comes back offers what a restarted server lacks; whoever draws the least goes first. */
const OFFER_MS = 1200
/** An offer that was not taken is made again. */
const OFFER_AGAIN_MS = 3000
const MOST_OFFERS = 8
/** Nothing is offered while frames keep coming in. */
const QUIET_MS = 400

export class BoardSync {
  readonly number: number
  readonly document: BoardDocument
  readonly #port: BoardPort
  readonly #surroundings: Surroundings
  readonly #events: SyncEvents
  readonly #pens: Pens
  readonly #outbox: Outbox
  readonly #timers = new Set<() => void>()
  #signed: boolean
  /** After a lost line: what has come over the new one. A server that was restarted has no more than this. */
  #heard: Settled[] | null = null
  #cancelOffer: (() => void) | null = null
  /** Which return the present offer belongs to. */
  #offering: object | null = null
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
        this.#heard?.push({ bytes: update, encoding: 'v1', own: card, at: surroundings.now() })
      },
      refused: (card, code) => this.#refuse(card, code),
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
    this.#heard?.push({ bytes: payload, encoding, own: null, at: this.#surroundings.now() })
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
    this.#cancelOffer?.()
    this.#offering = null
    this.#heard = []
  }

  /** All that the server keeps has come: send what it does not have. */
  kept(): void {
    this.#outbox.resume()
    if (!this.#heard) return
    this.#cancelOffer?.()
    const wait = drawChance(this.#surroundings.random) * OFFER_MS
    const offering = {}
    this.#offering = offering
    this.#cancelOffer = this.#later(wait, () => this.#offerLacking(offering, MOST_OFFERS))
  }

  answer(request: BoardRequest<Uint8Array>): void {
    this.#cancelMerge?.()
    if (request.want === 'snapshot') this.#sendSnapshot()
    else this.#cancelMerge = this.#later(MERGE_MS, () => this.#merge(request.snapshot))
  }

  /** Frees all of it; nothing is sent any more. */
  close(): void {
    this.#closed = true
    for (const cancel of this.#timers) cancel()
    this.#outbox.close()
    this.document.destroy()
    this.#heard = null
  }

  #later(ms: number, act: () => void): () => void {
    const stop = this.#surroundings.after(ms, () => {
      this.#timers.delete(cancel)
      act()
    })
    const cancel = () => {
      this.#timers.delete(cancel)
      stop()
    }
    this.#timers.add(cancel)
    return cancel
  }

  #refuse(card: CardId, code: ErrorCode): void {
    this.#events.refusing(card)
    this.#outbox.drop(card)
    this.#pens.layAside(card)
    this.document.remake(this.#outbox.pending())
    this.#events.remade(card, code)
  }

  #sendSnapshot(): void {
    const { now } = this.#surroundings
    const doc = documentOf(this.document.log.without(UNSEEN_MS, now()))
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
      const parts = this.#lackingIn(doc)
      const last = parts.pop() ?? NOTHING
      for (const part of parts) void this.#sendAside('update', part)
      void this.#sendAside('merge', last)
    } catch {
      this.#events.unreadable()
    } finally {
      doc.destroy()
    }
  }

  /** After a restart the server may have lost what everybody here still has. */
  #offerLacking(offering: object, tries: number): void {
    // A long reply may still be coming in.
    const heardAt = this.#heard?.[this.#heard.length - 1]?.at ?? 0
    if (this.#surroundings.now() - heardAt < QUIET_MS) {
      this.#cancelOffer = this.#later(QUIET_MS, () => this.#offerLacking(offering, tries))
      return
    }
    const doc = documentOf(this.#heard ?? [])
    const parts = this.#lackingIn(doc)
    doc.destroy()
    const sent = parts.map((part) => this.#sendAside('update', part))
    void Promise.all(sent).then((taken) => {
      if (this.#closed || this.#offering !== offering) return
      if (taken.every(Boolean) || tries === 0) this.#heard = null
      else
        this.#cancelOffer = this.#later(OFFER_AGAIN_MS, () =>
          this.#offerLacking(offering, tries - 1),
        )
    })
  }

  /** What others have and `doc` has not, in updates that each fit a frame. */
  #lackingIn(doc: Y.Doc): Uint8Array[] {
    const before = Y.decodeStateVector(Y.encodeStateVector(doc))
    const lacking = takeLacking(doc, this.document.log.without(UNSEEN_MS, this.#surroundings.now()))
    if (!lacking) return []
    return lacking.length <= MOST_UPDATE ? [lacking] : inParts(doc, before)
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

/** What `doc` has beyond `before`, as updates that each fit a frame: some of the pens in each. */
function inParts(doc: Y.Doc, before: ReadonlyMap<number, number>): Uint8Array[] {
  const after = Y.decodeStateVector(Y.encodeStateVector(doc))
  const fresh = [...after.keys()].filter((pen) => after.get(pen) !== before.get(pen))
  const updateOf = (pens: readonly number[]): Uint8Array => {
    const known = new Map(after)
    for (const pen of pens) known.set(pen, before.get(pen) ?? 0)
    return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known))
  }
  const parts: Uint8Array[] = []
  const split = (pens: readonly number[]): void => {
    const bytes = updateOf(pens)
    if (bytes.length <= MOST_UPDATE) parts.push(bytes)
    else if (pens.length > 1) {
      const half = pens.length >> 1
      split(pens.slice(0, half))
      split(pens.slice(half))
    }
  }
  split(fresh)
  return parts
}
