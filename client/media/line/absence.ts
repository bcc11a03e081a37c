/**
 * Who sits in the room but is not on the line: their sound and picture are on their way, or gone. Nothing is said of the first
 * moments, in which somebody is only arriving. Pure.
 */
import type { SeatId } from '../../../shared/session/seat.ts'

export interface Absence {
  /** For how long a seat has been missing, in milliseconds. */
  readonly missing: ReadonlyMap<SeatId, number>
  /** Seats that have been on the line before. */
  readonly known: ReadonlySet<SeatId>
}

export const ALL_THERE: Absence = { missing: new Map(), known: new Set() }

export const ARRIVES_WITHIN_MS = 6000
const BACK_WITHIN_MS = 1000
/** After this it is no longer said that it is coming back. */
export const CUT_AFTER_MS = 20_000

/** One look. `expected`: who sits here by the session; `there`: whose media is on the line. */
export function lookedFor(
  absence: Absence,
  expected: ReadonlySet<SeatId>,
  there: ReadonlySet<SeatId>,
  elapsed: number,
): Absence {
  const known = [...absence.known, ...there].filter((seat) => expected.has(seat))
  const missing = [...expected]
    .filter((seat) => !there.has(seat))
    .map((seat): [SeatId, number] => [seat, (absence.missing.get(seat) ?? 0) + elapsed])
  return { missing: new Map(missing), known: new Set(known) }
}

/** `away`: coming back; `cut`: for so long that it is not promised any more. */
export function absenceOf({ missing, known }: Absence, seat: SeatId): 'no' | 'away' | 'cut' {
  const ms = missing.get(seat) ?? 0
  if (ms >= CUT_AFTER_MS) return 'cut'
  return ms >= (known.has(seat) ? BACK_WITHIN_MS : ARRIVES_WITHIN_MS) ? 'away' : 'no'
}
