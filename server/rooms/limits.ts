/** What rooms may cost: how many there are, and what one of them and each seat in it may send. */
import type { Rate } from '../tokenBucket.ts'
import type { RelayLimits } from './relay/limits.ts'

export interface RoomLimits {
  readonly roomsPerProcess: number
  readonly roomsPerAddress: number
  /** What the relay of sealed frames goes by. */
  readonly relay: RelayLimits
  /** Per room, all seats together; and each seat's own part of it, which nobody else can use up. */
  readonly room: {
    readonly commands: Rate
    readonly ownCommands: Rate
    /** How often whoever sits back may open before the group what they have closed of themselves. */
    readonly ownShowings: Rate
    readonly frames: Rate
    readonly ownFrames: Rate
  }
}
