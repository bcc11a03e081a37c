import { type Allowance, allowance } from '../allowance.ts'
import type { MediaRights } from '../media.ts'
import { SentBack } from './sentBack.ts'

/** Conversations that one seat may begin at once, and a second: reconnecting by hand and by itself, not a flood. */
const COMINGS = 12
const COMINGS_A_SECOND = 0.5

/** A media room as the server knows it: the process that carries it, and what a fresh process must be told. */
export class PlacedRoom {
  readonly process: number
  readonly rights = new Map<number, MediaRights>()
  /** Seats that lost their conversation when their media process died. */
  readonly sentBack = new SentBack()
  readonly #comings = new Map<number, Allowance>()

  constructor(process: number) {
    this.process = process
  }

  /** Whether this seat may begin one more conversation; `now` in ms. */
  mayCome(seat: number, now: number): boolean {
    const may = this.#comings.get(seat) ?? allowance(COMINGS, COMINGS_A_SECOND, now)
    this.#comings.set(seat, may)
    return may(1, now)
  }
}

/** All media rooms, spread over the media processes. */
export class PlacedRooms {
  readonly #rooms = new Map<string, PlacedRoom>()
  readonly #processes: number

  constructor(processes: number) {
    this.#processes = processes
  }

  get size(): number {
    return this.#rooms.size
  }

  find(name: string): PlacedRoom | undefined {
    return this.#rooms.get(name)
  }

  /** Gives a room to the process with the fewest. */
  place(name: string): PlacedRoom {
    const counts = this.countByProcess()
    const room = new PlacedRoom(counts.indexOf(Math.min(...counts)))
    this.#rooms.set(name, room)
    return room
  }

  remove(name: string): void {
    this.#rooms.delete(name)
  }

  clear(): void {
    this.#rooms.clear()
  }

  *on(process: number): Iterable<readonly [name: string, room: PlacedRoom]> {
    for (const entry of this.#rooms) if (entry[1].process === process) yield entry
  }

  countByProcess(): readonly number[] {
    const counts = Array.from({ length: this.#processes }, () => 0)
    for (const { process } of this.#rooms.values()) counts[process] = (counts[process] ?? 0) + 1
    return counts
  }
}
