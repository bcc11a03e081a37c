/** What leaders do with the door and with people. Every one of them is refused to anybody else. */
import type { DeskCommand } from '../../../shared/protocol.ts'
import { isObserverAgreed } from '../../../shared/session/decide/observers.ts'
import { actedOn } from '../../../shared/session/resume.ts'
import { isOtherThan, seatOf } from '../../../shared/session/rights.ts'
import { roleOfSeat, type SeatId } from '../../../shared/session/seat.ts'
import { chairAt, farewell, leads, sit, tell, told, toTheDoor, vacate } from './chairs.ts'
import { goBack } from './copies.ts'
import { guestBy, turnedAway } from './door.ts'
import { type Answer, done, OK, type Outcome, refusedIn } from './happening.ts'
import { type Guest, type House, remembering, type Seated } from './house.ts'
import { memberLink, renewMemberLink, renewSeriesLinks } from './renewal.ts'
import { askedBy, barOf, chairFor, keptChairs, startsClosed } from './ways.ts'

type LetIn = Omit<Extract<DeskCommand, { type: 'let-in' }>, 'type'>
type Seen = Pick<LetIn, 'guest' | 'seen'>

/** Renamed since the leader looked. */
const isRenamed = (guest: Guest, { seen }: Seen): boolean =>
  seen !== undefined && seen !== guest.nameVersion

/** The guest whom a tap is about, if they still are as the leader saw them. */
function guestFor(house: House, tap: Seen): Guest | 'guest-renamed' | null {
  const guest = guestBy(house, tap.guest)
  if (guest === undefined || guest.name === null) return null
  return isRenamed(guest, tap) ? 'guest-renamed' : guest
}

/** A leader's act of weight: no older copy undoes it. */
const acted = (house: House): House => ({ ...house, session: actedOn(house.session) })

/** Somebody is to hear and read nothing of the room any more. */
const sentAway = (house: House): House =>
  acted({ ...house, session: { ...house.session, removals: house.session.removals + 1 } })

function letIn(house: House, tap: LetIn, now: number): Outcome {
  const guest = guestFor(house, tap)
  if (guest === null) return refusedIn(house, 'not-at-the-door')
  if (guest === 'guest-renamed') return refusedIn(house, guest)
  if (tap.back !== undefined) return giveChair(house, guest, tap.back, now)
  const { session } = house
  const isObserver = guest.page.role === 'observer'
  if (isObserver && !isObserverAgreed(session, guest.guest)) {
    return refusedIn(house, 'observer-not-agreed')
  }
  if (askedBy(house, guest) !== null) return refusedIn(house, 'chair-taken')
  const seat = chairFor(house, guest)
  if (seat === null) return refusedIn(house, 'no-free-chair')
  const seated = sit(house, guest, seat, { closed: startsClosed(house, seat) }, now)
  if (typeof seated === 'string') return refusedIn(house, seated)
  const settled = isObserver ? tell(seated, { type: 'observer-settled' }, now) : seated
  const late = session.at === 'running' ? 1 : 0
  return done(remembering(settled, { latecomers: settled.memory.latecomers + late }))
}

/**
 * Those whom the leader saw and did not put off, or, of a page that names nobody, all members who wait; observers need the group's
 * yes one by one. Who cannot be let in stays at the door.
 */
function letAllIn(house: House, taps: readonly LetIn[] | undefined, now: number): Outcome {
  const members = house.door.guests.filter(
    ({ name, page }) => name !== null && page.role === 'member',
  )
  const waiting = taps ?? members.map(({ guest }) => ({ guest }))
  const of = waiting.filter(({ guest }) => members.some((each) => each.guest === guest))
  if (of.length === 0) return refusedIn(house, 'not-at-the-door')
  let next = house
  const answers = of.map((tap): Answer => {
    const outcome = letIn(next, tap, now)
    next = outcome.house
    return outcome.answer
  })
  const answer = answers.find(({ kind }) => kind === 'ok') ?? answers[0] ?? OK
  return { house: next, answer }
}

