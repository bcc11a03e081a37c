/**
 * Coming back from a crash: pages offer their copies, and the room goes on from the highest (design §4). A copy speaks of sittings,
 * not of chairs: whoever sits where another did in the copy is not taken for them.
 */
import { endedBy } from '../../../shared/session/decide/room.ts'
import {
  isEnough,
  mayGiveWay,
  offerCopy,
  offerLate,
  outranks,
  startResuming,
} from '../../../shared/session/resume.ts'
import type { SeatId } from '../../../shared/session/seat.ts'
import type { Active, Session } from '../../../shared/session/session.ts'
import type { Ticket } from '../../tokens/ticket.ts'
import type { Offer, RoomCopy, RoomOver } from '../roomCopy.ts'
import { withStay } from '../stay.ts'
import { chairAt, farewell, isTheirs, seatedIn, tell, ticketHolds, toTheDoor } from './chairs.ts'
import {
  type Chair,
  type House,
  isSameSitting,
  type Memory,
  remembering,
  type Sitting,
} from './house.ts'
import { notingStay } from './stays.ts'

/** How long after the process started another incarnation may take the place of the one that lives (ms). */
export const GIVES_WAY_FOR = 10 * 60_000

/** A copy counts only beside a ticket for a chair that it knows: it is the page's own, not one that was picked up. */
export const offerOf = (copy: RoomCopy | null, ticket: Ticket | null): Offer | null =>
  copy === null || ticket === null || !ticketHolds(ticket, copy.session)
    ? null
    : { copy, seat: ticket.seat }

/** The state in a copy. Whoever an observer's question was about stood at a door that is gone. */
const stateIn = ({ copy }: Offer): Active => ({ ...copy.session, observer: null })

/** The chairs of a state: those who have them in this house, and otherwise what the copy remembers. */
function chairsOf(session: Session, copy: RoomCopy, known: readonly Chair[]): readonly Chair[] {
  return session.seats
    .filter(({ presence }) => presence !== 'free')
    .map(({ id: seat, generation }): Chair => {
      const record = copy.occupants.find((each) => each.seat === seat)
      const commitment = record === undefined || record.commitment === '' ? null : record.commitment
      const here = known.find((each) => isSameSitting(each, { seat, generation }))
      if (here !== undefined) return { ...here, commitment: here.commitment ?? commitment }
      return { at: 'remembered', seat, generation, commitment, own: record?.own ?? false }
    })
}

/** What a copy knows besides the session; what this room has learnt since counts more. */
function recalled({ memory }: House, copy: RoomCopy): Partial<Memory> {
  return {
    latecomers: Math.max(memory.latecomers, copy.latecomers),
    receiptTexts: { ...copy.receiptTexts, ...memory.receiptTexts },
    offerNewLink: memory.offerNewLink || copy.offerNewLink,
    chosenAt: memory.chosenAt ?? copy.chosenAt,
    awayWithCase: copy.awayWithCase,
    stays: copy.stays.reduce((stays, each) => withStay(stays, each), memory.stays),
  }
}

/** Puts another state in place of the present one. Who has no chair in it goes to the door. */
function replacedBy(house: House, session: Session, copy: RoomCopy, now: number): House {
  const next = remembering(
    { ...house, session, chairs: chairsOf(session, copy, house.chairs) },
    recalled(house, copy),
  )
  return house.chairs
    .filter((chair) => !isTheirs(session, chair))
    .reduce((state, chair) => toTheDoor(state, chair, now), next)
}

/** A room that comes to life with a copy: nobody is in it yet. */
export function resumedFrom(house: House, offer: Offer, now: number): House {
  const session = startResuming(stateIn(offer), offer.seat, now)
  return remembering(
    { ...house, session, chairs: chairsOf(session, offer.copy, []) },
    recalled(house, offer.copy),
  )
}

/** A copy of this incarnation, before or after the room has gone on. */
function furtherCopy(house: House, offer: Offer, now: number): House {
  const { session } = house
  const state = stateIn(offer)
  if (session.at === 'ended') return house
  if (session.at !== 'resuming') {
    const late = offerLate(session, state, offer.seat, now)
    return late === null ? house : replacedBy(house, late, offer.copy, now)
  }
  const higher = outranks(state, { acts: session.acts, version: session.from })
  const resuming = offerCopy(session, state, offer.seat, now)
  return higher ? replacedBy(house, resuming, offer.copy, now) : { ...house, session: resuming }
}

/** When an incarnation became the one that counts: leaders chose it, or it came to life (epoch ms). */
const standsSince = (session: Session, chosenAt: number | null): number =>
  chosenAt ?? session.openedAt

/** Whether a leader has done anything here since the room came back. */
const isUntouched = ({ session }: House): boolean =>
  session.at === 'resuming' || session.resumed?.untouched === true

/**
 * Whether another incarnation takes the place of the one that lives without anybody being asked: an earlier one of a room that no
 * leader has moved past arriving; a later one, that leaders had moved on or chosen, of a room that merely came back from copies.
 */
function takesPlace(house: House, { copy }: Offer): boolean {
  const { session, memory } = house
  const theirs = standsSince(copy.session, copy.chosenAt)
  if (theirs < standsSince(session, memory.chosenAt)) return mayGiveWay(session)
  return isUntouched(house) && (copy.session.at === 'running' || copy.chosenAt !== null)
}

