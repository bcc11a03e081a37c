/** Rounds in which each has a turn with Pass, and rounds of feeling words. */
import { factsOf } from '../phaseTable.ts'
import { momentOf, phaseNow, seatOf } from '../rights.ts'
import { type RoundKind, WORDS_KINDS, type WordsKind } from '../roundKinds.ts'
import { isLeading, type SeatId } from '../seat.ts'
import type { Active, Round, Session } from '../session.ts'
import type { Handlers } from './step.ts'

/** The round that has its place at this moment, if any; people arrive before the session begins. */
export function roundNow(session: Session): RoundKind | null {
  if (momentOf(session) === 'arriving') return 'arrival'
  const phase = phaseNow(session)
  return phase && factsOf(phase.kind).round
}

/** The round of feeling words that has its place at this moment, if any. */
export const wordsNow = (session: Session): WordsKind | null =>
  WORDS_KINDS.find((kind) => kind === roundNow(session)) ?? null

/** Clockwise from the neighbour of whoever leads, those here; associations are the members' alone, the presenter's never. */
function orderOf(session: Active, kind: Round['kind'], asker: SeatId): readonly SeatId[] {
  const start = session.ring.indexOf(asker) + 1
  const clockwise = [...session.ring.slice(start), ...session.ring.slice(0, start)]
  return clockwise.filter((id) => {
    const chair = seatOf(session, id)
    if (chair?.presence !== 'here') return false
    if (kind !== 'association')
      return !(session.presenter?.seat === id && session.presenter.sittingBack)
    return !isLeading(chair.role) && session.presenter?.seat !== id
  })
}

/** A round without a seat whose person is gone for good. */
export function roundWithout(round: Round | null, seat: SeatId): Round | null {
  if (!round) return null
  const at = round.order.indexOf(seat)
  if (at < 0) return round
  return {
    ...round,
    order: round.order.filter((id) => id !== seat),
    turn: at < round.turn ? round.turn - 1 : round.turn,
    passed: round.passed.filter((id) => id !== seat),
  }
}

export const roundHandlers = {
  'open-round': (session, { kind }, { seat }) => {
    if (roundNow(session) !== kind) return 'not-in-this-phase'
    if (session.round?.kind === kind) return 'already-so'
    return { ...session, round: { kind, order: orderOf(session, kind, seat), turn: 0, passed: [] } }
  },
  'close-round': (session) => (session.round ? { ...session, round: null } : 'already-so'),
  /** By whose turn it is; a leader may say it for somebody whose line is lost. */
  'round-done': (session, { passed }, { seat }) => {
    const { round } = session
    const whose = round?.order[round.turn]
    if (!round || whose === undefined) return 'not-your-turn'
    const role = seatOf(session, seat)?.role
    if (whose !== seat && !(role && isLeading(role))) return 'not-your-turn'
    return {
      ...session,
      round: {
        ...round,
        turn: round.turn + 1,
        passed: passed ? [...round.passed, whose] : round.passed,
      },
    }
  },
  'open-words': (session, { kind }) => {
    if (wordsNow(session) !== kind) return 'not-in-this-phase'
    if (session.words?.open && session.words.kind === kind) return 'already-so'
    return { ...session, words: { kind, open: true } }
  },
  /** The words stay to be seen until the phase moves on. */
  'close-words': (session) =>
    session.words?.open ? { ...session, words: { ...session.words, open: false } } : 'already-so',
} satisfies Partial<Handlers>
