/** A server on its way out: its rooms move to other nodes, or finish here where there are none. */
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Rooms } from '../rooms/registry.ts'
import type { Machines } from './machines.ts'

const MINUTE = 60_000
/** How often it is looked whether it is empty, or somebody takes its rooms (ms). */
const LOOK_EVERY = 1_000
/** How long a node whose rooms have moved goes on passing people on: whoever stands before it learns late that it goes (ms). */
const LINGER = 5_000

export interface Emptying {
  readonly clock: Clock
  readonly log: Log
  readonly rooms: Rooms
  /** Null: there are no others. */
  readonly machines: Machines | null
  /** The longest that it may take. */
  readonly minutes: number
}

/** Resolves when nobody is left, or the time is over. No new room is opened meanwhile. */
export async function emptied({ clock, log, rooms, machines, minutes }: Emptying): Promise<void> {
  const pause = () => new Promise<void>((resolve) => void clock.after(LOOK_EVERY, resolve))
  const until = clock.now() + minutes * MINUTE
  await machines?.retire()
  let told = false
  while (rooms.size > 0 && clock.now() < until) {
    if (machines !== null && (await hasHandedOver(machines, rooms, log))) break
    if (!told) rooms.changed()
    told = true
    await pause()
  }
  const lingers = Math.min(until, clock.now() + LINGER)
  while (machines !== null && machines.state.passedOn > 0 && clock.now() < lingers) await pause()
}

/** Sends everybody on, with the last copy of their room; false: there is nobody to send them to. */
async function hasHandedOver(machines: Machines, rooms: Rooms, log: Log): Promise<boolean> {
  if (!(await machines.mayHandOver())) return false
  await rooms.sendOn()
  await machines.handOver()
  log({ event: 'rooms-moved', why: 'draining', rooms: rooms.standDown(() => false) })
  return true
}
