/**
 * The server's log: JSON lines on stdout, one of a closed list of events. Nothing in it can carry a name, content, an
 * invitation, an address or a room's id, because no event has a field for one.
 */
import type { ErrorCode } from '../shared/answer.ts'
import type { MediaEvent } from './media/events.ts'

export type LogEvent =
  | { readonly event: 'server-started'; readonly url: string; readonly trial: boolean }
  | { readonly event: 'server-draining'; readonly rooms: number; readonly minutes: number }
  | { readonly event: 'server-stopped' }
  | { readonly event: 'start-refused'; readonly why: 'configuration' | 'listening' | 'certificate' }
  /** Another certificate lay in the files and is served from now on. */
  | { readonly event: 'certificate-renewed' }
  /** The files of the certificate do not hold; the one before goes on being served. */
  | { readonly event: 'certificate-unreadable' }
  | { readonly event: 'room-opened'; readonly rooms: number }
  | { readonly event: 'room-resumed'; readonly rooms: number; readonly by: 'copy' | 'earlier-copy' }
  | {
      readonly event: 'room-ended'
      readonly why: 'leader' | 'empty' | 'cap' | 'replaced' | 'stopping'
      readonly minutes: number
      readonly rooms: number
    }
  /**
   * Rooms left this process and are taken up by another: it is on its way out, its lease could not be renewed, or another had taken
   * them meanwhile.
   */
  | {
      readonly event: 'rooms-moved'
      readonly why: 'draining' | 'no-lease' | 'taken'
      readonly rooms: number
    }
  | { readonly event: 'invitations-signed'; readonly links: number; readonly series: boolean }
  /** Dates of a series were changed: how many differ from what its links say. */
  | { readonly event: 'dates-signed'; readonly changes: number }
  /** Somebody was sent to the organisation's sign-in and came back, or it did not answer. */
  | {
      readonly event: 'sign-in'
      readonly outcome: 'signed-in' | 'failed' | 'refused' | 'away'
    }
  /** How often each code was answered since the last such line; at most one line a minute. */
  | { readonly event: 'refused'; readonly counts: Readonly<Partial<Record<ErrorCode, number>>> }
  | { readonly event: 'connection-dropped'; readonly why: 'flood' | 'deadline' | 'slow' }
  | MediaEvent
  /** A mistake of our own: where, the kind of exception, and the place in our files; never its message. */
  | {
      readonly event: 'unexpected'
      readonly where: 'http' | 'socket' | 'room' | 'media' | 'process'
      readonly kind: string
      readonly at: string
    }

export type Log = (event: LogEvent) => void

/** Writes one JSON line for each event. `now` is epoch ms. */
export function createLog(write: (line: string) => void, now: () => number): Log {
  return (event) => write(`${JSON.stringify({ time: new Date(now()).toISOString(), ...event })}\n`)
}

/** The first place of an exception that lies in our own files, as `rooms/room.ts:12:3`; its message is left out. */
function placeOf(error: Error): string {
  const frame = (error.stack ?? '')
    .split('\n')
    .slice(1)
    .find((line) => /\/(server|shared)\//.test(line) && !line.includes('node_modules'))
  return frame?.match(/\/((?:server|shared)\/[\w/.-]+:\d+:\d+)/)?.[1] ?? 'unknown'
}

/** Logs a mistake of our own without its message, which might quote what somebody sent. */
export function logUnexpected(
  log: Log,
  where: Extract<LogEvent, { event: 'unexpected' }>['where'],
  error: unknown,
): void {
  const known = error instanceof Error
  log({
    event: 'unexpected',
    where,
    kind: known ? error.name : typeof error,
    at: known ? placeOf(error) : 'unknown',
  })
}
