/** The leaders' clock: minutes of this phase and in all. Pure; times in epoch ms of the server, minutes out. */
import type { DeskView } from '../../../shared/pageView.ts'
import type { Agenda } from '../../../shared/session/agenda.ts'
import { totalMinutes } from '../../../shared/session/presets.ts'

export interface DeskClock {
  /** Whole minutes of this phase, pauses left out; null before the first phase. */
  readonly phase: number | null
  /** Planned minutes of this phase with those added; 0 when it has no time of its own. */
  readonly phasePlanned: number
  /** Whole minutes since the planned start, at least 0. */
  readonly inAll: number
  readonly planned: number
  /** Epoch ms. */
  readonly finish: number
  readonly paused: boolean
  /** The one thing about time that is worth a line now; null while there is none. `minutes` is at least 1. */
  readonly note: ClockNote | null
}

/** Over the phase's own plan; near the finish; or past it. The finish comes first: it is a promise to the whole group. */
export type ClockNote = {
  readonly kind: 'phase-over' | 'near-finish' | 'past-finish'
  readonly minutes: number
}

const MINUTE = 60_000
/** From here on the finish is named (minutes). */
const NEAR = 5

function noteOf(toFinish: number, over: number): ClockNote | null {
  if (toFinish <= -MINUTE) return { kind: 'past-finish', minutes: Math.floor(-toFinish / MINUTE) }
  if (toFinish > 0 && toFinish <= NEAR * MINUTE) {
    return { kind: 'near-finish', minutes: Math.ceil(toFinish / MINUTE) }
  }
  return over >= 1 ? { kind: 'phase-over', minutes: over } : null
}

export function deskClock(desk: DeskView, agenda: Agenda, now: number): DeskClock {
  const planned = totalMinutes(agenda)
  const start = desk.plannedEnd - planned * MINUTE
  const paused = desk.pausedSince === null ? 0 : Math.max(0, now - desk.pausedSince)
  const phase =
    desk.phaseStartedAt === null
      ? null
      : Math.max(0, Math.floor((now - desk.phaseStartedAt - desk.pausedFor - paused) / MINUTE))
  const phasePlanned = (desk.phaseMinutes ?? 0) + desk.extraMinutes
  const over = phase === null || phasePlanned === 0 ? 0 : phase - phasePlanned
  return {
    phase,
    phasePlanned,
    inAll: Math.max(0, Math.floor((now - start) / MINUTE)),
    planned,
    finish: desk.plannedEnd,
    paused: desk.pausedSince !== null,
    note: phase === null ? null : noteOf(desk.plannedEnd - now, over),
  }
}

/** The server's clock as this page knows it: the view's time plus what has passed here since the view came. */
export const serverNow = (viewNow: number, receivedAt: number, here: number): number =>
  viewNow + Math.max(0, here - receivedAt)
