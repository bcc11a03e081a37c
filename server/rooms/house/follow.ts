/**
 * What follows from every decision, whatever it was about: who is parted with, who at the door needs no leader, whether the room is
 * left alone. Because all of it is asked each time, no decision has to remember to.
 */
import type { GoneView } from '../../../shared/pageView.ts'
import { hasParted } from '../../../shared/session/rights.ts'
import { chairAt, farewell, returnTo, seatedIn, sit, sittingOf, tell, vacate } from './chairs.ts'
import { goneOn, holdToLines } from './copies.ts'
import { guestBy, turnedAway, withoutGuest } from './door.ts'
import { type Guest, type House, remembering, withEntry } from './house.ts'
import { COPY_EVERY } from './time.ts'
import { isBarred, wayIn } from './ways.ts'

/** Each round seats somebody or sends somebody home; there are not more people than this. */
const MOST_ROUNDS = 64

/** The room is over: everybody goes. */
function allGone(house: House, now: number): House {
  if (house.session.at !== 'ended') return house
  const { why } = house.session
  const gone: GoneView['why'] = why === 'leader' ? 'ended' : why
  const parted = house.chairs.reduce((state, chair) => farewell(state, chair, gone, now), house)
  const emptied = house.door.guests.reduce((state, guest) => turnedAway(state, guest, gone), parted)
  return { ...emptied, chairs: [] }
}

/** Those for whom the session is over while others go on. */
function withoutParted(house: House, now: number): House {
  return house.chairs
    .filter(({ seat }) => hasParted(house.session, seat))
    .reduce((state, chair) => {
      const freed = vacate(farewell(state, chair, 'parted', now), chair, { type: 'seat-left' }, now)
      return typeof freed === 'string' ? state : freed
    }, house)
}

/**
 * Whoever has a chair after all, by a copy that came later: back in it. Another page of theirs that sits there already is the one
 * that counts.
 */
function returned(house: House, now: number): House {
  return house.door.guests.reduce((state, guest) => {
    const theirs = sittingOf(guest.page, state.session)
    if (theirs === undefined) return state
    if (chairAt(state, theirs.seat)?.at === 'seated') return turnedAway(state, guest, 'moved')
    return returnTo(withoutGuest(state, guest.guest), guest.page, theirs, now)
  }, house)
}

/** Gives whoever at the door needs no leader their chair; who came before their bar was known is sent away. */
function settledGuest(house: House, { guest: number }: Guest, now: number): House {
  const guest = guestBy(house, number)
  if (guest === undefined || guest.name === null) return house
  if (isBarred(guest.page, house.session)) return turnedAway(house, guest, 'removed')
  const way = wayIn(guest.page, house)
  if (way.way !== 'sit') return house
  const seated = sit(house, guest, way.seat, { closed: false }, now)
  if (typeof seated === 'string') return house
  if (!way.retakes) return seated
  return remembering(seated, { retaken: withEntry(seated.memory.retaken, way.seat, now) })
}

function settledDoor(house: House, now: number): House {
  if (house.session.at === 'resuming') return house
  const settled = house.door.guests.reduce((state, guest) => settledGuest(state, guest, now), house)
  const { observer } = settled.session
  const isNobodys = observer !== null && guestBy(settled, observer.guest) === undefined
  return isNobodys ? tell(settled, { type: 'observer-settled' }, now) : settled
}

/** Left alone, the room waits for its people, unless nobody has ever sat in it. */
function notingEmptiness(house: House, now: number): House {
  const { wasSeated, emptySince } = house.memory
  const was = wasSeated || house.chairs.length > 0
  if (seatedIn(house).length > 0) return remembering(house, { wasSeated: was, emptySince: null })
  if (was) return remembering(house, { wasSeated: was, emptySince: emptySince ?? now })
  return house.door.guests.length > 0 ? house : tell(house, { type: 'room-empty' }, now)
}

/** Everything that follows. `before`: the house as it was before the decision. Of being sent on nothing does: it goes on there. */
export function followed(before: House, decided: House, now: number): House {
  if (decided === before || decided.sentOn) return decided
  let house = goneOn(holdToLines(returned(decided, now), now), now)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = settledDoor(withoutParted(allGone(house, now), now), now)
    if (next === house) break
    house = next
  }
  const noted = notingEmptiness(house, now)
  const copyAt = noted.memory.wasSeated ? (noted.memory.copyAt ?? now + COPY_EVERY) : null
  return allGone(remembering(noted, { copyAt }), now)
}
