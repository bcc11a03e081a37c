/** Reads the copy of a state that pages carry through a crash: checked whole, no field more, or none at all. */
import * as v from 'valibot'
import { PHASE_KINDS, PRESET_IDS } from './agenda.ts'
import type { Active } from './session.ts'

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
const seat = whole(0, 15)
const seats = v.pipe(v.array(seat), v.maxLength(16))
/** Epoch ms, and counts of ms, versions and ids. */
const time = whole(0, 100_000_000_000_000)
const count = whole(0, 1_000_000_000)
const short = v.pipe(v.string(), v.maxLength(64))

const agenda = v.strictObject({
  preset: v.picklist(PRESET_IDS),
  phases: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(PHASE_KINDS),
        minutes: whole(0, 180),
        case: v.exactOptional(v.picklist([1, 2])),
      }),
    ),
    v.minLength(1),
    v.maxLength(24),
  ),
  sitsBack: v.boolean(),
  board: v.boolean(),
})

const chair = v.strictObject({
  id: seat,
  role: v.picklist(['leader', 'co-leader', 'member', 'observer']),
  presence: v.picklist(['free', 'here', 'lost', 'stepped-out']),
  generation: count,
  microphoneClosed: v.boolean(),
  curtain: v.boolean(),
  since: v.nullable(time),
  presentFor: time,
  hereSince: v.nullable(time),
})

const signal = v.strictObject({
  id: count,
  seat,
  kind: v.picklist([
    'need-pause',
    'all-right',
    'come-back',
    'might-have-case',
    'need-moment',
    'step-out',
    'technical-help',
    'someone-came-in',
  ]),
  at: time,
  seenBy: seats,
})

const common = {
  version: count,
  incarnation: short,
  agenda,
  plannedStart: time,
  plannedMinutes: whole(0, 1_000),
  openedAt: time,
  seats: v.pipe(v.array(chair), v.minLength(2), v.maxLength(16)),
  ring: v.pipe(v.array(seat), v.minLength(2), v.maxLength(14)),
  leading: v.nullable(seat),
  locked: v.boolean(),
  linkGeneration: count,
  barred: v.pipe(v.array(short), v.maxLength(64)),
  presenter: v.nullable(
    v.strictObject({
      seat,
      sittingBack: v.boolean(),
      view: v.picklist(['edge', 'camera-off', 'hidden']),
      board: v.picklist(['watch', 'withheld']),
    }),
  ),
  board: v.strictObject({
    access: v.picklist(['off', 'write', 'read']),
    number: count,
    signing: v.picklist(['unsigned', 'signed']),
    presence: v.boolean(),
    layout: v.picklist(['cloth', 'lanes']),
    hidden: v.boolean(),
  }),
  stripOn: v.boolean(),
  audioOnly: v.boolean(),
  silence: v.boolean(),
  round: v.nullable(
    v.strictObject({
      kind: v.picklist(['arrival', 'association', 'parting']),
      order: seats,
      turn: whole(0, 16),
      passed: seats,
    }),
  ),
  words: v.nullable(
    v.strictObject({ kind: v.picklist(['arrival', 'parting']), open: v.boolean() }),
  ),
  signals: v.pipe(v.array(signal), v.maxLength(128)),
  checks: v.pipe(
    v.array(
      v.strictObject({
        id: count,
        seat,
        at: time,
        answer: v.picklist(['waiting', 'yes', 'not-now']),
      }),
    ),
    v.maxLength(16),
  ),
  observer: v.nullable(
    v.strictObject({
      guest: count,
      at: time,
      asked: seats,
      answered: seats,
      refused: v.boolean(),
      outcome: v.picklist(['waiting', 'everybody', 'not-everybody']),
    }),
  ),
  resumed: v.nullable(v.strictObject({ from: count, untouched: v.boolean() })),
  nextId: count,
}

const distinct = (ids: readonly number[]): boolean => new Set(ids).size === ids.length

/** Every seat that is spoken of has a chair, and the phase is one of the agenda. */
function isCoherent(state: v.InferOutput<typeof activeShape>): boolean {
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

const activeShape = v.variant('at', [
  v.strictObject({ ...common, at: v.literal('arriving') }),
  v.strictObject({
    ...common,
    at: v.literal('running'),
    phase: whole(0, 23),
    phaseStartedAt: time,
    extraMinutes: whole(0, 180),
    pausedSince: v.nullable(time),
    pausedFor: time,
    holds: v.picklist(['no', 'presenter-lost', 'no-leader']),
    cases: whole(0, 2),
  }),
])

export const SessionCopySchema = v.pipe(activeShape, v.check(isCoherent))

/** The state in a copy, or null when it is not one. Never throws. Only a session people can act in is ever copied. */
export function readSessionCopy(json: string): Active | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), SessionCopySchema), json)
  return read.success ? read.output : null
}
