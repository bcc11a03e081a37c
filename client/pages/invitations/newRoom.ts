import type { RoomLinks, RoomPlan } from '../../session/makeRoom.ts'

/** A room that was made a moment ago: what was planned, and the links that open it. */
export interface NewRoom {
  readonly plan: RoomPlan
  readonly links: RoomLinks
  readonly trial: boolean
}
