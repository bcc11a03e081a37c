/** What the server itself tells the session: who sits down, drops, returns and leaves, and when the room is over. Never a phase. */
import type { ErrorCode } from '../../answer.ts'
import { away, withSeat } from '../chairs.ts'
import type { ServerCommand } from '../command.ts'
import { finishResuming, resumingWith } from '../resume.ts'
import { seatOf } from '../rights.ts'
import type { SeatId } from '../seat.ts'
import type { Active, Resuming, Session } from '../session.ts'
import { askAboutObserver, observerTimeUp, questionWith, questionWithout } from './observers.ts'
import { endedBy } from './room.ts'
import { roundWithout } from './rounds.ts'
import { settle } from './settle.ts'
import { withoutSignal } from './signals.ts'
import type { Step } from './step.ts'

/** What follows when a seat's person is here. */
const present = (session: Active, seat: SeatId, now: number): Active => ({
  ...session,
  signals: withoutSignal(session, seat, 'step-out'),
  observer: questionWith(session, seat, now),
})

/**
 * Somebody sits down: a new person in a free chair, or, in one that is kept, the same person by another way
 * (a personal link, a leader's giving it back, a move between tabs). Older tickets stop either way.
 */
function taken(session: Active, seat: SeatId, closed: boolean, now: number): Step {
  const chair = seatOf(session, seat)
  if (!chair) return 'no-such-seat'
  // By the time, so that after a crash nobody new is taken for whom a lost state had let in to the same chair.
  const generation = Math.max(chair.generation + 1, now - session.openedAt)
  if (chair.presence === 'here') return withSeat(session, seat, { generation })
  const here = {
    presence: 'here',
    generation,
    hereSince: now,
    microphoneClosed: closed || chair.microphoneClosed,
  } as const
  const since = chair.presence === 'free' ? { since: now } : {}
  return present(withSeat(session, seat, { ...here, ...since }), seat, now)
}

function returned(session: Active, seat: SeatId, now: number): Step {
  const chair = seatOf(session, seat)
  if (!chair) return 'no-such-seat'
  if (chair.presence === 'free') return 'not-seated'
  if (chair.presence === 'here') return 'already-so'
  return present(withSeat(session, seat, { presence: 'here', hereSince: now }), seat, now)
}

function lost(session: Active, seat: SeatId, now: number): Step {
  const chair = seatOf(session, seat)
  if (!chair) return 'no-such-seat'
  if (chair.presence !== 'here') return 'already-so'
  return withSeat(session, seat, away(chair, 'lost', now))
}

/**
 * Gone for good: the chair is free. A presenter who leaves stays the presenter until a leader releases them,
 * so that leaving and coming again never opens a microphone.
 */
function left(session: Active, seat: SeatId): Step {
  const chair = seatOf(session, seat)
  if (!chair) return 'no-such-seat'
  if (chair.presence === 'free') return 'already-so'
  const freed = withSeat(session, seat, {
    presence: 'free',
    microphoneClosed: false,
    curtain: false,
    since: null,
    presentFor: 0,
    hereSince: null,
  })
  return {
    ...freed,
    round: roundWithout(session.round, seat),
    signals: session.signals.filter((signal) => signal.seat !== seat),
    checks: session.checks.filter((check) => check.seat !== seat),
    observer: questionWithout(session.observer, seat),
  }
}

function removed(session: Active, seat: SeatId, bar: string | null): Step {
  const gone = left(session, seat)
  if (typeof gone === 'string' || bar === null || gone.barred.includes(bar)) return gone
  return { ...gone, barred: [...gone.barred, bar] }
}

function inRoom(session: Active, command: ServerCommand, now: number): Step {
  switch (command.type) {
    case 'seat-taken':
      return taken(session, command.seat, command.closed === true, now)
    case 'seat-returned':
      return returned(session, command.seat, now)
    case 'seat-lost':
      return lost(session, command.seat, now)
    case 'seat-left':
      return left(session, command.seat)
    case 'seat-removed':
      return removed(session, command.seat, command.bar)
    case 'observer-asked':
      return askAboutObserver(session, command.guest, now)
    case 'observer-time-up':
      return observerTimeUp(session)
    case 'observer-settled':
      return session.observer ? { ...session, observer: null } : 'no-observer-question'
    case 'link-renewed':
      return { ...session, linkGeneration: session.linkGeneration + 1 }
    case 'resumed':
      return 'already-so'
    case 'room-empty':
      return endedBy(session, 'empty', now)
    case 'cap-reached':
      return endedBy(session, 'cap', now)
  }
}

export function decideByServer(
  session: Active | Resuming,
  command: ServerCommand,
  now: number,
): Session | ErrorCode {
  if (session.at !== 'resuming') {
    const step = inRoom(session, command, now)
    return typeof step === 'string' || step.at === 'ended' ? step : settle(session, step)
  }
  if (command.type === 'resumed') return settle(session.then, finishResuming(session))
  const step = inRoom(session.then, command, now)
  if (typeof step === 'string' || step.at === 'ended') return step
  return resumingWith(session, settle(session.then, step))
}
