/**
 * The board behind its screens: follows the session from board number to board number, and gives React one snapshot and a
 * handful of verbs. It outlives the screens, so that nothing is lost when a phone goes back to the circle.
 */

import type { ErrorCode } from '../../../shared/answer.ts'
import type { CardId } from '../../../shared/board/card.ts'
import type { Splice } from '../../../shared/board/textDiff.ts'
import { toBase64Url } from '../../../shared/sealing/bytes.ts'
import { Listeners } from '../../listeners.ts'
import type { BoardSnapshot, TextWatcher } from './engine/boardSnapshot.ts'
import { type BoardSession, Boards } from './engine/boards.ts'
import { OwnHand } from './engine/ownHand.ts'
import { OwnWords, type Saying } from './engine/ownWords.ts'
import { browserSurroundings, type Surroundings } from './engine/surroundings.ts'
import { type Content, Unshown } from './engine/unshown.ts'
import { OpenFields } from './openFields.ts'
import { OwnPlace } from './ownPlace.ts'
import { TakenBack } from './takenBack.ts'

/** Others' changes reach the screen at most this often (ms). */
const FRAME_MS = 16

export class BoardStore {
  readonly place: OwnPlace
  readonly #surroundings: Surroundings
  readonly #listeners = new Listeners()
  readonly subscribe = this.#listeners.subscribe
  readonly #fields = new OpenFields()
  readonly #boards: Boards
  readonly #unshown: Unshown
  readonly #own = new OwnWords()
  readonly #hand: OwnHand
  readonly #takenBack: TakenBack
  #snapshot: BoardSnapshot | null = null
  #noticePlanned = false

