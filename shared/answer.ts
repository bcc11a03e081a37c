/** How the server answers: with `ok`, or with a code that has its sentence in the client's catalogue. */
import { kindsOf } from './tables.ts'

interface ErrorFacts {
  /**
   * What a page does that is refused its entry: stop; stop, and ask for another link; stop for good; reload; try again when its
   * person says so; or come again by itself, for the moment was wrong and not the link.
   */
  readonly entry: 'stop' | 'another-link' | 'over' | 'reload' | 'try-again' | 'passes'
  /** Whether a frame that was refused so is worth sending again: the line, the server or the moment was wrong. */
  readonly frame: 'lost' | 'send-again'
  /** Of an HTTP answer. */
  readonly status: number
}

const usual = { entry: 'stop', frame: 'lost', status: 400 } as const

/** Every way in which something can be refused, a row each, grouped by who can cause it. */
const ERRORS = {
  // the message itself
  'protocol-version': { ...usual, entry: 'reload' },
  'bad-message': { ...usual, entry: 'reload' },
  'too-large': { ...usual, status: 413 },
  'too-fast': { ...usual, entry: 'passes', frame: 'send-again', status: 429 },
  // the link and the door
  'link-missing': { ...usual, entry: 'another-link' },
  'link-malformed': { ...usual, entry: 'another-link' },
  'link-cut-off': { ...usual, entry: 'another-link' },
  'link-altered': usual,
  'link-too-early': { ...usual, entry: 'try-again' },
  // A note of changed dates that is not sound, or another series'.
  'dates-altered': { ...usual, entry: 'try-again' },
  'link-over': { ...usual, entry: 'over' },
  'link-renewed': usual,
  'link-barred': usual,
  'key-does-not-fit': usual,
  'room-ended': { ...usual, entry: 'over' },
  'room-locked': { ...usual, entry: 'try-again' },
  'door-full': { ...usual, entry: 'passes' },
  'no-free-chair': { ...usual, entry: 'try-again' },
  'chair-taken': { ...usual, entry: 'try-again' },
  'move-declined': { ...usual, entry: 'try-again' },
  removed: usual,
  'ticket-refused': usual,
  'not-at-the-door': usual,
  'guest-renamed': usual,
  'not-seated': { ...usual, frame: 'send-again' },
  // the server's own limits
  'too-many-rooms': { ...usual, entry: 'passes', status: 503 },
  'too-many-connections': { ...usual, entry: 'passes' },
  // Several processes are one service: another has the room, or none can say who.
  'room-elsewhere': { ...usual, entry: 'passes', frame: 'send-again', status: 503 },
  'no-machine': { ...usual, entry: 'passes', frame: 'send-again', status: 503 },
  draining: { ...usual, entry: 'passes', frame: 'send-again', status: 503 },
  'room-creation-closed': { ...usual, status: 403 },
  // signing in with the organisation's account, asked for to make rooms alone
  'sign-in-needed': { ...usual, status: 401 },
  'sign-in-failed': usual,
  'sign-in-refused': { ...usual, status: 403 },
  'sign-in-away': { ...usual, status: 503 },
  'operators-only': { ...usual, status: 401 },
  // commands
  'not-allowed': usual,
  'leaders-only': usual,
  'not-in-this-phase': usual,
  'no-such-phase': usual,
  'no-such-seat': usual,
  'seat-not-here': usual,
  'someone-else-there': usual,
  'no-presenter': usual,
  'presenter-chosen-already': usual,
  'presenter-still-back': usual,
  'not-the-presenter': usual,
  'no-second-case': usual,
  'not-running': usual,
  'already-so': usual,
  'moved-on': usual,
  'no-chair-left': usual,
  'no-such-signal': usual,
  'not-your-turn': usual,
  'no-observer-question': usual,
  'observer-not-agreed': usual,
  'leaders-present': usual,
  resuming: { ...usual, entry: 'try-again', frame: 'send-again' },
  'session-ended': { ...usual, entry: 'over' },
  // sealed frames
  'frame-malformed': usual,
  'frame-not-yours': usual,
  'frame-old': { ...usual, frame: 'send-again' },
  'epoch-old': { ...usual, frame: 'send-again' },
  'board-closed': usual,
  'board-hidden': usual,
  'board-full': usual,
  'board-gone': usual,
  'word-given': usual,
  'strip-off': usual,
  'not-a-copy': usual,
  'copy-too-old': usual,
  'server-error': { ...usual, entry: 'passes', frame: 'send-again', status: 500 },
} as const satisfies Readonly<Record<string, ErrorFacts>>

export type ErrorCode = keyof typeof ERRORS

export const ERROR_CODES: readonly ErrorCode[] = kindsOf(ERRORS)

/** The facts of a code, whichever it is. */
export const errorFacts = (code: ErrorCode): ErrorFacts => ERRORS[code]

export type Ack<T = object> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly code: ErrorCode }
