/** The leaders' conversation about the door and people. */
import { DoorCommandSchema } from '../../shared/protocol.ts'
import type { Conversation } from './conversation.ts'

export function hearDoor({ checked, room, connection }: Conversation): void {
  checked.on('door', DoorCommandSchema, 'command', (command) =>
    room.doorCommand(connection, command),
  )
}
