/** One page's conversation with its room: what every handler needs. */
import type { Line } from '../rooms/line.ts'
import type { Room } from '../rooms/room.ts'
import type { Backlog } from './backlog.ts'
import type { Beat } from './beat.ts'
import type { Checked } from './checked.ts'

export interface Conversation {
  readonly checked: Checked
  readonly room: Room
  readonly line: Line
  /** For answers that may wait for others of their kind. */
  readonly beat: Beat
  /** What still waits for this page. */
  readonly backlog: Backlog
  /** Past this nothing large is asked for again. */
  readonly queuedBeforeSync: number
}
