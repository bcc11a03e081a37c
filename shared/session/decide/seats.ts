/** Chairs and those in them: microphones closed and allowed, the curtain, stepping out, another chair, the desk handed over. */
import { away, withSeat } from '../chairs.ts'
import { emptySeat } from '../newSession.ts'
import { seatOf } from '../rights.ts'
import {
  CO_LEADER_SEAT,
  FIRST_MEMBER_SEAT,
  FIRST_OBSERVER_SEAT,
  LEADER_SEAT,
  MOST_CHAIRS,
  type SeatId,
} from '../seat.ts'
import type { Active } from '../session.ts'
import { questionWith } from './observers.ts'
import { signalled, withoutSignal } from './signals.ts'
import type { Handlers, Step } from './step.ts'

function microphone(session: Active, seat: SeatId, closed: boolean): Step {
  const chair = seatOf(session, seat)
  if (!chair) return 'no-such-seat'
  if (chair.presence === 'free') return 'seat-not-here'
  if (chair.microphoneClosed === closed) return 'already-so'
  return withSeat(session, seat, { microphoneClosed: closed })
}

function lowestUnusedChair(session: Active): SeatId | null {
  for (let id = FIRST_MEMBER_SEAT; id < FIRST_OBSERVER_SEAT; id += 1) {
    if (!seatOf(session, id)) return id
  }
  return null
}

export const seatHandlers = {
  'close-microphone': (session, { seat }) => microphone(session, seat, true),
  'allow-microphone': (session, { seat }) => microphone(session, seat, false),
  curtain: (session, { on }, { seat, now }) => {
    if (seatOf(session, seat)?.curtain === on) return 'already-so'
    const drawn = withSeat(session, seat, { curtain: on })
    return on
      ? signalled(drawn, seat, 'someone-came-in', now)
      : { ...drawn, signals: withoutSignal(session, seat, 'someone-came-in') }
  },
  'step-out': (session, _command, { seat, now }) => {
    const chair = seatOf(session, seat)
    if (!chair) return 'not-seated'
    return signalled(
      withSeat(session, seat, away(chair, 'stepped-out', now)),
      seat,
      'step-out',
      now,
    )
  },
  'come-back-in': (session, _command, { seat, now }) => {
    if (seatOf(session, seat)?.presence !== 'stepped-out') return 'already-so'
    const back = withSeat(session, seat, { presence: 'here', hereSince: now })
    return {
      ...back,
      signals: withoutSignal(session, seat, 'step-out'),
      observer: questionWith(back, seat, now),
    }
  },
  /** Appended at the end of the ring: nobody moves but to make room. */
  'add-chair': (session) => {
    const id = lowestUnusedChair(session)
    if (id === null || session.ring.length >= MOST_CHAIRS) return 'no-chair-left'
    const seats = [...session.seats, emptySeat(id)].sort((a, b) => a.id - b.id)
    return { ...session, seats, ring: [...session.ring, id] }
  },
  'give-desk-back': (session, _command, { seat }) => {
    if (session.leading !== seat) return 'not-allowed'
    const other = seat === LEADER_SEAT ? CO_LEADER_SEAT : LEADER_SEAT
    if (session.at !== 'running') return 'not-running'
    if (seatOf(session, other)?.presence !== 'here') return 'seat-not-here'
    return { ...session, leading: other }
  },
  /** Both leaders hold equal rights: whoever was away need not ask for the lead. */
  'take-desk': (session, _command, { seat }) => {
    if (session.at !== 'running') return 'not-running'
    return session.leading === seat ? 'already-so' : { ...session, leading: seat }
  },
} satisfies Partial<Handlers>
