/**
 * The state of a session, checked: everything that the server decides by, and nothing that anybody said. Type and schema are one
 * source. A copy that pages carry through a crash is read by it: whole, no field more, or not at all; a field that a release adds
 * has a default here, so that the copies of the one before still open.
 */
import * as v from 'valibot'
import { whole } from '../bounds.ts'
import type { Frozen } from '../frozen.ts'
import { MOST_EXTRA_MINUTES, MOST_PHASES } from './agendaBounds.ts'
import { AgendaSchema } from './agendaSchema.ts'
import { ROUND_KINDS, WORDS_KINDS } from './roundKinds.ts'
import { LAST_SEAT, MOST_CHAIRS, ROLE_NAMES } from './seat.ts'
import { SeatIdSchema } from './seatSchema.ts'
import { SIGNAL_KINDS } from './signalTable.ts'

const MOST_SEATS = LAST_SEAT + 1
const seats = v.pipe(v.array(SeatIdSchema), v.maxLength(MOST_SEATS))
/** Epoch ms, and counts of ms, versions and ids. */
const time = whole(0, 100_000_000_000_000)
const count = whole(0, 1_000_000_000)
const short = v.pipe(v.string(), v.maxLength(64))

const PresenceSchema = v.picklist(['free', 'here', 'lost', 'stepped-out'])
/**
 * - `free`: nobody has been admitted to it, or its person left for good or was removed.
 * - `here`: its person is connected.
 * - `lost`: the line has dropped; the chair is kept.
 * - `stepped-out`: the person said so; the chair is kept, return needs no door.
 */
export type Presence = v.InferOutput<typeof PresenceSchema>

const SeatSchema = v.strictObject({
  id: SeatIdSchema,
  role: v.picklist(ROLE_NAMES),
  presence: PresenceSchema,
  /** Another, and higher, for every new occupant, so that an older ticket for the same chair is refused. */
  generation: count,
  /** A leader has closed this microphone; only a leader allows it again, only its owner opens it. */
  microphoneClosed: v.boolean(),
  /** "Someone has come in": curtain drawn, camera and microphone closed by their owner. */
  curtain: v.boolean(),
  /** Epoch ms of this occupant's admission; null while free. */
  since: v.nullable(time),
  /** Milliseconds this occupant has been here up to the last change of presence. */
  presentFor: time,
  /** Epoch ms of the last change to `here`; null when not here. */
  hereSince: v.nullable(time),
})
export type Seat = Frozen<v.InferOutput<typeof SeatSchema>>

/** Private signals from a seat to the leaders. */
const SignalSchema = v.strictObject({
  id: count,
  seat: SeatIdSchema,
  kind: v.picklist(SIGNAL_KINDS),
  at: time,
  /** Leaders' seats that have said "I've seen it". */
  seenBy: seats,
})
export type Signal = Frozen<v.InferOutput<typeof SignalSchema>>

/** "Ask quietly: all right to go on?" to one seat; seen by leaders and that seat alone. */
const QuietCheckSchema = v.strictObject({
  id: count,
  seat: SeatIdSchema,
  /** Epoch ms of the question, and from the answer on of that. */
  at: time,
  answer: v.picklist(['waiting', 'yes', 'not-now']),
  /** Leaders' seats that have seen the answer. */
  seenBy: v.optional(seats, []),
})
export type QuietCheck = Frozen<v.InferOutput<typeof QuietCheckSchema>>

/** An order ring: each in turn, with Pass. */
const RoundSchema = v.strictObject({
  kind: v.picklist(ROUND_KINDS),
  order: seats,
  /** Index into `order` of whose turn it is; `order.length` when everybody has had it. */
  turn: whole(0, MOST_SEATS),
  passed: seats,
})
export type Round = Frozen<v.InferOutput<typeof RoundSchema>>

/** Feeling words: each seat gives at most one per round, unsigned. */
const WordsRoundSchema = v.strictObject({ kind: v.picklist(WORDS_KINDS), open: v.boolean() })
export type WordsRound = Frozen<v.InferOutput<typeof WordsRoundSchema>>

/** Three ways to be seen while sitting back, chosen by the presenter alone. */
export const PRESENTER_VIEWS = ['edge', 'camera-off', 'hidden'] as const
export type PresenterView = (typeof PRESENTER_VIEWS)[number]

const PresenterSchema = v.strictObject({
  seat: SeatIdSchema,
  /** True from Sitting back until a leader brings the presenter back. Back, skip, go to and pause never clear it. */
  sittingBack: v.boolean(),
  view: v.picklist(PRESENTER_VIEWS),
  /** What the board is to the presenter while sitting back; chosen by leaders. */
  board: v.picklist(['watch', 'withheld']),
})
export type Presenter = Frozen<v.InferOutput<typeof PresenterSchema>>

export const BOARD_ACCESSES = ['off', 'write', 'read'] as const

const BoardSchema = v.strictObject({
  access: v.picklist(BOARD_ACCESSES),
  /** Raised by every wipe and by Closing: frames of an older number are refused. */
  number: count,
  signing: v.picklist(['unsigned', 'signed']),
  presence: v.boolean(),
  layout: v.picklist(['cloth', 'lanes']),
  /** Hidden until shown: cards stay with their authors until a leader shows them. */
  hidden: v.boolean(),
})
export type BoardState = Frozen<v.InferOutput<typeof BoardSchema>>

