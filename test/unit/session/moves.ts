/** Random sequences of commands by anybody, the server included, for the property tests. */
import fc from 'fast-check'
import {
  type Agenda,
  type Phase,
  type PhaseKind,
  PRESET_IDS,
} from '../../../shared/session/agenda.ts'
import type { Actor, Command, ServerCommand } from '../../../shared/session/command.ts'
import { decide } from '../../../shared/session/decide.ts'
import { presetAgenda } from '../../../shared/session/presets.ts'
import { seatOf } from '../../../shared/session/rights.ts'
import type { Session } from '../../../shared/session/session.ts'
import { ask, emptyRoom, LEADER, START, tell } from './people.ts'

export interface Move {
  readonly command: Command | ServerCommand
  readonly by: Actor | { readonly kind: 'chair'; readonly seat: number }
  /** ms after the move before. */
  readonly after: number
}

const seat = fc.integer({ min: 0, max: 7 }).map((id) => (id > 6 ? 14 : id))
const on = fc.boolean()
const bare = <const T extends string>(type: T) => fc.constant({ type })
const id = fc.integer({ min: 1, max: 12 })

/** Moves that change who may be heard come often; the rest now and then. */
export const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: bare('next-phase') },
  { weight: 2, arbitrary: bare('previous-phase') },
  { weight: 2, arbitrary: bare('skip-phase') },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('go-to-phase' as const),
      phase: fc.integer({ min: 0, max: 18 }),
    }),
  },
  { weight: 2, arbitrary: bare('second-case') },
  { weight: 3, arbitrary: bare('begin') },
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('choose-presenter' as const), seat }),
  },
  bare('release-presenter'),
  { weight: 2, arbitrary: bare('bring-back') },
  fc.record({ type: fc.constant('pause' as const), on }),
  fc.record({
    type: fc.constant('more-minutes' as const),
    minutes: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    type: fc.constant('presenter-board' as const),
    board: fc.constantFrom('watch' as const, 'withheld' as const),
  }),
  fc.record({
    type: fc.constantFrom('close-microphone' as const, 'allow-microphone' as const),
    seat,
  }),
  fc.record({
    type: fc.constantFrom(
      'hold-silence' as const,
      'audio-only' as const,
      'strip' as const,
      'lock' as const,
      'board-presence' as const,
      'board-hidden' as const,
      'curtain' as const,
    ),
    on,
  }),
  fc.record({
    type: fc.constant('open-round' as const),
    kind: fc.constantFrom('arrival' as const, 'association' as const, 'parting' as const),
  }),
  bare('close-round'),
  fc.record({
    type: fc.constant('open-words' as const),
    kind: fc.constantFrom('arrival' as const, 'parting' as const),
  }),
  bare('close-words'),
  fc.record({ type: fc.constant('ask-quietly' as const), seat }),
  fc.record({ type: fc.constantFrom('seen' as const, 'take-back-signal' as const), signal: id }),
  bare('add-chair'),
  bare('give-desk-back'),
  bare('take-desk'),
  bare('close-others'),
  fc.record({
    type: fc.constant('board-access' as const),
    access: fc.constantFrom('off' as const, 'write' as const, 'read' as const),
  }),
  fc.record({
    type: fc.constant('board-signing' as const),
    signing: fc.constantFrom('unsigned' as const, 'signed' as const),
  }),
  bare('wipe-board'),
  fc.record({
    type: fc.constant('presenter-view' as const),
    view: fc.constantFrom('edge' as const, 'camera-off' as const, 'hidden' as const),
  }),
  fc.record({
    type: fc.constant('signal' as const),
    kind: fc.constantFrom('need-pause' as const, 'come-back' as const, 'might-have-case' as const),
  }),
  fc.record({
    type: fc.constant('answer-check' as const),
    check: id,
    answer: fc.constantFrom('yes' as const, 'not-now' as const),
  }),
  fc.record({ type: fc.constant('round-done' as const), passed: on }),
  fc.record({ type: fc.constant('answer-observer' as const), yes: on }),
  bare('step-out'),
  bare('come-back-in'),
  // Seldom: nothing follows it.
  fc
    .integer({ min: 0, max: 9 })
    .map((n) => ({ type: n === 0 ? 'end-room' : 'come-back-in' }) as const),
)

export const serverCommands: fc.Arbitrary<ServerCommand> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'seat-taken' as const,
        'seat-returned' as const,
        'seat-lost' as const,
        'seat-left' as const,
      ),
      seat,
    }),
  },
  fc.record({
    type: fc.constant('seat-removed' as const),
    seat,
    bar: fc.constantFrom(null, 'member:1'),
  }),
  fc.record({ type: fc.constant('observer-asked' as const), guest: id }),
  bare('observer-time-up'),
  bare('observer-settled'),
  bare('link-renewed'),
  bare('resumed'),
)

