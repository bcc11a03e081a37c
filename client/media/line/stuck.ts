/**
 * A receiver of our own that has lost its decryption: packets arrive, nothing comes out, and nobody says why. It has been seen on
 * busy machines when livekit-client rebuilds a connection. Only a line of one's own, joined anew, mends it.
 */
import type { Counters } from './opening.ts'

/** By receiver: the counters at the last look, and at how many looks in a row nothing had come out. */
export type Looks = ReadonlyMap<string, { readonly counters: Counters; readonly dumb: number }>

/** A look counts when this many packets have arrived since the last: about a second of voice. */
const ENOUGH_PACKETS = 40
const DUMB_LOOKS = 3

/** One look at the receivers that should be heard or seen. */
export function looked(looks: Looks, now: ReadonlyMap<string, Counters>): Looks {
  return new Map(
    [...now].map(([receiver, counters]) => {
      const last = looks.get(receiver)
      if (!last || counters.opened !== last.counters.opened)
        return [receiver, { counters, dumb: 0 }]
      if (counters.arrived - last.counters.arrived < ENOUGH_PACKETS) return [receiver, last]
      return [receiver, { counters, dumb: last.dumb + 1 }]
    }),
  )
}

/** Whether the line is to be joined anew. */
export const isStuck = (looks: Looks): boolean =>
  [...looks.values()].some(({ dumb }) => dumb >= DUMB_LOOKS)
