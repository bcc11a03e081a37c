/** The seven agendas to start from. Minutes follow the field guide (balint-practice §2.1); leaders may change every one. */
import type { Agenda, Phase, PhaseKind, PresetId } from './agenda.ts'
import { MOST_PHASE_MINUTES } from './agendaBounds.ts'
import { isWorkPhase } from './phaseKinds.ts'
import { factsOf } from './phaseTable.ts'

type Timed = readonly [kind: PhaseKind, minutes: number]

const ofCase = (of: 1 | 2, phases: readonly Timed[]): readonly Phase[] =>
  phases.map(([kind, minutes]) => ({ kind, minutes, case: of }))

const session = (
  opening: number,
  cases: readonly (readonly Timed[])[],
  closing: number,
): readonly Phase[] => [
  { kind: 'opening', minutes: opening },
  ...cases.flatMap((phases, at) => ofCase(at === 0 ? 1 : 2, phases)),
  { kind: 'closing', minutes: closing },
  { kind: 'soft-landing', minutes: 5 },
  { kind: 'word-with-leaders', minutes: 0 },
  { kind: 'leaders-debrief', minutes: 15 },
]

/** Minutes of one case in the classic order; sitting back is a transition and has none of its own. */
const classic = (
  call: number,
  telling: number,
  questions: number,
  work: number,
  returns: number,
): readonly Timed[] => [
  ['case-call', call],
  ['presentation', telling],
  ['clarifying-questions', questions],
  ['sitting-back', 0],
  ['group-work', work],
  ['presenter-returns', returns],
]

const agenda = (preset: PresetId, phases: readonly Phase[], sitsBack = true): Agenda => ({
  preset,
  phases,
  sitsBack,
  board: true,
})

const PRESETS: Readonly<Record<PresetId, Agenda>> = {
  sixty: agenda('sixty', session(4, [classic(3, 7, 5, 30, 6)], 5)),
  ninety: agenda('ninety', session(5, [classic(5, 12, 8, 45, 10)], 5)),
  'two-cases': agenda(
    'two-cases',
    session(5, [classic(3, 6, 4, 22, 5), classic(3, 6, 4, 22, 5)], 5),
  ),
  students: agenda('students', session(3, [classic(2, 5, 5, 25, 5)], 5)),
  'no-push-back': agenda(
    'no-push-back',
    session(
      4,
      [
        [
          ['case-call', 3],
          ['presentation', 7],
          ['clarifying-questions', 5],
          ['group-work', 36],
        ],
      ],
      5,
    ),
    false,
  ),
  association: agenda(
    'association',
    session(
      5,
      [
        [
          ['case-call', 5],
          ['presentation', 10],
          ['clarifying-questions', 5],
          ['sitting-back', 0],
          ['association-round', 10],
          ['presenter-statement', 5],
          ['group-work', 35],
          ['presenter-returns', 10],
        ],
      ],
      5,
    ),
  ),
  prismatic: agenda(
    'prismatic',
    session(
      5,
      [
        [
          ['case-call', 5],
          ['presentation', 12],
          ['sitting-back', 0],
          ['images', 20],
          ['group-work', 33],
          ['presenter-returns', 10],
        ],
      ],
      5,
    ),
  ),
}

export const presetAgenda = (preset: PresetId): Agenda => PRESETS[preset]

/** Planned minutes from Opening to the end of Closing: what comes after has no planned end. */
export const totalMinutes = (agenda: Agenda): number =>
  agenda.phases
    .filter((phase) => factsOf(phase.kind).planned)
    .reduce((sum, phase) => sum + phase.minutes, 0)

const isPushBack = (phase: Phase): boolean =>
  phase.kind === 'sitting-back' || phase.kind === 'presenter-returns'

function withoutPushBack(phases: readonly Phase[]): readonly Phase[] {
  return phases
    .filter((phase) => !isPushBack(phase))
    .map((phase) => {
      if (phase.kind !== 'group-work') return phase
      const freed = phases
        .filter((other) => isPushBack(other) && other.case === phase.case)
        .reduce((sum, other) => sum + other.minutes, 0)
      return { ...phase, minutes: Math.min(MOST_PHASE_MINUTES, phase.minutes + freed) }
    })
}

const MINUTES_TO_RETURN = 6

function withPushBack(phases: readonly Phase[]): readonly Phase[] {
  const sitting = new Set<number | undefined>()
  return phases.flatMap((phase) => {
    const of = phase.case === undefined ? {} : { case: phase.case }
    const before: readonly Phase[] =
      isWorkPhase(phase.kind) && !sitting.has(phase.case)
        ? [{ kind: 'sitting-back', minutes: 0, ...of }]
        : []
    if (before.length > 0) sitting.add(phase.case)
    if (phase.kind !== 'group-work') return [...before, phase]
    const returning = Math.min(MINUTES_TO_RETURN, Math.floor(phase.minutes / 2))
    return [
      ...before,
      { ...phase, minutes: phase.minutes - returning },
      { kind: 'presenter-returns' as const, minutes: returning, ...of },
    ]
  })
}

/**
 * The same agenda with sitting back switched on or off: its two phases come in or go out, and the time goes
 * from or to Group work. An agenda that is so already is handed back.
 */
export function withSittingBack(agenda: Agenda, on: boolean): Agenda {
  if (agenda.sitsBack === on) return agenda
  const bare = withoutPushBack(agenda.phases)
  return { ...agenda, sitsBack: on, phases: on ? withPushBack(bare) : bare }
}

/** The same agenda with other minutes for one phase (by index). */
export const withMinutes = (agenda: Agenda, phase: number, minutes: number): Agenda => ({
  ...agenda,
  phases: agenda.phases.map((each, at) => (at === phase ? { ...each, minutes } : each)),
})
