/** Who is who, as this page may say it. Names come from the sealed frames; a name that has not been opened is "Someone". */
import type { SeatedView } from '../../shared/pageView.ts'
import { isLeading, type SeatId } from '../../shared/session/seat.ts'
import { room as text } from '../text/room.ts'
import type { Who } from '../text/roomPhases.ts'

/** What of the room a screen needs to speak of people. */
export interface Company {
  readonly view: SeatedView
  readonly names: ReadonlyMap<SeatId, string>
}

export const nameOf = ({ names }: Pick<Company, 'names'>, seat: SeatId): string =>
  names.get(seat) ?? text.someone

/** The presenter, as the phase's words need it. */
export function presenterOf({ view, names }: Company): Who {
  const { presenter } = view
  if (!presenter) return null
  return { name: nameOf({ names }, presenter.seat), you: presenter.seat === view.you.seat }
}

/** Whether the presenter sits back at this moment, and whether that is the reader. */
export const sittingBack = (view: SeatedView): boolean => view.presenter?.sittingBack ?? false
export const youSitBack = (view: SeatedView): boolean =>
  sittingBack(view) && view.presenter?.seat === view.you.seat

/** The other leader's chair, if there is anyone on it. */
export function otherLeader(view: SeatedView): SeatId | null {
  const other = view.chairs.find(
    (c) => isLeading(c.role) && c.seat !== view.you.seat && c.presence !== 'free',
  )
  return other?.seat ?? null
}

/** Nobody is on this chair. */
export const isFree = (view: SeatedView, seat: SeatId): boolean =>
  view.chairs.some((c) => c.seat === seat && c.presence === 'free')

export const isHere = (view: SeatedView, seat: SeatId): boolean =>
  view.chairs.some((c) => c.seat === seat && c.presence === 'here')
