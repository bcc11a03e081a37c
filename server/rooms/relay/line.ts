/** One connection as the relay knows it: whose it is, how far it has got, how much it may still send. */
import type { SeatId } from '../../../shared/session/seat.ts'
import { TokenBucket } from '../../tokenBucket.ts'
import type { RelayLimits } from './limits.ts'

export interface NewLine {
  readonly id: string
  readonly seat: SeatId
  /** The page load of the connection's hello: frames with another are not its own. */
  readonly pageLoad: number
}

/** What a chair's person may still send. It outlives the connection: coming back gives nobody a new one. */
export interface Budget {
  readonly frames: TokenBucket
  readonly bytes: TokenBucket
  readonly presence: TokenBucket
  readonly texts: TokenBucket
  readonly syncs: TokenBucket
}

export interface Line extends NewLine {
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

/** `before`: the seat's earlier connection. The same person's budget goes on, and the same page load counts on where it was. */
export const openLine = (
  line: NewLine,
  generation: number,
  before: Line | undefined,
  limits: RelayLimits,
  now: number,
): Line => ({
  ...line,
  generation,
  budget: before?.generation === generation ? before.budget : newBudget(limits, now),
  synced: false,
  cursor: 0,
  sequence: before?.pageLoad === line.pageLoad ? before.sequence : 0,
})

/** The line of this connection; none when it has been replaced or has gone. */
export function lineIn(lines: ReadonlyMap<SeatId, Line>, id: string): Line | undefined {
  for (const line of lines.values()) if (line.id === id) return line
  return undefined
}
