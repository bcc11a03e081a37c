/** Coming back from a crash: pages offer their copies, and the room goes on from the highest (design §4). */
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
import type { RoomCore } from './core.ts'
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

/** Whether this offer may put an earlier incarnation in the place of the room as it is. */
export const mayReplace = (core: RoomCore, offer: Offer, sinceStart: number): boolean =>
  core.session.incarnation !== offer.copy.session.incarnation &&
  sinceStart < GIVES_WAY_FOR &&
  mayGiveWay(core.session)

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
  for (const guest of waiting) {
    if (!ticketHolds(guest.credentials.ticket, core.session)) continue
    core.door.remove(guest.guest)
    arrive(core, guest.credentials, guest.connection)
  }
  for (const guest of core.door.all()) {
    const twin = core.door
      .all()
      .find((other) => other.guest > guest.guest && other.credentials.own === guest.credentials.own)
    if (guest.credentials.own !== null && twin !== undefined) partFromGuest(core, guest, 'moved')
  }
  core.changed()
}
