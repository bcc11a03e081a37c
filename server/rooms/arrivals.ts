/** Coming in: at the door, by ticket, by a leader's or personal link, by moving from another tab (design §3). */

import * as v from 'valibot'
import type { Ack, ErrorCode } from '../../shared/answer.ts'
import { entryState } from '../../shared/entry.ts'
import type { Knock } from '../../shared/protocol.ts'
import { AT_THE_DOOR } from '../../shared/protocol.ts'
import { CommitmentSchema } from '../../shared/receipt.ts'
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import { decodeHeader, UNSIGNED_SEAT } from '../../shared/sealing/header.ts'
import { groupHasParted, hasParted, seatOf } from '../../shared/session/rights.ts'
import { isLeading, type SeatId } from '../../shared/session/seat.ts'
import { logUnexpected } from '../log.ts'
import type { Connection } from './connection.ts'
import { no, ok, type RoomCore } from './core.ts'
import type { Credentials } from './credentials.ts'
import type { Guest } from './door.ts'
import { partFromGuest } from './goodbyes.ts'
import { plannedEnd } from './plan.ts'
import { isBarred, ticketHolds, wayIn } from './seating.ts'

/** A "no" to a move holds against the same link for this long (ms). */
const DECLINED_FOR = 60_000
/** One soft knock in this time (ms). */
const KNOCK_EVERY = 10_000

export interface DoorRefusal {
  readonly code: ErrorCode
  /** Epoch ms, with `link-too-early`. */
  readonly opensAt?: number
}

/** Why this link no longer leads to the door of a room that lives, whatever page it is opened from; null when it does. */
export function refusalOfLink(
  { role, own, claims, ticket }: Credentials,
  core: RoomCore,
  now: number,
): DoorRefusal | null {
  const { session } = core
  if (ticketHolds(ticket, session)) return null
  if (isBarred({ role, own }, session)) return { code: 'link-barred' }
  // Personal links are barred one by one; only the shared one is renewed.
  if (role === 'member' && own === null && claims.g < session.linkGeneration) {
    return { code: 'link-renewed' }
  }
  // Nobody could be let in to sit down any more: better told at once than left waiting.
  const keeps = own !== null && seatOf(session, own)?.presence !== 'free'
  if (!keeps && !isLeading(role) && groupHasParted(session)) return { code: 'room-ended' }
  return own !== null && declinedLately(core, own, now) ? { code: 'move-declined' } : null
}

/** Why somebody may not come to this room's door now; null when they may. `core` is null while the room does not live. */
export function refusalAtDoor(
  credentials: Credentials,
  core: RoomCore | null,
  now: number,
): DoorRefusal | null {
  const { plan, role, own, ticket } = credentials
  const session = core?.session ?? null
  if (session !== null && ticketHolds(ticket, session)) return null
  const stopped = core === null ? null : refusalOfLink(credentials, core, now)
  if (stopped !== null) return stopped
  const keeps = session !== null && own !== null && seatOf(session, own)?.presence !== 'free'
  const passes = session !== null && (keeps || isLeading(role))
  if (!passes) {
    const entry = entryState(role, plan.start, plannedEnd(plan), now)
    if (entry.state === 'too-early') return { code: 'link-too-early', opensAt: entry.opensAt }
    if (entry.state === 'over') return { code: 'link-over' }
    if (session?.locked) return { code: 'room-locked' }
  }
  return own === null && core?.door.isFull ? { code: 'door-full' } : null
}

function declinedLately(core: RoomCore, seat: SeatId, now: number): boolean {
  const at = core.memory.declined.get(seat)
  return at !== undefined && now - at < DECLINED_FOR
}

/** A page whose credentials hold has its connection: back to its chair by ticket, or to the door. */
export function arrive(core: RoomCore, credentials: Credentials, connection: Connection): void {
  const { ticket } = credentials
  if (ticket !== null && ticketHolds(ticket, core.session)) {
    returnByTicket(core, credentials, connection, ticket.seat)
    return
  }
  if (credentials.own !== null) {
    const before = core.door.all().find((guest) => guest.credentials.own === credentials.own)
    if (before !== undefined) partFromGuest(core, before, 'moved')
  }
  core.door.add(connection, credentials, core.services.clock.now())
  core.changed()
}

function returnByTicket(
  core: RoomCore,
  credentials: Credentials,
  connection: Connection,
  seat: SeatId,
): void {
  const known = core.occupants.get(seat)
  const samePage = known?.pageLoad === connection.pageLoad
  replaceLine(core, seat, connection)
  core.occupants.set({
    seat,
    connection,
    credentials,
    pageLoad: connection.pageLoad,
    mediaId: samePage && known.mediaId !== null ? known.mediaId : connection.id,
    commitment: known?.commitment ?? '',
    name: known?.name ?? null,
    generation: seatOf(core.session, seat)?.generation ?? 0,
    own: credentials.own !== null,
    ready: false,
  })
  core.timers.clear('empty')
  // Whoever has stepped out is still away when their page mends its line by itself; they say when they are back.
  const away = samePage && seatOf(core.session, seat)?.presence === 'stepped-out'
  // `already-so` when the old line had not been missed yet: the chair is here either way.
  if (!away) core.tell({ type: 'seat-returned', seat })
  core.media.push(core.session)
  core.connect(seat, connection)
  handTickets(core, seat, connection, false)
}

