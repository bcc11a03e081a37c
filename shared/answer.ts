/** How the server answers: with `ok`, or with a code that has its sentence in the client's catalogue. */

/** Every way in which something can be refused. Grouped by who can cause it. */
export const ERROR_CODES = [
  // the message itself
  'protocol-version',
  'bad-message',
  'too-large',
  'too-fast',
  // the link and the door
  'link-missing',
  'link-malformed',
  'link-cut-off',
  'link-altered',
  'link-too-early',
  'link-over',
  'link-renewed',
  'link-barred',
  'key-does-not-fit',
  'room-ended',
  'room-locked',
  'door-full',
  'no-free-chair',
  'chair-taken',
  'move-declined',
  'removed',
  'ticket-refused',
  'not-at-the-door',
  'guest-renamed',
  'not-seated',
  // the server's own limits
  'too-many-rooms',
  'too-many-connections',
  'draining',
  'room-creation-closed',
  // commands
  'not-allowed',
  'leaders-only',
  'not-in-this-phase',
  'no-such-phase',
  'no-such-seat',
  'seat-not-here',
  'no-presenter',
  'presenter-chosen-already',
  'presenter-still-back',
  'not-the-presenter',
  'no-second-case',
  'not-running',
  'already-so',
  'no-chair-left',
  'no-such-signal',
  'not-your-turn',
  'no-observer-question',
  'observer-not-agreed',
  'leaders-present',
  'resuming',
  'session-ended',
  // sealed frames
  'frame-malformed',
  'frame-not-yours',
  'frame-old',
  'board-closed',
  'board-full',
  'board-gone',
  'word-given',
  'strip-off',
  'not-a-copy',
  'copy-too-old',
  'server-error',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

export type Ack<T = object> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly code: ErrorCode }
