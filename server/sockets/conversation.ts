/** One page's conversation with its room: what every handler needs. */
import type { Connection } from '../rooms/connection.ts'
import type { Room } from '../rooms/room.ts'
import type { Beat } from './beat.ts'
import type { Checked } from './checked.ts'

export interface Conversation {
  readonly checked: Checked
  readonly room: Room
  readonly connection: Connection
  /** For answers that may wait for others of their kind. */
  readonly beat: Beat
}
