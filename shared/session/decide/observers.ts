/** An observer comes in only when everybody here, leaders apart, has said yes; who said what leaves the server in no view. */
import { isLeading, type SeatId } from '../seat.ts'
import type { Active, Common, ObserverQuestion } from '../session.ts'
import type { Step } from './step.ts'

/** How long the group is asked, in ms. */
export const OBSERVER_QUESTION_MS = 60_000

const judged = (question: ObserverQuestion): ObserverQuestion =>
  question.outcome === 'waiting' && question.asked.every((id) => question.answered.includes(id))
    ? { ...question, outcome: question.refused ? 'not-everybody' : 'everybody' }
    : question

/** Everybody here, leaders apart. */
const askable = (session: Active): readonly SeatId[] =>
  session.seats
    .filter((seat) => seat.presence === 'here')
    .filter((seat) => !isLeading(seat.role) && seat.role !== 'observer')
    .map((seat) => seat.id)

export function askAboutObserver(session: Active, guest: number, now: number): Step {
  if (session.observer) return 'already-so'
  const question: ObserverQuestion = {
    guest,
    at: now,
    asked: askable(session),
    answered: [],
    refused: false,
    outcome: 'waiting',
  }
  return { ...session, observer: judged(question) }
}

export function answerObserver(session: Active, seat: SeatId, yes: boolean): Step {
  const question = session.observer
  if (question?.outcome !== 'waiting' || !question.asked.includes(seat)) {
    return 'no-observer-question'
  }
  if (question.answered.includes(seat)) return 'already-so'
  const answered = [...question.answered, seat]
  const refused = question.refused || !yes
  return { ...session, observer: judged({ ...question, answered, refused }) }
}

/** Silence is not a yes. */
export function observerTimeUp(session: Active): Step {
  if (session.observer?.outcome !== 'waiting') return 'no-observer-question'
  return { ...session, observer: { ...session.observer, outcome: 'not-everybody' } }
}

/**
 * The question once `seat` has sat down or come back: an observer comes in by the yes of everybody who is here. While others
 * still answer, this seat is asked too; after "everybody" all are asked again, lest one no be known for this seat's.
 */
export function questionWith(session: Active, seat: SeatId, now: number): ObserverQuestion | null {
  const question = session.observer
  if (!question || question.outcome === 'not-everybody' || question.asked.includes(seat)) {
    return question
  }
  const here = askable(session)
  if (!here.includes(seat)) return question
  return question.outcome === 'waiting'
    ? { ...question, asked: [...question.asked, seat] }
    : { ...question, asked: here, answered: [], refused: false, outcome: 'waiting', at: now }
}

/** The question without somebody who has left for good. */
export function questionWithout(
  question: ObserverQuestion | null,
  seat: SeatId,
): ObserverQuestion | null {
  if (!question?.asked.includes(seat)) return question
  return judged({ ...question, asked: question.asked.filter((id) => id !== seat) })
}

/** Whether this guest may be let in as an observer. */
export const isObserverAgreed = ({ observer }: Common, guest: number): boolean =>
  observer?.guest === guest && observer.outcome === 'everybody'
