/** The chairs of a house: who has which, and how one is taken, kept, retaken and left. */
import type { ErrorCode } from '../../../shared/answer.ts'
import type { GoneView } from '../../../shared/pageView.ts'
import type { ServerCommand } from '../../../shared/session/command.ts'
import { decide } from '../../../shared/session/decide.ts'
import { hasParted, seatOf } from '../../../shared/session/rights.ts'
import { isLeading, roleOfSeat, type SeatId } from '../../../shared/session/seat.ts'
import type { Session } from '../../../shared/session/session.ts'
import type { Ticket } from '../../tokens/ticket.ts'
import type { LineId } from '../line.ts'
import { addGuest, withoutGuest } from './door.ts'
import { parting, receiptOf } from './goodbyes.ts'
import {
  type Chair,
  type Guest,
  type House,
  type Page,
  type Parting,
  type PastSitting,
  remembering,
  type Seated,
  type Sitting,
} from './house.ts'
import { keepingReceipt } from './lateReceipts.ts'
import { knownAgain, notingStay } from './stays.ts'

/** Media outlives its seat's line by this long (ms). */
export const MEDIA_CUT_AFTER = 15_000

export const chairAt = (house: House, seat: SeatId): Chair | undefined =>
  house.chairs.find((chair) => chair.seat === seat)

/** The chair whose line this is. */
export const chairOf = (house: House, line: LineId): Seated | undefined =>
  seatedIn(house).find(({ page }) => page.line === line)

/** The chairs whose lines stand. */
export const seatedIn = (house: House): readonly Seated[] =>
  house.chairs.filter((chair) => chair.at === 'seated')

export const leads = ({ seat }: Pick<Sitting, 'seat'>): boolean => isLeading(roleOfSeat(seat))

/** Whether a chair of the session is this very sitting's. */
export const isTheirs = (session: Session, { seat, generation }: Sitting): boolean => {
  const chair = seatOf(session, seat)
  return chair !== undefined && chair.presence !== 'free' && chair.generation === generation
}

/** Whether a ticket is for somebody who still has that chair. */
export const ticketHolds = (ticket: Ticket | null, session: Session): boolean =>
  ticket !== null && ticket.incarnation === session.incarnation && isTheirs(session, ticket)

export const withoutChair = (house: House, seat: SeatId): House => ({
  ...house,
  chairs: house.chairs.filter((chair) => chair.seat !== seat),
})

export const withChair = (house: House, chair: Chair): House => ({
  ...house,
  chairs: [...house.chairs.filter(({ seat }) => seat !== chair.seat), chair],
})

/** The sitting that is this page's in this state. */
export const sittingOf = ({ had }: Page, session: Session): PastSitting | undefined =>
  had.find((each) => each.incarnation === session.incarnation && isTheirs(session, each))

/** Tells the session something that only the server can; the code when it refuses. */
export function told(house: House, command: ServerCommand, now: number): House | ErrorCode {
  const decision = decide(house.session, command, { kind: 'server' }, now)
  return decision.ok ? { ...house, session: decision.session } : decision.code
}

/** The same, where a refusal means that there is nothing to tell. */
export function tell(house: House, command: ServerCommand, now: number): House {
  const next = told(house, command, now)
  return typeof next === 'string' ? house : next
}

/** How somebody sits down who waits at the door. */
interface Way {
  /** Starts with the microphone closed until a leader allows it. */
  readonly closed: boolean
}

/** A guest takes a chair, free or kept. Older tickets for it stop, and whoever's line stands there is parted from. */
export function sit(
  house: House,
  { guest, page, name }: Guest,
  seat: SeatId,
  { closed }: Way,
  now: number,
): House | ErrorCode {
  if (name === null) return 'not-at-the-door'
  if (hasParted(house.session, seat)) return 'not-in-this-phase'
  const next = told(house, { type: 'seat-taken', seat, ...(closed ? { closed: true } : {}) }, now)
  if (typeof next === 'string') return next
  const generation = seatOf(next.session, seat)?.generation ?? 0
  const { incarnation } = next.session
  const chair: Seated = {
    at: 'seated',
    came: 'admitted',
    seat,
    generation,
    page: { ...page, had: [...page.had, { incarnation, seat, generation }] },
    mediaId: page.line,
    name: name.frame,
    commitment: name.commitment,
    own: page.own !== null,
  }
  const going = replaced(chairAt(house, seat), page)
  const seated = withChair(
    { ...withoutGuest(next, guest), going: [...next.going, ...going] },
    chair,
  )
  return knownAgain(seated, chair, keptFor(house, seat))
}

