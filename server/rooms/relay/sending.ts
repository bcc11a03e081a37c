/** What the relay wants sent: the socket edge carries it out, in this order. */
import type { BoardRequest, Kept } from '../../../shared/protocol.ts'
import type { SeatId } from '../../../shared/session/seat.ts'

export type Sending =
  /** To each of these seats; a volatile one may be dropped on a slow line. */
  | {
      readonly kind: 'frame'
      readonly to: readonly SeatId[]
      readonly frame: Uint8Array
      readonly volatile: boolean
    }
  | { readonly kind: 'epoch'; readonly to: readonly SeatId[]; readonly frame: Uint8Array }
  | { readonly kind: 'kept'; readonly to: SeatId; readonly kept: Kept<Uint8Array> }
  | { readonly kind: 'request'; readonly to: SeatId; readonly request: BoardRequest<Uint8Array> }

type Channel = Kept['channel']

/**
 * One reply in messages of about `most` bytes each: `more` is false on the last and on no other. A reply with
 * nothing in it is still one message, so that its reader knows that it has come.
 */
export function replyOf(
  to: SeatId,
  parts: readonly { readonly channel: Channel; readonly frames: readonly Uint8Array[] }[],
  most: number,
): readonly Sending[] {
  const messages: { channel: Channel; frames: Uint8Array[] }[] = []
  for (const { channel, frames } of parts) {
    let bytes = Number.POSITIVE_INFINITY
    for (const frame of frames) {
      if (bytes + frame.length > most) {
        messages.push({ channel, frames: [] })
        bytes = 0
      }
      messages.at(-1)?.frames.push(frame)
      bytes += frame.length
    }
  }
  if (messages.length === 0) messages.push({ channel: 'board', frames: [] })
  return messages.map(({ channel, frames }, at) => ({
    kind: 'kept',
    to,
    kept: { channel, frames, more: at < messages.length - 1 },
  }))
}
