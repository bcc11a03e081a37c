/** Everything that can be asked of a session. People's commands are checked against this schema; the server's own are typed only. */
import * as v from 'valibot'
import { whole } from '../bounds.ts'
import { ROUND_KINDS, WORDS_KINDS } from './roundKinds.ts'
import type { Role, SeatId } from './seat.ts'
import { SeatIdSchema as seat } from './seatSchema.ts'
import { BOARD_ACCESSES, PRESENTER_VIEWS } from './sessionSchema.ts'
import { SENT_SIGNALS } from './signalTable.ts'

const id = whole(0, 1_000_000)
const bare = <const T extends string>(type: T) => v.strictObject({ type: v.literal(type) })
/** Of a chair: which of its people the giver saw there, by the chair's generation. Pages of an earlier release do not say it. */
export const SittingSchema = v.optional(whole(0, 1_000_000))
const withSeat = <const T extends string>(type: T) =>
  v.strictObject({ type: v.literal(type), seat, sitting: SittingSchema })

/**
 * The phase that a move leaves, as its giver saw it: when that is over, somebody else has moved on, and the move is refused instead
 * of leading one further. Null: before the first phase. Pages of an earlier release do not say it.
 */
const from = v.optional(v.nullable(whole(0, 40)))
const leaving = <const T extends string>(type: T) => v.strictObject({ type: v.literal(type), from })

/** What a seated person may ask for. Whether they get it is decide()'s business. */
export const CommandSchema = v.variant('type', [
  // Leaders: the phases
  bare('begin'),
  leaving('next-phase'),
  leaving('previous-phase'),
  leaving('skip-phase'),
  v.strictObject({
    type: v.literal('go-to-phase'),
    phase: whole(0, 40),
    from,
  }),
  leaving('second-case'),
  v.strictObject({ type: v.literal('pause'), on: v.boolean() }),
  v.strictObject({
    type: v.literal('more-minutes'),
    minutes: whole(1, 30),
    from,
  }),
  // Leaders: the presenter
  withSeat('choose-presenter'),
  /** `of`, here and below: whom its giver saw as the presenter. */
  v.strictObject({ type: v.literal('release-presenter'), of: v.optional(seat) }),
  v.strictObject({ type: v.literal('bring-back'), from, of: v.optional(seat) }),
  v.strictObject({
    type: v.literal('presenter-board'),
    board: v.picklist(['watch', 'withheld']),
    of: v.optional(seat),
  }),
  // Leaders: seats, rounds, silence
  withSeat('close-microphone'),
  withSeat('allow-microphone'),
  v.strictObject({ type: v.literal('hold-silence'), on: v.boolean() }),
  v.strictObject({ type: v.literal('audio-only'), on: v.boolean() }),
  v.strictObject({
    type: v.literal('open-round'),
    kind: v.picklist(ROUND_KINDS),
  }),
  bare('close-round'),
  v.strictObject({ type: v.literal('open-words'), kind: v.picklist(WORDS_KINDS) }),
  bare('close-words'),
  withSeat('ask-quietly'),
  v.strictObject({ type: v.literal('seen'), signal: id }),
  v.strictObject({ type: v.literal('strip'), on: v.boolean() }),
  v.strictObject({ type: v.literal('lock'), on: v.boolean() }),
  bare('add-chair'),
  bare('give-desk-back'),
  bare('take-desk'),
  bare('close-others'),
  bare('end-room'),
  // Leaders: the board
  v.strictObject({ type: v.literal('board-access'), access: v.picklist(BOARD_ACCESSES) }),
  v.strictObject({ type: v.literal('board-signing'), signing: v.picklist(['unsigned', 'signed']) }),
  v.strictObject({ type: v.literal('board-presence'), on: v.boolean() }),
  v.strictObject({ type: v.literal('board-layout'), layout: v.picklist(['cloth', 'lanes']) }),
  v.strictObject({ type: v.literal('board-hidden'), on: v.boolean() }),
  /** `board`: the number of the board that its giver saw. */
  v.strictObject({ type: v.literal('wipe-board'), board: v.optional(whole(0, 1_000_000)) }),
  // The presenter
  v.strictObject({
    type: v.literal('presenter-view'),
    view: v.picklist(PRESENTER_VIEWS),
  }),
  // Everybody
  v.strictObject({
    type: v.literal('signal'),
    kind: v.picklist(SENT_SIGNALS),
  }),
  v.strictObject({ type: v.literal('take-back-signal'), signal: id }),
  v.strictObject({ type: v.literal('curtain'), on: v.boolean() }),
  v.strictObject({
    type: v.literal('answer-check'),
    check: id,
    answer: v.picklist(['yes', 'not-now']),
  }),
  v.strictObject({ type: v.literal('round-done'), passed: v.boolean() }),
  v.strictObject({ type: v.literal('answer-observer'), yes: v.boolean() }),
  bare('step-out'),
  bare('come-back-in'),
])

export type Command = v.InferOutput<typeof CommandSchema>
export type CommandType = Command['type']

