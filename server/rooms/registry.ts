/** The rooms that live in this process: they come to life with the first arrival and are forgotten with their end. */
import type { SignedNote } from '../../shared/datesNote.ts'
import { higher } from '../../shared/seriesChange.ts'
import type { Ended } from '../../shared/session/session.ts'
import type { Addresses, AddressMark } from '../addresses.ts'
import type { Credentials } from './credentials.ts'
import { Graves } from './graves.ts'
import { isAfterEnd, offerOf } from './house/copies.ts'
import type { LateReceipt } from './house/house.ts'
import { lateReceiptFor } from './house/lateReceipts.ts'
import { type DoorRefusal, refusalAtDoor, refusalOfLink } from './house/refusals.ts'
import { LateReceipts } from './lateReceipts.ts'
import type { Line } from './line.ts'
import { windowEnd } from './plan.ts'
import { Room, type RoomEvents } from './room.ts'
import type { Offer, RoomOver } from './roomCopy.ts'
import type { RoomServices } from './services.ts'

/** A place kept for a page until its line stands. */
export interface Visit {
  /**
   * The line stands: to the chair or to the door. Gives the room, null when it ended in between; `parting`: the page is told that it
   * is over, with the receipt that waited for it, and its line ends by itself.
   */
  arrive(line: Line): Room | 'parting' | null
  /** The line never came. */
  abandon(): void
}

export type Entry =
  | { readonly ok: true; readonly visit: Visit }
  | ({ readonly ok: false } & DoorRefusal)

const refused = (refusal: DoorRefusal): Entry => ({ ok: false, ...refusal })

export class Rooms {
  readonly #services: RoomServices
  readonly #addresses: Addresses
  readonly #living = new Map<string, Room>()
  /** Releases the count against the address by which a room came to life. */
  readonly #release = new Map<Room, () => void>()
  readonly #graves: Graves
  readonly #late: LateReceipts
  readonly #startedAt: number

  constructor(services: RoomServices, addresses: Addresses) {
    this.#services = services
    this.#addresses = addresses
    this.#graves = new Graves(services.clock)
    this.#late = new LateReceipts(services)
    this.#startedAt = services.clock.now()
  }

  get size(): number {
    return this.#living.size
  }

  get tombstones(): number {
    return this.#graves.size
  }

  lives(room: string): boolean {
    return this.#living.has(room)
  }

  /** The highest note of changed dates by which an open room of this series goes. */
  noteOf(series: string): SignedNote | null {
    return this.all()
      .map((room) => room.house.plan.note)
      .filter((note) => note?.series === series)
      .reduce(higher, null)
  }

  all(): readonly Room[] {
    return [...this.#living.values()]
  }

  /** The room whose media room has this name, if it lives. */
  byMediaRoom(name: string): Room | undefined {
    const room = this.all().find(({ mediaRoom }) => mediaRoom === name)
    return room !== undefined && this.#services.homes.mayLive(room.plan.id) ? room : undefined
  }

  /** Whether it lives here, or has ended here within its window. */
  knows(room: string): boolean {
    return this.#living.has(room) || this.#graves.has(room)
  }

  /** Looks at everything that can be said before the line stands, and keeps a place. */
  enter(credentials: Credentials, mark: AddressMark): Entry {
    const { plan } = credentials
    if (credentials.over !== null) this.heedEnd({ ...credentials.over, until: windowEnd(plan) })
    if (this.#graves.has(plan.id)) {
      return (
        this.#parting(credentials, this.#graves.lateOf(plan.id)) ?? refused({ code: 'room-ended' })
      )
    }
    const room = this.#living.get(plan.id) ?? null
    const now = this.#services.clock.now()
    const refusal = this.#refusal(credentials, room, now)
    if (refusal?.code === 'room-ended' && room !== null) {
      return this.#parting(credentials, room.house.memory.late) ?? refused(refusal)
    }
    if (refusal !== null) return refused(refusal)
    if (room === null) {
      const { limits, draining } = this.#services
      if (draining() && credentials.copy === null) return refused({ code: 'draining' })
      if (this.#living.size >= limits.roomsPerProcess) return refused({ code: 'too-many-rooms' })
      if (!this.#addresses.mayHold('room', mark, limits.roomsPerAddress)) {
        return refused({ code: 'too-many-rooms' })
      }
    }
    const release = room === null || credentials.own !== null ? null : room.hold()
    return {
      ok: true,
      visit: {
        arrive: (line) => {
          release?.()
          return this.#arrive(credentials, line, mark)
        },
        abandon: () => release?.(),
      },
    }
  }

  /**
   * Whoever offers a copy had a chair in it: no window, lock or crowd keeps them out. A removal does, by a link that it has
   * stopped, unless the room is only finding its place again and may not know them yet.
   */
  #refusal(credentials: Credentials, room: Room | null, now: number): DoorRefusal | null {
    if (this.#offerIn(credentials) === null) {
      return refusalAtDoor(credentials, room?.house ?? null, room?.held ?? 0, now)
    }
    if (room === null || room.session.at === 'resuming') return null
    return refusalOfLink(credentials, room.house, now)
  }

  /** What the page may bring the room back from. */
  #offerIn({ copy, ticket, plan }: Credentials): Offer | null {
    const offer = offerOf(copy, ticket)
    return offer !== null && isAfterEnd(offer, this.#graves.lastEnd(plan.id)) ? offer : null
  }

  /** Whoever was there and is late for the end still gets their receipt; null when none waits for them. */
  #parting(credentials: Credentials, late: readonly LateReceipt[]): Entry | null {
    // Whoever holds the word of the end was there, and has theirs.
    const theirs = credentials.over === null ? lateReceiptFor(late, credentials) : null
    if (theirs === null) return null
    const why = this.lives(credentials.plan.id) ? 'parted' : 'ended'
    return {
      ok: true,
      visit: {
        arrive: (line) => {
          this.#late.hand(theirs, why, line)
          return 'parting'
        },
        abandon: () => undefined,
      },
    }
  }

