/** Which private signals lie on a leader's desk: unseen first, the newest on top, one's own left out. Pure. */
import type { DeskView } from '../../../shared/pageView.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Signal } from '../../../shared/session/session.ts'

/** Beyond this many the oldest that this leader has seen are laid aside. */
const MOST = 4

export function shownSignals(desk: DeskView, you: SeatId): readonly Signal[] {
  const others = desk.signals.filter((signal) => signal.seat !== you)
  const newest = (a: Signal, b: Signal) => b.at - a.at
  const unseen = others.filter((s) => !s.seenBy.includes(you)).sort(newest)
  const seen = others.filter((s) => s.seenBy.includes(you)).sort(newest)
  return [...unseen, ...seen.slice(0, Math.max(0, MOST - unseen.length))]
}

export const unseenCount = (desk: DeskView, you: SeatId): number =>
  desk.signals.filter((s) => s.seat !== you && !s.seenBy.includes(you)).length
