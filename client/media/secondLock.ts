/**
 * The second lock. The server forwards nothing of a seat without the right; apart from that, this page plays and shows only
 * seats whose right holds in the latest view, so that a mistake in one place is not heard.
 */
import type { SeatedView } from '../../shared/pageView.ts'
import type { SeatId } from '../../shared/session/seat.ts'

export interface Reach {
  /** Seats this page may play. */
  readonly heard: ReadonlySet<SeatId>
  /** Seats this page may show. */
  readonly seen: ReadonlySet<SeatId>
  /** Others who sit here by the session, and of whom this page may know by their media. */
  readonly present: ReadonlySet<SeatId>
}

export const NOBODY: Reach = { heard: new Set(), seen: new Set(), present: new Set() }

/** Whom this page may play and show, by the view alone. Never oneself. */
export function reachIn(view: SeatedView): Reach {
  if (view.moment.at === 'resuming') return NOBODY
  const others = [...view.chairs, ...view.observers].filter((chair) => chair.seat !== view.you.seat)
  const { hears, sees } = view.you.rights
  const chairs = new Set(view.chairs)
  const present = hears || sees ? others.filter((c) => chairs.has(c) && c.presence === 'here') : []
  return {
    heard: new Set(hears ? others.filter((c) => c.mayBeHeard).map((c) => c.seat) : []),
    seen: new Set(
      sees && !view.audioOnly ? others.filter((c) => c.mayBeSeen).map((c) => c.seat) : [],
    ),
    present: new Set(present.map((c) => c.seat)),
  }
}
