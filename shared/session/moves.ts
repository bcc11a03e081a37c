/**
 * What a seat can do at this moment, by the same rules that `decide` goes by: sent with the view, so that a page draws moves and
 * works none out. A move that is offered is never refused, and one that would be refused is not offered.
 */
import type { ErrorCode } from '../answer.ts'
import type { PhaseKind } from './agenda.ts'
import { enteringAt, type Path, pathsFrom, whyNotEnter } from './decide/paths.ts'
import { whyNoPresenter } from './decide/presenter.ts'
import { roundNow, wordsNow } from './decide/rounds.ts'
import { whyNoSignal } from './decide/signals.ts'
import { isAfterTheGroup, isReturnPhase, isSittingBackPhase } from './phaseKinds.ts'
import { factsOf } from './phaseTable.ts'
import { momentOf, phaseNow, seatOf } from './rights.ts'
import type { Rights } from './rightsTable.ts'
import { RIGHTS } from './rightsTable.ts'
import type { RoundKind, WordsKind } from './roundKinds.ts'
import { isLeading, type SeatId } from './seat.ts'
import type { Active, Running, Session } from './session.ts'
import { SENT_SIGNALS, type SentSignal } from './signalTable.ts'

/** Who goes home by a move: the group, or the presenter after a word with the leaders. Asked once, for nobody comes back. */
export type Parting = 'group' | 'presenter' | null

/** Where a move leads. */
export interface Leads {
  readonly to: PhaseKind
  readonly parting: Parting
}

/** A move that has its place, and cannot be made at this moment. */
export interface Withheld {
  readonly refusal: ErrorCode
}

/** The one move of the desk's main button. */
export type PrimaryMove =
  | { readonly kind: 'begin' }
  /** Nobody presents yet: the leader picks a chair first. */
  | { readonly kind: 'choose-presenter' }
  /** On to the next phase, and what becomes of the presenter by it. */
  | ({
      readonly kind: 'next'
      readonly presenter: 'tells' | 'leaves' | 'returns' | 'as-before'
    } & Leads)
  | { readonly kind: 'bring-back' }
  /** Their line is lost, or they have left for good. */
  | { readonly kind: 'release'; readonly why: 'gone' | 'left' }
  | { readonly kind: 'end' }

/** A leader's moves. */
export interface DeskMoves {
  /** Null while there is nothing to move: resuming. */
  readonly primary: PrimaryMove | null
  readonly back: Leads | null
  /** Leaves out the phase that would come next. */
  readonly skip: (Leads & { readonly over: PhaseKind }) | null
  /** By the phases of the agenda: where going there leads, or why it cannot be gone to now; null for the one that runs. */
  readonly goTo: readonly (Leads | Withheld | null)[]
  readonly secondCase: Leads | null
  /** Index of the word with the leaders, where the presenter may be asked to stay for it. */
  readonly word: number | null
  /** Let go of a case whose presenter is not here. */
  readonly release: 'gone' | 'left' | null
  /** Who may be made the presenter now. */
  readonly presenters: readonly SeatId[]
  /** The round of turns that has its place now, and the one of feeling words. */
  readonly round: RoundKind | null
  readonly words: WordsKind | null
  /** The most that the board can be opened to now. */
  readonly board: Rights['board']
}

export interface Moves {
  /** Private signals that this seat may send. */
  readonly signals: readonly SentSignal[]
  /** Null for all but leaders. */
  readonly desk: DeskMoves | null
}

/** A leader's moves while nothing can be moved. */
export const NO_DESK_MOVES: DeskMoves = {
  primary: null,
  back: null,
  skip: null,
  goTo: [],
  secondCase: null,
  word: null,
  release: null,
  presenters: [],
  round: null,
  words: null,
  board: 'none',
}

/** Who goes home when this phase is entered. */
function partingAt(session: Running, to: PhaseKind): Parting {
  const from = phaseNow(session)
  if (!from || !isAfterTheGroup(to)) return null
  if (!isAfterTheGroup(from.kind)) return 'group'
  const { presenter } = session
  const chair = presenter && seatOf(session, presenter.seat)
  const staysHere =
    factsOf(from.kind).company === 'presenter-and-leaders' && chair && !isLeading(chair.role)
  return staysHere && factsOf(to).company === 'leaders' && chair.presence === 'here'
    ? 'presenter'
    : null
}