/** What is given in one phase and means that phase alone. */
type Move = Extract<Command, { readonly from?: number | null | undefined }>
const MOVES: Readonly<Record<Move['type'], true>> = {
  'next-phase': true,
  'previous-phase': true,
  'skip-phase': true,
  'go-to-phase': true,
  'second-case': true,
  'bring-back': true,
  'more-minutes': true,
}
/** Whether a command means the phase it is given in. */
export const leavesPhase = (command: Command): command is Move => Object.hasOwn(MOVES, command.type)

/** The command with the phase in which it was given, where that matters and is not said yet; null before the first. */
export const givenIn = (command: Command, phase: number | null): Command =>
  !leavesPhase(command) || command.from !== undefined ? command : { ...command, from: phase }

/** What a command is given about, as the page that gives it shows it. */
export interface Shown {
  readonly phase: number | null
  readonly presenter: SeatId | null
  readonly board: number
  /** Of every chair the generation of whoever is seen there. */
  readonly sittings: ReadonlyMap<SeatId, number>
}

const isAboutPresenter = (
  command: Command,
): command is Extract<Command, { readonly of?: SeatId | undefined }> =>
  command.type === 'release-presenter' ||
  command.type === 'bring-back' ||
  command.type === 'presenter-board'

/** The command with what its giver saw, where that matters and is not said yet. */
export function asSeen(command: Command, shown: Shown): Command {
  const { phase, presenter, board, sittings } = shown
  if (command.type === 'wipe-board') return { board, ...command }
  if (isAboutPresenter(command) && presenter !== null && command.of === undefined)
    return asSeen({ ...command, of: presenter }, shown)
  if ('seat' in command) return { sitting: sittings.get(command.seat), ...command }
  return givenIn(command, phase)
}

/** Whose a command is to give: the leaders' alone, or anybody's with a chair. */
export const GIVEN_BY: Readonly<Record<CommandType, 'leaders' | 'anybody'>> = {
  begin: 'leaders',
  'next-phase': 'leaders',
  'previous-phase': 'leaders',
  'skip-phase': 'leaders',
  'go-to-phase': 'leaders',
  'second-case': 'leaders',
  pause: 'leaders',
  'more-minutes': 'leaders',
  'choose-presenter': 'leaders',
  'release-presenter': 'leaders',
  'bring-back': 'leaders',
  'presenter-board': 'leaders',
  'close-microphone': 'leaders',
  'allow-microphone': 'leaders',
  'hold-silence': 'leaders',
  'audio-only': 'leaders',
  'open-round': 'leaders',
  'close-round': 'leaders',
  'open-words': 'leaders',
  'close-words': 'leaders',
  'ask-quietly': 'leaders',
  seen: 'leaders',
  strip: 'leaders',
  lock: 'leaders',
  'add-chair': 'leaders',
  'give-desk-back': 'leaders',
  'take-desk': 'leaders',
  'close-others': 'leaders',
  'end-room': 'leaders',
  'board-access': 'leaders',
  'board-signing': 'leaders',
  'board-presence': 'leaders',
  'board-layout': 'leaders',
  'board-hidden': 'leaders',
  'wipe-board': 'leaders',
  'presenter-view': 'anybody',
  signal: 'anybody',
  'take-back-signal': 'anybody',
  curtain: 'anybody',
  'answer-check': 'anybody',
  'round-done': 'anybody',
  'answer-observer': 'anybody',
  'step-out': 'anybody',
  'come-back-in': 'anybody',
}

/** What the server itself tells the session. */
export type ServerCommand =
  /** `closed`: with the microphone closed until a leader allows it. */
  | { readonly type: 'seat-taken'; readonly seat: SeatId; readonly closed?: true }
  | { readonly type: 'seat-returned'; readonly seat: SeatId }
  | { readonly type: 'seat-lost'; readonly seat: SeatId }
  | { readonly type: 'seat-left'; readonly seat: SeatId }
  | { readonly type: 'seat-removed'; readonly seat: SeatId; readonly bar: string | null }
  | { readonly type: 'observer-asked'; readonly guest: number }
  | { readonly type: 'observer-time-up' }
  | { readonly type: 'observer-settled' }
  | { readonly type: 'link-renewed' }
  | { readonly type: 'resumed' }
  | { readonly type: 'room-empty' }
  | { readonly type: 'cap-reached' }

/** Every command of the server's own; one that is missing here does not compile. */
const OF_SERVER: Readonly<Record<ServerCommand['type'], true>> = {
  'seat-taken': true,
  'seat-returned': true,
  'seat-lost': true,
  'seat-left': true,
  'seat-removed': true,
  'observer-asked': true,
  'observer-time-up': true,
  'observer-settled': true,
  'link-renewed': true,
  resumed: true,
  'room-empty': true,
  'cap-reached': true,
}

export const isOfServer = (command: Command | ServerCommand): command is ServerCommand =>
  Object.hasOwn(OF_SERVER, command.type)

/** Who asks: a seat with its role, or the server. */
export type Actor =
  | { readonly kind: 'seat'; readonly seat: SeatId; readonly role: Role }
  | { readonly kind: 'server' }
