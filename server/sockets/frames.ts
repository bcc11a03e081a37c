/** The conversation of sealed frames: the board, and every other channel. */
import * as v from 'valibot'
import { frameSchema, MOST_SNAPSHOT_BYTES } from '../../shared/frameText.ts'
import { channelIn } from '../../shared/sealing/header.ts'
import type { Conversation } from './conversation.ts'

/** The relay has finer limits for each kind; what is larger than any of them is refused here. */
const FrameSchema = frameSchema(MOST_SNAPSHOT_BYTES)

export function hearFrames(conversation: Conversation): void {
  const { checked, room, line, beat, backlog, queuedBeforeSync } = conversation
  checked.on(
    'frame',
    FrameSchema,
    (frame) => (channelIn(frame) === 'presence' ? 'presence' : 'frame'),
    // A refusal at once; that all is well may wait for others of its kind.
    (frame) => {
      const ack = room.frame(line, frame)
      return ack.ok ? beat.next().then(() => ack) : ack
    },
  )
  checked.on('sync', v.undefined(), 'sync', () =>
    backlog.bytes > queuedBeforeSync ? { ok: false, code: 'too-fast' } : room.sync(line),
  )
}
