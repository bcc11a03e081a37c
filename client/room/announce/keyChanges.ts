/** What is said once when somebody has no part in the room's key since a removal, or has it again: to them and to leaders. Pure. */
import type { InRoom } from '../../session/context.tsx'
import { door } from '../../text/deskDoor.ts'
import { notices } from '../../text/notices.ts'
import { nameOf } from '../people.ts'

export function keyChanges(before: InRoom, after: InRoom): readonly string[] {
  const said: string[] = []
  if (!before.awaitsKey && after.awaitsKey) {
    said.push(`${notices.awaitsKey} ${notices.awaitsKeyNote}`)
  }
  if (before.awaitsKey && !after.awaitsKey) said.push(notices.hasKey)
  for (const seat of after.keyless) {
    if (!before.keyless.includes(seat)) said.push(door.keyless(nameOf(after, seat)))
  }
  return said
}
