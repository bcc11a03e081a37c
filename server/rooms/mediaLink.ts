/** Keeps the media server's rights the same as the session's: pushed at each change, cut when a line is gone. */
import { mediaRightsOf } from '../../shared/session/rights.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Session } from '../../shared/session/session.ts'
import type { Timers } from '../clock.ts'
import type { MediaServer } from '../media/media.ts'

/** Media outlives its seat's session connection by this long (ms). */
export const MEDIA_CUT_AFTER = 15_000

export class MediaLink {
  readonly #media: MediaServer
  readonly #timers: Timers
  readonly #pushed = new Map<SeatId, string>()
  /** The media room's opaque name; another for each incarnation. */
  #room: string

  constructor(media: MediaServer, timers: Timers, room: string) {
    this.#media = media
    this.#timers = timers
    this.#room = room
    media.openRoom(room)
  }

  get room(): string {
    return this.#room
  }

  /** Another incarnation takes the room's place. */
  moveTo(room: string): void {
    if (room === this.#room) return
    this.close()
    this.#room = room
    this.#media.openRoom(room)
  }

  /** Pushes every right that differs from what was pushed last. */
  push(session: Session): void {
    for (const { id } of session.seats) {
      const rights = mediaRightsOf(session, id)
      const text = JSON.stringify(rights)
      if (this.#pushed.get(id) === text) continue
      this.#pushed.set(id, text)
      this.#media.setRights(this.#room, id, rights)
    }
  }

  /** Cuts a seat's media now; the next push gives rights again. */
  cut(seat: SeatId): void {
    this.#timers.clear(`media ${seat}`)
    this.#pushed.delete(seat)
    this.#media.closeSeat(this.#room, seat)
  }

  /** The seat's line is lost: its media has a little longer. */
  cutLater(seat: SeatId): void {
    this.#timers.set(`media ${seat}`, MEDIA_CUT_AFTER, () => this.cut(seat))
  }

  /** Whether the seat's line is lost and its media not cut yet. */
  lingers(seat: SeatId): boolean {
    return this.#timers.has(`media ${seat}`)
  }

  keep(seat: SeatId): void {
    this.#timers.clear(`media ${seat}`)
  }

  close(): void {
    for (const seat of this.#pushed.keys()) this.#timers.clear(`media ${seat}`)
    this.#pushed.clear()
    this.#media.closeRoom(this.#room)
  }
}
