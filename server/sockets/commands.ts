/** The conversation about the session itself: every command of a seated person. */
import { CommandSchema } from '../../shared/protocol.ts'
import type { Conversation } from './conversation.ts'

export function hearCommands({ checked, room, line }: Conversation): void {
  checked.on('command', CommandSchema, 'command', (command) => room.command(line, command))
}
