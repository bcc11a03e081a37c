/** What the socket edge calls; the rules are at the top of `relay.ts`. */
import type { Ack } from '../../../shared/answer.ts'
import type { Kept } from '../../../shared/protocol.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { RelayLimits } from './limits.ts'
import type { NewLine } from './line.ts'
import type { RandomBelow } from './randomBelow.ts'
import type { Sending } from './sending.ts'
import type { RelayView } from './view.ts'

export interface Taken {
  readonly ack: Ack
  readonly send: readonly Sending[]
}

export interface Relay {
  see(view: RelayView, now: number): readonly Sending[]
  connect(line: NewLine, now: number): readonly Sending[]
  disconnect(id: string, now: number): readonly Sending[]
  sync(id: string, now: number): Taken
  take(id: string, frame: Uint8Array, now: number): Taken
  tick(now: number): readonly Sending[]
  /** Epoch ms at which `tick` has something to do; null when nothing waits. */
  wakesAt(): number | null
  /** Whether the seat's person has given a word in the present round. */
  wordGiven(seat: SeatId): boolean
  /** What somebody at the door may open: the settings and the leaders' names. */
  keptAtTheDoor(): readonly Omit<Kept<Uint8Array>, 'more'>[]
  /** The strip is wiped: at Closing. */
  forgetNotes(): void
  /** Lets go of everything. */
  forget(): void
  /** Bytes held, for the room's account of its memory. */
  readonly bytes: number
}

export interface RelayStart {
  readonly view: RelayView
  readonly now: number
  readonly randomBelow: RandomBelow
  readonly restored?: boolean
  readonly limits?: RelayLimits
}
