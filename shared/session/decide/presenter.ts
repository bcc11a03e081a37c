/** Who presents, and how they sit back. Chosen, brought back and released by leaders alone. */
import { isPartingPhase, isSittingBackPhase } from '../phaseKinds.ts'
import { seatOf } from '../rights.ts'
import type { Active, Presenter } from '../session.ts'
import { withoutPresenterSignals } from './signals.ts'
import type { Handlers, Step } from './step.ts'

const change = (session: Active, part: Partial<Presenter>): Step =>
  session.presenter ? { ...session, presenter: { ...session.presenter, ...part } } : 'no-presenter'

export const presenterHandlers = {
  'choose-presenter': (session, { seat }) => {
    if (session.at !== 'running') return 'not-running'
    const phase = session.agenda.phases[session.phase]
    if (!phase || isPartingPhase(phase.kind)) return 'not-in-this-phase'
    const chair = seatOf(session, seat)
    if (!chair) return 'no-such-seat'
    if (chair.role === 'observer') return 'not-allowed'
    if (session.presenter) {
      return session.presenter.seat === seat ? 'already-so' : 'presenter-chosen-already'
    }
    if (chair.presence !== 'here') return 'seat-not-here'
    const sittingBack = isSittingBackPhase(session.agenda, phase.kind)
    return { ...session, presenter: { seat, sittingBack, view: 'edge', board: 'watch' } }
  },
  /** Works for a presenter who is gone as well. */
  'release-presenter': (session) =>
    session.presenter
      ? { ...session, presenter: null, signals: withoutPresenterSignals(session) }
      : 'no-presenter',
  /** Permits the microphone; the presenter's own tap opens it. */
  'bring-back': (session) => {
    if (!session.presenter) return 'no-presenter'
    if (!session.presenter.sittingBack) return 'already-so'
    const signals = withoutPresenterSignals(session)
    return { ...session, signals, presenter: { ...session.presenter, sittingBack: false } }
  },
  'presenter-board': (session, { board }) =>
    session.presenter?.board === board ? 'already-so' : change(session, { board }),
  'presenter-view': (session, { view }, { seat }) => {
    if (session.presenter?.seat !== seat) return 'not-the-presenter'
    return session.presenter.view === view ? 'already-so' : change(session, { view })
  },
} satisfies Partial<Handlers>
