/** What joins one page to a room, whatever carries it. */
import type { FrameText } from '../../shared/frameText.ts'
import type { ServerEvents } from '../../shared/protocol.ts'

/** The name that the server drew for a line: by it a house and a relay know it, and media tokens name it. */
export type LineId = string

export interface Line {
  readonly id: LineId
  /** 32 random bits of the page load: the same page reconnecting has the same. */
  readonly pageLoad: number
  send<E extends keyof ServerEvents>(event: E, ...args: Parameters<ServerEvents[E]>): void
  /** Sealed frames to all of these lines, written once; volatile ones may be dropped where a line is slow. */
  cast(to: readonly Line[], frames: readonly FrameText[], volatile: boolean): void
  /** Ends the line after what was sent. */
  close(): void
}
