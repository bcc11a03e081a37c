/** Who presents, and how they sit back. Chosen, brought back and released by leaders alone. */
import type { ErrorCode } from '../../answer.ts'
import { isPartingPhase, isSittingBackPhase } from '../phaseKinds.ts'
import { phaseNow, seatOf } from '../rights.ts'
import type { SeatId } from '../seat.ts'
import type { Active, Presenter } from '../session.ts'
import { roundWithout } from './rounds.ts'
import { withoutPresenterSignals } from './signals.ts'
import type { Handlers, Step } from './step.ts'

const change = (session: Active, part: Partial<Presenter>): Step =>
  session.presenter ? { ...session, presenter: { ...session.presenter, ...part } } : 'no-presenter'

/** Why this seat cannot be made the presenter now, or null. */
export function whyNoPresenter(session: Active, seat: SeatId): ErrorCode | null {
  const phase = phaseNow(session)
  if (!phase) return 'not-running'
  if (isPartingPhase(phase.kind)) return 'not-in-this-phase'
  const chair = seatOf(session, seat)
  if (!chair) return 'no-such-seat'
  if (chair.role === 'observer') return 'not-allowed'
  if (session.presenter) {
    return session.presenter.seat === seat ? 'already-so' : 'presenter-chosen-already'
  }
  return chair.presence === 'here' ? null : 'seat-not-here'
}

/** The other leader has released whom this one's giver saw, and chosen another. */
const isOther = (presenter: Presenter, of: SeatId | undefined): boolean =>
  of !== undefined && of !== presenter.seat

export const presenterHandlers = {
  'choose-presenter': (session, { seat }) => {
    const refusal = whyNoPresenter(session, seat)
    const phase = phaseNow(session)
    if (refusal || !phase) return refusal ?? 'not-running'
    const sittingBack = isSittingBackPhase(session.agenda, phase.kind)
    // Whoever sits back has no turn: a pass that all see would be a word.
    const round = sittingBack ? roundWithout(session.round, seat) : session.round
    return { ...session, round, presenter: { seat, sittingBack, view: 'edge', board: 'watch' } }
  },
  /** Works for a presenter who is gone as well. */
  'release-presenter': (session, { of }) => {
    if (!session.presenter) return 'no-presenter'
    if (isOther(session.presenter, of)) return 'moved-on'
    return { ...session, presenter: null, signals: withoutPresenterSignals(session) }
  },
  /** Permits the microphone; the presenter's own tap opens it. */
  'bring-back': (session, { of }) => {
    if (!session.presenter) return 'no-presenter'
    if (isOther(session.presenter, of)) return 'moved-on'
    if (!session.presenter.sittingBack) return 'already-so'
    const signals = withoutPresenterSignals(session)
    return { ...session, signals, presenter: { ...session.presenter, sittingBack: false } }
  },
  'presenter-board': (session, { board, of }) => {
    if (session.presenter && isOther(session.presenter, of)) return 'moved-on'
    return session.presenter?.board === board ? 'already-so' : change(session, { board })
  },
  'presenter-view': (session, { view }, { seat }) => {
    if (session.presenter?.seat !== seat) return 'not-the-presenter'
    return session.presenter.view === view ? 'already-so' : change(session, { view })
  },
} satisfies Partial<Handlers>
