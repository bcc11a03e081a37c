/**
 * After a crash (design §4): the server has nothing, each page offers its copy of the state. The highest copy wins; nobody is heard
 * until enough copies are in, and who presented in any of them starts closed. A copy speaks of sittings, a chair and its
 * generation: whoever sits where another did in it is not taken for them.
 */
import { away, withSeat } from './chairs.ts'
import { commonOf } from './everyStage.ts'
import { isLeading, type SeatId } from './seat.ts'
import type { Active, Resuming, Seat, Session } from './session.ts'

/** ms to wait after a leader's copy, or those of half the seats. */
export const AFTER_HALF_MS = 2_000
/** ms to wait in all. */
export const IN_ALL_MS = 5_000

/** By what one copy is higher than another. */
export type Rank = Pick<Active, 'acts' | 'version'>

/** Whether a copy is of a later state: by the leaders' acts in it, then by its version. Members alone cannot outrank a leader's act. */
export const outranks = (copy: Rank, other: Rank): boolean =>
  copy.acts === other.acts ? copy.version > other.version : copy.acts > other.acts

/** The state after an act of a leader: no copy from before it takes its place any more. */
export const actedOn = <S extends Session>(session: S): S => ({
  ...session,
  acts: session.acts + 1,
  resumed: session.resumed && { ...session.resumed, untouched: false },
})

/** One sitting of one person. */
type Sitting = Pick<Seat, 'id' | 'generation'>

const isHad = ({ presence }: Seat): boolean => presence !== 'free'
const isAmong = (sittings: readonly Sitting[], seat: Seat): boolean =>
  sittings.some(({ id, generation }) => id === seat.id && generation === seat.generation)

/** Whose person was connected when this copy was made. */
const sittingIn = (copy: Active): readonly Seat[] =>
  copy.seats.filter(({ presence }) => presence === 'here')

/** The sitting of whoever offers this copy. */
const offererOf = (copy: Active, seat: SeatId): readonly Seat[] =>
  copy.seats.filter((each) => each.id === seat && isHad(each))

const idsOf = (seats: readonly Sitting[]): readonly SeatId[] => seats.map(({ id }) => id)

const union = (a: readonly SeatId[], b: readonly SeatId[]): readonly SeatId[] => [
  ...new Set([...a, ...b]),
]

/** Every chair kept, and only these sittings connected. */
function withOnlyHere(copy: Active, here: readonly Sitting[], now: number): Active {
  return copy.seats.reduce((session: Active, seat) => {
    if (isHad(seat) && isAmong(here, seat)) {
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
  const offerer = offererOf(copy, seat)
  const then = withOnlyHere(copy, offerer, now)
  const first: Resuming = {
    ...commonOf(then),
    at: 'resuming',
    since: now,
    from: copy.version,
    halfSince: null,
    presenting: copy.presenter ? [copy.presenter.seat] : [],
    expected: idsOf(sittingIn(copy)),
    offered: idsOf(offerer),
    then,
  }
  return judged(first, now)
}

/** A further copy of the same incarnation. Of another incarnation it is none of ours: the state stays. */
export function offerCopy(session: Resuming, copy: Active, seat: SeatId, now: number): Resuming {
  if (copy.incarnation !== session.incarnation) return session
  const offerer = offererOf(copy, seat)
  const higher = outranks(copy, { acts: session.acts, version: session.from })
  const base = higher ? copy : session.then
  const here = [...sittingIn(session.then), ...offerer]
  const state = withOnlyHere(base, here, now)
  const then = { ...state, version: Math.max(copy.version, session.then.version) + 1 }
  // A chair's copy is in when it came from whoever has that chair in the state to come.
  const known = session.then.seats.filter(({ id }) => session.offered.includes(id))
  const offered = base.seats.filter((each) => isAmong([...known, ...offerer], each))
  const presenting = copy.presenter
    ? union(session.presenting, [copy.presenter.seat])
    : session.presenting
  const expected = higher ? idsOf(sittingIn(copy)) : session.expected
  const from = higher ? copy.version : session.from
  const next = { ...resumingWith(session, then), from, presenting, expected }
  return judged({ ...next, offered: idsOf(offered) }, now)
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
    .filter(isHad)
    .filter((seat) => session.presenting.includes(seat.id) || !session.offered.includes(seat.id))
    .reduce((state: Active, seat) => closed(state, seat.id), then)
  return { ...starting, resumed: { from: session.from, untouched: true } }
}

/**
 * A copy that arrives after the room has gone on: one that outranks what it went on from replaces it, as long as no leader has
 * acted since. Who is connected stays so; what has been closed stays closed. Null when the copy changes nothing.
 */
export function offerLate(session: Active, copy: Active, seat: SeatId, now: number): Active | null {
  const { resumed } = session
  if (!resumed?.untouched || copy.incarnation !== session.incarnation) return null
  if (!outranks(copy, { acts: session.acts, version: resumed.from })) return null
  // Made since the room went on, by this very process: what came after it is not to be undone.
  if (copy.resumed?.from === resumed.from && copy.version <= session.version) return null
  const here = [...sittingIn(session), ...offererOf(copy, seat)]
  const presenters = [session.presenter?.seat, copy.presenter?.seat]
  const replaced = withOnlyHere(copy, here, now)
  const kept = session.seats
    .filter((each) => each.microphoneClosed || presenters.includes(each.id))
    .filter((each) => replaced.seats.some(({ id }) => id === each.id))
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
