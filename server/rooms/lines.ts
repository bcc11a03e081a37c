/** The lines of a room's pages, by the names that its house knows them by. */
import type { SeatId } from '../../shared/session/seat.ts'
import { chairAt } from './house/chairs.ts'
import type { House } from './house/house.ts'
import type { Line, LineId } from './line.ts'

export class Lines {
  readonly #open = new Map<LineId, Line>()
  readonly #house: () => House

  constructor(house: () => House) {
    this.#house = house
  }

  add(line: Line): void {
    this.#open.set(line.id, line)
  }

  get(line: LineId): Line | undefined {
    return this.#open.get(line)
  }

  delete(line: LineId): void {
    this.#open.delete(line)
  }

  /** The line of whoever sits here. */
  at(seat: SeatId): Line | undefined {
    const chair = chairAt(this.#house(), seat)
    return chair?.at === 'seated' ? this.#open.get(chair.page.line) : undefined
  }

  /** The lines of those at the door. */
  atTheDoor(): readonly Line[] {
    return this.#house().door.guests.flatMap(({ page }) => this.#open.get(page.line) ?? [])
  }

  /** Ends all of them. */
  close(): void {
    const open = [...this.#open.values()]
    this.#open.clear()
    for (const line of open) line.close()
  }
}
