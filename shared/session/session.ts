/**
 * The state of a session: everything that the server decides by, and nothing that anybody said.
 * Sealed content (names, board, strip, words) never enters it.
 */
import type { Agenda } from './agenda.ts'
import type { Seat, SeatId } from './seat.ts'

/** Private signals from a seat to the leaders. */
export type SignalKind =
  | 'need-pause'
  | 'all-right'
  | 'come-back'
  | 'might-have-case'
  | 'need-moment'
  | 'step-out'
  | 'technical-help'
  | 'someone-came-in'

export interface Signal {
  readonly id: number
  readonly seat: SeatId
  readonly kind: SignalKind
  readonly at: number
  /** Leaders' seats that have said "I've seen it". */
  readonly seenBy: readonly SeatId[]
}

/** "Ask quietly: all right to go on?" to one seat; seen by leaders and that seat alone. */
export interface QuietCheck {
  readonly id: number
  readonly seat: SeatId
  readonly at: number
  readonly answer: 'waiting' | 'yes' | 'not-now'
}

/** An order ring: each in turn, with Pass. */
export interface Round {
  readonly kind: 'arrival' | 'association' | 'parting'
  readonly order: readonly SeatId[]
  /** Index into `order` of whose turn it is; `order.length` when everybody has had it. */
  readonly turn: number
  readonly passed: readonly SeatId[]
}

/** Feeling words: each seat gives at most one per round, unsigned. */
export interface WordsRound {
  readonly kind: 'arrival' | 'parting'
  readonly open: boolean
}

export type PresenterView = 'edge' | 'camera-off' | 'hidden'

export interface Presenter {
  readonly seat: SeatId
  /** True from Sitting back until a leader brings the presenter back. Back, skip, go to and pause never clear it. */
  readonly sittingBack: boolean
  readonly view: PresenterView
  /** What the board is to the presenter while sitting back; chosen by leaders. */
  readonly board: 'watch' | 'withheld'
}

export interface BoardState {
  readonly access: 'off' | 'write' | 'read'
  /** Raised by every wipe and by Closing: frames of an older number are refused. */
  readonly number: number
  readonly signing: 'unsigned' | 'signed'
  readonly presence: boolean
  readonly layout: 'cloth' | 'lanes'
  /** Hidden until shown: cards stay with their authors until a leader shows them. */
  readonly hidden: boolean
}

/** Everybody here, leaders apart, is asked before an observer is let in. */
export interface ObserverQuestion {
  /** The door's number for who waits. */
  readonly guest: number
  readonly at: number
  readonly asked: readonly SeatId[]
  readonly answered: readonly SeatId[]
  /** Private: leaves the server in no view. */
  readonly refused: boolean
  readonly outcome: 'waiting' | 'everybody' | 'not-everybody'
}

export interface Common {
  /** Raised by every change. */
  readonly version: number
  /** Drawn at each coming-to-life of the room. */
  readonly incarnation: string
  readonly agenda: Agenda
  /** Epoch ms of the planned start; the planned end is start + minutes. */
  readonly plannedStart: number
  readonly plannedMinutes: number
  /** Epoch ms of the first coming-to-life: the cap of 6 hours counts from here. */
  readonly openedAt: number
  readonly seats: readonly Seat[]
  /** Chairs clockwise from the top centre; observers are not in it. */
  readonly ring: readonly SeatId[]
  /** Which leader acts first ("has the desk"); null when no leader is here. */
  readonly leading: SeatId | null
  readonly locked: boolean
  /** Raised when the shared member link is renewed; older member invitations are refused. */
  readonly linkGeneration: number
  /** Personal and leaders' links barred after a removal, as `<role>:<chair>`. */
  readonly barred: readonly string[]
  readonly presenter: Presenter | null
  readonly board: BoardState
  readonly stripOn: boolean
  readonly audioOnly: boolean
  /** A held silence: every microphone closed until a leader ends it. */
  readonly silence: boolean
  readonly round: Round | null
  readonly words: WordsRound | null
  readonly signals: readonly Signal[]
  readonly checks: readonly QuietCheck[]
  readonly observer: ObserverQuestion | null
  /**
   * After a crash: the version of the copy that this state came from, and whether a leader has acted since.
   * Until then a copy of a higher version that arrives late replaces it.
   */
  readonly resumed: { readonly from: number; readonly untouched: boolean } | null
  /** Raised for each signal, check and the like, so that ids never repeat. */
  readonly nextId: number
}

export interface Arriving extends Common {
  readonly at: 'arriving'
}

export interface Running extends Common {
  readonly at: 'running'
  /** Index into `agenda.phases`. */
  readonly phase: number
  readonly phaseStartedAt: number
  /** Minutes a leader has added to the present phase. */
  readonly extraMinutes: number
  /** Epoch ms since when the group pauses; null when it does not. */
  readonly pausedSince: number | null
  /** Milliseconds of pauses in this phase that are over. */
  readonly pausedFor: number
  /** When the phase holds by itself: the presenter's line is lost, or no leader is here. */
  readonly holds: 'no' | 'presenter-lost' | 'no-leader'
  /** Cases begun so far: 0, 1 or 2. */
  readonly cases: number
}

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
  readonly then: Arriving | Running
}

export interface Ended extends Common {
  readonly at: 'ended'
  readonly endedAt: number
  readonly why: 'leader' | 'empty' | 'cap'
}

export type Session = Arriving | Running | Resuming | Ended

/** A session that people can act in. */
export type Active = Arriving | Running