/** The sitting whose person is taken to have come again by sitting down here: of a chair that is kept, and of a presenter's own. */
function keptFor(house: House, seat: SeatId): Sitting | null {
  const before = seatOf(house.session, seat)
  if (before === undefined) return null
  const isKept = before.presence !== 'free' || house.session.presenter?.seat === seat
  return isKept ? { seat, generation: before.generation } : null
}

/** The goodbye of a line whose chair another takes over. */
function replaced(chair: Chair | undefined, page: Page): readonly Parting[] {
  if (chair?.at !== 'seated') return []
  const why = chair.page.pageLoad === page.pageLoad ? 'replaced' : 'moved'
  return [parting(chair.page.line, why)]
}

/** A page comes back to its chair by its ticket. */
export function returnTo(
  house: House,
  page: Page,
  { seat, generation }: Sitting,
  now: number,
): House {
  const known = chairAt(house, seat)
  const before = known === undefined || known.at === 'remembered' ? null : known
  const samePage = before?.page.pageLoad === page.pageLoad
  const chair: Seated = {
    at: 'seated',
    came: 'returned',
    seat,
    generation,
    page,
    mediaId: samePage ? before.mediaId : page.line,
    name: before?.name ?? null,
    commitment: known?.commitment ?? null,
    own: page.own !== null,
  }
  const seated = withChair({ ...house, going: [...house.going, ...replaced(known, page)] }, chair)
  const next = knownAgain(seated, chair, null)
  // Whoever has stepped out is still away when their page mends its line by itself; they say when they are back.
  const away = samePage && seatOf(house.session, seat)?.presence === 'stepped-out'
  // Refused when the old line had not been missed yet: the chair is here either way.
  return away ? next : tell(next, { type: 'seat-returned', seat }, now)
}

/** A line is gone without a word: the chair is kept, its media for a moment too. */
export function lose(house: House, chair: Seated, now: number): House {
  const { came: _came, ...rest } = chair
  const lost: Chair = { ...rest, at: 'lost', mediaUntil: now + MEDIA_CUT_AFTER }
  return tell(withChair(house, lost), { type: 'seat-lost', seat: chair.seat }, now)
}

/** How a chair becomes free for good. */
export type Vacating =
  | { readonly type: 'seat-left' }
  | { readonly type: 'seat-removed'; readonly bar: string | null }

/** Frees a chair. A presenter's is remembered as theirs: the case belongs to a person. */
export function vacate(house: House, chair: Chair, how: Vacating, now: number): House | ErrorCode {
  const next = told(notingStay(house, chair, now), { ...how, seat: chair.seat }, now)
  if (typeof next === 'string') return next
  const { seat, generation, commitment } = chair
  const freed = withoutChair(next, seat)
  if (house.session.presenter?.seat !== seat) return freed
  return remembering(freed, { awayWithCase: { seat, generation, commitment } })
}

/**
 * Says goodbye to whoever has a chair, with the receipt as of now if they are owed one, or keeps it for whoever has lost their line;
 * the chair itself is vacated by {@link vacate}.
 */
export function farewell(
  house: House,
  chair: Chair,
  why: GoneView['why'],
  now: number,
  isOwed = true,
): House {
  const receipt = isOwed ? receiptOf(house, chair, now) : null
  if (chair.at !== 'seated') return keepingReceipt(house, chair, receipt)
  const going = parting(chair.page.line, why, receipt)
  return { ...house, going: [...house.going, going] }
}

/** Whoever sat in a chair that is no longer theirs waits at the door, under the name they had. */
export function toTheDoor(house: House, chair: Chair, now: number): House {
  if (chair.at !== 'seated') return house
  const { page, name, commitment } = chair
  const known = name === null || commitment === null ? null : { frame: name, commitment }
  return addGuest(house, { page, name: known, offer: null }, now)
}
