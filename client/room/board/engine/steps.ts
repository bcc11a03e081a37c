/** Undo and redo of one's own steps: an UndoManager a card, so that a step is undone with that card's own pen. */
import * as Y from 'yjs'
import { type CardId, cardsOf } from '../../../../shared/board/card.ts'

const MOST_STEPS = 200

export class Steps {
  readonly #doc: Y.Doc
  readonly #managers = new Map<
    CardId,
    { readonly manager: Y.UndoManager; readonly origin: object }
  >()
  readonly #origins = new Map<unknown, CardId>()
  #done: CardId[] = []
  #undone: CardId[] = []
  #last: CardId | null = null

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** The origin under which a change of this card is made, so that it can be undone. */
  originOf(card: CardId): object {
    return this.#manager(card).origin
  }

  /** Which card a local transaction of this origin is about. */
  cardOf(origin: unknown): CardId | null {
    return this.#origins.get(origin) ?? null
  }

  /** Before each own change: what follows on another card is another step. */
  begin(card: CardId): void {
    if (this.#last !== null && this.#last !== card)
      this.#managers.get(this.#last)?.manager.stopCapturing()
    this.#last = card
  }

  get canUndo(): boolean {
    return this.#done.some((card) => this.#managers.get(card)?.manager.canUndo())
  }

  get canRedo(): boolean {
    return this.#undone.some((card) => this.#managers.get(card)?.manager.canRedo())
  }

  /** The card whose own step would be taken back next. */
  get next(): CardId | null {
    return this.#done.findLast((card) => this.#managers.get(card)?.manager.canUndo()) ?? null
  }

  /** Takes back the last own step that still can be; `write` opens the right pen for it. Returns its card. */
  undo(write: (card: CardId, act: () => void) => void): CardId | null {
    return this.#walk(this.#done, this.#undone, 'undo', write)
  }

  redo(write: (card: CardId, act: () => void) => void): CardId | null {
    return this.#walk(this.#undone, this.#done, 'redo', write)
  }

  #manager(card: CardId): { readonly manager: Y.UndoManager; readonly origin: object } {
    const known = this.#managers.get(card)
    if (known) return known
    const origin = {}
    const manager = new Y.UndoManager(cardsOf(this.#doc), {
      trackedOrigins: new Set([origin]),
      captureTimeout: 700,
      // A move that another has moved on is taken back all the same: without, the card would be left with no place at all.
      ignoreRemoteMapChanges: true,
    })
    manager.on('stack-item-added', ({ type, origin: of }) => {
      // What undo and redo put there is walked by hand.
      if (of !== origin || type !== 'undo') return
      this.#done.push(card)
      if (this.#done.length > MOST_STEPS) this.#done.shift()
      this.#undone = []
    })
    const made = { manager, origin }
    this.#managers.set(card, made)
    this.#origins.set(origin, card)
    this.#origins.set(manager, card)
    return made
  }

  #walk(
    from: CardId[],
    to: CardId[],
    way: 'undo' | 'redo',
    write: (card: CardId, act: () => void) => void,
  ): CardId | null {
    for (let card = from.pop(); card !== undefined; card = from.pop()) {
      const manager = this.#managers.get(card)?.manager
      if (!manager) continue
      let done = false
      write(card, () => {
        done = manager[way]() !== null
      })
      if (!done) continue
      to.push(card)
      return card
    }
    return null
  }

  destroy(): void {
    for (const { manager } of this.#managers.values()) manager.destroy()
    this.#managers.clear()
    this.#origins.clear()
  }
}
