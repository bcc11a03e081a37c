/** Longer than livekit-client takes for its next attempt, shorter than anybody's return by hand. */
const RECENT_MS = 20_000

/** Seats whose client was told to come back by itself, until it has or no longer will. */
export class SentBack {
  readonly #seats = new Map<number, number>()

  add(seat: number, now: number): void {
    this.#seats.set(seat, now)
  }

  /** Whether the seat was sent back a moment ago; asked once, as its client comes. */
  take(seat: number, now: number): boolean {
    const since = this.#seats.get(seat)
    this.#seats.delete(seat)
    return since !== undefined && now - since < RECENT_MS
  }
}
