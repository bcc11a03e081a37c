/** The conversation of sealed frames: the board, and every other channel. */
import * as v from 'valibot'
import { frameSchema, MOST_SNAPSHOT_BYTES } from '../../shared/protocol.ts'
import { decodeHeader } from '../../shared/sealing/header.ts'
import type { Conversation } from './conversation.ts'

/** The relay has finer limits for each kind; what is larger than any of them is refused here. */
const FrameSchema = frameSchema(MOST_SNAPSHOT_BYTES)

export function hearFrames({ checked, room, connection }: Conversation): void {
  checked.on(
    'frame',
    FrameSchema,
    (frame) => (decodeHeader(frame)?.channel === 'presence' ? 'presence' : 'frame'),
    (frame) => room.frame(connection, frame),
  )
  checked.on('sync', v.undefined(), 'sync', () => room.sync(connection))
}