/** Where a path leads, or null when it is refused. */
function leads(session: Running, path: Path): Leads | null {
  const target = enteringAt(session, path)
  if (!target || whyNotEnter(session, path) !== null) return null
  return { to: target.kind, parting: partingAt(session, target.kind) }
}

function goTo(session: Running, path: Path): Leads | Withheld | null {
  if (path.index === session.phase) return null
  return leads(session, path) ?? { refusal: whyNotEnter(session, path) ?? 'no-such-phase' }
}

function releaseIn(session: Running): DeskMoves['release'] {
  if (session.holds !== 'presenter-lost' || !session.presenter) return null
  return seatOf(session, session.presenter.seat)?.presence === 'free' ? 'left' : 'gone'
}

function primaryIn(session: Running, next: Path): PrimaryMove {
  const { presenter, agenda } = session
  const target = enteringAt(session, next)
  if (!target) return { kind: 'end' }
  if (releaseIn(session) === 'left') return { kind: 'release', why: 'left' }
  const way = leads(session, next)
  if (!way) {
    const here = presenter && seatOf(session, presenter.seat)?.presence === 'here'
    return here ? { kind: 'bring-back' } : { kind: 'release', why: 'gone' }
  }
  if (!presenter) {
    const tells = factsOf(target.kind).presenter === 'tells'
    return tells ? { kind: 'choose-presenter' } : { kind: 'next', presenter: 'as-before', ...way }
  }
  if (presenter.sittingBack) {
    const returns = isReturnPhase(target.kind)
    return { kind: 'next', presenter: returns ? 'returns' : 'as-before', ...way }
  }
  if (factsOf(target.kind).presenter === 'tells')
    return { kind: 'next', presenter: 'tells', ...way }
  const isLeaving = isSittingBackPhase(agenda, target.kind)
  return { kind: 'next', presenter: isLeaving ? 'leaves' : 'as-before', ...way }
}

/** The word with the leaders is offered from the end of the group's work until it has gone home. */
function wordIn(session: Running): number | null {
  const from = phaseNow(session)
  if (!from || factsOf(from.kind).stretch !== 'parting' || isAfterTheGroup(from.kind)) return null
  const index = session.agenda.phases.findIndex(({ kind }) => kind === 'word-with-leaders')
  return index >= 0 && leads(session, { index, by: 'choice' }) ? index : null
}

function runningMoves(
  session: Running,
): Omit<DeskMoves, 'round' | 'words' | 'board' | 'presenters'> {
  const paths = pathsFrom(session)
  const over = enteringAt(session, paths.next)
  const skip = leads(session, paths.skip)
  return {
    primary: primaryIn(session, paths.next),
    back: leads(session, paths.back),
    skip: skip && over ? { ...skip, over: over.kind } : null,
    goTo: session.agenda.phases.map((_, index) => goTo(session, { index, by: 'choice' })),
    secondCase: paths.secondCase && leads(session, paths.secondCase),
    word: wordIn(session),
    release: releaseIn(session),
  }
}

function deskMoves(session: Active): DeskMoves {
  const seats = session.seats.map(({ id }) => id)
  return {
    ...NO_DESK_MOVES,
    ...(session.at === 'running'
      ? runningMoves(session)
      : { primary: { kind: 'begin' } satisfies PrimaryMove }),
    presenters: seats.filter((seat) => whyNoPresenter(session, seat) === null),
    round: roundNow(session),
    words: wordsNow(session),
    board: RIGHTS[momentOf(session)].leader.board,
  }
}

/** The moves of a seat at this moment: nothing while the room resumes, after its end, and for who is not here. */
export function movesOf(session: Session, seat: SeatId): Moves {
  const chair = seatOf(session, seat)
  const role = chair?.role ?? 'observer'
  const active = session.at === 'arriving' || session.at === 'running' ? session : null
  if (!active || chair?.presence !== 'here') {
    return { signals: [], desk: isLeading(role) ? NO_DESK_MOVES : null }
  }
  return {
    signals: SENT_SIGNALS.filter((kind) => whyNoSignal(active, seat, kind) === null),
    desk: isLeading(role) ? deskMoves(active) : null,
  }
}
