/** One person at the door: let in, later, turn away, give a chair back; an observer is put to the group first. */
import { Ellipsis } from 'lucide-react'
import type { DeskView, GuestView } from '../../../shared/pageView.ts'
import { Button } from '../../design/parts/Button.tsx'
import { Icon } from '../../design/parts/Icon.tsx'
import { deviceZone } from '../../device/zone.ts'
import { type InRoom, useRoomSession } from '../../session/context.tsx'
import { door as text } from '../../text/deskDoor.ts'
import { zones } from '../../text/zones.ts'
import { useActing } from '../acting.tsx'
import { type Choice, Choices } from '../parts/Choices.tsx'
import { nameOf } from '../people.ts'
import { asked, guestMarks } from './guestMarks.ts'
import { ownChair } from './ownChair.ts'

export function GuestRow({
  room,
  desk,
  guest,
  onLater,
}: {
  readonly room: InRoom
  readonly desk: DeskView
  readonly guest: GuestView
  readonly onLater: () => void
}) {
  const { door } = useActing()
  const { zone } = useRoomSession()
  // The tap names what was seen: somebody renamed meanwhile is not let in by it.
  const seen = guest.nameVersion
  const opened = room.guests.find((g) => g.guest === guest.guest)
  const name = opened?.mismatch ? null : (opened?.name ?? null)
  const own = ownChair(name, guest, room.names)
  const observer = guest.role === 'observer'
  const outcome = asked(desk, guest.guest)
  const agreed = desk.observer?.guest === guest.guest && desk.observer.outcome === 'everybody'
  const marks = guestMarks(guest, opened, own !== null, desk)

  const more: Choice[] = guest.mayHave
    .filter((seat) => seat !== own)
    .map((seat) => ({
      id: `give-${seat}`,
      label: text.giveChair(nameOf(room, seat)),
      onChoose: () => void door({ type: 'give-chair', guest: guest.guest, seat, seen }),
    }))
  if (own !== null) {
    // Somebody else of the same name.
    more.push({
      id: 'let-in',
      label: text.letIn,
      onChoose: () => void door({ type: 'let-in', guest: guest.guest, seen }),
    })
  }
  more.push({
    id: 'turn-away',
    label: text.turnAway,
    grave: true,
    onChoose: () => void door({ type: 'turn-away', guest: guest.guest, seen }),
  })
  return (
    <li className="guest">
      <div className="guest__who">
        <p>{name ?? text.nameless}</p>
        <p className="cap qq">{text.since(zones.here(guest.since, deviceZone(), zone))}</p>
      </div>
      <div className="guest__do">
        {observer && !agreed ? (
          <Button
            size="small"
            disabled={outcome !== null}
            onClick={() => void door({ type: 'ask-about-observer', guest: guest.guest, seen })}
          >
            {text.ask}
          </Button>
        ) : (
          <Button
            size="small"
            onClick={() =>
              void door(
                own === null
                  ? { type: 'let-in', guest: guest.guest, seen }
                  : { type: 'give-chair', guest: guest.guest, seat: own, seen },
              )
            }
          >
            {own === null ? text.letIn : text.giveChair(nameOf(room, own))}
          </Button>
        )}
        <Button size="small" kind="quiet" className="guest__later" onClick={onLater}>
          {text.later}
        </Button>
        <Choices
          choices={more}
          trigger={
            <button
              type="button"
              className="btn btn--quiet btn--square"
              aria-label={text.moreFor(name ?? text.opening)}
            >
              <Icon of={Ellipsis} />
            </button>
          }
        />
      </div>
      {marks.map((mark) => (
        <p key={mark} className="guest__mark">
          {mark}
        </p>
      ))}
    </li>
  )
}
