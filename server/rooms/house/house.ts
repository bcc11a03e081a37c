/**
 * A house is everything by which a living room decides: the session, who has which chair, who waits at the door, and what is
 * remembered beside them. Plain data; `decide.ts` makes one of another.
 */

import type { InvitationClaims } from '../../../shared/invitation.ts'
import type { GoneView } from '../../../shared/pageView.ts'
import type { ReceiptTexts } from '../../../shared/protocol.ts'
import type { ReceiptClaims } from '../../../shared/receipt.ts'
import type { SeenLink } from '../../../shared/seenLink.ts'
import type { Role, SeatId } from '../../../shared/session/seat.ts'
import type { Session } from '../../../shared/session/session.ts'
import type { LineId } from '../line.ts'
import type { RoomPlan } from '../plan.ts'
import type { Offer } from '../roomCopy.ts'
import type { Stay } from '../stay.ts'

/** One sitting of one person: a later occupant of the same chair has a higher generation. */
export interface Sitting {
  readonly seat: SeatId
  readonly generation: number
}

/** A sitting in one coming-to-life of the room. */
export interface PastSitting extends Sitting {
  readonly incarnation: string
}

export const isSameSitting = (a: Sitting, b: Sitting): boolean =>
  a.seat === b.seat && a.generation === b.generation

export const isSamePast = (a: PastSitting, b: PastSitting): boolean =>
  a.incarnation === b.incarnation && isSameSitting(a, b)

/** A page with its line: what it proved when it came, and nothing of what it may do. */
export interface Page {
  readonly line: LineId
  /** 32 random bits of the page load: the same page coming back has the same. */
  readonly pageLoad: number
  readonly role: Role
  /** The chair of a personal or a leader's link; null for a shared one. */
  readonly own: SeatId | null
  readonly claims: InvitationClaims
  /** It says that others have had its link. */
  readonly seen: boolean
  /** The sittings that are known to be its person's: by the ticket it brought, and those it got here. */
  readonly had: readonly PastSitting[]
}

interface Taken extends Sitting {
  /** Commitment to the name as admitted; null when no copy told it. */
  readonly commitment: string | null
  /** Came by a personal or a leader's link. */
  readonly own: boolean
}

interface Known extends Taken {
  /** The page that sits here, or last did. */
  readonly page: Page
  /** The sealed name as it was at the door; null when only a copy told of them. */
  readonly name: string | null
  /**
   * What this page's media tokens name: the first line by which it sat here. The same page keeps it over a lost line, so that its
   * media may mend itself with the token it has; another page in the chair has another.
   */
  readonly mediaId: string
}

/** The line stands. */
export interface Seated extends Known {
  readonly at: 'seated'
  readonly came: 'admitted' | 'returned'
}

/** The line is gone and the chair kept. */
export interface Lost extends Known {
  readonly at: 'lost'
  /** Epoch ms until which the media goes on by itself; null once it is cut. */
  readonly mediaUntil: number | null
}

/** Only a copy from before a restart tells of them. */
export interface Remembered extends Taken {
  readonly at: 'remembered'
}

/** A chair that somebody has: one for each seat of the session that is not free, and no other. */
export type Chair = Seated | Lost | Remembered

export interface NameGiven {
  /** Sealed, base64url. */
  readonly frame: string
  readonly commitment: string
}

export interface Guest {
  /** The door's number. */
  readonly guest: number
  readonly page: Page
  /** Epoch ms. */
  readonly since: number
  /** Null until they have knocked. */
  readonly name: NameGiven | null
  /** Raised by every other name that they give. */
  readonly nameVersion: number
  /** The copy they came with, of whichever incarnation. */
  readonly offer: Offer | null
}

export interface Door {
  /** In the order they came. */
  readonly guests: readonly Guest[]
  readonly next: number
}

