/** What a seat may do, as one table of phase × standing. The server enforces by it, the client draws by it, the tests enumerate it. */
import type { Phase } from './agenda.ts'
import { isAfterTheGroup } from './phaseKinds.ts'
import { factsOf } from './phaseTable.ts'
import { NOTHING, RIGHTS, type Rights } from './rightsTable.ts'
import { isLeading, type Role, type SeatId } from './seat.ts'
import type { Presenter, Seat, Session } from './session.ts'
import type { Moment, Standing } from './standing.ts'

/** The phase that runs, if one does. */
export const phaseNow = (session: Session): Phase | null =>
  session.at === 'running' ? (session.agenda.phases[session.phase] ?? null) : null

export const momentOf = (session: Session): Moment =>
  session.at === 'running' ? (phaseNow(session)?.kind ?? 'resuming') : session.at

export const seatOf = (session: Session, seat: SeatId): Seat | undefined =>
  session.seats.find((each) => each.id === seat)

/** Whether somebody else has the chair by now than whom the giver of a command saw there (its generation then). */
export function isOtherThan(
  session: Session,
  { seat, sitting }: { readonly seat: SeatId; readonly sitting?: number | undefined },
): boolean {
  const chair = seatOf(session, seat)
  return sitting !== undefined && chair !== undefined && chair.generation !== sitting
}

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
