/** What a relay holds of its room: texts, the newest epoch and who has come or gone since, the board, and what waits without a sender. */
import { BoardRelay } from './boardRelay.ts'
import { Comings } from './comings.ts'
import type { RelayStart } from './contract.ts'
import { KeptEpoch } from './keptEpoch.ts'
import { KeptTexts } from './keptTexts.ts'
import { LIMITS, type RelayLimits } from './limits.ts'
import type { RandomBelow } from './randomBelow.ts'
import { UnsignedWindow } from './unsignedWindow.ts'

/** Milliseconds in which those who come back may send a lost board by themselves. */
const RESTORE_AFTER = 4_000

export class Held {
  readonly limits: RelayLimits
  readonly texts: KeptTexts
  readonly epochs: KeptEpoch
  readonly comings = new Comings()
  readonly unsigned: UnsignedWindow
  readonly #randomBelow: RandomBelow
  #board: BoardRelay

  constructor({ limits = LIMITS, randomBelow, restored = false, now, view }: RelayStart) {
    this.limits = limits
    this.#randomBelow = randomBelow
    this.epochs = new KeptEpoch(restored)
    this.texts = new KeptTexts(limits, randomBelow)
    this.unsigned = new UnsignedWindow(limits.window, randomBelow)
    const restoreAt = restored ? now + RESTORE_AFTER : null
    this.#board = new BoardRelay(view.board.number, limits, randomBelow, restoreAt)
  }

  get board(): BoardRelay {
    return this.#board
  }

  get bytes(): number {
    return this.#board.bytes + this.unsigned.bytes + this.texts.bytes + this.epochs.bytes
  }

  /** An empty board of this number in the place of the present one. */
  clearBoard(number: number): void {
    this.#board = new BoardRelay(number, this.limits, this.#randomBelow, null)
  }

  clear(): void {
    this.unsigned.drop()
    this.texts.clear()
    this.epochs.clear()
    this.comings.clear()
    this.clearBoard(this.#board.number)
  }
}
