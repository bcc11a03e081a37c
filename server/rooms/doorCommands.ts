/** What leaders do with the door and with people. Every one of them is refused to anybody else. */
import type { Ack } from '../../shared/answer.ts'
import type { DoorCommand } from '../../shared/protocol.ts'
import { isObserverAgreed } from '../../shared/session/decide/observers.ts'
import { seatOf } from '../../shared/session/rights.ts'
import { isLeading, type SeatId } from '../../shared/session/seat.ts'
import { settleDoor, sit } from './arrivals.ts'
import { no, ok, type RoomCore } from './core.ts'
import type { Guest } from './door.ts'
import { partFromGuest, partFromOccupant } from './goodbyes.ts'
import type { Occupant } from './occupants.ts'
import { renewMemberLink, renewSeriesLinks } from './renewal.ts'
import { goBack } from './resumption.ts'
import { barOf, chairFor, keptChairs } from './seating.ts'

export type DoorAnswer = Ack<{ invitations?: readonly string[] }>

function letIn(core: RoomCore, guest: Guest): Ack {
  const { session } = core
  if (guest.name === null) return no('not-at-the-door')
  const isObserver = guest.credentials.role === 'observer'
  if (session.at !== 'arriving' && session.at !== 'running') return no('resuming')
  if (isObserver && !isObserverAgreed(session, guest.guest)) return no('observer-not-agreed')
  if (guest.asking !== null) return no('chair-taken')
  const seat = chairFor(guest.credentials, session)
  if (seat === null) return no('no-free-chair')
  const late = session.at === 'running'
  const seated = sit(core, guest, seat)
  if (!seated.ok) return seated
  if (isObserver) core.tell({ type: 'observer-settled' })
  if (late) core.memory.latecomers += 1
  return ok
}

/** Members who wait and for whom there is a chair; observers need the group's yes one by one. */
function letAllIn(core: RoomCore): Ack {
  const waiting = core.door
    .all()
    .filter(({ name, credentials }) => name !== null && credentials.role === 'member')
  if (waiting.length === 0) return no('not-at-the-door')
  const answers = waiting.map((guest) => letIn(core, guest))
  return answers.some((answer) => answer.ok) ? ok : (answers[0] ?? ok)
}

function giveChair(core: RoomCore, guest: Guest, seat: SeatId): Ack {
  if (guest.name === null) return no('not-at-the-door')
  if (guest.credentials.role !== 'member' || guest.credentials.own !== null) {
    return no('not-allowed')
  }
  if (seatOf(core.session, seat) === undefined) return no('no-such-seat')
  if (!keptChairs(core.session, core.occupants).includes(seat)) return no('chair-taken')
  return sit(core, guest, seat)
}

/** Back to the door, without public notice; the chair is free and the ticket stops. */
function sendToDoor(core: RoomCore, occupant: Occupant): Ack {
  const { connection, credentials, seat } = occupant
  if (isLeading(seatOf(core.session, seat)?.role ?? 'observer')) return no('not-allowed')
  if (connection === null || credentials === null) return no('seat-not-here')
  const told = core.tell({ type: 'seat-left', seat })
  if (!told.ok) return told
  core.occupants.remove(seat)
  core.media.cut(seat)
  const name =
    occupant.name === null ? null : { frame: occupant.name, commitment: occupant.commitment }
  const { own } = credentials
  const before = core.door.all().find((guest) => own !== null && guest.credentials.own === own)
  if (before !== undefined) partFromGuest(core, before, 'moved')
  core.door.add(connection, credentials, core.services.clock.now(), name)
  core.changed()
  return ok
}

async function removePerson(core: RoomCore, occupant: Occupant): Promise<Ack> {
  const { seat } = occupant
  const role = seatOf(core.session, seat)?.role ?? 'observer'
  const bar = occupant.own ? barOf({ role, own: seat }) : null
  const parting = partFromOccupant(core, occupant, 'removed')
  core.tell({ type: 'seat-removed', seat, bar })
  if (bar === null && role === 'member') core.memory.offerNewLink = true
  for (const guest of core.door.all()) {
    if (bar !== null && barOf(guest.credentials) === bar) partFromGuest(core, guest, 'removed')
  }
  core.changed()
  await parting
  return ok
}

function aboutGuest(core: RoomCore, number: number, act: (guest: Guest) => Ack): Ack {
  const guest = core.door.get(number)
  return guest === undefined ? no('not-at-the-door') : act(guest)
}

function aboutSeat(
  core: RoomCore,
  asking: SeatId,
  seat: SeatId,
  act: (occupant: Occupant) => Ack | Promise<Ack>,
): Ack | Promise<Ack> {
  if (seat === asking) return no('not-allowed')
  if (seatOf(core.session, seat) === undefined) return no('no-such-seat')
  const occupant = core.occupants.get(seat)
  return occupant === undefined ? no('seat-not-here') : act(occupant)
}

/** Does what a leader asks; `occupant` is whoever asks. */
export async function doorCommand(
  core: RoomCore,
  occupant: Occupant,
  command: DoorCommand,
): Promise<DoorAnswer> {
  const { session } = core
  const asker = seatOf(session, occupant.seat)
  if (asker === undefined || !isLeading(asker.role)) return no('leaders-only')
  if (session.at === 'ended') return no('session-ended')
  if (session.at === 'resuming') return no('resuming')
  switch (command.type) {
    case 'let-in':
      return aboutGuest(core, command.guest, (guest) => letIn(core, guest))
    case 'let-all-in':
      return letAllIn(core)
    case 'give-chair':
      return aboutGuest(core, command.guest, (guest) => giveChair(core, guest, command.seat))
    case 'ask-about-observer':
      return aboutGuest(core, command.guest, ({ guest, name, credentials }) =>
        name !== null && credentials.role === 'observer'
          ? core.tell({ type: 'observer-asked', guest })
          : no('not-at-the-door'),
      )
    case 'send-to-door':
      return aboutSeat(core, occupant.seat, command.seat, (other) => sendToDoor(core, other))
    case 'remove': {
      const removed = await aboutSeat(core, occupant.seat, command.seat, (other) =>
        removePerson(core, other),
      )
      settleDoor(core)
      return removed
    }
    case 'turn-away':
      return aboutGuest(core, command.guest, (guest) => {
        partFromGuest(core, guest, 'turned-away')
        core.changed()
        return ok
      })
    case 'renew-member-link':
      return renewMemberLink(core, occupant)
    case 'renew-series-links':
      return renewSeriesLinks(core, occupant)
    case 'go-back':
      return goBack(core, command.yes)
  }
}
