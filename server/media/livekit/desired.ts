/**
 * What every seat may do, and whether LiveKit has been told: desired state, never a one-shot message. A seat's rights are
 * sent when they change and again until LiveKit has taken them; a slow round compares LiveKit's own account.
 */
import type { MediaRights } from '../media.ts'
import { NO_MEDIA } from '../media.ts'

export interface DesiredSeat {
  readonly rights: MediaRights
  /** Grows with each change; what LiveKit took last is `told`. */
  readonly version: number
  readonly told: number
}

export class DesiredRooms {
  readonly #rooms = new Map<string, Map<number, DesiredSeat>>()

  open(room: string): void {
    if (!this.#rooms.has(room)) this.#rooms.set(room, new Map())
  }

  /** Whether the room was there. */
  close(room: string): boolean {
    return this.#rooms.delete(room)
  }

  has(room: string): boolean {
    return this.#rooms.has(room)
  }

  get size(): number {
    return this.#rooms.size
  }

  names(): readonly string[] {
    return [...this.#rooms.keys()]
  }

  /** False for a room that is not open. */
  want(room: string, seat: number, rights: MediaRights): boolean {
    const seats = this.#rooms.get(room)
    if (!seats) return false
    const before = seats.get(seat)
    seats.set(seat, {
      rights,
      version: (before?.version ?? 0) + 1,
      told: before?.told ?? 0,
    })
    return true
  }

  forget(room: string, seat: number): void {
    this.#rooms.get(room)?.delete(seat)
  }

  rightsOf(room: string, seat: number): MediaRights {
    return this.#rooms.get(room)?.get(seat)?.rights ?? NO_MEDIA
  }

  versionOf(room: string, seat: number): number {
    return this.#rooms.get(room)?.get(seat)?.version ?? 0
  }

  /** LiveKit has taken a version, or has never heard of the seat, which is as good: it comes with a fresh token. */
  told(room: string, seat: number, version: number): void {
    const seats = this.#rooms.get(room)
    const found = seats?.get(seat)
    if (seats && found) seats.set(seat, { ...found, told: Math.max(found.told, version) })
  }

  /** LiveKit's account differs: the seat is to be told again. */
  mistrust(room: string, seat: number): void {
    const seats = this.#rooms.get(room)
    const found = seats?.get(seat)
    if (seats && found) seats.set(seat, { ...found, told: 0 })
  }

  /** Seats whose last rights LiveKit has not taken yet. */
  untold(): readonly { readonly room: string; readonly seat: number }[] {
    return [...this.#rooms].flatMap(([room, seats]) =>
      [...seats].flatMap(([seat, { version, told }]) => (told < version ? [{ room, seat }] : [])),
    )
  }
}
