/**
 * Where this person is on the board: the lane in front, the card in hand, the drawing begun. It outlives the screens, so that a
 * line that is lost and comes back, or a board that closes, finds everything as it lay there.
 */
import type { CardId } from '../../../shared/board/card.ts'
import type { Stroke } from '../../../shared/board/drawing.ts'
import { moveIndex, type Splice } from '../../../shared/board/textDiff.ts'

/** A field to which the caret belongs, when it is there. */
export interface Spot {
  /** Null: the field for a new card. */
  readonly card: CardId | null
  /** UTF-16 indices where it was; null: it is called here, to the end. */
  readonly range: readonly [start: number, end: number] | null
}

/** What the screens see of it. */
export interface PlaceShown {
  /** The lane in front, into which cards are laid. */
  readonly lane: number
  /** The card in hand. */
  readonly chosen: CardId | null
  /** The drawing on the sheet; null: there is no sheet. */
  readonly sketch: readonly Stroke[] | null
  readonly spot: Spot | null
  /** The card that was laid last. */
  readonly laid: CardId | null
  /** Hidden from this person alone, by own wish. */
  readonly hiddenFromMe: boolean
}

const NOWHERE = { chosen: null, sketch: null, spot: null, laid: null } as const

export class OwnPlace {
  readonly #isLineLost: () => boolean
  readonly #changed: () => void
  #shown: PlaceShown = { ...NOWHERE, lane: 0, hiddenFromMe: false }

  constructor(isLineLost: () => boolean, changed: () => void) {
    this.#isLineLost = isLineLost
    this.#changed = changed
  }

  get shown(): PlaceShown {
    return this.#shown
  }

  /** Puts a lane in front. */
  face(lane: number): void {
    this.#set({ lane })
  }

  /** Takes a card in hand, or lays it out of the hand. */
  choose(chosen: CardId | null): void {
    this.#set({ chosen, spot: chosen === null ? null : { card: chosen, range: null } })
  }

  /** What is on the sheet for drawing. */
  draw(sketch: readonly Stroke[]): void {
    this.#set({ sketch })
  }

  /** A new card lies on the board: it is looked at. */
  layDown(laid: CardId): void {
    this.#set({ laid })
  }

  /** On with a new card: nothing else is in hand. */
  goToNewCard(): void {
    this.#set({ chosen: null, sketch: null, spot: { card: null, range: null } })
  }

  hideFromMe(hiddenFromMe: boolean): void {
    this.#set({ hiddenFromMe })
  }

  /** A field goes away under its writer's hands. Only a line that comes back brings the caret back. */
  leaveField(card: CardId | null, start: number, end: number): void {
    if (this.#isLineLost()) this.#set({ spot: { card, range: [start, end] } })
  }

  /** The caret is where it belongs. */
  arrive(): void {
    if (this.#shown.spot) this.#set({ spot: null })
  }

  /** Others wrote in the card in which the caret stood. */
  respelt(card: CardId, splices: readonly Splice[]): void {
    const { spot } = this.#shown
    if (spot?.card !== card || !spot.range) return
    const [start, end] = spot.range
    const moved = [splices.reduce(moveIndex, start), splices.reduce(moveIndex, end)] as const
    this.#shown = { ...this.#shown, spot: { card, range: moved } }
  }

  /** The board is over: nothing of it is held any more. */
  clear(): void {
    this.#shown = { ...this.#shown, ...NOWHERE }
  }

  #set(part: Partial<PlaceShown>): void {
    this.#shown = { ...this.#shown, ...part }
    this.#changed()
  }
}
