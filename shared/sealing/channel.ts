/** Channels: what a sealed frame is for. Each has its own key, its own rights and its own kinds of frame. */
import { kindsByCode, kindsOf } from '../tables.ts'

/** Codes on the wire: written for good, never 0, never given again. */
const CHANNEL_CODES = {
  names: { code: 1 },
  settings: { code: 2 },
  board: { code: 3 },
  words: { code: 4 },
  presence: { code: 5 },
  strip: { code: 6 },
  epochs: { code: 7 },
} as const

export type Channel = keyof typeof CHANNEL_CODES

interface FrameFacts {
  /** On the wire: written for good, never 0, never given again. 8 was a kind that no page sends. */
  readonly code: number
  /** The one channel that carries it; any other pair is malformed. */
  readonly channel: Channel
  /**
   * Whether it names its sender. Words never do; what is written on the board, and presence, do when the board is signed; all
   * others always. A name sealed at the door has the seat `AT_THE_DOOR`.
   */
  readonly signing: 'always' | 'never' | 'either'
  /** A whole board may be larger than what one hand writes. */
  readonly size: 'frame' | 'snapshot'
}

/** Everything that is true of a kind of frame, a row each. */
const FRAMES = {
  update: { code: 1, channel: 'board', signing: 'either', size: 'frame' },
  snapshot: { code: 2, channel: 'board', signing: 'either', size: 'snapshot' },
  presence: { code: 3, channel: 'presence', signing: 'either', size: 'frame' },
  name: { code: 4, channel: 'names', signing: 'always', size: 'frame' },
  settings: { code: 5, channel: 'settings', signing: 'always', size: 'frame' },
  note: { code: 6, channel: 'strip', signing: 'always', size: 'frame' },
  word: { code: 7, channel: 'words', signing: 'never', size: 'frame' },
  merge: { code: 9, channel: 'board', signing: 'either', size: 'snapshot' },
  /** Which cards its seat lays: on a signed board alone. */
  author: { code: 10, channel: 'board', signing: 'always', size: 'frame' },
  /** Which secret the room goes by, sealed to each of those who are in it: `epoch.ts`. */
  epoch: { code: 11, channel: 'epochs', signing: 'always', size: 'frame' },
} as const satisfies Readonly<Record<string, FrameFacts>>

export type FrameKind = keyof typeof FRAMES
export const FRAME_KINDS: readonly FrameKind[] = kindsOf(FRAMES)

/** The facts of a kind, whichever it is. */
export const frameFacts = (kind: FrameKind): FrameFacts => FRAMES[kind]

const CHANNEL_BY_CODE = kindsByCode(CHANNEL_CODES)
const KIND_BY_CODE = kindsByCode(FRAMES)

export const channelCode = (channel: Channel): number => CHANNEL_CODES[channel].code
export const channelOf = (code: number): Channel | null => CHANNEL_BY_CODE.get(code) ?? null
export const kindCode = (kind: FrameKind): number => FRAMES[kind].code
export const kindOf = (code: number): FrameKind | null => KIND_BY_CODE.get(code) ?? null
