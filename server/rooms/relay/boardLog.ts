/**
 * What the room holds of one board: the last sealed snapshot, the sealed frames after it, and what no snapshot holds:
 * who has laid which card. Bodies are never read.
 */
import type { SeatId } from '../../../shared/session/seat.ts'

interface Entry {
  /** Counts up over the whole board; the order in which readers get frames. */
  readonly id: number
  readonly frame: Uint8Array
}

const bytesOf = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { frame }) => sum + frame.length, 0)

export class BoardLog {
  #snapshot: Entry | null = null
  #tail: Entry[] = []
  #tailBytes = 0
  /** Each is its seat's word for what it has laid. */
  #authors: (Entry & { readonly seat: SeatId })[] = []
  #lastId = 0

  /** The newest frame's number: a reader whose cursor is here has everything. */
  get lastId(): number {
    return this.#lastId
  }

  get tailCount(): number {
    return this.#tail.length
  }

  get tailBytes(): number {
    return this.#tailBytes
  }

  get empty(): boolean {
    return this.#snapshot === null && this.#tail.length === 0
  }

  get bytes(): number {
    return (this.#snapshot?.frame.length ?? 0) + this.#tailBytes + bytesOf(this.#authors)
  }

  append(frame: Uint8Array): number {
    this.#lastId += 1
    this.#tail.push({ id: this.#lastId, frame })
    this.#tailBytes += frame.length
    return this.#lastId
  }

  appendAuthor(seat: SeatId, frame: Uint8Array): void {
    this.#lastId += 1
    this.#authors.push({ id: this.#lastId, seat, frame })
  }

  authorsOf(seat: SeatId): number {
    return this.#authors.filter((each) => each.seat === seat).length
  }

  /** Another person has this chair, or nobody: what was laid from it is nobody's. */
  forgetAuthor(seat: SeatId): void {
    this.#authors = this.#authors.filter((each) => each.seat !== seat)
  }

  /** Puts a snapshot in place of everything up to and with `upTo`. */
  adopt(frame: Uint8Array, upTo: number): void {
    this.#snapshot = { id: upTo, frame }
    this.#tail = this.#tail.filter(({ id }) => id > upTo)
    this.#tailBytes = bytesOf(this.#tail)
  }

  /** Takes a snapshot as the beginning of an empty log: every reader is still to get it. */
  restore(frame: Uint8Array): void {
    this.#lastId += 1
    this.#snapshot = { id: this.#lastId, frame }
  }

  /** What a reader lacks who has everything up to `cursor`; 0 for one who has nothing. */
  after(cursor: number): readonly Uint8Array[] {
    const snapshot =
      this.#snapshot !== null && cursor < this.#snapshot.id ? [this.#snapshot.frame] : []
    const rest = [...this.#authors, ...this.#tail]
      .filter(({ id }) => id > cursor)
      .toSorted((a, b) => a.id - b.id)
    return [...snapshot, ...rest.map(({ frame }) => frame)]
  }
}
