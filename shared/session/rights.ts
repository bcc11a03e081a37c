/** What a seat may do, as one table of phase × standing. The server enforces by it, the client draws by it, the tests enumerate it. */
import type { Phase } from './agenda.ts'
import { isAfterTheGroup } from './phaseKinds.ts'
import { factsOf, type PhaseKind } from './phaseTable.ts'
import { NOTHING, RIGHTS } from './rightsTable.ts'
import { isLeading, type Role, type SeatId } from './seat.ts'
import type { Presenter, Seat, Session } from './session.ts'

/**
 * How someone stands to the session at this moment. *Presenter* is not a role: it is whom the case belongs to.
 * A leader who presents stands as presenter for sound and board, and keeps the desk.
 */
export type Standing =
  | 'leader'
  | 'co-leader'
  | 'presenter'
  | 'sitting-back'
  | 'member'
  | 'observer'
  | 'at-the-door'

export const STANDINGS: readonly Standing[] = [
  'leader',
  'co-leader',
  'presenter',
  'sitting-back',
  'member',
  'observer',
  'at-the-door',
]

/** The rows of the table: each kind of phase, and the three states without one. */
export type Moment = PhaseKind | 'arriving' | 'resuming' | 'ended'

export interface Rights {
  /** May be heard. Permission only: the owner's own tap opens the microphone. */
  readonly microphone: boolean
  readonly camera: boolean
  readonly hears: boolean
  readonly sees: boolean
  /** Has a tile in the circle (false: at the window, outside the ring, or at the door). */
  readonly seenInCircle: boolean
  readonly board: 'none' | 'read' | 'write'
  /** Reads and writes the leaders' strip. */
  readonly strip: boolean
  /** May give a feeling word while a words round is open. */
  readonly words: boolean
  /** May command the phases and see the desk. */
  readonly desk: boolean
}

/** The phase that runs, if one does. */
export const phaseNow = (session: Session): Phase | null =>
  session.at === 'running' ? (session.agenda.phases[session.phase] ?? null) : null

export const momentOf = (session: Session): Moment =>
  session.at === 'running' ? (phaseNow(session)?.kind ?? 'resuming') : session.at

export const seatOf = (session: Session, seat: SeatId): Seat | undefined =>
  session.seats.find((each) => each.id === seat)

/** The presenter, if this seat is. */
const presenting = (session: Session, seat: SeatId): Presenter | null =>
  session.presenter?.seat === seat ? session.presenter : null

/** How a seat stands now; `at-the-door` for a chair that nobody has. */
export function standingOf(session: Session, seat: SeatId): Standing {
  const chair = seatOf(session, seat)
  if (!chair || chair.presence === 'free') return 'at-the-door'
  const presenter = presenting(session, seat)
  if (presenter) return presenter.sittingBack ? 'sitting-back' : 'presenter'
  return chair.role
}

/** A leader who presents keeps the desk and the strip, and is heard wherever leaders are, unless sitting back. */
function rowOf(moment: Moment, standing: Standing, role: Role): Rights {
  const rights = RIGHTS[moment][standing]
  if (standing === role || !isLeading(role)) return rights
  const leading = RIGHTS[moment][role]
  if (standing === 'sitting-back') {
    return {
      ...rights,
      hears: leading.hears,
      sees: leading.sees,
      strip: leading.strip,
      desk: leading.desk,
    }
  }
  return { ...leading, board: rights.board }
}

const BOARD_ORDER = ['none', 'read', 'write'] as const

/** The lesser of two board rights; `off` is none. */
function boardOf(
  right: Rights['board'],
  session: Session,
  presenter: Presenter | null,
): Rights['board'] {
  const access = session.board.access === 'off' ? 'none' : session.board.access
  if (presenter?.sittingBack && presenter.board === 'withheld') return 'none'
  return BOARD_ORDER[Math.min(BOARD_ORDER.indexOf(right), BOARD_ORDER.indexOf(access))] ?? 'none'
}

/** What a seat may do at this moment: the table, narrowed by the state. */
export function rightsOf(session: Session, seat: SeatId): Rights {
  const chair = seatOf(session, seat)
  if (chair?.presence !== 'here') return NOTHING
  const presenter = presenting(session, seat)
  const rights = rowOf(momentOf(session), standingOf(session, seat), chair.role)
  const away = presenter?.sittingBack === true
  return {
    ...rights,
    microphone:
      rights.microphone && !away && !session.silence && !chair.microphoneClosed && !chair.curtain,
    camera:
      rights.camera && !session.audioOnly && !chair.curtain && !(away && presenter.view !== 'edge'),
    board: boardOf(rights.board, session, presenter),
    strip: rights.strip && session.stripOn,
    words: rights.words && session.words?.open === true,
  }
}

/** The part of the rights that a media server enforces. */
export function mediaRightsOf(
  session: Session,
  seat: SeatId,
): Pick<Rights, 'microphone' | 'camera' | 'hears' | 'sees'> {
  const { microphone, camera, hears, sees } = rightsOf(session, seat)
  return { microphone, camera, hears, sees }
}

/** Whether the group has gone home: leaders are among themselves, or have a word with the presenter. */
export function groupHasParted(session: Session): boolean {
  const phase = phaseNow(session)
  return phase !== null && isAfterTheGroup(phase.kind)
}

/**
 * Whether the session is over for this seat while others go on: members and observers part when a leader ends
 * the soft landing, the presenter after the word with the leaders. They get the goodbye view then.
 */
export function hasParted(session: Session, seat: SeatId): boolean {
  const chair = seatOf(session, seat)
  const phase = phaseNow(session)
  if (!chair || !phase || isLeading(chair.role) || !isAfterTheGroup(phase.kind)) return false
  return factsOf(phase.kind).company === 'leaders' || presenting(session, seat) === null
}
