/** What a room needs of the world. */
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { MediaServer } from '../media/media.ts'
import type { Tokens } from '../tokens/tokens.ts'
import type { RoomHomes } from './homes.ts'
import type { RoomLimits } from './limits.ts'

export interface RoomServices {
  readonly clock: Clock
  readonly random: RandomBytes
  readonly tokens: Tokens
  readonly media: MediaServer
  readonly limits: RoomLimits
  readonly log: Log
  /** Whether rooms may live in this process. */
  readonly homes: RoomHomes
  /** No secret is configured. */
  readonly trial: boolean
  /** Anybody may make rooms here; a receipt says so. */
  readonly open: boolean
  /** The server is on its way out. */
  readonly draining: () => boolean
}
