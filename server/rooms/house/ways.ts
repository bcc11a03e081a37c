/** Who gets which chair: questions about a house, answered without changing it (design §3, Seats). */
import { freeChair } from '../../../shared/session/chairs.ts'
import { seatOf } from '../../../shared/session/rights.ts'
import { isLeading, type Role, type SeatId } from '../../../shared/session/seat.ts'
import type { Session } from '../../../shared/session/session.ts'
import { chairAt } from './chairs.ts'
import {
  type Guest,
  type House,
  isSamePast,
  isSameSitting,
  type Page,
  type Sitting,
} from './house.ts'

/** What happens to somebody who has said their name at the door. */
export type Way =
  /** A leader's chair, or the chair of a personal link whose person has lost their line. */
  | { readonly way: 'sit'; readonly seat: SeatId; readonly retakes: boolean }
  /** Somebody sits there: they are asked. */
  | { readonly way: 'ask-occupant'; readonly seat: SeatId }
  /** Until a leader lets them in. */
  | { readonly way: 'wait' }

export function wayIn({ own, role }: Pick<Page, 'own' | 'role'>, house: House): Way {
  const chair = own === null ? undefined : seatOf(house.session, own)
  if (own === null || chair === undefined) return { way: 'wait' }
  if (chair.presence === 'free') {
    return isLeading(role) ? { way: 'sit', seat: own, retakes: false } : { way: 'wait' }
  }
  if (chairAt(house, own)?.at === 'seated') return { way: 'ask-occupant', seat: own }
  return { way: 'sit', seat: own, retakes: true }
}

/** The chair whose occupant is being asked to move to this guest's page; null when nobody is. */
export function askedBy(house: House, { name, page }: Guest): SeatId | null {
  if (name === null || house.session.at === 'resuming') return null
  const way = wayIn(page, house)
  return way.way === 'ask-occupant' ? way.seat : null
}

/** The guest for whom the occupant of this chair is asked to move. */
export const askerOf = (house: House, seat: SeatId): Guest | undefined =>
  house.door.guests.find((guest) => askedBy(house, guest) === seat)

/** The presenter's sitting, when their chair has nobody: the case stays theirs until a leader releases them. */
function caseWithoutPerson({ session }: House): Sitting | null {
  const chair = session.presenter === null ? undefined : seatOf(session, session.presenter.seat)
  return chair?.presence === 'free' ? { seat: chair.id, generation: chair.generation } : null
}

/** Whether this guest is known to be the presenter who went from their chair: by that chair's ticket or the commitment to their name. */
export function isPresenterAgain(house: House, { page, name }: Guest): boolean {
  const theirs = caseWithoutPerson(house)
  if (theirs === null) return false
  const { incarnation } = house.session
  if (page.had.some((each) => isSamePast(each, { incarnation, ...theirs }))) return true
  const { awayWithCase } = house.memory
  return (
    name !== null &&
    awayWithCase !== null &&
    isSameSitting(awayWithCase, theirs) &&
    awayWithCase.commitment === name.commitment
  )
}

/**
 * Members' chairs that a leader may give back to somebody who came by a shared link: kept for a lost line, or the presenter's own,
 * left while their case is on.
 */
export function keptChairs(house: House): readonly SeatId[] {
  const left = caseWithoutPerson(house)
  return house.session.seats
    .filter(({ role }) => role === 'member')
    .filter(({ id, presence }) => {
      if (presence === 'free') return id === left?.seat
      const chair = chairAt(house, id)
      return chair?.at !== 'seated' && chair?.own !== true
    })
    .map(({ id }) => id)
}

/** The chair that letting in would give; null when there is none. A presenter who went gets no other chair than their own. */
export function chairFor(house: House, guest: Guest): SeatId | null {
  const { session } = house
  if (session.at !== 'arriving' && session.at !== 'running') return null
  const { own, role } = guest.page
  if (own !== null) return seatOf(session, own)?.presence === 'free' ? own : null
  if (isPresenterAgain(house, guest)) return session.presenter?.seat ?? null
  return role === 'member' || role === 'observer' ? freeChair(session, role) : null
}

/**
 * Whether whoever a leader lets in to this chair starts with the microphone closed: while a case is on, its presenter may be coming
 * again under another name, and the server reads no names. A leader allows it with one tap.
 */
export const startsClosed = ({ session }: House, seat: SeatId): boolean =>
  session.presenter !== null && session.presenter.seat !== seat

/** How the bar on a personal or leader's link is written. */
export const barOf = (link: { readonly role: Role; readonly own: SeatId | null }): string | null =>
  link.own === null ? null : `${link.role}:${link.own}`

/** Whether this link was barred by a removal. */
export function isBarred(link: Pick<Page, 'role' | 'own'>, session: Session): boolean {
  const bar = barOf(link)
  return bar !== null && session.barred.includes(bar)
}