  #arrive(credentials: Credentials, line: Line, mark: AddressMark): Room | null {
    const { plan } = credentials
    if (this.#graves.has(plan.id)) return null
    if (!this.#services.homes.mayLive(plan.id)) return null
    const offer = this.#offerIn(credentials)
    const room = this.#living.get(plan.id) ?? this.#open(credentials, mark, offer)
    room.arrive(credentials, line, offer, this.#services.clock.now() - this.#startedAt)
    return room
  }

  #open({ plan }: Credentials, mark: AddressMark, offer: Offer | null): Room {
    const events: RoomEvents = {
      ended: (ended, why) => this.#onEnd(ended, why),
      gaveWay: () =>
        this.#services.log({ event: 'room-resumed', rooms: this.size, by: 'earlier-copy' }),
    }
    const room = new Room(plan, this.#services, events, offer)
    this.#living.set(plan.id, room)
    const { roomsPerAddress } = this.#services.limits
    const release = this.#addresses.hold('room', mark, roomsPerAddress)
    if (release !== null) this.#release.set(room, release)
    this.#services.log(
      offer === null
        ? { event: 'room-opened', rooms: this.size }
        : { event: 'room-resumed', rooms: this.size, by: 'copy' },
    )
    return room
  }

  #onEnd(room: Room, why: Ended['why']): void {
    if (this.#living.get(room.plan.id) !== room) return
    this.#forget(room)
    const { log } = this.#services
    // People of a room that was merely left alone may come back within its window.
    if (why !== 'empty') {
      this.#bury(room.plan.id, windowEnd(room.plan), room.house.memory.late)
    }
    log({ event: 'room-ended', why, minutes: room.lifeMinutes, rooms: this.size })
  }

  /** A page brings the word of another process, or of this one, that the room has ended. */
  heedEnd(over: RoomOver): void {
    const room = this.#living.get(over.room)
    this.#graves.noteEnd(over)
    if (room === undefined) this.#bury(over.room, over.until)
    else room.heardOfEnd(over)
  }

  /** Remembers until its window closes (epoch ms) that this room has ended. */
  #bury(room: string, until: number, late: readonly LateReceipt[] = []): void {
    if (this.#graves.bury(room, until, late)) this.#services.homes.ended(room, until)
  }

  #forget(room: Room): void {
    this.#living.delete(room.plan.id)
    this.#release.get(room)?.()
    this.#release.delete(room)
  }

  /** Tells every room that something outside them has changed (the server is on its way out). */
  changed(): void {
    for (const room of this.all()) room.changed()
  }

  /** Everybody is sent on to other processes: every page has the last copy of its room, and nothing happens in them any more. */
  async sendOn(): Promise<void> {
    await Promise.all(this.all().map((room) => room.sendOn()))
  }

  /** Ends rooms that may not live here any longer: their pages find them elsewhere. The answer is how many. */
  standDown(may: (room: string) => boolean): number {
    const going = this.all().filter(({ plan }) => !may(plan.id))
    for (const room of going) {
      this.#forget(room)
      room.letGo(true)
    }
    return going.length
  }

  /** Frees everything: the process stops. */
  close(): void {
    for (const room of this.all()) {
      this.#forget(room)
      room.letGo(false)
    }
    this.#graves.clear()
  }
}
