/** Coming back from a crash: pages offer their copies, and the room goes on from the highest (design §4). */
import type { Ack } from '../../shared/answer.ts'
import {
  isEnough,
  mayGiveWay,
  offerCopy,
  offerLate,
  resumesAt,
  startResuming,
} from '../../shared/session/resume.ts'
import { seatOf } from '../../shared/session/rights.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import { arrive, settleDoor } from './arrivals.ts'
import { no, ok, type RoomCore } from './core.ts'
import type { Credentials } from './credentials.ts'
import { partFromGuest } from './goodbyes.ts'
import type { RoomCopy } from './roomCopy.ts'
import { ticketHolds } from './seating.ts'

/** How long after the process started an earlier incarnation may take the place of a newer one (ms). */
export const GIVES_WAY_FOR = 10 * 60_000

/** A copy together with the ticket that shows whose it is. */
export interface Offer {
  readonly copy: RoomCopy
  readonly seat: SeatId
}

/** A copy counts only beside a ticket for a chair that it knows: it is the page's own, not one that was picked up. */
export function offerOf({ copy, ticket }: Credentials): Offer | null {
  if (copy === null || ticket === null || !ticketHolds(ticket, copy.session)) return null
  return { copy, seat: ticket.seat }
}

/** Whether this is a copy of the room as it was before the one that lives now came to life, soon enough after a start. */
export const isEarlier = (core: RoomCore, { copy }: Offer, sinceStart: number): boolean =>
  core.session.incarnation !== copy.session.incarnation &&
  copy.session.openedAt < core.session.openedAt &&
  sinceStart < GIVES_WAY_FOR

/** Whether an earlier incarnation takes the place of the room as it is without anybody being asked. */
export const mayReplace = (core: RoomCore): boolean => mayGiveWay(core.session)

/** An earlier incarnation that leaders may choose to go back to: told to them while one of its people stands at the door. */
export function keepEarlier(core: RoomCore, offer: Offer): void {
  const { earlier } = core.memory
  const { incarnation, version } = offer.copy.session
  const known = earlier.get(incarnation)
  if (known === undefined || known.copy.session.version < version) earlier.set(incarnation, offer)
  core.changed()
}

/** What leaders are asked about now; null when there is nothing to choose, or they have chosen. */
export function earlierAtDoor(core: RoomCore): Offer | null {
  const { earlier, setAside } = core.memory
  for (const { credentials } of core.door.all()) {
    const incarnation = offerOf(credentials)?.copy.session.incarnation
    const offer = incarnation === undefined ? undefined : earlier.get(incarnation)
    if (offer !== undefined && !setAside.has(offer.copy.session.incarnation)) return offer
  }
  return null
}

/** The leaders' choice. Those who stood here keep or regain their chairs by ticket; no other copy of now comes back. */
export function goBack(core: RoomCore, yes: boolean): Ack {
  const offer = earlierAtDoor(core)
  if (offer === null) return no('not-at-the-door')
  if (yes) {
    core.memory.earlier.clear()
    core.giveWayTo(offer)
  } else {
    core.memory.setAside.add(offer.copy.session.incarnation)
    core.changed()
  }
  return ok
}

/** The first copy: the room resumes from it. */
export function resumeFrom(core: RoomCore, { copy, seat }: Offer): void {
  const now = core.services.clock.now()
  remember(core, copy)
  core.replace(startResuming(copy.session, seat, now))
  goOnWhenEnough(core)
}

/** A further copy, before or after the room has gone on. */
export function offerFurther(core: RoomCore, { copy, seat }: Offer): void {
  const { session } = core
  const now = core.services.clock.now()
  if (session.incarnation !== copy.session.incarnation || session.at === 'ended') return
  if (session.at === 'resuming') {
    if (copy.session.version > session.from) remember(core, copy)
    core.replace(offerCopy(session, copy.session, seat, now))
    reconcile(core)
    goOnWhenEnough(core)
    return
  }
  const replaced = offerLate(session, copy.session, seat, now)
  if (replaced === null) return
  remember(core, copy)
  core.replace(replaced)
  reconcile(core)
  settleDoor(core)
}

