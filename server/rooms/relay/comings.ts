/**
 * Who has come or gone since the room's epoch was last laid. Whoever sits back says nothing to the group (design §2, rule 3), and a
 * leader who sits back may have to let somebody go, or hand the secret to somebody who comes: a frame about the epoch is taken from
 * them on such an occasion, once for each, and on no other.
 */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { RelaySeat } from './view.ts'

const spell = ({ seat, generation }: Pick<RelaySeat, 'seat' | 'generation'>): string =>
  `${seat}/${generation}`

/** Of each sitting one coming and one going are remembered at most, so that a line that drops and returns adds nothing. */
export class Comings {
  readonly #of = new Map<string, SeatId>()

  /** Somebody's page has come to the room. Leaders need nobody to hand them its secret. */
  come(seat: RelaySeat): void {
    if (!seat.leads) this.#of.set(`come ${spell(seat)}`, seat.seat)
  }

  /** Whoever had a chair before and does not have it now has gone. */
  see(before: readonly RelaySeat[], after: readonly RelaySeat[]): void {
    for (const seat of before) {
      const stays = after.some((each) => spell(each) === spell(seat))
      if (!stays) this.#of.set(`gone ${spell(seat)}`, seat.seat)
    }
  }

  /** Whether anybody but this seat has come or gone. */
  anyBut(own: SeatId): boolean {
    return [...this.#of.values()].some((seat) => seat !== own)
  }

  /** A frame about the epoch has been laid by this seat: it was for the first of them. */
  answer(by: SeatId): void {
    const first = [...this.#of].find(([, seat]) => seat !== by)
    if (first !== undefined) this.#of.delete(first[0])
  }

  clear(): void {
    this.#of.clear()
  }
}
