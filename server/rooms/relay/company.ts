/** Who is in the room for the relay: what each seat may do, and who writes from it. Both are live. */
import type { SeatId } from '../../../shared/session/seat.ts'
import type { LineId } from '../line.ts'
import {
  type Correspondent,
  correspondentOn,
  type NewCorrespondent,
  onLine,
} from './correspondent.ts'
import type { RelayLimits } from './limits.ts'
import type { Sending } from './sending.ts'
import type { RelaySeat, RelayView } from './view.ts'

export interface Company {
  readonly view: RelayView
  readonly correspondents: ReadonlyMap<SeatId, Correspondent>
  /** Those who get board frames. */
  readonly readers: readonly Correspondent[]
}

export const everybody = (): boolean => true
export const readsBoard = (seat: RelaySeat): boolean => seat.board !== 'none'
export const readsStrip = (seat: RelaySeat): boolean => seat.strip

/** Those in sync, of the seats here of whom `may` holds. */
export const correspondentsOf = (
  { view, correspondents }: Pick<Company, 'view' | 'correspondents'>,
  may: (seat: RelaySeat) => boolean,
): readonly Correspondent[] =>
  view.seats.flatMap((seat) => {
    const correspondent = seat.here && may(seat) ? correspondents.get(seat.seat) : undefined
    return correspondent?.synced === true ? [correspondent] : []
  })

/** A frame to each of these, but not by the line `but`. */
export function toThose(
  those: readonly Correspondent[],
  frame: Uint8Array,
  but: LineId | null,
  volatile = false,
): readonly Sending[] {
  const to = those.filter(({ line }) => line !== but).map(({ seat }) => seat)
  return to.length === 0 ? [] : [{ kind: 'frame', to, frame, volatile }]
}

/** The company as the relay changes it. Readers are of the present view and lines: worked out when needed, kept until one changes. */
export class RelayCompany implements Company {
  readonly #limits: RelayLimits
  readonly #correspondents = new Map<SeatId, Correspondent>()
  #view: RelayView
  #readers: readonly Correspondent[] | null = null

  constructor(view: RelayView, limits: RelayLimits) {
    this.#view = view
    this.#limits = limits
  }

  get view(): RelayView {
    return this.#view
  }

  get correspondents(): ReadonlyMap<SeatId, Correspondent> {
    return this.#correspondents
  }

  get readers(): readonly Correspondent[] {
    this.#readers ??= correspondentsOf(this, readsBoard)
    return this.#readers
  }

  seatOf(seat: SeatId): RelaySeat | undefined {
    return this.#view.seats.find((each) => each.seat === seat)
  }

  /** Who writes by this line and what their seat may do; null when another line has taken its place, or nobody sits there. */
  whose(line: LineId): { readonly correspondent: Correspondent; readonly seat: RelaySeat } | null {
    const correspondent = onLine(this.#correspondents, line)
    const seat = correspondent === undefined ? undefined : this.seatOf(correspondent.seat)
    return correspondent === undefined || seat?.here !== true ? null : { correspondent, seat }
  }

  /** Nobody writes from seats that are no more. */
  see(next: RelayView): void {
    this.#view = next
    this.#readers = null
    for (const seat of [...this.#correspondents.keys()]) {
      if (this.seatOf(seat) === undefined) this.#correspondents.delete(seat)
    }
  }

  connect(coming: NewCorrespondent, now: number): void {
    const generation = this.seatOf(coming.seat)?.generation ?? 0
    const before = this.#correspondents.get(coming.seat)
    this.#correspondents.set(
      coming.seat,
      correspondentOn(coming, generation, before, this.#limits, now),
    )
    this.#readers = null
  }

  disconnect(line: LineId): void {
    const correspondent = onLine(this.#correspondents, line)
    if (correspondent !== undefined) correspondent.synced = false
    this.#readers = null
  }

  /** From now on it gets frames; it has none of the board yet. */
  sync(correspondent: Correspondent): void {
    correspondent.synced = true
    correspondent.cursor = 0
    this.#readers = null
  }

  clear(): void {
    this.#correspondents.clear()
    this.#readers = null
    this.#view = { ...this.#view, seats: [] }
  }
}
