/** Channels: what a sealed frame is for. Each has its own key, its own rights and its own kinds of frame. */

export const CHANNELS = ['names', 'settings', 'board', 'words', 'presence', 'strip'] as const
export type Channel = (typeof CHANNELS)[number]

export const FRAME_KINDS = [
  'update',
  'snapshot',
  'presence',
  'name',
  'settings',
  'note',
  'word',
  'drawing',
  'merge',
] as const
export type FrameKind = (typeof FRAME_KINDS)[number]

/** Which kinds a channel carries; any other pair is malformed. */
export const KINDS_OF: Readonly<Record<Channel, readonly FrameKind[]>> = {
  names: ['name'],
  settings: ['settings'],
  board: ['update', 'snapshot', 'merge', 'drawing'],
  words: ['word'],
  presence: ['presence'],
  strip: ['note'],
}

/**
 * Whether a frame names its sender. Words never do; what is written on the board, and presence, do when the board is signed; all
 * others always. A name sealed at the door has the seat `AT_THE_DOOR`.
 */
export const SIGNING_OF: Readonly<Record<FrameKind, 'always' | 'never' | 'either'>> = {
  update: 'either',
  merge: 'either',
  drawing: 'either',
  snapshot: 'always',
  presence: 'either',
  name: 'always',
  settings: 'always',
  note: 'always',
  word: 'never',
}

/** Codes on the wire count from 1; 0 is never valid. Append only. */
export const channelCode = (channel: Channel): number => CHANNELS.indexOf(channel) + 1
export const channelOf = (code: number): Channel | null => CHANNELS[code - 1] ?? null
export const kindCode = (kind: FrameKind): number => FRAME_KINDS.indexOf(kind) + 1
export const kindOf = (code: number): FrameKind | null => FRAME_KINDS[code - 1] ?? null
