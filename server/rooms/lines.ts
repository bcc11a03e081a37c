/** The lines of a room's pages, by the names that its house knows them by. */
import type { SeatId } from '../../shared/session/seat.ts'
import type { Connection } from './connection.ts'
import { chairAt } from './house/chairs.ts'
import type { House, LineId } from './house/house.ts'

export class Lines {
  readonly #open = new Map<LineId, Connection>()
  readonly #house: () => House

  constructor(house: () => House) {
    this.#house = house
  }

  add(connection: Connection): void {
    this.#open.set(connection.id, connection)
  }

  get(line: LineId): Connection | undefined {
    return this.#open.get(line)
  }

  delete(line: LineId): void {
    this.#open.delete(line)
  }

  /** The line of whoever sits here. */
  at(seat: SeatId): Connection | undefined {
    const chair = chairAt(this.#house(), seat)
    return chair?.at === 'seated' ? this.#open.get(chair.page.line) : undefined
  }

  /** The lines of those at the door. */
  atTheDoor(): readonly Connection[] {
    return this.#house().door.guests.flatMap(({ page }) => this.#open.get(page.line) ?? [])
  }

  /** Ends all of them. */
  close(): void {
    const open = [...this.#open.values()]
    this.#open.clear()
    for (const connection of open) connection.close()
  }
}
