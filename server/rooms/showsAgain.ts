/**
 * What a presenter who sits back could make a code of: their own chair, closed and opened over and over before the group. Closing is
 * always taken, for whoever is overheard at home; what opens again is counted, and between two closings there is an opening.
 */
import type { Command } from '../../shared/session/command.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Session } from '../../shared/session/session.ts'

/** Whether this command, by the person in `seat`, is one of those that are counted. */
export function showsAgain({ presenter }: Session, seat: SeatId, command: Command): boolean {
  if (presenter?.seat !== seat || !presenter.sittingBack) return false
  switch (command.type) {
    case 'curtain':
      return !command.on
    case 'presenter-view':
      return command.view !== 'hidden'
    case 'come-back-in':
      return true
    default:
      return false
  }
}
