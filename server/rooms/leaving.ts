/** Going: by leaving, with a receipt, or by a line that is gone without a word. */
import type { Ack } from '../../shared/answer.ts'
import { settleDoor } from './arrivals.ts'
import type { Connection } from './connection.ts'
import { no, type RoomCore } from './core.ts'
import { forgetGuest, partFromGuest, partFromOccupant } from './goodbyes.ts'

/** Somebody leaves their chair, or the door. */
export async function leave(
  core: RoomCore,
  connection: Connection,
): Promise<Ack<{ receipt: string | null }>> {
  const occupant = core.occupants.of(connection)
  if (occupant === undefined) {
    const guest = core.door.of(connection)
    if (guest === undefined) return no('not-seated')
    partFromGuest(core, guest, 'left')
    core.changed()
    core.noticeEmptiness()
    return { ok: true, receipt: null }
  }
  const parting = partFromOccupant(core, occupant, 'left')
  core.tell({ type: 'seat-left', seat: occupant.seat })
  settleDoor(core)
  core.noticeEmptiness()
  return { ok: true, receipt: await parting }
}

/** A page's line is gone: its chair is kept, its place at the door is not. */
export function lose(core: RoomCore, connection: Connection): void {
  const occupant = core.occupants.of(connection)
  if (occupant !== undefined) {
    core.occupants.change(occupant.seat, { connection: null, ready: false })
    core.disconnect(connection)
    core.media.cutLater(occupant.seat)
    core.tell({ type: 'seat-lost', seat: occupant.seat })
    settleDoor(core)
  }
  const guest = core.door.of(connection)
  if (guest !== undefined) {
    forgetGuest(core, guest)
    core.changed()
  }
  core.noticeEmptiness()
}
