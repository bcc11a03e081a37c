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
}

const MINUTE = 60_000

export function deskClock(desk: DeskView, agenda: Agenda, now: number): DeskClock {
  const planned = totalMinutes(agenda)
  const start = desk.plannedEnd - planned * MINUTE
  const paused = desk.pausedSince === null ? 0 : Math.max(0, now - desk.pausedSince)
  const phase =
    desk.phaseStartedAt === null
      ? null
      : Math.max(0, Math.floor((now - desk.phaseStartedAt - desk.pausedFor - paused) / MINUTE))
  return {
    phase,
    phasePlanned: desk.phaseMinutes ? desk.phaseMinutes + desk.extraMinutes : desk.extraMinutes,
    inAll: Math.max(0, Math.floor((now - start) / MINUTE)),
    planned,
    finish: desk.plannedEnd,
    paused: desk.pausedSince !== null,
  }
}

/** The server's clock as this page knows it: the view's time plus what has passed here since the view came. */
export const serverNow = (viewNow: number, receivedAt: number, here: number): number =>
  viewNow + Math.max(0, here - receivedAt)
