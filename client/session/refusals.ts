/** What a page does when the server says no to its hello. */
import type { ErrorCode } from '../../shared/answer.ts'

/** The moment is wrong, not the link. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'too-many-rooms',
  'too-many-connections',
  'too-fast',
  'door-full',
  'draining',
  'server-error',
])

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
  return held.beenIn && PASSING.has(code) ? 'later' : 'stop'
}