/** What is remembered besides the session. */
export interface Memory {
  readonly latecomers: number
  readonly receiptTexts: ReceiptTexts
  readonly offerNewLink: boolean
  /** Links that others have had. Not in the copy: each page says it again with its hello. */
  readonly seenLinks: readonly SeenLink[]
  /** The highest copies of other incarnations that leaders may choose to go back to. */
  readonly earlier: readonly Offer[]
  /** Incarnations that a leader has said no to. */
  readonly setAside: readonly string[]
  /** Epoch ms at which leaders chose this incarnation over another; null when there was nothing to choose. */
  readonly chosenAt: number | null
  /** Chairs retaken without a ticket, and when (epoch ms). */
  readonly retaken: ReadonlyMap<SeatId, number>
  /** Chairs whose occupant said no to a move, and when (epoch ms). */
  readonly declined: ReadonlyMap<SeatId, number>
  /** Whose case it is, once they have gone from their chair. */
  readonly awayWithCase: (Sitting & { readonly commitment: string | null }) | null
  /** The time of those who have left a chair, for whichever they have next. */
  readonly stays: readonly Stay[]
  /** Receipts that nobody was there to be handed. */
  readonly late: readonly LateReceipt[]
  /** Somebody has had a chair: before that there is nothing to keep for anybody. */
  readonly wasSeated: boolean
  /** Epoch ms since when nobody's line stands in a chair; null while one does. */
  readonly emptySince: number | null
  /** Epoch ms of the last soft knock; null before the first. */
  readonly knockedAt: number | null
  /** Epoch ms at which leaders were last told of the cap. */
  readonly capToldAt: number
  /** Epoch ms at which the copy is to be made anew even if nothing changes. */
  readonly copyAt: number | null
}

/** What a receipt says, but for its id, which is drawn where it is signed. */
export type UnsignedReceipt = Omit<ReceiptClaims, 'id'>

/** The receipt of somebody whose line was lost when their session was over. */
export interface LateReceipt extends PastSitting {
  /** Had the chair by a personal or a leader's link. */
  readonly own: boolean
  /** Their name, sealed as it was at the door, without which a page that was opened anew could show none; null when it is not known. */
  readonly name: string | null
  readonly receipt: UnsignedReceipt
}

/** Somebody whose line ends by this decision. */
export interface Parting {
  readonly line: LineId
  /** `replaced`: the same page has another line, and is told nothing. */
  readonly why: GoneView['why'] | 'replaced'
  readonly receipt: UnsignedReceipt | null
}

export interface House {
  readonly plan: RoomPlan
  readonly session: Session
  readonly chairs: readonly Chair[]
  readonly door: Door
  readonly memory: Memory
  /** What a receipt says of this server: no secret is configured; anybody may make rooms. */
  readonly server: { readonly trial: boolean; readonly open: boolean }
  /** Those who go by the decision under way; nobody between two decisions. */
  readonly going: readonly Parting[]
  /** Its people are sent on to another process with its last copy: nothing happens here any more. */
  readonly sentOn: boolean
}

const newMemory: Memory = {
  latecomers: 0,
  receiptTexts: {},
  offerNewLink: false,
  seenLinks: [],
  earlier: [],
  setAside: [],
  chosenAt: null,
  retaken: new Map(),
  declined: new Map(),
  awayWithCase: null,
  stays: [],
  late: [],
  wasSeated: false,
  emptySince: null,
  knockedAt: null,
  capToldAt: 0,
  copyAt: null,
}

/** The house of a room that comes to life: nobody has been in it. */
export const newHouse = (
  plan: RoomPlan,
  session: Session,
  { trial, open }: House['server'],
): House => ({
  plan,
  session,
  chairs: [],
  door: { guests: [], next: 1 },
  memory: newMemory,
  server: { trial, open },
  going: [],
  sentOn: false,
})

/** Changes what is remembered. */
export const remembering = (house: House, part: Partial<Memory>): House => ({
  ...house,
  memory: { ...house.memory, ...part },
})

export const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  new Map(map).set(key, value)
