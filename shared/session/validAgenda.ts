/** Whether an edited agenda still makes a session. */
import type { Agenda, Phase, PhaseKind } from './agenda.ts'
import { totalMinutes } from './presets.ts'

export type AgendaFault =
  | 'minutes-out-of-range'
  | 'too-short'
  | 'too-long'
  | 'too-many-phases'
  | 'phases-out-of-order'
  | 'no-closing'
  | 'no-group-work'
  | 'sitting-back-switched-off'

export const MOST_PHASE_MINUTES = 180
export const LEAST_TOTAL_MINUTES = 10
/** The room's own cap of 6 hours. */
export const MOST_TOTAL_MINUTES = 360
const MOST_PHASES = 24

/** Where each kind may stand: by stretch of the session, and within a case by step. Several may share a step. */
const STRETCH: Partial<Record<PhaseKind, number>> = {
  opening: 0,
  'process-discussion': 300,
  closing: 400,
  'soft-landing': 401,
  'word-with-leaders': 402,
  'leaders-debrief': 403,
}
const STEP: Partial<Record<PhaseKind, number>> = {
  'case-call': 1,
  presentation: 2,
  'clarifying-questions': 3,
  'sitting-back': 4,
  'association-round': 5,
  images: 5,
  'group-work': 5,
  'presenter-statement': 5,
  'presenter-returns': 6,
}

/** Null for a phase without its case, or with one that it cannot have. */
function placeOf(phase: Phase): number | null {
  const stretch = STRETCH[phase.kind]
  if (stretch !== undefined) return phase.case === undefined ? stretch : null
  return phase.case === undefined ? null : phase.case * 100 + (STEP[phase.kind] ?? 0)
}

/** Only the work of the group may have several phases of one step. */
const WORK_STEP = 5

function inOrder(phases: readonly Phase[]): boolean {
  let last = -1
  for (const phase of phases) {
    const place = placeOf(phase)
    if (place === null || place < last) return false
    if (place === last && place % 100 !== WORK_STEP) return false
    last = place
  }
  return true
}

const hasWork = (phases: readonly Phase[], of: 1 | 2): boolean =>
  phases.some((phase) => phase.kind === 'group-work' && phase.case === of)

/** The first fault of an agenda, or null when it makes a session. */
export function faultOf(agenda: Agenda): AgendaFault | null {
  const { phases } = agenda
  if (phases.length > MOST_PHASES) return 'too-many-phases'
  const fits = (minutes: number): boolean =>
    Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_PHASE_MINUTES
  if (!phases.every((phase) => fits(phase.minutes))) return 'minutes-out-of-range'
  if (!phases.some((phase) => phase.kind === 'closing')) return 'no-closing'
  if (!hasWork(phases, 1)) return 'no-group-work'
  if (phases.some((phase) => phase.case === 2) && !hasWork(phases, 2)) return 'no-group-work'
  if (!inOrder(phases)) return 'phases-out-of-order'
  if (!agenda.sitsBack && phases.some((phase) => phase.kind === 'sitting-back')) {
    return 'sitting-back-switched-off'
  }
  const total = totalMinutes(agenda)
  if (total < LEAST_TOTAL_MINUTES) return 'too-short'
  return total > MOST_TOTAL_MINUTES ? 'too-long' : null
}

export type AgendaVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: AgendaFault }

export function validateAgenda(agenda: Agenda): AgendaVerdict {
  const fault = faultOf(agenda)
  return fault === null ? { ok: true } : { ok: false, fault }
}