function giveChair(house: House, guest: Guest, seat: SeatId, now: number): Outcome {
  const { role, own } = guest.page
  if (role !== 'member' || own !== null) return refusedIn(house, 'not-allowed')
  if (seatOf(house.session, seat) === undefined) return refusedIn(house, 'no-such-seat')
  if (!keptChairs(house).includes(seat)) return refusedIn(house, 'chair-taken')
  const seated = sit(house, guest, seat, { closed: startsClosed(house, seat) }, now)
  return typeof seated === 'string' ? refusedIn(house, seated) : done(seated)
}

function askAboutObserver(house: House, tap: Seen, now: number): Outcome {
  const guest = guestFor(house, tap)
  if (guest === 'guest-renamed') return refusedIn(house, guest)
  if (guest?.page.role !== 'observer') return refusedIn(house, 'not-at-the-door')
  const asked = told(house, { type: 'observer-asked', guest: guest.guest }, now)
  return typeof asked === 'string' ? refusedIn(house, asked) : done(asked)
}

/** Back to the door, without public notice; the chair is free and the ticket stops. */
function sendToDoor(house: House, seat: SeatId, now: number): Outcome {
  const chair = chairAt(house, seat)
  if (chair === undefined) return refusedIn(house, 'seat-not-here')
  if (leads(chair)) return refusedIn(house, 'not-allowed')
  if (chair.at !== 'seated') return refusedIn(house, 'seat-not-here')
  const freed = vacate(house, chair, { type: 'seat-left' }, now)
  return typeof freed === 'string'
    ? refusedIn(house, freed)
    : done(sentAway(toTheDoor(freed, chair, now)))
}

/** Out of the room: the ticket is void, and a personal or leader's link is barred. */
function remove(house: House, seat: SeatId, now: number): Outcome {
  const chair = chairAt(house, seat)
  if (chair === undefined) return refusedIn(house, 'seat-not-here')
  const role = roleOfSeat(seat)
  const bar = chair.own ? barOf({ role, own: seat }) : null
  const gone = vacate(
    farewell(house, chair, 'removed', now),
    chair,
    { type: 'seat-removed', bar },
    now,
  )
  if (typeof gone === 'string') return refusedIn(house, gone)
  const offerNewLink = gone.memory.offerNewLink || (bar === null && role === 'member')
  return done(sentAway(remembering(gone, { offerNewLink })))
}

/** Does what a leader asks, once the room has found its place. */
export function atDesk(house: House, leader: Seated, command: DeskCommand, now: number): Outcome {
  const { session } = house
  if (!leads(leader)) return refusedIn(house, 'leaders-only')
  if (session.at === 'ended') return refusedIn(house, 'session-ended')
  if (session.at === 'resuming') return refusedIn(house, 'resuming')
  switch (command.type) {
    case 'let-in':
      return letIn(house, command, now)
    case 'let-all-in':
      return letAllIn(house, command.guests, now)
    case 'give-chair':
      return letIn(house, { ...command, back: command.seat }, now)
    case 'ask-about-observer':
      return askAboutObserver(house, command, now)
    case 'turn-away': {
      const guest = guestBy(house, command.guest)
      if (guest === undefined) return refusedIn(house, 'not-at-the-door')
      return isRenamed(guest, command)
        ? refusedIn(house, 'guest-renamed')
        : done(turnedAway(house, guest, 'turned-away'))
    }
    case 'send-to-door':
    case 'remove': {
      const { type, seat } = command
      if (seat === leader.seat) return refusedIn(house, 'not-allowed')
      if (seatOf(session, seat) === undefined) return refusedIn(house, 'no-such-seat')
      if (isOtherThan(session, command)) return refusedIn(house, 'someone-else-there')
      return type === 'remove' ? remove(house, seat, now) : sendToDoor(house, seat, now)
    }
    case 'renew-member-link': {
      const outcome = renewMemberLink(house, leader, now)
      return outcome.answer.kind === 'no' ? outcome : { ...outcome, house: acted(outcome.house) }
    }
    case 'member-link':
      return memberLink(house, leader)
    case 'renew-series-links':
      return renewSeriesLinks(house, leader)
    case 'go-back': {
      const gone = goBack(house, command.yes, now)
      return gone === null ? refusedIn(house, 'not-at-the-door') : done(gone)
    }
  }
}
