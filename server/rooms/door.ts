/** The door: who waits, in the order they came. */
import type { SeatId } from '../../shared/session/seat.ts'
import type { Connection } from './connection.ts'
import type { Credentials } from './credentials.ts'

/** People by shared links who may wait at once; personal and leaders' links, one page each, pass it. */
export const MOST_AT_THE_DOOR = 24

export interface Guest {
  readonly guest: number
  readonly connection: Connection
  readonly credentials: Credentials
  /** Epoch ms. */
  readonly since: number
  /** Sealed name (base64url) and its commitment; null until they have knocked. */
  readonly name: { readonly frame: string; readonly commitment: string } | null
  /** The seat whose occupant is being asked to move here. */
  readonly asking: SeatId | null
}

export class Door {
  readonly #guests = new Map<number, Guest>()
  #next = 1
  /** Places held for pages whose connection is just being made. */
  #held = 0

  get size(): number {
    return this.#guests.size
  }

  all(): readonly Guest[] {
    return [...this.#guests.values()]
  }

  get(guest: number): Guest | undefined {
    return this.#guests.get(guest)
  }

  of(connection: Connection): Guest | undefined {
    return this.all().find((guest) => guest.connection === connection)
  }

  /** Whether one more by a shared link may wait. */
  get isFull(): boolean {
    const shared = this.all().filter(({ credentials }) => credentials.own === null).length
    return shared + this.#held >= MOST_AT_THE_DOOR
  }

  hold(): () => void {
    this.#held += 1
    let released = false
    return () => {
      if (!released) this.#held -= 1
      released = true
    }
  }

  add(
    connection: Connection,
    credentials: Credentials,
    now: number,
    name: Guest['name'] = null,
  ): Guest {
    const guest: Guest = {
      guest: this.#next,
      connection,
      credentials,
      since: now,
      name,
      asking: null,
    }
    this.#next += 1
    this.#guests.set(guest.guest, guest)
    return guest
  }

  change(guest: number, part: Partial<Pick<Guest, 'name' | 'asking'>>): void {
    const known = this.#guests.get(guest)
    if (known !== undefined) this.#guests.set(guest, { ...known, ...part })
  }

  remove(guest: number): void {
    this.#guests.delete(guest)
  }
}
