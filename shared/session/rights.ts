/** What a seat may do, as one table of phase × standing. The server enforces by it, the client draws by it, the tests enumerate it. */
import type { PhaseKind } from './agenda.ts'

/**
 * How someone stands to the session at this moment. *Presenter* is not a role: it is whom the case belongs to.
 * A leader who presents stands as presenter for sound and board, and keeps the desk.
 */
export type Standing =
  | 'leader'
  | 'co-leader'
  | 'presenter'
  | 'sitting-back'
  | 'member'
  | 'observer'
  | 'at-the-door'

export const STANDINGS: readonly Standing[] = [
  'leader',
  'co-leader',
  'presenter',
  'sitting-back',
  'member',
  'observer',
  'at-the-door',
]

/** The rows of the table: each kind of phase, and the three states without one. */
export type Moment = PhaseKind | 'arriving' | 'resuming' | 'ended'

export interface Rights {
  /** May be heard. Permission only: the owner's own tap opens the microphone. */
  readonly microphone: boolean
  readonly camera: boolean
  readonly hears: boolean
  readonly sees: boolean
  /** Has a tile in the circle (false: at the window, outside the ring, or at the door). */
  readonly seenInCircle: boolean
  readonly board: 'none' | 'read' | 'write'
  /** Reads and writes the leaders' strip. */
  readonly strip: boolean
  /** May give a feeling word while a words round is open. */
  readonly words: boolean
  /** May command the phases and see the desk. */
  readonly desk: boolean
}
