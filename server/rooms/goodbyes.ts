/** Parting: the last view a page gets, with the receipt of whoever had a chair. */
import type { GoneView } from '../../shared/pageView.ts'
import { dayOf, drawReceiptId, type ReceiptClaims } from '../../shared/receipt.ts'
import { presentMillis } from '../../shared/session/decide/seats.ts'
import { seatOf } from '../../shared/session/rights.ts'
import { logUnexpected } from '../log.ts'
import type { RoomCore } from './core.ts'
import type { Guest } from './door.ts'
import type { Occupant } from './occupants.ts'

const MINUTE = 60_000
const MOST_MINUTES = 360

/** What a receipt says of an occupant at this moment; null when they never sat down. */
function receiptClaims(core: RoomCore, occupant: Occupant): ReceiptClaims | null {
  const { plan, services, memory, session } = core
  const seat = seatOf(session, occupant.seat)
  if (seat === undefined || seat.since === null) return null
  const now = services.clock.now()
  const { label, leaders } = memory.receiptTexts
  return {
    date: dayOf(seat.since, plan.zone),
    start: seat.since,
    end: now,
    zone: plan.zone,
    minutes: Math.min(MOST_MINUTES, Math.floor(presentMillis(seat, now) / MINUTE)),
    mode: 'online',
    id: drawReceiptId(services.random),
    name: occupant.commitment,
    ...(label === undefined ? {} : { label }),
    ...(leaders === undefined ? {} : { leaders }),
    trial: services.trial,
    ...(services.open ? { open: true } : {}),
  }
}

async function signedReceipt(core: RoomCore, occupant: Occupant): Promise<string | null> {
  const claims = receiptClaims(core, occupant)
  if (claims === null) return null
  try {
    return await core.services.tokens.receipt.sign(claims)
  } catch (error) {
    logUnexpected(core.services.log, 'room', error)
    return null
  }
}

/**
 * Says goodbye to somebody who had a chair and ends their line; the answer is the receipt. What the receipt says is taken from
 * the session as it is when this is called, so call it before the chair is freed.
 */
export async function partFromOccupant(
  core: RoomCore,
  occupant: Occupant,
  why: GoneView['why'],
): Promise<string | null> {
  const { connection } = occupant
  const signing = signedReceipt(core, occupant)
  core.occupants.remove(occupant.seat)
  core.media.cut(occupant.seat)
  const receipt = await signing
  connection?.send('view', { at: 'gone', why, receipt, trial: core.services.trial })
  connection?.close()
  return receipt
}

/** Somebody is at the door no more, and a question about them is nobody's. */
export function forgetGuest(core: RoomCore, { guest }: Guest): void {
  core.door.remove(guest)
  if (core.session.observer?.guest === guest) core.tell({ type: 'observer-settled' })
}

/** Says goodbye to somebody at the door. */
export function partFromGuest(core: RoomCore, guest: Guest, why: GoneView['why']): void {
  forgetGuest(core, guest)
  guest.connection.send('view', { at: 'gone', why, receipt: null, trial: core.services.trial })
  guest.connection.close()
}
