/** The names of the lanes: what the creator of the room wrote, or the usual four. */
import type { Card } from '../../../shared/board/card.ts'
import type { Settings } from '../../session/roomSession.ts'
import { lanes as text } from '../../text/board.ts'

export const laneNames = ({ lanes }: Settings): readonly string[] =>
  lanes.length >= 2 ? lanes.slice(0, 4) : text.usual

/** A card laid into a lane that is no longer there lies in the last one. */
export const laneOf = (card: Card, count: number): number => Math.min(card.lane, count - 1)