/** By the person in a chair as they are, by a liar about their role, or by the server. */
const byPeople: fc.Arbitrary<Move> = fc.record({
  command: commands,
  by: fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('chair' as const), seat }) },
    {
      weight: 4,
      arbitrary: fc.constant({ kind: 'chair' as const, seat: 0 }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('seat' as const),
        seat,
        role: fc.constantFrom('leader' as const, 'co-leader' as const, 'member' as const),
      }),
    },
  ),
  after: fc.integer({ min: 0, max: 100_000 }),
})
const byServer: fc.Arbitrary<Move> = fc.record({
  command: serverCommands,
  by: fc.constant({ kind: 'server' as const }),
  after: fc.integer({ min: 0, max: 100_000 }),
})
/** People telling the session what only the server may. */
const pretending: fc.Arbitrary<Move> = fc.record({
  command: serverCommands,
  by: fc.record({ kind: fc.constant('chair' as const), seat }),
  after: fc.constant(0),
})

export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: byPeople },
    { weight: 3, arbitrary: byServer },
    { weight: 1, arbitrary: pretending },
  ),
  { maxLength: 60, size: 'max' },
)

/** A full room of any agenda: still arriving, or some way into a case with somebody presenting. */
const some = (kinds: readonly PhaseKind[]) => fc.subarray([...kinds])
/** What the group does with a case, in any order, with Group work somewhere. */
const work = fc
  .tuple(
    fc.array(
      fc.constantFrom<PhaseKind>(
        'association-round',
        'images',
        'group-work',
        'presenter-statement',
      ),
      { maxLength: 3 },
    ),
    fc.nat(3),
  )
  .map(([kinds, at]) => kinds.toSpliced(at, 0, 'group-work'))

/** The phases of one case, any of them left out but the group's work. */
const caseOf = (sitsBack: boolean) =>
  fc
    .tuple(
      some(['case-call', 'presentation', 'clarifying-questions']),
      some(sitsBack ? ['sitting-back'] : []),
      work,
      some(['presenter-returns']),
    )
    .map((parts) => parts.flat())

/** Agendas made by hand: phases added, left out and moved, as far as they still make a session. */
export const handMade: fc.Arbitrary<Agenda> = fc.boolean().chain((sitsBack) =>
  fc
    .record({
      preset: fc.constantFrom(...PRESET_IDS),
      board: fc.boolean(),
      closed: fc.boolean(),
      opening: some(['opening']),
      cases: fc.array(caseOf(sitsBack), { minLength: 1, maxLength: 2 }),
      process: some(['process-discussion']),
      parting: some(['soft-landing', 'word-with-leaders']),
    })
    .map(({ preset, board, closed, opening, cases, process, parting }) => {
      const of = (kinds: readonly PhaseKind[]): readonly Phase[] =>
        kinds.map((kind) => ({ kind, minutes: 10 }))
      const ofCases = cases.flatMap((kinds, at) =>
        kinds.map((kind): Phase => ({ kind, minutes: 10, case: at === 0 ? 1 : 2 })),
      )
      return {
        preset,
        board,
        sitsBack,
        ...(closed && { beginsClosed: true as const }),
        phases: [
          ...of(opening),
          ...ofCases,
          ...of(process),
          ...of(['closing', ...parting, 'leaders-debrief']),
        ],
      }
    }),
)

/** As far as moving on leads without a word from anybody. */
function goneOn(session: Session, steps: number): Session {
  if (steps === 0) return session
  const decision = decide(
    session,
    { type: 'next-phase' },
    { kind: 'seat', seat: LEADER, role: 'leader' },
    START,
  )
  return decision.ok ? goneOn(decision.session, steps - 1) : session
}

export const rooms: fc.Arbitrary<Session> = fc
  .record({
    agenda: fc.oneof(fc.constantFrom(...PRESET_IDS).map(presetAgenda), handMade),
    chairs: fc.integer({ min: 2, max: 7 }),
    phases: fc.integer({ min: -1, max: 7 }),
  })
  .map(({ agenda, chairs, phases }) => {
    const empty = emptyRoom(agenda, chairs)
    const full = empty.ring.reduce(
      (session, id) => tell(session, { type: 'seat-taken', seat: id }),
      empty,
    )
    if (phases < 0) return full
    const begun = ask(full, LEADER, { type: 'begin' })
    const presented = ask(begun, LEADER, { type: 'choose-presenter', seat: chairs - 1 })
    return goneOn(presented, phases)
  })

export const actorOf = (session: Session, by: Move['by']): Actor =>
  by.kind === 'chair'
    ? { kind: 'seat', seat: by.seat, role: seatOf(session, by.seat)?.role ?? 'member' }
    : by

export interface Made {
  readonly before: Session
  readonly after: Session
  readonly move: Move
  readonly actor: Actor
  readonly ok: boolean
}

/** Plays the moves and shows each state to `look`. */
export function play(
  room: Session,
  sequence: readonly Move[],
  look: (made: Made) => void = () => undefined,
): Session {
  let session = room
  let now = START
  for (const move of sequence) {
    now += move.after
    const actor = actorOf(session, move.by)
    const decision = decide(session, move.command, actor, now)
    const after = decision.ok ? decision.session : session
    look({ before: session, after, move, actor, ok: decision.ok })
    session = after
  }
  return session
}
