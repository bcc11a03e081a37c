/**
 * One board: the shared document as this page sees it, own unsent steps included, with the log of what others have too.
 * Every board number has its own; the old one is destroyed.
 */
import * as Y from 'yjs'
import { type CardId, cardsOf, readCards } from '../../../../shared/board/card.ts'
import type { Splice } from '../../../../shared/board/textDiff.ts'
import { Authors, type Signed } from './authors.ts'
import { type Encoding, readForeign, Waiting } from './foreign.ts'
import type { Pens } from './pens.ts'
import { applyTo, SettledLog } from './settledLog.ts'
import { Steps } from './steps.ts'

export interface DocumentEvents {
  /** An own change that others do not have yet. */
  readonly written: (card: CardId, update: Uint8Array) => void
  /** Something that is shown may have changed. */
  readonly changed: () => void
  /** A card's text has changed other than by its own field on this page. */
  readonly respelt: (card: CardId, splices: readonly Splice[]) => void
}

/** What became of another's update: `half` when it was taken in only in part, and the document is to be made again. */
export type Received = 'taken' | 'unreadable' | 'half'

/** Deletions of what never came, past which Yjs would go through them again at each frame (bytes). */
const MOST_PENDING = 64 * 1024

export class BoardDocument {
  readonly #pens: Pens
  readonly #events: DocumentEvents
  readonly #now: () => number
  readonly log = new SettledLog()
  readonly authors = new Authors()
  /** Cards in whose text others have written since this page is here. */
  readonly #written = new Set<CardId>()
  /** What changes just now came from the server; own frames that come back change nothing. */
  #fromOthers = false
  readonly #waiting = new Waiting()
  #signed: boolean
  #doc: Y.Doc
  #steps: Steps
  #cards: readonly Signed[] | null = null
  /** The card whose field on this page is making a change just now, and so has it already. */
  #fromField: CardId | null = null

  constructor(pens: Pens, signed: boolean, now: () => number, events: DocumentEvents) {
    this.#pens = pens
    this.#signed = signed
    this.#now = now
    this.#events = events
    this.#doc = new Y.Doc()
    this.#steps = new Steps(this.#doc)
    this.#listen()
  }

  get doc(): Y.Doc {
    return this.#doc
  }

  /** Every card in order; with its author where the board is signed. */
  get cards(): readonly Signed[] {
    this.#cards ??= readCards(this.#doc).map((card) => ({
      ...card,
      by: this.#signed ? this.authors.of(card.id) : null,
    }))
    return this.#cards
  }

  set signed(signed: boolean) {
    this.#signed = signed
    this.#cards = null
  }

  /** Authors have changed. */
  named(): void {
    this.#change()
  }

  get canUndo(): boolean {
    return this.#steps.canUndo
  }

  /** Taking back the next own step would change a card in which somebody else has written. */
  get undoesOthers(): boolean {
    const { next } = this.#steps
    return next !== null && this.#written.has(next)
  }

  get canRedo(): boolean {
    return this.#steps.canRedo
  }

  /** An update or snapshot that the server has sent to all. */
  receive(bytes: Uint8Array, encoding: Encoding): Received {
    const update = readForeign(bytes, encoding)
    if (update === null) return 'unreadable'
    const whole = this.#waiting.admit(update, (pen) => Y.getState(this.#doc.store, pen))
    if (whole.length === 0) return 'taken'
    try {
      this.#fromOthers = true
      this.#doc.transact(() => {
        for (const each of whole) applyTo(this.#doc, each)
      })
    } catch {
      return 'half'
    } finally {
      this.#fromOthers = false
    }
    if ((this.#doc.store.pendingDs?.length ?? 0) > MOST_PENDING) this.#doc.store.pendingDs = null
    const at = this.#now()
    for (const each of whole) this.log.add({ bytes: each.bytes, encoding: each.encoding, at }, at)
    return 'taken'
  }

  /** An own step on one card, written with that card's own pen. */
  write(card: CardId, act: (doc: Y.Doc) => void, fromField = false): void {
    this.#steps.begin(card)
    this.#fromField = fromField ? card : null
    this.#withPen(card, () => this.#doc.transact(() => act(this.#doc), this.#steps.originOf(card)))
    this.#fromField = null
  }

  undo(): CardId | null {
    return this.#steps.undo((card, act) => this.#withPen(card, act))
  }

  redo(): CardId | null {
    return this.#steps.redo((card, act) => this.#withPen(card, act))
  }

  /** Makes the document again from what others have, and `pending`, own updates still on their way. Steps are forgotten. */
  remake(pending: readonly Uint8Array[]): void {
    this.#steps.destroy()
    this.#doc.destroy()
    this.#doc = new Y.Doc()
    this.#doc.transact(() => {
      for (const entry of this.log.entries) applyTo(this.#doc, entry)
      for (const bytes of pending) Y.applyUpdate(this.#doc, bytes)
    })
    this.#steps = new Steps(this.#doc)
    this.#listen()
    this.#change()
  }

  destroy(): void {
    this.#steps.destroy()
    this.#doc.destroy()
    this.#cards = null
  }

  #withPen(card: CardId, act: () => void): void {
    this.#doc.clientID = this.#pens.of(card)
    act()
  }

  #change(): void {
    this.#cards = null
    this.#events.changed()
  }

  #listen(): void {
    this.#doc.on(
      'update',
      (update: Uint8Array, origin: unknown, _: Y.Doc, { local }: Y.Transaction) => {
        const card = local ? this.#steps.cardOf(origin) : null
        if (card !== null) this.#events.written(card, update)
      },
    )
    cardsOf(this.#doc).observeDeep((events, { local }) => {
      const field = local ? this.#fromField : null
      for (const event of events) {
        const [card, part] = event.path
        if (part !== 'text' || typeof card !== 'string') continue
        if (this.#fromOthers) this.#written.add(card)
        if (field === card) continue
        this.#events.respelt(card, splicesOf(event.delta))
      }
      this.#change()
    })
  }
}

/** A Yjs delta as splices that happen one after the other. */
function splicesOf(delta: Y.YEvent<Y.Text>['delta']): readonly Splice[] {
  const splices: Splice[] = []
  let at = 0
  for (const { retain, delete: remove, insert } of delta) {
    if (retain !== undefined) at += retain
    else if (remove !== undefined) splices.push({ at, remove, insert: '' })
    else if (typeof insert === 'string') {
      splices.push({ at, remove: 0, insert })
      at += insert.length
    }
  }
  return splices
}