/** Everybody here, leaders apart, is asked before an observer is let in. */
const ObserverQuestionSchema = v.strictObject({
  /** The door's number for who waits. */
  guest: count,
  at: time,
  asked: seats,
  answered: seats,
  /** Private: leaves the server in no view. */
  refused: v.boolean(),
  outcome: v.picklist(['waiting', 'everybody', 'not-everybody']),
})
export type ObserverQuestion = Frozen<v.InferOutput<typeof ObserverQuestionSchema>>

/** What every stage of a session has. */
const CommonSchema = v.strictObject({
  /** Raised by every change. */
  version: count,
  /** Raised by each act of a leader: of two copies, the one with more of them is the later, however often members changed the other. */
  acts: v.optional(count, 0),
  /** Raised when a leader removes somebody or sends them to the door: who stays goes by another secret from then on. */
  removals: v.optional(count, 0),
  /** Drawn at each coming-to-life of the room. */
  incarnation: short,
  agenda: AgendaSchema,
  /** Epoch ms of the planned start; the planned end is start + minutes. */
  plannedStart: time,
  plannedMinutes: whole(0, 1_000),
  /** Epoch ms of the first coming-to-life: the cap of 6 hours counts from here. */
  openedAt: time,
  seats: v.pipe(v.array(SeatSchema), v.minLength(2), v.maxLength(MOST_SEATS)),
  /** Chairs clockwise from the top centre; observers are not in it. */
  ring: v.pipe(v.array(SeatIdSchema), v.minLength(2), v.maxLength(MOST_CHAIRS)),
  /** Which leader acts first ("has the desk"); null when no leader is here. */
  leading: v.nullable(SeatIdSchema),
  locked: v.boolean(),
  /** Raised when the shared member link is renewed; older member invitations are refused. */
  linkGeneration: count,
  /** Personal and leaders' links barred after a removal, as `<role>:<chair>`. */
  barred: v.pipe(v.array(short), v.maxLength(64)),
  presenter: v.nullable(PresenterSchema),
  board: BoardSchema,
  stripOn: v.boolean(),
  audioOnly: v.boolean(),
  /** A held silence: every microphone closed until a leader ends it. */
  silence: v.boolean(),
  /** Raised whenever everybody's microphone but the presenter's is closed: no right goes, each opens their own again. */
  closings: v.optional(count, 0),
  round: v.nullable(RoundSchema),
  words: v.nullable(WordsRoundSchema),
  signals: v.pipe(v.array(SignalSchema), v.maxLength(128)),
  checks: v.pipe(v.array(QuietCheckSchema), v.maxLength(16)),
  observer: v.nullable(ObserverQuestionSchema),
  /**
   * After a crash: the version of the copy that this state came from, and whether a leader has acted since.
   * Until then a copy of a higher version that arrives late replaces it.
   */
  resumed: v.nullable(v.strictObject({ from: count, untouched: v.boolean() })),
  /** Raised for each signal, check and the like, so that ids never repeat. */
  nextId: count,
})
export type Common = Frozen<v.InferOutput<typeof CommonSchema>>

const ArrivingSchema = v.strictObject({ ...CommonSchema.entries, at: v.literal('arriving') })
export type Arriving = Frozen<v.InferOutput<typeof ArrivingSchema>>

const RunningSchema = v.strictObject({
  ...CommonSchema.entries,
  at: v.literal('running'),
  /** Index into `agenda.phases`. */
  phase: whole(0, MOST_PHASES - 1),
  phaseStartedAt: time,
  /** Minutes a leader has added to the present phase. */
  extraMinutes: whole(0, MOST_EXTRA_MINUTES),
  /** Epoch ms since when the group pauses; null when it does not. */
  pausedSince: v.nullable(time),
  /** Milliseconds of pauses in this phase that are over. */
  pausedFor: time,
  /** When the phase holds by itself: the presenter's line is lost, or no leader is here. */
  holds: v.picklist(['no', 'presenter-lost', 'no-leader']),
  /** Cases begun so far: 0, 1 or 2. */
  cases: whole(0, 2),
})
export type Running = Frozen<v.InferOutput<typeof RunningSchema>>

/** A session that people can act in. */
export type Active = Arriving | Running

const distinct = (ids: readonly number[]): boolean => new Set(ids).size === ids.length

/** Every seat that is spoken of has a chair, and the phase is one of the agenda. */
function isCoherent(state: Active): boolean {
  const ids = state.seats.map((each) => each.id)
  const spokenOf = [
    ...state.ring,
    ...(state.leading === null ? [] : [state.leading]),
    ...(state.presenter === null ? [] : [state.presenter.seat]),
  ]
  return (
    distinct(ids) &&
    distinct(state.ring) &&
    spokenOf.every((id) => ids.includes(id)) &&
    (state.at === 'arriving' || state.phase < state.agenda.phases.length)
  )
}

export const SessionCopySchema = v.pipe(
  v.variant('at', [ArrivingSchema, RunningSchema]),
  v.check((state) => isCoherent(state)),
)

/** The state in a copy, or null when it is not one. Never throws. Only a session people can act in is ever copied. */
export function readSessionCopy(json: string): Active | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), SessionCopySchema), json)
  return read.success ? read.output : null
}
