/** Whether an edited agenda still makes a session. */
import type { Agenda, Phase } from './agenda.ts'
import {
  LEAST_TOTAL_MINUTES,
  MOST_PHASE_MINUTES,
  MOST_PHASES,
  MOST_TOTAL_MINUTES,
} from './agendaBounds.ts'
import { isCasePhase } from './phaseKinds.ts'
import { factsOf } from './phaseTable.ts'
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

/** Where each stretch begins: the cases at 100 and 200. */
const STRETCH = { opening: 0, case: 100, process: 300, parting: 400 } as const

/** Null for a phase without its case, or with one that it cannot have. */
function placeOf(phase: Phase): number | null {
  const { stretch, place } = factsOf(phase.kind)
  if (isCasePhase(phase.kind)) return phase.case === undefined ? null : phase.case * 100 + place
  return phase.case === undefined ? STRETCH[stretch] + place : null
}

/** Only the work of the group may have several phases of one place. */
const WORK_PLACE = factsOf('group-work').place

function inOrder(phases: readonly Phase[]): boolean {
  let last = -1
  for (const phase of phases) {
    const place = placeOf(phase)
    if (place === null || place < last) return false
    if (place === last && place % 100 !== WORK_PLACE) return false
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
