/** Who is in the room for the relay: what each seat may do, and the connection it has. Both are live. */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Line } from './line.ts'
import type { Sending } from './sending.ts'
import type { RelaySeat, RelayView } from './view.ts'

export interface Company {
  readonly view: RelayView
  readonly lines: ReadonlyMap<SeatId, Line>
  /** The lines that get board frames. */
  readonly readers: readonly Line[]
}

export const everybody = (): boolean => true
export const readsBoard = (seat: RelaySeat): boolean => seat.board !== 'none'
export const readsStrip = (seat: RelaySeat): boolean => seat.strip

/** Lines in sync of the seats here of whom `may` holds. */
export const linesOf = (
  { view, lines }: Pick<Company, 'view' | 'lines'>,
  may: (seat: RelaySeat) => boolean,
): readonly Line[] =>
  view.seats.flatMap((seat) => {
    const line = seat.here && may(seat) ? lines.get(seat.seat) : undefined
    return line?.synced === true ? [line] : []
  })

/** A frame to each of these, but not to the line `but`. */
export function toThose(
  those: readonly Line[],
  frame: Uint8Array,
  but: string | null,
  volatile = false,
): readonly Sending[] {
  const to = those.filter(({ id }) => id !== but).map(({ seat }) => seat)
  return to.length === 0 ? [] : [{ kind: 'frame', to, frame, volatile }]
}
