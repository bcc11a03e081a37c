/** The leaders' conversation at their desk, about the door and people. */
import { DeskCommandSchema } from '../../shared/protocol.ts'
import type { Conversation } from './conversation.ts'

export function hearDesk({ checked, room, line }: Conversation): void {
  checked.on('door', DeskCommandSchema, 'command', (command) => room.deskCommand(line, command))
}
