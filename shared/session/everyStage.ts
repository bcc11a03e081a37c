/** What every stage of a session has. */
import type { Common } from './session.ts'

/** The part of a state that every stage of a session has. */
export function commonOf(session: Common): Common {
  return {
    version: session.version,
    acts: session.acts,
    removals: session.removals,
    incarnation: session.incarnation,
    agenda: session.agenda,
    plannedStart: session.plannedStart,
    plannedMinutes: session.plannedMinutes,
    openedAt: session.openedAt,
    seats: session.seats,
    ring: session.ring,
    leading: session.leading,
    locked: session.locked,
    linkGeneration: session.linkGeneration,
    barred: session.barred,
    presenter: session.presenter,
    board: session.board,
    stripOn: session.stripOn,
    audioOnly: session.audioOnly,
    silence: session.silence,
    closings: session.closings,
    round: session.round,
    words: session.words,
    signals: session.signals,
    checks: session.checks,
    observer: session.observer,
    resumed: session.resumed,
    nextId: session.nextId,
  }
}
