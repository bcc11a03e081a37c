/** What kinds of phase have in common. */
import type { Agenda, PhaseKind } from './agenda.ts'

const CASE: ReadonlySet<PhaseKind> = new Set<PhaseKind>([
  'case-call',
  'presentation',
  'clarifying-questions',
  'sitting-back',
  'association-round',
  'images',
  'group-work',
  'presenter-statement',
  'presenter-returns',
])
const PARTING: ReadonlySet<PhaseKind> = new Set<PhaseKind>([
  'closing',
  'soft-landing',
  'word-with-leaders',
  'leaders-debrief',
])
const WORK: ReadonlySet<PhaseKind> = new Set<PhaseKind>([
  'association-round',
  'images',
  'group-work',
])
const RETURN: ReadonlySet<PhaseKind> = new Set<PhaseKind>([
  'presenter-statement',
  'presenter-returns',
])

/** Belongs to a case: it holds when the presenter's line is lost. */
export const isCasePhase = (kind: PhaseKind): boolean => CASE.has(kind)

/** Closing and what comes after: refused while the presenter still sits back, and without a board. */
export const isPartingPhase = (kind: PhaseKind): boolean => PARTING.has(kind)

/** Moving on to it brings the presenter back. */
export const isReturnPhase = (kind: PhaseKind): boolean => RETURN.has(kind)

/** Entering it, by whatever way, seats the presenter at the window. */
export const isSittingBackPhase = (agenda: Agenda, kind: PhaseKind): boolean =>
  kind === 'sitting-back' || (agenda.sitsBack && WORK.has(kind))

/** Chosen by a leader, never come to by moving on. */
export const isOnlyByChoice = (kind: PhaseKind): boolean => kind === 'word-with-leaders'
