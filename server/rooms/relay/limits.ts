/** Bounds of the relay (design §5). Passed in, so that tests and benches can say theirs. */
import type { Rate } from '../../tokenBucket.ts'

export interface RelayLimits {
  /** Longer than these after the last snapshot, a client is asked for a new one when the log is looked at. */
  readonly tailUpdates: number
  readonly tailBytes: number
  /** Milliseconds after the first frame that follows a snapshot until the log is looked at: drawn between these. */
  readonly looksAfter: { readonly least: number; readonly most: number }
  /** Past this, snapshots and tail together, writes are refused. */
  readonly boardBytes: number
  /** Of them, added by one seat since the last snapshot. */
  readonly shareBytes: number
  /** Frames of one seat that say which cards it has laid. */
  readonly authors: number
  readonly authorBytes: number
  /** Milliseconds a client has for a snapshot or a merge. */
  readonly helpWithin: number
  /** Milliseconds of rest when nobody could help. */
  readonly helpPause: number
  /** Frames a second and at once, and bytes, of one chair's person over all their lines. */
  readonly frames: Rate
  readonly bytes: Rate
  readonly presence: Rate
  /** Names and settings, which everybody keeps: a page sends its own once a line. */
  readonly texts: Rate
  /** Asking for everything kept, which may be 2 MiB. */
  readonly syncs: Rate
  readonly notes: number
  readonly noteBytes: number
  readonly nameBytes: number
  readonly settingsBytes: number
  readonly epochBytes: number
  readonly wordBytes: number
  readonly presenceBytes: number
  /** Bytes of one message of a reply, unless a single frame is larger. */
  readonly replyBytes: number
  /** Milliseconds of the window within which unsigned frames are shuffled. */
  readonly window: number
}

export const LIMITS: RelayLimits = {
  tailUpdates: 100,
  tailBytes: 64 * 1024,
  looksAfter: { least: 45_000, most: 135_000 },
  boardBytes: 2 * 1024 * 1024,
  shareBytes: 768 * 1024,
  authors: 256,
  authorBytes: 4 * 1024,
  helpWithin: 8_000,
  helpPause: 30_000,
  frames: { perSecond: 60, burst: 300 },
  bytes: { perSecond: 256 * 1024, burst: 1024 * 1024 },
  presence: { perSecond: 10, burst: 10 },
  texts: { perSecond: 0.5, burst: 20 },
  syncs: { perSecond: 0.5, burst: 5 },
  notes: 100,
  noteBytes: 8 * 1024,
  nameBytes: 4 * 1024,
  settingsBytes: 16 * 1024,
  epochBytes: 32 * 1024,
  wordBytes: 1024,
  presenceBytes: 1024,
  replyBytes: 256 * 1024,
  window: 250,
}
