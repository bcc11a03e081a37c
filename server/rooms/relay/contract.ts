/** What a relay begins with, and what it answers with; the rules are at the top of `relay.ts`. */
import type { Ack } from '../../../shared/answer.ts'
import type { RelayLimits } from './limits.ts'
import type { RandomBelow } from './randomBelow.ts'
import type { Sending } from './sending.ts'
import type { RelayView } from './view.ts'

export interface Taken {
  readonly ack: Ack
  readonly send: readonly Sending[]
}

export interface RelayStart {
  readonly view: RelayView
  readonly now: number
  readonly randomBelow: RandomBelow
  readonly restored?: boolean
  readonly limits?: RelayLimits
}
