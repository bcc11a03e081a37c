/** Whether a frame may pass: its header against the line it came by, and against what that seat may do now. */
import type { ErrorCode } from '../../../shared/answer.ts'
import type { FrameKind } from '../../../shared/sealing/channel.ts'
import { decodeHeader, type FrameHeader, UNSIGNED_SEAT } from '../../../shared/sealing/header.ts'
import { FRAME_OVERHEAD, frameLimit } from '../../../shared/sealing/seal.ts'
import type { Correspondent } from './correspondent.ts'
import type { RelayLimits } from './limits.ts'
import type { RelaySeat, RelayView } from './view.ts'

/** Bytes of each kind, with header and seal; null: as many as its size says. */
const BYTES = {
  name: 'nameBytes',
  settings: 'settingsBytes',
  epoch: 'epochBytes',
  note: 'noteBytes',
  word: 'wordBytes',
  author: 'authorBytes',
  presence: 'presenceBytes',
  update: null,
  snapshot: null,
  merge: null,
} as const satisfies Readonly<Record<FrameKind, keyof RelayLimits | null>>

const limitOf = ({ kind }: FrameHeader, limits: RelayLimits): number => {
  const bytes = BYTES[kind]
  return bytes === null ? frameLimit(kind) : limits[bytes]
}

const withinRate = (
  header: FrameHeader | null,
  size: number,
  correspondent: Correspondent,
  now: number,
): boolean => {
  const { presence, texts, frames, bytes } = correspondent.budget
  if (header?.kind === 'presence') return presence.take(now)
  const isKept = header?.kind === 'name' || header?.kind === 'settings' || header?.kind === 'epoch'
  return (!isKept || texts.take(now)) && frames.take(now) && bytes.take(now, size)
}

/** The header of a frame that is the sender's own, whole, in order and in measure; or the code of what it is not. */
export function checkHeader(
  frame: Uint8Array,
  correspondent: Correspondent,
  limits: RelayLimits,
  now: number,
): FrameHeader | ErrorCode {
  const header = decodeHeader(frame)
  if (!withinRate(header, frame.length, correspondent, now)) return 'too-fast'
  if (header === null || frame.length < FRAME_OVERHEAD) {
    return 'frame-malformed'
  }
  // A name without anything in it would only take the one before it away.
  if (header.kind === 'name' && frame.length === FRAME_OVERHEAD) return 'frame-malformed'
  if (frame.length > limitOf(header, limits)) return 'too-large'
  if (header.seat === UNSIGNED_SEAT) return header
  if (header.seat !== correspondent.seat || header.pageLoad !== correspondent.pageLoad)
    return 'frame-not-yours'
  if (header.sequence <= correspondent.sequence) return 'frame-old'
  correspondent.sequence = header.sequence
  return header
}

function checkBoard(header: FrameHeader, seat: RelaySeat, view: RelayView): ErrorCode | null {
  const { board } = view
  if (header.board !== board.number) return 'board-gone'
  const signing = header.seat === UNSIGNED_SEAT ? 'unsigned' : 'signed'
  // What names its sender always has no place on a board without names.
  if (signing !== board.signing) return 'frame-not-yours'
  // Whether a snapshot or a merge was asked of this seat is the compaction's business.
  if (header.kind === 'snapshot' || header.kind === 'merge') return null
  if (board.access !== 'write') return 'board-closed'
  if (seat.board !== 'write') return 'not-allowed'
  if (board.hidden) return 'board-hidden'
  return header.kind === 'presence' && !board.presence ? 'not-allowed' : null
}

/** Why this seat may not send this frame now, or null. */
export function checkRight(
  header: FrameHeader,
  seat: RelaySeat,
  view: RelayView,
): ErrorCode | null {
  const numbered = header.channel === 'board' || header.channel === 'presence'
  if (!numbered && header.channel !== 'epochs' && header.board !== 0) return 'frame-malformed'
  const waits = numbered || header.channel === 'words'
  if (waits && view.resuming) return 'resuming'
  switch (header.channel) {
    case 'board':
    case 'presence':
      return checkBoard(header, seat, view)
    case 'names':
      return null
    case 'epochs':
      // Who has come or gone since is looked at where it is taken.
      return seat.sitsBack && !seat.leads ? 'not-allowed' : null
    case 'settings':
      if (!seat.leads) return 'leaders-only'
      return seat.sitsBack ? 'not-allowed' : null
    case 'strip':
      if (!seat.leads) return 'leaders-only'
      if (!view.stripOn) return 'strip-off'
      return seat.strip ? null : 'not-in-this-phase'
    case 'words':
      if (view.words?.open !== true) return 'not-in-this-phase'
      return seat.words ? null : 'not-allowed'
  }
}
