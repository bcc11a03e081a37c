/** How someone stands to the session, and the moments that tell what it means: columns and rows of the table of rights. */
import type { PhaseKind } from './phaseTable.ts'

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