  constructor(session: BoardSession, surroundings: Surroundings = browserSurroundings) {
    this.#surroundings = surroundings
    this.#unshown = new Unshown(surroundings, ({ id, lane, ...content }) => {
      this.#hand.lay(id, lane, content)
      this.#changed()
    })
    this.#boards = new Boards(session, surroundings, {
      changed: () => this.#followed(),
      changedByOthers: () => this.#changedByOthers(),
      respelt: (card, splices) => {
        this.place.respelt(card, splices)
        this.#fields.respelt(card, splices)
      },
      refusing: (card) => this.#takenBack.refusing(card),
      remade: (card, code) => {
        this.#takenBack.remade(card, code)
        this.#changed()
      },
      turning: (why) => {
        if (why === 'wiped') this.#takenBack.wiped()
        else this.#dropOwn()
        this.#hand.disownAll()
      },
      begun: () => this.#fields.remade(),
      over: () => this.close(),
    })
    this.#hand = new OwnHand(this.#boards, surroundings)
    this.#takenBack = new TakenBack(this.#boards, this.#hand, this.#own, this.#fields)
    this.place = new OwnPlace(
      () => this.#boards.line === 'lost',
      () => this.#changed(),
    )
    this.#boards.follow()
  }

  readonly snapshot = (): BoardSnapshot => {
    const { sync, view, carets, cards, dissolving, isHidden, unreadable } = this.#boards
    const document = sync?.document
    this.#snapshot ??= {
      number: sync?.number ?? 0,
      cards,
      dissolving,
      mayWrite: this.#hand.mayAct,
      hidden: isHidden,
      unshown: this.#unshown.cards,
      draft: this.#own.draft,
      ...this.place.shown,
      kept: this.#own.kept,
      saying: this.#own.saying,
      carets: document && view?.board.presence ? carets.in(document.doc) : [],
      mine: new Set(this.#hand.mine),
      canUndo: document?.canUndo ?? false,
      canRedo: document?.canRedo ?? false,
      unreadable,
    }
    return this.#snapshot
  }

  // ── verbs ────────────────────────────────────────────────────────────────

  setDraft(draft: string): void {
    this.#own.draft = draft
    this.#own.saying = null
    this.#changed()
  }

  /** Lays a card down, or keeps it here while cards are hidden. False when it cannot be: then it stays with its writer. */
  lay(content: Content, lane: number): boolean {
    this.#own.saying = this.#hand.whyNot(content, this.#unshown.cards)
    const laid = this.#own.saying === null
    if (laid) {
      const id = toBase64Url(this.#surroundings.random(9))
      if (this.#boards.isHidden) this.#unshown.add({ id, lane, ...content })
      else {
        this.#hand.lay(id, lane, content)
        this.place.layDown(id)
      }
    }
    this.#changed()
    return laid
  }

  /** What a field has done to a card's text; when it may not, `whole` is kept for the writer. */
  spell(card: CardId, splices: readonly Splice[], whole: string): void {
    if (this.#hand.spell(card, splices)) this.#changed()
    else this.keepWords(card, whole)
  }

  /** Words of a field whose card is closed to writing, or gone. */
  keepWords(card: CardId, text: string): void {
    const here = this.#boards.card(card)
    const code: ErrorCode = here ? 'board-closed' : 'board-gone'
    this.#own.keep({ card: here ? card : null, lane: here?.lane ?? 0, code, text })
    this.#own.saying = { about: 'refused', code }
    this.#changed()
  }

  text(card: CardId): string | null {
    return this.#hand.text(card)
  }

  watch(card: CardId, watcher: TextWatcher): () => void {
    return this.#fields.open(card, watcher)
  }

  placeCaret(card: CardId, at: number | null): void {
    this.#hand.placeCaret(card, at)
  }

  move(card: CardId, place: number, lane: number | null): void {
    this.#hand.move(card, place, lane)
    this.#changed()
  }

  mayRemove(card: CardId): boolean {
    return this.#hand.mayRemove(card)
  }

  remove(card: CardId): void {
    this.#hand.remove(card)
    this.#changed()
  }

  /** The next own step is on a card in which somebody else has written since: ask first. */
  get undoesOthers(): boolean {
    return this.#hand.undoesOthers
  }

  undo(): CardId | null {
    return this.#walk('undo')
  }

  redo(): CardId | null {
    return this.#walk('redo')
  }

  changeUnshown(card: CardId, text: string): void {
    this.#unshown.change(card, text)
    this.#changed()
  }

  removeUnshown(card: CardId): void {
    this.#unshown.remove(card)
    this.#changed()
  }

  /** Brings kept words back: a drawing or a second text is laid again, words go where words are written, caret and all. */
  putBack(id: number): void {
    const kept = this.#own.take(id)
    if (kept && 'text' in kept && this.#own.draft === '') {
      this.#own.draft = kept.text
      this.#own.saying = null
      this.place.goToNewCard()
    } else if (kept && !this.lay(kept, kept.lane)) this.#own.keep(kept)
    this.#changed()
  }

  /** Says something to the writer, until the next thing happens. */
  say(saying: Saying | null): void {
    this.#own.saying = saying
    this.#changed()
  }

  forget(id: number): void {
    this.#own.take(id)
    this.#changed()
  }

  /** Frees everything: the room is over for this page. */
  close(): void {
    this.#boards.close()
    this.#dropOwn()
    this.#changed()
  }

  // ── within ───────────────────────────────────────────────────────────────

  #walk(way: 'undo' | 'redo'): CardId | null {
    const card = this.#hand.walk(way)
    this.#changed()
    return card
  }

  #followed(): void {
    const { saying } = this.#own
    // Open again: what was said of its being closed is no longer true.
    if (this.#boards.mayWrite && saying?.about === 'refused' && saying.code === 'board-closed')
      this.#own.saying = null
    if (this.#hand.mayAct) this.#unshown.show()
    else this.#unshown.hold()
    this.#changed()
  }

  #dropOwn(): void {
    this.#own.clear()
    this.place.clear()
    this.#unshown.clear()
    this.#hand.disownAll()
    this.#takenBack.clear()
  }

  #changed(): void {
    this.#snapshot = null
    this.#listeners.tell()
  }

  #changedByOthers(): void {
    this.#snapshot = null
    if (this.#noticePlanned) return
    this.#noticePlanned = true
    this.#surroundings.after(FRAME_MS, () => {
      this.#noticePlanned = false
      this.#changed()
    })
  }
}
