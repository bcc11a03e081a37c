/** What each page is shown of a house: the view of its seat, or its own status at the door. */
import type { DoorView, GuestView, SeatedView } from '../../../shared/pageView.ts'
import { seatedView, type ViewExtras } from '../../../shared/seatedView.ts'
import { FIRST_OBSERVER_SEAT } from '../../../shared/session/seat.ts'
import type { RoomCopy } from '../roomCopy.ts'
import { leads, seatedIn } from './chairs.ts'
import { earlierAtDoor } from './copies.ts'
import type { Guest, House, Seated } from './house.ts'
import { askedBy, askerOf, isPresenterAgain, keptChairs } from './ways.ts'

/** What is the same in every seat's view at one moment. */
export type Shown = Omit<ViewExtras, 'wordGiven' | 'moveAsked'>

function guestsIn(house: House): readonly GuestView[] {
  const kept = keptChairs(house)
  return house.door.guests.flatMap((guest) => {
    const { page, name, since, nameVersion } = guest
    if (name === null) return []
    const mayHave = page.role === 'member' && page.own === null ? kept : []
    return [
      {
        guest: guest.guest,
        role: page.role,
        personal: page.own,
        since,
        name: name.frame,
        nameVersion,
        commitment: name.commitment,
        mayHave,
        presents: isPresenterAgain(house, guest),
        askingOccupant: askedBy(house, guest) !== null,
      },
    ]
  })
}

export const shownIn = (house: House, draining: boolean): Shown => {
  const { chairs, memory, server, plan } = house
  return {
    commitments: new Map(
      chairs.flatMap(({ seat, commitment }) => (commitment === null ? [] : [[seat, commitment]])),
    ),
    guests: guestsIn(house),
    retaken: [...memory.retaken.keys()],
    earlier: earlierAtDoor(house) !== null,
    offerNewLink: memory.offerNewLink,
    seenLinks: memory.seenLinks,
    latecomers: memory.latecomers,
    draining,
    trial: server.trial,
    isSeries: plan.date !== null,
  }
}

/** `wordGiven`: this seat has given its word in the open round. `now` is epoch ms by the server's clock. */
export const viewOf = (
  house: House,
  { seat }: Seated,
  shown: Shown,
  wordGiven: boolean,
  now: number,
): SeatedView =>
  seatedView(
    house.session,
    seat,
    { ...shown, wordGiven, moveAsked: askerOf(house, seat) !== undefined },
    now,
  )

function stageOf(house: House, guest: Guest): DoorView['stage'] {
  if (guest.name === null) return 'name'
  if (askedBy(house, guest) !== null) return 'asking-occupant'
  const { observer } = house.session
  return observer?.guest === guest.guest && observer.outcome === 'waiting'
    ? 'asking-group'
    : 'waiting'
}

export const doorViewOf = (house: House, guest: Guest): DoorView => {
  const { plan, session } = house
  return {
    at: 'door',
    role: guest.page.role,
    stage: stageOf(house, guest),
    plannedStart: plan.start,
    plannedMinutes: plan.minutes,
    agenda: session.agenda,
    observerPresent: session.seats.some(
      ({ id, presence }) => id >= FIRST_OBSERVER_SEAT && presence !== 'free',
    ),
    stripOn: session.stripOn,
    leaderHere: seatedIn(house).some(leads),
    isSeries: plan.date !== null,
    date: plan.date,
  }
}

/** The copy that every seated page keeps; null while there is nothing to come back to. */
export function copyOf({ plan, session, chairs, memory }: House): RoomCopy | null {
  if (session.at !== 'arriving' && session.at !== 'running') return null
  if (chairs.length === 0) return null
  const { latecomers, receiptTexts, offerNewLink, chosenAt, awayWithCase, stays } = memory
  return {
    room: plan.id,
    session,
    occupants: chairs.map(({ seat, commitment, own }) => ({
      seat,
      commitment: commitment ?? '',
      own,
    })),
    latecomers,
    receiptTexts,
    offerNewLink,
    chosenAt,
    awayWithCase,
    stays,
  }
}
