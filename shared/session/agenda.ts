/** The agenda: which phases a session goes through and how long each is meant to take. Minutes inform leaders only. */

export const PHASE_KINDS = [
  'opening',
  'case-call',
  'presentation',
  'clarifying-questions',
  'sitting-back',
  'association-round',
  'images',
  'group-work',
  'presenter-statement',
  'presenter-returns',
  'process-discussion',
  'closing',
  'soft-landing',
  'word-with-leaders',
  'leaders-debrief',
] as const

export type PhaseKind = (typeof PHASE_KINDS)[number]

export interface Phase {
  readonly kind: PhaseKind
  /** Planned minutes, 0–180. 0: no time of its own. */
  readonly minutes: number
  /** 1 or 2: which case of the session this phase belongs to; absent for phases of the whole group. */
  readonly case?: 1 | 2
}

export const PRESET_IDS = [
  'sixty',
  'ninety',
  'two-cases',
  'students',
  'no-push-back',
  'association',
  'prismatic',
] as const

export type PresetId = (typeof PRESET_IDS)[number]

export interface Agenda {
  readonly preset: PresetId
  readonly phases: readonly Phase[]
  /** Whether the presenter sits back during Group work. */
  readonly sitsBack: boolean
  /** Whether leaders may open the board. */
  readonly board: boolean
}
