/** Asks for everything that is kept of the room, until a line has given it. */
import type { Seating } from '../../shared/protocol.ts'
import type { Connection } from './connection.ts'

/** Asked too often for what is kept, ask again after this (ms). */
const AGAIN = 1_500
/** A line that may lead nowhere any more has so long to answer (ms). */
const PROVES_WITHIN = 1_500

export class CatchingUp {
  readonly #connection: Connection
  readonly #seating: () => Seating | null
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `seating` is that of this moment; null once this page has none any more. */
  constructor(connection: Connection, seating: () => Seating | null) {
    this.#connection = connection
    this.#seating = seating
  }

  /** A line that gives no answer at all is given up for a new one, soon if it is `doubted`. */
  begin(doubted = false): void {
    this.stop()
    const seating = this.#seating()
    const isSame = (): boolean => seating !== null && this.#seating() === seating
    Promise.resolve()
      .then(() => this.#connection.ask(doubted ? PROVES_WITHIN : undefined).emitWithAck('sync'))
      .then((answer) => {
        if (!answer.ok && isSame()) this.#timer = setTimeout(() => this.begin(), AGAIN)
      })
      .catch(() => {
        if (this.#connection.live && isSame()) this.#connection.restart()
      })
  }

  stop(): void {
    clearTimeout(this.#timer)
  }
}
