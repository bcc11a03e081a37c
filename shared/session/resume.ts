/**
 * After a crash (design §4): the server has nothing, each page offers its copy of the state. The highest version
 * wins; nobody is heard until enough copies are in, and who presented in any of them starts closed.
 */
import { away, withSeat } from './decide/seats.ts'
import { commonOf } from './decide/settle.ts'
import { isLeading, type SeatId } from './seat.ts'
import type { Active, Resuming, Session } from './session.ts'

/** ms to wait after a leader's copy, or those of half the seats. */
export const AFTER_HALF_MS = 2_000
/** ms to wait in all. */
export const IN_ALL_MS = 5_000

const isOccupied = (copy: Active, seat: SeatId): boolean =>
  copy.seats.some((each) => each.id === seat && each.presence !== 'free')

/** Seats whose person was connected when this copy was made. */
const expectedIn = (copy: Active): readonly SeatId[] =>
  copy.seats.filter((seat) => seat.presence === 'here').map((seat) => seat.id)

const union = (a: readonly SeatId[], b: readonly SeatId[]): readonly SeatId[] => [
  ...new Set([...a, ...b]),
]

/** Every chair kept, and only these seats connected. */
function withOnlyHere(copy: Active, here: readonly SeatId[], now: number): Active {
  return copy.seats.reduce((session: Active, seat) => {
    if (here.includes(seat.id) && seat.presence !== 'free') {
      return seat.presence === 'here'
        ? session
        : withSeat(session, seat.id, { presence: 'here', hereSince: now })
    }
    return seat.presence === 'here' ? withSeat(session, seat.id, away(seat, 'lost', now)) : session
  }, copy)
}

/** The resuming state around another state to come. */
export const resumingWith = (session: Resuming, then: Active): Resuming => ({
  ...commonOf(then),
  at: 'resuming',
  since: session.since,
  from: session.from,
  halfSince: session.halfSince,
  presenting: session.presenting,
  expected: session.expected,
  offered: session.offered,
  then,
})

const isHalf = (session: Resuming): boolean => {
  const leaders = session.then.seats.filter((seat) => isLeading(seat.role))
  if (leaders.some((seat) => session.offered.includes(seat.id))) return true
  const offered = session.expected.filter((seat) => session.offered.includes(seat))
  return offered.length * 2 >= session.expected.length
}

const judged = (session: Resuming, now: number): Resuming =>
  session.halfSince === null && isHalf(session) ? { ...session, halfSince: now } : session

/** The first copy to arrive: the room is resuming. `seat` is the chair of whoever offered it. */
export function startResuming(copy: Active, seat: SeatId, now: number): Resuming {
  const then = withOnlyHere(copy, [seat], now)
  const first: Resuming = {
    ...commonOf(then),
    at: 'resuming',
    since: now,
    from: copy.version,
    halfSince: null,
    presenting: copy.presenter ? [copy.presenter.seat] : [],
    expected: expectedIn(copy),
    offered: isOccupied(copy, seat) ? [seat] : [],
    then,
  }
  return judged(first, now)
}

/** A further copy of the same incarnation. Of another incarnation it is none of ours: the state stays. */
export function offerCopy(session: Resuming, copy: Active, seat: SeatId, now: number): Resuming {
  if (copy.incarnation !== session.incarnation) return session
  const offered = union(session.offered, [seat])
  const here = union(expectedIn(session.then), [seat])
  const higher = copy.version > session.from
  const state = withOnlyHere(higher ? copy : session.then, here, now)
  const then = { ...state, version: Math.max(copy.version, session.then.version) + 1 }
  const presenting = copy.presenter
    ? union(session.presenting, [copy.presenter.seat])
    : session.presenting
  const expected = higher ? expectedIn(copy) : session.expected
  const from = higher ? copy.version : session.from
  return judged({ ...resumingWith(session, then), from, presenting, expected, offered }, now)
}

/** Epoch ms by which the room goes on even if no further copy comes. */
export function resumesAt(session: Resuming): number {
  const inAll = session.since + IN_ALL_MS
  return session.halfSince === null ? inAll : Math.min(inAll, session.halfSince + AFTER_HALF_MS)
}

/** Whether enough copies are in. */
export const isEnough = (session: Resuming, now: number): boolean =>
  session.expected.every((seat) => session.offered.includes(seat)) || now >= resumesAt(session)

/** Closes a microphone until a leader allows it; who sits back is closed already, until brought back. */
function closed(session: Active, seat: SeatId): Active {
  const { presenter } = session
  if (presenter?.seat === seat && presenter.sittingBack) return session
  return withSeat(session, seat, { microphoneClosed: true })
}

/** The state to go on with, not yet settled: the server tells it by the command `resumed`. */
export function finishResuming(session: Resuming): Active {
  const { then } = session
  const starting = then.seats
    .filter((seat) => seat.presence !== 'free')
    .filter((seat) => session.presenting.includes(seat.id) || !session.offered.includes(seat.id))
    .reduce((state: Active, seat) => closed(state, seat.id), then)
  return { ...starting, resumed: { from: session.from, untouched: true } }
}

/**
 * A copy that arrives after the room has gone on: a higher version than the one it went on from replaces it, as
 * long as no leader has acted since. Who is connected stays so; what has been closed stays closed. Null when
 * the copy changes nothing.
 */
export function offerLate(session: Active, copy: Active, seat: SeatId, now: number): Active | null {
  const { resumed } = session
  if (!resumed?.untouched || copy.incarnation !== session.incarnation) return null
  if (copy.version <= resumed.from) return null
  // Made since the room went on, by this very process: what came after it is not to be undone.
  if (copy.resumed?.from === resumed.from && copy.version <= session.version) return null
  const here = union(expectedIn(session), [seat])
  const presenters = [session.presenter?.seat, copy.presenter?.seat]
  const replaced = withOnlyHere(copy, here, now)
  const kept = session.seats
    .filter((each) => each.microphoneClosed || presenters.includes(each.id))
    .reduce((state: Active, each) => closed(state, each.id), replaced)
  return {
    ...kept,
    version: Math.max(copy.version, session.version) + 1,
    resumed: { from: copy.version, untouched: true },
  }
}

/**
 * For 10 minutes after a start, an earlier incarnation may take the place of a newer room that no leader has
 * moved past arriving; if one has, leaders choose.
 */
export const mayGiveWay = (newer: Session): boolean => newer.at === 'arriving'
