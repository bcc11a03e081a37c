/** What a page is given to show: at the door, in a chair, and after it has gone. Made in `seatedView.ts`. */
import type { FrameText } from './frameText.ts'
import type { SeenLink } from './seenLink.ts'
import type { Agenda, PhaseKind } from './session/agenda.ts'
import type { DeskMoves } from './session/moves.ts'
import type { Rights } from './session/rightsTable.ts'
import type { Role, SeatId } from './session/seat.ts'
import type {
  BoardState,
  Presence,
  PresenterView,
  QuietCheck,
  Round,
  Signal,
  WordsRound,
} from './session/session.ts'
import type { SentSignal } from './session/signalTable.ts'
import type { Standing } from './session/standing.ts'

/** One chair as every seated person sees it. */
export interface ChairView {
  readonly seat: SeatId
  /** Which of the chair's people this is: a later one has a higher number. */
  readonly generation: number
  readonly role: Role
  readonly presence: Presence
  /** The session is over for this seat while the leaders go on. */
  readonly parted: boolean
  readonly curtain: boolean
  /** Whether this seat may be heard now: the second lock; no client plays a seat for which this is false. */
  readonly mayBeHeard: boolean
  readonly mayBeSeen: boolean
  readonly microphoneClosed: boolean
  /** Commitment to the name as admitted: a name that does not match it is not shown. */
  readonly commitment: string | null
}

/** The session's moment without any time in it: members see no clock. */
export type MomentView =
  | { readonly at: 'arriving' }
  | { readonly at: 'resuming' }
  | {
      readonly at: 'running'
      readonly phase: PhaseKind
      readonly index: number
      readonly paused: boolean
      readonly holds: 'no' | 'presenter-lost' | 'no-leader'
    }

/** What only leaders get: times, signals, the door. */
export interface DeskView {
  readonly phaseStartedAt: number | null
  readonly phaseMinutes: number | null
  readonly extraMinutes: number
  readonly pausedSince: number | null
  readonly pausedFor: number
  readonly openedAt: number
  readonly plannedEnd: number
  /** Server clock when this view was made, for a clock that does not trust the device. */
  readonly now: number
  readonly cases: number
  readonly signals: readonly Signal[]
  readonly checks: readonly QuietCheck[]
  readonly guests: readonly GuestView[]
  readonly barred: readonly string[]
  /** How many have been removed or sent to the door: leaders' pages hold the room's epoch against it. */
  readonly removals: number
  /** Empty chairs retaken by a personal or leader's link, without a ticket, in the last two minutes: leaders are told. */
  readonly retaken: readonly SeatId[]
  /** Some at the door were in this room before the server started anew, in a state it has not come back to: leaders choose. */
  readonly earlier: boolean
  /** Set after somebody who came by a shared link was removed: offer a new member link. */
  readonly offerNewLink: boolean
  /** Links whose secret others have had, and that open this room still. */
  readonly seenLinks: readonly SeenLink[]
  /** Minutes until the cap of 6 hours, when 15 or fewer are left. */
  readonly minutesToCap: number | null
  readonly isSeries: boolean
  /** What this leader can do now. */
  readonly moves: DeskMoves
  readonly observer: null | {
    readonly guest: number
    readonly outcome: 'waiting' | 'everybody' | 'not-everybody'
  }
}

export interface GuestView {
  readonly guest: number
  readonly role: Role
  /** Chair number of a personal link, if it was one. */
  readonly personal: SeatId | null
  readonly since: number
  /** Sealed name frame and its commitment: the leaders' page refuses a mismatch. */
  readonly name: FrameText
  /** Raised by every other name that they give: the leader's tap says which was seen. */
  readonly nameVersion: number
  readonly commitment: string
  /**
   * Empty chairs that a leader may give back: of a lost or stepped-out person, or the presenter's own, left while their case is on.
   * Where one of them had the guest's name, giving it back is the page's first offer.
   */
  readonly mayHave: readonly SeatId[]
  /** Is known, by ticket or commitment, to be the presenter who went: let in, they have their own chair and sit back as before. */
  readonly presents: boolean
  /** A personal or leader's link whose chair is occupied: its occupant is being asked. */
  readonly askingOccupant: boolean
}

export interface SeatedView {
  readonly at: 'room'
  readonly version: number
  readonly incarnation: string
  readonly you: {
    readonly seat: SeatId
    readonly role: Role
    readonly standing: Standing
    readonly rights: Rights
    /** Private signals that may be sent now. */
    readonly maySend: readonly SentSignal[]
    /** Own private signals, with who has seen them. */
    readonly signals: readonly Signal[]
    readonly check: QuietCheck | null
    /** An observer waits and this seat has not answered yet. */
    readonly askedAboutObserver: boolean
    readonly wordGiven: boolean
  }
  readonly agenda: Agenda
  readonly moment: MomentView
  readonly chairs: readonly ChairView[]
  /** Observers present, outside the ring. */
  readonly observers: readonly ChairView[]
  readonly ring: readonly SeatId[]
  readonly leading: SeatId | null
  readonly presenter: null | {
    readonly seat: SeatId
    readonly sittingBack: boolean
    readonly view: PresenterView
    readonly board: 'watch' | 'withheld'
  }
  readonly board: BoardState
  readonly stripOn: boolean
  readonly audioOnly: boolean
  readonly silence: boolean
  /** Raised whenever everybody but the presenter closes their microphone. */
  readonly closings: number
  readonly locked: boolean
  readonly round: Round | null
  readonly words: WordsRound | null
  readonly draining: boolean
  /** Somebody was let in late: one quiet mark. Raised at each. */
  readonly latecomers: number
  /** Another page asks for this seat with the same personal or leader's link. */
  readonly moveAsked: boolean
  readonly desk: DeskView | null
  /** True while this server knows no configured secret: receipts are trial receipts and links die with it. */
  readonly trial: boolean
}

export interface DoorView {
  readonly at: 'door'
  readonly role: Role
  readonly stage: 'name' | 'waiting' | 'asking-group' | 'asking-occupant'
  readonly plannedStart: number
  readonly plannedMinutes: number
  readonly agenda: Agenda
  readonly observerPresent: boolean
  readonly stripOn: boolean
  readonly leaderHere: boolean
  readonly isSeries: boolean
  /** Which date of a series this is: its keys hang on it. Null for a single meeting. */
  readonly date: number | null
}

/** The last view a page gets. `receipt` is the signed JWS; the salts are in the page. */
export interface GoneView {
  readonly at: 'gone'
  /** With a receipt that waited: the own name, sealed, for a page that was opened anew; null where it is not known. */
  readonly name?: FrameText | null
  /** `parted`: the group has gone home; the leaders are still among themselves. */
  readonly why:
    | 'left'
    | 'parted'
    | 'ended'
    | 'cap'
    | 'empty'
    | 'removed'
    | 'turned-away'
    /** Whoever sits on this chair stays on the page they have it open on. */
    | 'stays-there'
    | 'moved'
    | 'link-renewed'
  readonly receipt: string | null
  readonly trial: boolean
}

export type View = DoorView | SeatedView | GoneView
