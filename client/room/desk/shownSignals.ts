/** Which private signals lie on a leader's desk: unseen first, a pause above all, then the newest; one's own left out. Pure. */
import type { DeskView } from '../../../shared/pageView.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { QuietCheck, Signal } from '../../../shared/session/session.ts'
import { signalFacts } from '../../../shared/session/signalTable.ts'

/** Beyond this many the oldest that this leader has seen are laid aside. */
const MOST = 4

/** Somebody who needs a pause waits behind nothing. */
const rank = ({ kind }: Signal): number => (signalFacts(kind).weight === 'pause' ? 0 : 1)

export function shownSignals(desk: DeskView, you: SeatId): readonly Signal[] {
  const others = desk.signals.filter((signal) => signal.seat !== you)
  const newest = (a: Signal, b: Signal) => rank(a) - rank(b) || b.at - a.at
  const unseen = others.filter((s) => !s.seenBy.includes(you)).sort(newest)
  const seen = others.filter((s) => s.seenBy.includes(you)).sort(newest)
  return [...unseen, ...seen.slice(0, Math.max(0, MOST - unseen.length))]
}

/** Answers "Not now" that this leader has not seen: as loud as a pause. Newest first. */
export const unseenNotNows = (desk: Pick<DeskView, 'checks'>, you: SeatId): readonly QuietCheck[] =>
  desk.checks
    .filter(({ answer, seenBy }) => answer === 'not-now' && !seenBy.includes(you))
    .sort((a, b) => b.at - a.at)

/** What is as loud as a need for a pause and not seen by this leader yet, by its number. */
export const loudOnes = (
  desk: Pick<DeskView, 'signals' | 'checks'>,
  you: SeatId,
): readonly number[] => [
  ...desk.signals
    .filter((signal) => signal.seat !== you && rank(signal) === 0 && !signal.seenBy.includes(you))
    .map(({ id }) => id),
  ...unseenNotNows(desk, you).map(({ id }) => id),
]

/** Whether something as loud has come since the desk was last looked at; what stood there at first makes no sound. */
export const sounds = (before: readonly number[] | null, now: readonly number[]): boolean =>
  before !== null && now.some((id) => !before.includes(id))

/** Whether the person on this chair has said that they might have a case. */
export const mightHaveCase = ({ signals }: Pick<DeskView, 'signals'>, seat: SeatId): boolean =>
  signals.some((signal) => signal.seat === seat && signal.kind === 'might-have-case')

export const unseenCount = (desk: DeskView, you: SeatId): number =>
  desk.signals.filter((s) => s.seat !== you && !s.seenBy.includes(you)).length +
  unseenNotNows(desk, you).length
