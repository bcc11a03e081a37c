/** Pictures that have stood still: a face older than a second or so is let go of, whoever's line it is. Pure. */
import type { SeatId } from '../../../shared/session/seat.ts'

/** By seat: frames decoded at the last look, and for how long there were no more, in milliseconds. */
export type Stills = ReadonlyMap<SeatId, { readonly frames: number; readonly ms: number }>

const STILL_MS = 1000

/** One look. `frames`: decoded so far, of every picture that should move. */
export const stillsAt = (
  stills: Stills,
  frames: ReadonlyMap<SeatId, number>,
  elapsed: number,
): Stills =>
  new Map(
    [...frames].map(([seat, now]) => {
      const last = stills.get(seat)
      const ms = last?.frames === now ? last.ms + elapsed : 0
      return [seat, { frames: now, ms }]
    }),
  )

export const stillAt = (stills: Stills, seat: SeatId): boolean =>
  (stills.get(seat)?.ms ?? 0) >= STILL_MS
