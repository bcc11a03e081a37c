/** What stands under the name of somebody at the door: whatever a leader is to know before letting them in. Pure. */
import type { DeskView, GuestView } from '../../../shared/pageView.ts'
import type { Guest } from '../../session/roomSession.ts'
import { door as text } from '../../text/deskDoor.ts'

/** What stands under an observer's name once the group has been asked; null: it has not been. */
export function asked({ observer }: Pick<DeskView, 'observer'>, guest: number): string | null {
  if (observer?.guest !== guest) return null
  switch (observer.outcome) {
    case 'waiting':
      return text.asking
    case 'everybody':
      return text.everybody
    case 'not-everybody':
      return text.notEverybody
  }
}

/** `hasChair`: an empty chair here has their name. */
export function guestMarks(
  guest: Pick<GuestView, 'guest' | 'role' | 'presents' | 'askingOccupant'>,
  opened: Pick<Guest, 'nameTaken' | 'mismatch'> | undefined,
  hasChair: boolean,
  desk: Pick<DeskView, 'observer'>,
): readonly string[] {
  return [
    text.role[guest.role],
    guest.presents && text.presents,
    opened?.nameTaken && !hasChair && text.nameTaken,
    opened?.mismatch && text.mismatch,
    guest.askingOccupant && text.occupant,
    asked(desk, guest.guest),
  ].filter((mark): mark is string => Boolean(mark))
}
