/**
 * The stages of a session. What people act in is read by its schema (`sessionSchema.ts`), which is its type too; the two stages
 * that no copy ever holds stand here. Sealed content (names, board, strip, words) never enters any of them.
 */
import type { SeatId } from './seat.ts'
import type { Active, Arriving, Common, Running } from './sessionSchema.ts'

export type {
  Active,
  Arriving,
  BoardState,
  Common,
  ObserverQuestion,
  Presence,
  Presenter,
  PresenterView,
  QuietCheck,
  Round,
  Running,
  Seat,
  Signal,
  WordsRound,
} from './sessionSchema.ts'
export type { SignalKind } from './signalTable.ts'

/**
 * After a crash, until enough copies have come in: nobody is heard. What comes after is in `then`.
 * `offered` are the seats whose copy has arrived.
 */
export interface Resuming extends Common {
  readonly at: 'resuming'
  readonly since: number
  /** Version of the highest copy so far. */
  readonly from: number
  /** Epoch ms when a leader's copy, or those of half the seats, had come in; null before. */
  readonly halfSince: number | null
  /** Seats that present or sit back in any copy offered: they start closed until a leader acts. */
  readonly presenting: readonly SeatId[]
  /** Seats that were connected in the highest copy so far. */
  readonly expected: readonly SeatId[]
  readonly offered: readonly SeatId[]
  readonly then: Active
}

export interface Ended extends Common {
  readonly at: 'ended'
  readonly endedAt: number
  readonly why: 'leader' | 'empty' | 'cap'
}

export type Session = Arriving | Running | Resuming | Ended
