/** Coming in: at the door, by ticket, by a leader's or personal link, by moving from another tab (design §3). */
import { seenLinkOf } from '../../../shared/seenLink.ts'
import type { LineId } from '../line.ts'
import type { Offer } from '../roomCopy.ts'
import { chairOf, returnTo, sit, sittingOf, tell } from './chairs.ts'
import { offered } from './copies.ts'
import { addGuest, guestOf, named, turnedAway } from './door.ts'
import { done, type Outcome, refusedIn } from './happening.ts'
import { type House, type NameGiven, type Page, remembering, withEntry } from './house.ts'
import { askerOf } from './ways.ts'

/** One soft knock in this time (ms). */
const KNOCK_EVERY = 10_000

/** Leaders are told once of a link that others have had; one that has been replaced opens nothing any more. */
function notingSeen(house: House, { seen, role, own, claims }: Page): House {
  const { seenLinks } = house.memory
  const link = seenLinkOf(role, own)
  const replaced = link === 'member' && claims.g < house.session.linkGeneration
  return !seen || replaced || seenLinks.includes(link)
    ? house
    : remembering(house, { seenLinks: [...seenLinks, link] })
}

/** A page has its line: what it offers counts first, then it is back in its chair by ticket, or at the door. */
export function arrive(
  house: House,
  page: Page,
  offer: Offer | null,
  sinceStart: number,
  now: number,
): House {
  const offers = offer === null ? house : offered(house, offer, sinceStart, now)
  const next = notingSeen(offers, page)
  const theirs = sittingOf(page, next.session)
  return theirs === undefined
    ? addGuest(next, { page, name: null, offer }, now)
    : returnTo(next, page, theirs, now)
}

/** Somebody at the door says their name. Who needs no leader is seated by what follows from every decision. */
export function knock(house: House, line: LineId, name: NameGiven, now: number): Outcome {
  const guest = guestOf(house, line)
  if (guest === undefined) return refusedIn(house, 'not-at-the-door')
  const { knockedAt } = house.memory
  const known = named(house, guest, name)
  const isRenamed = guestOf(known, line)?.nameVersion !== guest.nameVersion
  // The group's yes was to somebody of another name.
  const isAskedAbout = isRenamed && house.session.observer?.guest === guest.guest
  const next = isAskedAbout ? tell(known, { type: 'observer-settled' }, now) : known
  const quiet = knockedAt !== null && now - knockedAt < KNOCK_EVERY
  return done(quiet ? next : remembering(next, { knockedAt: now }))
}

/** The occupant's answer to "Your link was opened elsewhere. Move there?" */
export function answerMove(house: House, line: LineId, yes: boolean, now: number): Outcome {
  const chair = chairOf(house, line)
  if (chair === undefined) return refusedIn(house, 'not-seated')
  const { seat } = chair
  const guest = askerOf(house, seat)
  if (guest === undefined) return refusedIn(house, 'already-so')
  if (!yes) {
    const declined = withEntry(house.memory.declined, seat, now)
    return done(remembering(turnedAway(house, guest, 'stays-there'), { declined }))
  }
  const moved = sit(house, guest, seat, { closed: false }, now)
  return typeof moved === 'string' ? refusedIn(house, moved) : done(moved)
}
