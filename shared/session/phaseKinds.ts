/** What is asked of a kind of phase, out of its row. */
import type { Agenda } from './agenda.ts'
import { type AfterTheGroup, factsOf, type PhaseKind } from './phaseTable.ts'

/** Belongs to a case: it holds when the presenter's line is lost. */
export const isCasePhase = (kind: PhaseKind): boolean => factsOf(kind).stretch === 'case'

/** Closing and what comes after: refused while the presenter still sits back, and without a board. */
export const isPartingPhase = (kind: PhaseKind): boolean => factsOf(kind).stretch === 'parting'

/** Moving on to it brings the presenter back. */
export const isReturnPhase = (kind: PhaseKind): boolean => factsOf(kind).presenter === 'returns'

/** Where the group works without the presenter: several such phases may stand in any order. */
export const isWorkPhase = (kind: PhaseKind): boolean => factsOf(kind).presenter === 'away'

/** Entering it, by whatever way, seats the presenter at the window. */
export const isSittingBackPhase = (agenda: Pick<Agenda, 'sitsBack'>, kind: PhaseKind): boolean =>
  factsOf(kind).presenter === 'leaves' || (agenda.sitsBack && isWorkPhase(kind))

/** Chosen by a leader, never come to by moving on. */
export const isOnlyByChoice = (kind: PhaseKind): boolean => factsOf(kind).reached === 'by-choice'

/** The group has no part in it: entering it is its goodbye. */
export const isAfterTheGroup = (kind: PhaseKind): kind is AfterTheGroup =>
  factsOf(kind).company !== 'group'
