/** One page's line to a room, whatever carries it. */
import type { FrameText } from '../../shared/frameText.ts'
import type { ServerEvents } from '../../shared/protocol.ts'

export interface Connection {
  /** Drawn by the server for each connection; media tokens name it. */
  readonly id: string
  /** 32 random bits of the page load: the same page reconnecting has the same. */
  readonly pageLoad: number
  send<E extends keyof ServerEvents>(event: E, ...args: Parameters<ServerEvents[E]>): void
  /** Sealed frames to all of these lines, written once; volatile ones may be dropped where a line is slow. */
  cast(to: readonly Connection[], frames: readonly FrameText[], volatile: boolean): void
  /** Ends the line after what was sent. */
  close(): void
}
