/** Where rooms live that passed by here: believed for a moment, because a page without a WebSocket asks several times a second. */
import type { Label } from './directory.ts'

/** Where a request for a room belongs. `address` null: here, where it is answered or refused. */
export interface Place {
  readonly address: string | null
}

/** ms. */
const BELIEVED_FOR = 1_000
/** Labels that are remembered at most; past it all are asked for again. */
const MOST = 10_000

export class BelievedPlaces {
  readonly #known = new Map<Label, { readonly place: Place; readonly until: number }>()

  /** Null: it has to be asked for. `now` in ms, monotonic. */
  of(label: Label, now: number): Place | null {
    const known = this.#known.get(label)
    return known !== undefined && now < known.until ? known.place : null
  }

  /** A place was found; one that is here is looked up anew each time, for it may be nobody's. */
  note(label: Label, place: Place, now: number): void {
    if (this.#known.size >= MOST) this.#known.clear()
    if (place.address !== null) this.#known.set(label, { place, until: now + BELIEVED_FOR })
  }
}
