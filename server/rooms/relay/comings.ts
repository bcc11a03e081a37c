/**
 * Who has come, and how many were sent away, since the room's epoch was last laid. Whoever sits back says nothing to the group
 * (design §2, rule 3), and a leader who sits back may have to let somebody go, or hand the secret to somebody who comes: a frame
 * about the epoch is taken from them on such an occasion, once for each, and on no other.
 */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { RelaySeat, RelayView } from './view.ts'

export class Comings {
  /** Each person once, by their chair: a line that drops and returns adds nothing. */
  readonly #come = new Set<SeatId>()
  #sentAway = 0

  /** Somebody's page has come to the room. Leaders need nobody to hand them its secret. */
  come({ seat, leads }: RelaySeat): void {
    if (!leads) this.#come.add(seat)
  }

  /** Whoever has gone by themselves takes nothing along that is to be changed, and their coming is over. */
  see(before: RelayView, next: RelayView): void {
    this.#sentAway += Math.max(0, next.removals - before.removals)
    for (const { seat, generation } of before.seats) {
      const after = next.seats.find((each) => each.seat === seat)
      if (after?.generation !== generation) this.#come.delete(seat)
    }
  }

  get any(): boolean {
    return this.#sentAway + this.#come.size > 0
  }

  /** A frame about the epoch has been laid: it was for the first of them. */
  answer(): void {
    const [first] = this.#come
    if (this.#sentAway > 0) this.#sentAway -= 1
    else if (first !== undefined) this.#come.delete(first)
  }

  clear(): void {
    this.#come.clear()
    this.#sentAway = 0
  }
}
