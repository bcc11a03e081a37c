/**
 * What each person may still do. A budget belongs to a chair and the person in it, or at the door to an address; it outlives the
 * line, so that coming back gives nobody a new one, and it goes with the room.
 */
import type { AddressMark } from '../addresses.ts'
import type { Clock } from '../clock.ts'
import type { DoorClass, Limits, MessageClass } from '../limits.ts'
import type { Line } from '../rooms/line.ts'
import type { Room } from '../rooms/room.ts'
import { type Rate, TokenBucket } from '../tokenBucket.ts'

/** Owners remembered at most for one room before those who have used nothing are let go of. */
const MOST_OWNERS = 256

type Budget = MessageClass | 'bytes'
type Buckets = Map<Budget, TokenBucket>

const doorClassOf = (of: MessageClass): DoorClass =>
  of === 'knock' || of === 'rare' ? of : 'nonsense'

export class Budgets {
  readonly #clock: Clock
  readonly #limits: Limits
  readonly #rooms = new WeakMap<Room, Map<string, Buckets>>()

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock
    this.#limits = limits
  }

  /** Whether one more message of this kind may pass now; if so it is counted. */
  take(room: Room, line: Line, mark: AddressMark, of: MessageClass): boolean {
    const sitting = room.sittingOf(line)
    if (sitting === undefined) {
      const kind = doorClassOf(of)
      return this.#take(room, `door ${mark}`, kind, this.#limits.door[kind])
    }
    const owner = `${sitting.seat} ${sitting.generation}`
    return this.#take(room, owner, of, this.#limits.messages[of])
  }

  /** Whether so many bytes more may come of whoever sits here; if so they are counted. Null: it is nobody in a chair. */
  takeBytes(room: Room, line: Line, bytes: number): boolean | null {
    const sitting = room.sittingOf(line)
    if (sitting === undefined) return null
    const owner = `${sitting.seat} ${sitting.generation}`
    return this.#take(room, owner, 'bytes', this.#limits.transport, bytes)
  }

  #take(room: Room, owner: string, of: Budget, rate: Rate, cost = 1): boolean {
    const now = this.#clock.now()
    const owners = this.#rooms.get(room) ?? new Map<string, Buckets>()
    this.#rooms.set(room, owners)
    const buckets: Buckets = owners.get(owner) ?? new Map()
    owners.set(owner, buckets)
    const bucket = buckets.get(of) ?? new TokenBucket(rate, now)
    buckets.set(of, bucket)
    if (owners.size > MOST_OWNERS) forgetUnused(owners, now)
    return bucket.take(now, cost)
  }
}

function forgetUnused(owners: Map<string, Buckets>, now: number): void {
  for (const [owner, buckets] of owners) {
    if ([...buckets.values()].every((bucket) => bucket.isFull(now))) owners.delete(owner)
  }
}
