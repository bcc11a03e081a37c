/** Who is in the room for the relay: what each seat may do, and the connection it has. Both are live. */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { RelayLimits } from './limits.ts'
import { type Line, lineIn, type NewLine, openLine } from './line.ts'
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

/** The company as the relay changes it. Readers are of the present view and lines: worked out when needed, kept until one changes. */
export class RelayCompany implements Company {
  readonly #limits: RelayLimits
  readonly #lines = new Map<SeatId, Line>()
  #view: RelayView
  #readers: readonly Line[] | null = null

  constructor(view: RelayView, limits: RelayLimits) {
    this.#view = view
    this.#limits = limits
  }

  get view(): RelayView {
    return this.#view
  }

  get lines(): ReadonlyMap<SeatId, Line> {
    return this.#lines
  }

  get readers(): readonly Line[] {
    this.#readers ??= linesOf(this, readsBoard)
    return this.#readers
  }

  seatOf(seat: SeatId): RelaySeat | undefined {
    return this.#view.seats.find((each) => each.seat === seat)
  }

  /** The line of this connection and the seat it speaks for; null when it has been replaced, or nobody sits there. */
  whose(id: string): { readonly line: Line; readonly seat: RelaySeat } | null {
    const line = lineIn(this.#lines, id)
    const seat = line === undefined ? undefined : this.seatOf(line.seat)
    return line === undefined || seat?.here !== true ? null : { line, seat }
  }

  /** Seats that are no more have no line. */
  see(next: RelayView): void {
    this.#view = next
    this.#readers = null
    for (const seat of [...this.#lines.keys()]) {
      if (this.seatOf(seat) === undefined) this.#lines.delete(seat)
    }
  }

  connect(line: NewLine, now: number): void {
    const generation = this.seatOf(line.seat)?.generation ?? 0
    const before = this.#lines.get(line.seat)
    this.#lines.set(line.seat, openLine(line, generation, before, this.#limits, now))
    this.#readers = null
  }

  disconnect(id: string): void {
    const line = lineIn(this.#lines, id)
    if (line !== undefined) line.synced = false
    this.#readers = null
  }

  /** From now on it gets frames; it has none of the board yet. */
  sync(line: Line): void {
    line.synced = true
    line.cursor = 0
    this.#readers = null
  }

  clear(): void {
    this.#lines.clear()
    this.#readers = null
    this.#view = { ...this.#view, seats: [] }
  }
}
