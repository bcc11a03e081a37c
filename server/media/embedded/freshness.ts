/** A picture without a whole frame for this long rests, and is said to: a frozen face is no face. */
const STALE_MS = 800

/** What a subscriber sees of a picture: whole frames, or one that rests. Times in ms. */
export class Freshness {
  /** When the last whole frame went, or since when one is due; `null` while none is. */
  #freshAt: number | null = null
  /** What the subscriber was last told. */
  #saidToRest = false

  get saidToRest(): boolean {
    return this.#saidToRest
  }

  /** A whole frame has gone. */
  whole(now: number): void {
    this.#freshAt = now
  }

  /** Whether the picture rests, if that is news. `due`: it should be seen; `hasRoom`: the line has room for it. */
  changedRest(due: boolean, hasRoom: boolean, now: number): boolean | null {
    if (!due) this.#freshAt = null
    else this.#freshAt ??= now
    const rests = this.#freshAt !== null && (!hasRoom || now - this.#freshAt > STALE_MS)
    if (rests === this.#saidToRest) return null
    this.#saidToRest = rests
    return rests
  }
}
