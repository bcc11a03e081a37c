/** What each seat is told of the session: whole at each change, tailored. What is for leaders is never in a member's view. */
import type { ChairView, DeskView, GuestView, MomentView, SeatedView } from './pageView.ts'
import type { SeenLink } from './seenLink.ts'
import { CAP_MS } from './session/agendaBounds.ts'
import { type DeskMoves, movesOf } from './session/moves.ts'
import { hasParted, momentOf, rightsOf, seatOf, standingOf } from './session/rights.ts'
import { NOTHING } from './session/rightsTable.ts'
import { isLeading, type SeatId } from './session/seat.ts'
import type { Seat, Session } from './session/session.ts'

const MINUTE = 60_000
const WARN_MINUTES = 15

/** What the server knows and the session does not. */
export interface ViewExtras {
  /** Commitment to the name of each seat's person. */
  readonly commitments: ReadonlyMap<SeatId, string>
  /** This seat has given its word in the open round. */
  readonly wordGiven: boolean
  readonly guests: readonly GuestView[]
  /** Empty chairs that a personal or leader's link has retaken without a ticket, lately. */
  readonly retaken: readonly SeatId[]
  /** Some at the door hold a copy of this room from before the restart. */
  readonly earlier: boolean
  readonly offerNewLink: boolean
  readonly seenLinks: readonly SeenLink[]
  readonly latecomers: number
  /** Another page asks for this very seat. */
  readonly moveAsked: boolean
  readonly draining: boolean
  readonly trial: boolean
  readonly isSeries: boolean
}

function momentView(session: Session): MomentView {
  if (session.at !== 'running') {
    return session.at === 'arriving' ? { at: 'arriving' } : { at: 'resuming' }
  }
  const phase = momentOf(session)
  if (phase === 'arriving' || phase === 'resuming' || phase === 'ended') return { at: 'resuming' }
  return {
    at: 'running',
    phase,
    index: session.phase,
    paused: session.pausedSince !== null,
    holds: session.holds,
  }
}

function deskView(session: Session, moves: DeskMoves, extras: ViewExtras, now: number): DeskView {
  const running = session.at === 'running' ? session : null
  const capIn = Math.ceil((session.openedAt + CAP_MS - now) / MINUTE)
  const question = session.observer
  return {
    phaseStartedAt: running?.phaseStartedAt ?? null,
    phaseMinutes: running ? (session.agenda.phases[running.phase]?.minutes ?? null) : null,
    extraMinutes: running?.extraMinutes ?? 0,
    pausedSince: running?.pausedSince ?? null,
    pausedFor: running?.pausedFor ?? 0,
    openedAt: session.openedAt,
    plannedEnd: session.plannedStart + session.plannedMinutes * MINUTE,
    now,
    cases: running?.cases ?? 0,
    signals: session.signals,
    checks: session.checks,
    guests: extras.guests,
    barred: session.barred,
    removals: session.removals,
    retaken: extras.retaken,
    earlier: extras.earlier,
    offerNewLink: extras.offerNewLink,
    seenLinks: extras.seenLinks,
    minutesToCap: capIn <= WARN_MINUTES ? Math.max(0, capIn) : null,
    isSeries: extras.isSeries,
    moves,
    observer: question && { guest: question.guest, outcome: question.outcome },
  }
}

function chairView(
  session: Session,
  chair: Seat,
  showsMicrophone: boolean,
  commitment: string | undefined,
): ChairView {
  const rights = rightsOf(session, chair.id)
  return {
    seat: chair.id,
    generation: chair.generation,
    role: chair.role,
    presence: chair.presence,
    parted: hasParted(session, chair.id),
    curtain: chair.curtain,
    mayBeHeard: rights.microphone,
    mayBeSeen: rights.camera,
    microphoneClosed: showsMicrophone && chair.microphoneClosed,
    commitment: chair.presence === 'free' ? null : (commitment ?? null),
  }
}

/** The view for a seat that somebody has. `now` is epoch ms by the server's clock. */
export function seatedView(
  session: Session,
  seat: SeatId,
  extras: ViewExtras,
  now: number,
): SeatedView {
  const role = seatOf(session, seat)?.role ?? 'observer'
  const leads = isLeading(role)
  const rights = rightsOf(session, seat)
  const view = (chair: Seat): ChairView =>
    chairView(session, chair, leads || chair.id === seat, extras.commitments.get(chair.id))
  const question = session.observer
  const moves = movesOf(session, seat)
  return {
    at: 'room',
    version: session.version,
    incarnation: session.incarnation,
    you: {
      seat,
      role,
      standing: standingOf(session, seat),
      rights: session.at === 'ended' ? NOTHING : rights,
      maySend: moves.signals,
      signals: session.signals.filter((signal) => signal.seat === seat),
      check:
        session.checks.find((check) => check.seat === seat && check.answer === 'waiting') ?? null,
      askedAboutObserver:
        question?.outcome === 'waiting' &&
        question.asked.includes(seat) &&
        !question.answered.includes(seat),
      wordGiven: extras.wordGiven,
    },
    agenda: session.agenda,
    moment: momentView(session),
    chairs: session.ring.flatMap((id) => {
      const chair = seatOf(session, id)
      return chair ? [view(chair)] : []
    }),
    observers: session.seats
      .filter((chair) => chair.role === 'observer' && chair.presence !== 'free')
      .map(view),
    ring: session.ring,
    leading: session.leading,
    presenter: session.presenter,
    board: session.board,
    stripOn: session.stripOn,
    audioOnly: session.audioOnly,
    silence: session.silence,
    closings: session.closings,
    locked: session.locked,
    round: session.round,
    words: session.words,
    draining: extras.draining,
    latecomers: extras.latecomers,
    moveAsked: extras.moveAsked,
    desk: moves.desk && deskView(session, moves.desk, extras, now),
    trial: extras.trial,
  }
}