/** A page brings a copy; `sinceStart`: ms since this process began. */
export function offered(house: House, offer: Offer, sinceStart: number, now: number): House {
  const { session, memory } = house
  const theirs = offer.copy.session
  if (theirs.incarnation === session.incarnation) return furtherCopy(house, offer, now)
  if (sinceStart >= GIVES_WAY_FOR) return house
  if (takesPlace(house, offer)) return giveWay(house, offer, now)
  const isLaterArrival =
    theirs.at === 'arriving' &&
    standsSince(theirs, offer.copy.chosenAt) >= standsSince(session, memory.chosenAt)
  return isLaterArrival ? house : keepEarlier(house, offer)
}

/** Another incarnation that leaders may choose: told to them while one of its people stands at the door. */
function keepEarlier(house: House, offer: Offer): House {
  const { incarnation } = offer.copy.session
  const { earlier } = house.memory
  const known = earlier.find(({ copy }) => copy.session.incarnation === incarnation)
  if (known !== undefined && !outranks(offer.copy.session, known.copy.session)) return house
  return remembering(house, { earlier: [...earlier.filter((each) => each !== known), offer] })
}

/** What leaders are asked about now; null when there is nothing to choose, or they have chosen. */
export function earlierAtDoor({ door, memory }: House): Offer | null {
  for (const { offer } of door.guests) {
    const incarnation = offer?.copy.session.incarnation
    const kept = memory.earlier.find(({ copy }) => copy.session.incarnation === incarnation)
    if (kept === undefined || incarnation === undefined) continue
    if (!memory.setAside.includes(incarnation)) return kept
  }
  return null
}

/** The leaders' choice; null when there is none to make. */
export function goBack(house: House, yes: boolean, now: number): House | null {
  const offer = earlierAtDoor(house)
  if (offer === null) return null
  const { setAside } = house.memory
  if (!yes) {
    return remembering(house, { setAside: [...setAside, offer.copy.session.incarnation] })
  }
  return remembering(giveWay(house, offer, now), {
    earlier: [],
    setAside: [...setAside, house.session.incarnation],
    // Later than the one that was left, whatever the clock says.
    chosenAt: Math.max(now, standsSince(house.session, house.memory.chosenAt) + 1),
  })
}

/** Another incarnation takes the place of this one. Everybody stands at its door; those who have a chair there are back in it at once. */
function giveWay(house: House, offer: Offer, now: number): House {
  const nothingYet = new Map<SeatId, number>()
  const noted = house.chairs.reduce((state, chair) => notingStay(state, chair, now), house)
  const fresh = remembering(noted, { chosenAt: null, retaken: nothingYet, declined: nothingYet })
  const resuming = resumedFrom({ ...fresh, chairs: [] }, offer, now)
  const { incarnation } = resuming.session
  const counted = house.door.guests
    .flatMap(({ offer: theirs }) => theirs ?? [])
    .filter(({ copy }) => copy.session.incarnation === incarnation)
    .reduce((state, each) => furtherCopy(state, each, now), resuming)
  return seatedIn(house).reduce((state, chair) => toTheDoor(state, chair, now), counted)
}

/**
 * The word of an end, made by another process: what came back from copies of before, of whichever incarnation, ends with it, and
 * whoever was handed a receipt at that end is handed no second; a room that was opened anew since takes none of them.
 */
export function heardOfEnd(house: House, over: RoomOver, now: number): House {
  const { session, memory } = house
  const isOver = session.incarnation === over.incarnation || session.openedAt <= over.at
  if (isOver) {
    const isOwed = owedAfter(over, session.incarnation)
    const parted = house.chairs.reduce(
      (state, chair) => farewell(state, chair, 'ended', now, isOwed(chair)),
      remembering(house, { late: memory.late.filter(isOwed) }),
    )
    return { ...parted, chairs: [], session: endedBy(session, 'leader', now) }
  }
  return remembering(house, {
    earlier: memory.earlier.filter((offer) => isAfterEnd(offer, over.at)),
  })
}

/** Whether that end has left somebody without a receipt: who was there has theirs, and who had gone before had it then. */
const owedAfter =
  (over: RoomOver, incarnation: string) =>
  (sitting: Sitting): boolean =>
    over.incarnation === incarnation && over.late.some((each) => isSameSitting(each, sitting))

/** Whether a copy is of a room that was opened after that name's last known end (epoch ms). */
export const isAfterEnd = ({ copy }: Offer, end: number): boolean => copy.session.openedAt > end

/** Goes on once enough copies are in. */
export function goneOn(house: House, now: number): House {
  const { session } = house
  return session.at === 'resuming' && isEnough(session, now)
    ? tell(house, { type: 'resumed' }, now)
    : house
}

/** A chair of the session says "here" when a line stands there, and only then. */
export function holdToLines(house: House, now: number): House {
  return house.session.seats.reduce((state, { id: seat, presence }) => {
    const hasLine = chairAt(state, seat)?.at === 'seated'
    if (presence === 'here' && !hasLine) return tell(state, { type: 'seat-lost', seat }, now)
    if (presence === 'lost' && hasLine) return tell(state, { type: 'seat-returned', seat }, now)
    return state
  }, house)
}
