/** What this leader's page has done about people: whom it has let in, with which key, and whom it has sent away. */
import type { SeatedView } from '../../../shared/pageView.ts'
import type { DeskCommand } from '../../../shared/protocol.ts'
import type { Pin } from '../../../shared/sealing/epoch.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { PageState } from '../pageState.ts'

export const allChairsOf = ({ chairs, observers }: SeatedView) => [...chairs, ...observers]

export class LeadersTaps {
  readonly #state: PageState
  readonly #admitted = new Map<string, Pin>()
  readonly #sentAway = new Set<string>()

  constructor(state: PageState) {
    this.#state = state
  }

  get admitted(): readonly Pin[] {
    return [...this.#admitted.values()]
  }

  /** Their commitments. */
  get sentAway(): readonly string[] {
    return [...this.#sentAway]
  }

  /** What is asked of the door; call the answer when it is done. Whom it is about is looked up now. `then`: somebody was let in. */
  asks(command: DeskCommand, then: () => void): () => void {
    const view = this.#state.room
    switch (command.type) {
      case 'remove':
      case 'send-to-door': {
        const chair = view && allChairsOf(view).find(({ seat }) => seat === command.seat)
        return () => this.#sentFrom(chair?.commitment ?? null)
      }
      case 'let-in':
      case 'give-chair':
        return this.#admitting(view, [command.guest], then)
      case 'let-all-in':
        return this.#admitting(view, command.guests?.map(({ guest }) => guest) ?? null, then)
      default:
        return () => undefined
    }
  }

  /** Who sits there is known, on whichever device. */
  knows(seat: SeatId): void {
    const chair = this.#state.chairOf(seat)
    for (const pin of this.#state.names.pins(chair ? [chair] : [])) {
      this.#admitted.set(pin.commitment, pin)
    }
  }

  #sentFrom(commitment: string | null): void {
    if (commitment === null) return
    this.#sentAway.add(commitment)
    this.#admitted.delete(commitment)
  }

  /** `numbers`: the guests whom the tap is about; null: all who wait. */
  #admitting(
    view: SeatedView | null,
    numbers: readonly number[] | null,
    then: () => void,
  ): () => void {
    const pins = (view?.desk?.guests ?? [])
      .filter(({ guest }) => numbers === null || numbers.includes(guest))
      .flatMap((guest): readonly Pin[] => {
        const key = this.#state.guests.keyOf(guest)
        return key === null ? [] : [{ commitment: guest.commitment, key }]
      })
    return () => {
      for (const pin of pins) {
        this.#admitted.set(pin.commitment, pin)
        this.#sentAway.delete(pin.commitment)
      }
      then()
    }
  }
}