/** Another line takes over a seat: the old page is told, and its media goes with it unless it is the same page. */
function replaceLine(core: RoomCore, seat: SeatId, connection: Connection): void {
  const known = core.occupants.get(seat)
  if (known?.pageLoad === connection.pageLoad) core.media.keep(seat)
  else {
    const { trial } = core.services
    known?.connection?.send('view', { at: 'gone', why: 'moved', receipt: null, trial })
    core.media.cut(seat)
  }
  known?.connection?.close()
}

/** Signs and hands over what the page needs to come back and to join the media; views follow it. */
function handTickets(core: RoomCore, seat: SeatId, connection: Connection, isNew: boolean): void {
  const { services, session, plan } = core
  const generation = seatOf(session, seat)?.generation ?? 0
  Promise.all([
    services.tokens.ticket.sign({
      room: plan.id,
      incarnation: session.incarnation,
      seat,
      generation,
      seatKey: toBase64Url(services.random(12)),
    }),
    services.tokens.media.sign({
      room: core.media.room,
      seat,
      connection: core.occupants.get(seat)?.mediaId ?? connection.id,
    }),
  ])
    .then(([ticket, media]) => {
      if (core.occupants.get(seat)?.connection !== connection) return
      connection.send('seating', { seat, ticket, media, isNew })
      core.occupants.change(seat, { ready: true })
      core.greet(seat)
    })
    .catch((error: unknown) => logUnexpected(services.log, 'room', error))
}

/** Somebody at the door says their name. */
export function knock(core: RoomCore, connection: Connection, { name, commitment }: Knock): Ack {
  const guest = core.door.of(connection)
  if (guest === undefined) return no('not-at-the-door')
  const header = decodeHeader(name)
  if (header?.channel !== 'names') return no('frame-malformed')
  if (header.seat !== AT_THE_DOOR && header.seat !== UNSIGNED_SEAT) return no('frame-not-yours')
  if (!v.is(CommitmentSchema, commitment)) return no('bad-message')
  core.door.change(guest.guest, { name: { frame: toBase64Url(name), commitment } })
  settleDoor(core)
  if (core.door.get(guest.guest) !== undefined) soundKnock(core)
  core.changed()
  return ok
}

function soundKnock(core: RoomCore): void {
  if (core.timers.has('knock')) return
  core.timers.set('knock', KNOCK_EVERY, () => undefined)
  for (const { connection, seat } of core.occupants.connected()) {
    if (isLeading(seatOf(core.session, seat)?.role ?? 'observer')) connection.send('knock')
  }
}

/** Gives everybody at the door who needs no leader their chair, and asks occupants whose link was opened elsewhere. */
export function settleDoor(core: RoomCore): void {
  for (const guest of core.door.all()) {
    if (guest.name === null || core.session.at === 'resuming') continue
    // Came before the bar was known: while the room found its place again.
    if (isBarred(guest.credentials, core.session)) {
      partFromGuest(core, guest, 'removed')
      continue
    }
    const way = wayIn(guest.credentials, core.session, core.occupants)
    if (way.way === 'sit') {
      const seated = sit(core, guest, way.seat)
      if (seated.ok && way.retakes) core.memory.retaken.set(way.seat, core.services.clock.now())
    } else {
      const asking = way.way === 'ask-occupant' ? way.seat : null
      if (asking !== guest.asking) {
        core.door.change(guest.guest, { asking })
        core.changed()
      }
    }
  }
}

/** Sits a guest down in a chair, free or kept. Older tickets for it stop. */
export function sit(core: RoomCore, guest: Guest, seat: SeatId): Ack {
  const known = core.door.get(guest.guest)
  if (known === undefined || known.name === null) return no('not-at-the-door')
  if (partsAtOnce(core, seat)) return no('not-in-this-phase')
  const { connection, credentials, name } = known
  // Whatever media the chair's last page still has ends before the new one's rights begin.
  core.media.cut(seat)
  const told = core.tell({ type: 'seat-taken', seat })
  if (!told.ok) {
    core.media.push(core.session)
    return told
  }
  core.door.remove(guest.guest)
  core.occupants.set({
    seat,
    connection,
    credentials,
    pageLoad: connection.pageLoad,
    mediaId: connection.id,
    commitment: name.commitment,
    name: name.frame,
    generation: seatOf(core.session, seat)?.generation ?? 0,
    own: credentials.own !== null,
    ready: false,
  })
  core.timers.clear('empty')
  core.connect(seat, connection)
  core.changed()
  handTickets(core, seat, connection, true)
  return ok
}

/** Whether whoever sat down there now would be sent home in the same moment. */
const partsAtOnce = (core: RoomCore, seat: SeatId): boolean => hasParted(core.session, seat)

/** The occupant's answer to "Your link was opened elsewhere. Move there?" */
export function moveThere(core: RoomCore, connection: Connection, yes: boolean): Ack {
  const occupant = core.occupants.of(connection)
  if (occupant === undefined) return no('not-seated')
  const { seat } = occupant
  const guest = core.door.all().find(({ asking }) => asking === seat)
  if (guest === undefined) return no('already-so')
  if (!yes) {
    core.memory.declined.set(seat, core.services.clock.now())
    partFromGuest(core, guest, 'turned-away')
    core.changed()
    return ok
  }
  replaceLine(core, seat, guest.connection)
  core.occupants.change(seat, { connection: null })
  return sit(core, guest, seat)
}
