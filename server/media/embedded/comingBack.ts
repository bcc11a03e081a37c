import type { Reply } from './messages.ts'

/**
 * livekit-client 2.23.0, coming back by a full reconnect, may call itself connected up to two seconds before its engine
 * has finished, and loses for good what it is told of others in between (Room.emitWhenConnected). So that long, and a
 * little more, a seat that comes back that way hears nothing new; then it is told everything in order.
 */
const COMING_BACK_MS = 2600
/** More than a full circle has to say in that time. */
const MOST_KEPT = 200

/** What others have to say to a seat that is still coming back. */
export class ComingBack {
  #kept: Reply[] | null = null

  get isOver(): boolean {
    return this.#kept === null
  }

  /** Begins; `arrived` is given all that was kept when it is over. */
  begin(arrived: (kept: readonly Reply[]) => void): void {
    this.#kept = []
    setTimeout(() => {
      const kept = this.#kept ?? []
      this.#kept = null
      arrived(kept)
    }, COMING_BACK_MS)
  }

  keep(message: Reply): void {
    if (this.#kept !== null && this.#kept.length < MOST_KEPT) this.#kept.push(message)
  }
}