/** What a copy knows besides the session. Those who sit here now are known better than any copy knows them. */
function remember(core: RoomCore, copy: RoomCopy): void {
  core.memory.latecomers = Math.max(core.memory.latecomers, copy.latecomers)
  core.memory.receiptTexts = { ...copy.receiptTexts, ...core.memory.receiptTexts }
  core.memory.offerNewLink = core.memory.offerNewLink || copy.offerNewLink
  for (const { seat, commitment, own } of copy.occupants) {
    const known = core.occupants.get(seat)
    if (known?.connection) {
      if (known.commitment === '') core.occupants.change(seat, { commitment })
      continue
    }
    const generation = copy.session.seats.find(({ id }) => id === seat)?.generation ?? 0
    core.occupants.set({
      seat,
      connection: null,
      credentials: null,
      pageLoad: null,
      mediaId: null,
      commitment,
      name: null,
      generation,
      own,
      ready: false,
    })
  }
}

/** After another state took the place of the present one: who has no chair in it goes to the door. */
function reconcile(core: RoomCore): void {
  for (const occupant of core.occupants.all()) {
    const chair = seatOf(core.session, occupant.seat)
    const theirs =
      chair !== undefined && chair.presence !== 'free' && chair.generation === occupant.generation
    if (theirs) continue
    core.occupants.remove(occupant.seat)
    core.media.cut(occupant.seat)
    const { connection, credentials, commitment, name } = occupant
    if (connection !== null && credentials !== null) {
      const known = name === null ? null : { frame: name, commitment }
      core.door.add(connection, credentials, core.services.clock.now(), known)
    }
  }
  core.changed()
}

function goOnWhenEnough(core: RoomCore): void {
  const { session, services, timers } = core
  if (session.at !== 'resuming') return
  const now = services.clock.now()
  if (isEnough(session, now)) {
    timers.clear('resume')
    goOn(core)
  } else timers.set('resume', resumesAt(session) - now, () => goOn(core))
}

function goOn(core: RoomCore): void {
  if (core.session.at !== 'resuming') return
  core.tell({ type: 'resumed' })
  // Whoever the question was about stood at a door that is gone.
  if (core.session.observer !== null) core.tell({ type: 'observer-settled' })
  settleDoor(core)
}

/**
 * An earlier incarnation takes the place of this one, which no leader has moved past arriving: those in it who have a chair there
 * regain it by ticket, the others stand at the door.
 */
export function giveWay(core: RoomCore, offer: Offer): void {
  const here = core.occupants.all()
  const waiting = core.door.all()
  for (const { seat } of here) core.occupants.remove(seat)
  resumeFrom(core, offer)
  for (const { connection, credentials, commitment, name } of here) {
    if (connection === null || credentials === null) continue
    if (ticketHolds(credentials.ticket, core.session)) arrive(core, credentials, connection)
    else {
      const known = name === null ? null : { frame: name, commitment }
      core.door.add(connection, credentials, core.services.clock.now(), known)
    }
  }
  const returning = waiting.filter(({ credentials }) =>
    ticketHolds(credentials.ticket, core.session),
  )
  // Off the door first: going on seats whoever still stands at it by their link alone.
  for (const { guest } of returning) core.door.remove(guest)
  for (const { credentials, connection } of returning) {
    const further = offerOf(credentials)
    if (further !== null) offerFurther(core, further)
    arrive(core, credentials, connection)
  }
  for (const guest of core.door.all()) {
    const twin = core.door
      .all()
      .find((other) => other.guest > guest.guest && other.credentials.own === guest.credentials.own)
    if (guest.credentials.own !== null && twin !== undefined) partFromGuest(core, guest, 'moved')
  }
  core.changed()
}
