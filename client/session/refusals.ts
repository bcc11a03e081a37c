/** What a page does when the server says no to its hello. */
import { type ErrorCode, errorFacts } from '../../shared/answer.ts'

export interface Held {
  readonly ticket: boolean
  readonly copy: boolean
  /** This page has been in the room, or at its door, before. */
  readonly beenIn: boolean
}

export type AfterRefusal =
  /** The ticket has stopped: come to the door without it. */
  | 'without-ticket'
  /** The copy is of no use: come without it. */
  | 'without-copy'
  | 'later'
  | 'stop'

export function afterRefusal(code: ErrorCode, held: Held): AfterRefusal {
  if (code === 'ticket-refused' && held.ticket) return 'without-ticket'
  if ((code === 'not-a-copy' || code === 'copy-too-old') && held.copy) return 'without-copy'
  // Between two machines, for a moment: also who has just come is looked for again.
  if (code === 'room-elsewhere') return 'later'
  return held.beenIn && errorFacts(code).entry === 'passes' ? 'later' : 'stop'
}
