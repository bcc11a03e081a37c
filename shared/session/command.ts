/** Everything that can be asked of a session. People's commands are checked against this schema; the server's own are typed only. */
import * as v from 'valibot'
import type { Role, SeatId } from './seat.ts'

const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15))
const id = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const bare = <const T extends string>(type: T) => v.strictObject({ type: v.literal(type) })
const withSeat = <const T extends string>(type: T) =>
  v.strictObject({ type: v.literal(type), seat })

/** What a seated person may ask for. Whether they get it is decide()'s business. */
export const CommandSchema = v.variant('type', [
  // Leaders: the phases
  bare('begin'),
  bare('next-phase'),
  bare('previous-phase'),
  bare('skip-phase'),
  v.strictObject({
    type: v.literal('go-to-phase'),
    phase: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40)),
  }),
  bare('second-case'),
  v.strictObject({ type: v.literal('pause'), on: v.boolean() }),
  v.strictObject({
    type: v.literal('more-minutes'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)),
  }),
  // Leaders: the presenter
  withSeat('choose-presenter'),
  bare('release-presenter'),
  bare('bring-back'),
  v.strictObject({ type: v.literal('presenter-board'), board: v.picklist(['watch', 'withheld']) }),
  // Leaders: seats, rounds, silence
  withSeat('close-microphone'),
  withSeat('allow-microphone'),
  v.strictObject({ type: v.literal('hold-silence'), on: v.boolean() }),
  v.strictObject({ type: v.literal('audio-only'), on: v.boolean() }),
  v.strictObject({
    type: v.literal('open-round'),
    kind: v.picklist(['arrival', 'association', 'parting']),
  }),
  bare('close-round'),
  v.strictObject({ type: v.literal('open-words'), kind: v.picklist(['arrival', 'parting']) }),
  bare('close-words'),
  withSeat('ask-quietly'),
  v.strictObject({ type: v.literal('seen'), signal: id }),
  v.strictObject({ type: v.literal('strip'), on: v.boolean() }),
  v.strictObject({ type: v.literal('lock'), on: v.boolean() }),
  bare('add-chair'),
  bare('give-desk-back'),
  bare('end-room'),
  // Leaders: the board
  v.strictObject({ type: v.literal('board-access'), access: v.picklist(['off', 'write', 'read']) }),
  v.strictObject({ type: v.literal('board-signing'), signing: v.picklist(['unsigned', 'signed']) }),
  v.strictObject({ type: v.literal('board-presence'), on: v.boolean() }),
  v.strictObject({ type: v.literal('board-layout'), layout: v.picklist(['cloth', 'lanes']) }),
  v.strictObject({ type: v.literal('board-hidden'), on: v.boolean() }),
  bare('wipe-board'),
  // The presenter
  v.strictObject({
    type: v.literal('presenter-view'),
    view: v.picklist(['edge', 'camera-off', 'hidden']),
  }),
  // Everybody
  v.strictObject({
    type: v.literal('signal'),
    kind: v.picklist([
      'need-pause',
      'all-right',
      'come-back',
      'might-have-case',
      'need-moment',
      'technical-help',
    ]),
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

/** What the server itself tells the session. */
export type ServerCommand =
  | { readonly type: 'seat-taken'; readonly seat: SeatId }
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

/** Who asks: a seat with its role, or the server. */
export type Actor =
  | { readonly kind: 'seat'; readonly seat: SeatId; readonly role: Role }
  | { readonly kind: 'server' }
