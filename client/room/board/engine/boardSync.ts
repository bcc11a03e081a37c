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
import { sameBytes } from '../../../../shared/sealing/digest.ts'
import type { SeatId } from '../../../../shared/session/seat.ts'
import type { BoardPort } from '../../../session/roomSession.ts'
import { authorPayload } from './authors.ts'
import { BoardDocument } from './boardDocument.ts'
import { readForeign } from './foreign.ts'
import { lackingIn, SEALING_BYTES } from './lacking.ts'
import { Offer } from './offer.ts'
import { Outbox } from './outbox.ts'
import { Pens } from './pens.ts'
import { documentOf } from './settledLog.ts'
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

/** A merge waits until all that was relayed before the snapshot is here. */
const MERGE_MS = 1200
/** On an unsigned board what waited for a line that was lost goes out within this, or its moment would be a name. */
const BACK_WITHIN_MS = 3000
/** A document that was taken in by halves is made again, at most this often. */
const REMAKE_MS = 1000
/** From a seat that has sent so much that is none, nothing more is read. */
const MOST_UNREADABLE = 8
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
  /** Own updates that the server has taken and not yet sent to all, this page among them. */
  #taken: readonly { readonly card: CardId; readonly update: Uint8Array }[] = []
  /** Cards that this page has laid under its name. */
  readonly #claimed = new Set<CardId>()
  readonly #unreadable = new Map<SeatId, number>()
  #signed: boolean
  #hasBeenLost = false
  #cancelRemake: (() => void) | null = null
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
      taken: (card, update) => {
        this.#taken = [...this.#taken, { card, update }]
      },
      refused: (card, code) => this.#refuse(card, code),
    })
    this.#offer = new Offer(surroundings, {
      seen: () => this.document.log.entries,
      send: (update) => this.#sendAside('update', update),
    })
    this.document = new BoardDocument(this.#pens, signed, surroundings.now, {
      written: (card, update) => this.#outbox.add(card, update),
      changed: events.changed,
      respelt: events.respelt,
    })
  }

  /** Cards with own updates that nobody else has yet. */
  get unsentCards(): readonly CardId[] {
    return [...new Set([...this.#taken.map(({ card }) => card), ...this.#outbox.cards])]
  }

  set signed(signed: boolean) {
    if (signed === this.#signed) return
    this.#signed = signed
    this.document.signed = signed
    this.#pens.layAsideAll()
    this.#outbox.turnOver()
  }

  /** A card is about to be laid under this page's name: said first, so that nobody else can know of it and say so before. */
  claim(card: CardId, seat: SeatId): void {
    this.#claimed.add(card)
    this.document.authors.learn(authorPayload([card]), seat)
    void this.#sendAside('author', authorPayload([card]))
  }

  receive(kind: 'update' | 'snapshot' | 'author', payload: Uint8Array, seat: SeatId | null): void {
    if (payload.length === 0 || this.#isMuted(seat)) return
    if (kind === 'author') {
      if (this.document.authors.learn(payload, seat)) this.document.named()
      else this.#misread(seat)
      return
    }
    const encoding = kind === 'snapshot' ? 'v2' : 'v1'
    const own = this.#taken.find(({ update }) => sameBytes(update, payload))
    if (own) this.#taken = this.#taken.filter((each) => each !== own)
    else this.#outbox.hear(payload)
    const received = this.document.receive(payload, encoding)
    if (received === 'taken') this.#offer.hear(payload, encoding)
    else this.#misread(seat)
    if (received === 'half') this.#remakeSoon()
  }

  lineLost(): void {
    this.#hasBeenLost = true
    this.#outbox.pause()
    // Asked anew on the new line, if it is still wanted: an answer to an old question would be taken for one to a new.
    this.#cancelMerge?.()
    this.#offer.lineLost()
  }

  /** All that the server keeps has come: send what it does not have. */
  kept(): void {
    // A server that has gone may have taken it and told nobody. Sent again as it was: alone.
    for (const { card, update } of this.#taken.toReversed()) this.#outbox.again(card, update)
    this.#taken = []
    if (this.#signed && this.#hasBeenLost && this.#claimed.size > 0) {
      void this.#sendAside('author', authorPayload([...this.#claimed]))
    }
    const { random } = this.#surroundings
    const atOnce = this.#signed || !this.#hasBeenLost
    this.#outbox.resume(() => (atOnce ? 0 : drawChance(random) * BACK_WITHIN_MS))
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
    this.#cancelRemake?.()
    this.#offer.close()
    this.#outbox.close()
    this.document.destroy()
  }

  #isMuted(seat: SeatId | null): boolean {
    return seat !== null && (this.#unreadable.get(seat) ?? 0) >= MOST_UNREADABLE
  }

  #misread(seat: SeatId | null): void {
    if (seat !== null) this.#unreadable.set(seat, (this.#unreadable.get(seat) ?? 0) + 1)
    this.#events.unreadable()
  }

  /** Own updates that others may not have, oldest first. */
  get #pending(): readonly Uint8Array[] {
    return [...this.#taken.map(({ update }) => update), ...this.#outbox.pending()]
  }

  #remakeSoon(): void {
    this.#cancelRemake ??= this.#surroundings.after(REMAKE_MS, () => {
      this.#cancelRemake = null
      this.document.remake(this.#pending)
    })
  }

  #refuse(card: CardId, code: ErrorCode): void {
    this.#events.refusing(card)
    this.#outbox.drop(card)
    this.#pens.layAside(card)
    this.document.remake(this.#pending)
    this.#events.remade(card, code)
  }

  #sendSnapshot(): void {
    const doc = documentOf(this.document.log.entries)
    const bytes = Y.encodeStateAsUpdateV2(doc)
    doc.destroy()
    if (bytes.length <= MOST_SNAPSHOT) void this.#sendAside('snapshot', bytes)
  }

  /** Another seat's snapshot: send what it lacks, in the frame that says that it is merged. One that does not parse is not answered. */
  #merge(snapshot: Uint8Array): void {
    if (readForeign(snapshot, 'v2') === null) {
      this.#events.unreadable()
      return
    }
    const doc = new Y.Doc()
    try {
      Y.applyUpdateV2(doc, snapshot)
      // After a restart it may hold what never came here.
      this.receive('snapshot', snapshot, null)
      const parts = lackingIn(doc, this.document.log.entries)
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
  async #sendAside(
    kind: 'update' | 'snapshot' | 'merge' | 'author',
    bytes: Uint8Array,
  ): Promise<boolean> {
    if (this.#closed) return false
    try {
      return (await this.#port.send(kind, bytes, this.#signed)).ok
    } catch {
      return false
    }
  }
}
