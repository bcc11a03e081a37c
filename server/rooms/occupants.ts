/** Who sits where: for each chair that is taken, its page's line (null while lost) and how they came. */
import type { SeatId } from '../../shared/session/seat.ts'
import type { Connection } from './connection.ts'
import type { Credentials } from './credentials.ts'
import type { OccupantRecord } from './roomCopy.ts'

export interface Occupant {
  readonly seat: SeatId
  /** Null while the line is lost. */
  readonly connection: Connection | null
  /** Of the page that sits here now, or last did; null when only a copy tells of them. */
  readonly credentials: Credentials | null
  /** Of that page; null when only a copy tells of them. */
  readonly pageLoad: number | null
  /**
   * What this page's media tokens name: the first connection by which it sat here. The same page keeps it over a lost line, so
   * that its media may mend itself with the token it has; another page in the chair has another.
   */
  readonly mediaId: string | null
  /** Commitment to the name as admitted. */
  readonly commitment: string
  /** The sealed name as it was at the door, base64url; null when only a copy tells of them. */
  readonly name: string | null
  /** The chair's generation when they took it: a state in which it differs is not theirs. */
  readonly generation: number
  /** Came by a personal or a leader's link. */
  readonly own: boolean
  /** The seat's tickets have been handed to this connection, and views may follow. */
  readonly ready: boolean
}

export class Occupants {
  readonly #seats = new Map<SeatId, Occupant>()

  get size(): number {
    return this.#seats.size
  }

  get(seat: SeatId): Occupant | undefined {
    return this.#seats.get(seat)
  }

  /** Whose line this is. */
  of(connection: Connection): Occupant | undefined {
    for (const occupant of this.#seats.values()) {
      if (occupant.connection === connection) return occupant
    }
    return undefined
  }

  set(occupant: Occupant): void {
    this.#seats.set(occupant.seat, occupant)
  }

  /** Changes part of what is known of an occupant who is there. */
  change(seat: SeatId, part: Partial<Occupant>): void {
    const occupant = this.#seats.get(seat)
    if (occupant !== undefined) this.#seats.set(seat, { ...occupant, ...part })
  }

  remove(seat: SeatId): void {
    this.#seats.delete(seat)
  }

  all(): readonly Occupant[] {
    return [...this.#seats.values()]
  }

  /** Those whose line stands. */
  connected(): readonly (Occupant & { readonly connection: Connection })[] {
    return this.all().flatMap((occupant) =>
      occupant.connection === null ? [] : [{ ...occupant, connection: occupant.connection }],
    )
  }

  records(): readonly OccupantRecord[] {
    return this.all().map(({ seat, commitment, own }) => ({ seat, commitment, own }))
  }
}
