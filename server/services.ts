/** What rooms need of the world, and what those who let people into them do. */
import type { Limits } from './limits.ts'
import type { RoomServices } from './rooms/services.ts'

export interface Services extends RoomServices {
  readonly limits: Limits
}
