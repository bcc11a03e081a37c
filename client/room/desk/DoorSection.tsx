/** Who waits at the door, one row each; and the new member link after somebody was removed. */
import { useState } from 'react'
import type { DeskView } from '../../../shared/pageView.ts'
import { Button } from '../../design/parts/Button.tsx'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { door as text } from '../../text/deskDoor.ts'
import { useActing } from '../acting.tsx'
import { nameOf } from '../people.ts'
import { allIn } from './allIn.ts'
import { Earlier } from './Earlier.tsx'
import { GuestRow } from './GuestRow.tsx'
import { NewLink, unread } from './NewLink.tsx'
import { ownChair } from './ownChair.ts'
import { useRenewed } from './renewed.tsx'

export function DoorSection({ room, desk }: { room: InRoom; desk: DeskView }) {
  const { door } = useActing()
  const session = useRoomSession()
  const [later, setLater] = useState<ReadonlySet<number>>(new Set())
  const { member, read } = useRenewed()
  const renewed = member.length > 0 || unread(desk, read).length > 0
  const now = desk.guests.filter((g) => !later.has(g.guest))
  const put = desk.guests.length - now.length
  const asks = desk.guests.length + desk.retaken.length + room.keyless.length
  const quiet = asks === 0 && !room.view.locked
  if (quiet && !desk.earlier && !desk.offerNewLink && !renewed) return null
  const members = allIn(desk.guests, room.guests, later)
  /** Whoever has a chair here gets it back; the others get a new one. */
  const letAllIn = async () => {
    const without: (typeof members)[number][] = []
    for (const { guest, seen } of members) {
      const name = room.guests.find((each) => each.guest === guest)?.name ?? null
      const view = now.find((each) => each.guest === guest)
      const seat = view ? ownChair(name, view, room.names) : null
      if (seat === null) without.push({ guest, seen })
      else await door({ type: 'give-chair', guest, seat, seen })
    }
    if (without.length > 0) await door({ type: 'let-all-in', guests: without })
  }
  return (
    <section className="desk__sec" aria-label={text.title}>
      <h3>{text.title}</h3>
      {desk.earlier && <Earlier />}
      {room.view.locked && <p className="qq">{text.locked}</p>}
      {desk.retaken.map((seat) => (
        <p key={seat} className="guest__mark">
          {text.retaken(nameOf(room, seat))}
        </p>
      ))}
      {room.keyless.map((seat) => (
        <div key={seat} className="guest__mark">
          <p>{text.keyless(nameOf(room, seat))}</p>
          <Button size="small" onClick={() => session.letRead(seat)}>
            {text.letRead(nameOf(room, seat))}
          </Button>
        </div>
      ))}
      <ul className="guests">
        {now.map((guest) => (
          <GuestRow
            key={guest.guest}
            room={room}
            desk={desk}
            guest={guest}
            onLater={() => setLater(new Set([...later, guest.guest]))}
          />
        ))}
      </ul>
      {members.length > 1 && (
        <Button size="small" wide onClick={() => void letAllIn()}>
          {text.all}
        </Button>
      )}
      {put > 0 && (
        <p className="guests__later">
          <span>{text.waiting(put)}</span>
          <Button size="small" kind="quiet" onClick={() => setLater(new Set())}>
            {text.show}
          </Button>
        </p>
      )}
      <NewLink desk={desk} />
    </section>
  )
}
