/** Who writes and reads by one line: from which chair, how far they have got, how much they may still send. */
import type { SeatId } from '../../../shared/session/seat.ts'
import { TokenBucket } from '../../tokenBucket.ts'
import type { LineId } from '../line.ts'
import type { RelayLimits } from './limits.ts'

export interface NewCorrespondent {
  readonly line: LineId
  readonly seat: SeatId
  /** The page load of the line's hello: frames with another are not its own. */
  readonly pageLoad: number
}

/** What a chair's person may still send. It outlives the line: coming back gives nobody a new one. */
export interface Budget {
  readonly frames: TokenBucket
  readonly bytes: TokenBucket
  readonly presence: TokenBucket
  readonly texts: TokenBucket
  readonly syncs: TokenBucket
}

export interface Correspondent extends NewCorrespondent {
  /** Of the chair: another person in it has another. */
  readonly generation: number
  readonly budget: Budget
  /** Has asked for what is kept; before that it gets no frames. */
  synced: boolean
  /** The newest board frame it has, by the log's numbers. */
  cursor: number
  /** The last sequence taken from this page load. */
  sequence: number
}

const newBudget = (limits: RelayLimits, now: number): Budget => ({
  frames: new TokenBucket(limits.frames, now),
  bytes: new TokenBucket(limits.bytes, now),
  presence: new TokenBucket(limits.presence, now),
  texts: new TokenBucket(limits.texts, now),
  syncs: new TokenBucket(limits.syncs, now),
})

/** `before`: who wrote from the seat by an earlier line. The same person's budget goes on, and the same page load counts on where it was. */
export const correspondentOn = (
  coming: NewCorrespondent,
  generation: number,
  before: Correspondent | undefined,
  limits: RelayLimits,
  now: number,
): Correspondent => ({
  ...coming,
  generation,
  budget: before?.generation === generation ? before.budget : newBudget(limits, now),
  synced: false,
  cursor: 0,
  sequence: before?.pageLoad === coming.pageLoad ? before.sequence : 0,
})

/** Who writes by this line; nobody when another has taken its place or it has gone. */
export function onLine(
  correspondents: ReadonlyMap<SeatId, Correspondent>,
  line: LineId,
): Correspondent | undefined {
  for (const each of correspondents.values()) if (each.line === line) return each
  return undefined
}
