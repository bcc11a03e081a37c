/**
 * What browser and server say to each other over Socket.IO. One version for all of it: a page of another version is told to
 * reload. The server checks every message against these schemas in one place (`server/sockets/checked.ts`); commands and frames
 * are answered by ack with `ok` or a code from {@link ErrorCode}, each of which has its sentence in the client's catalogue.
 */
import * as v from 'valibot'
import { fromBase64Url } from './sealing/bytes.ts'
import type { Agenda, PhaseKind } from './session/agenda.ts'
import { CommandSchema } from './session/command.ts'
import type { Rights, Standing } from './session/rights.ts'
import type { Presence, Role, SeatId } from './session/seat.ts'
import type {
  BoardState,
  PresenterView,
  QuietCheck,
  Round,
  Signal,
  WordsRound,
} from './session/session.ts'

export const PROTOCOL_VERSION = 1

/** Bytes: a sealed frame at most, and a sealed snapshot at most (sent whole). */
export const MOST_FRAME_BYTES = 64 * 1024
export const MOST_SNAPSHOT_BYTES = 512 * 1024

/** Every way in which something can be refused. Grouped by who can cause it. */
export const ERROR_CODES = [
  // the message itself
  'protocol-version',
  'bad-message',
  'too-large',
  'too-fast',
  // the link and the door
  'link-missing',
  'link-malformed',
  'link-cut-off',
  'link-altered',
  'link-too-early',
  'link-over',
  'link-renewed',
  'link-barred',
  'key-does-not-fit',
  'room-ended',
  'room-locked',
  'door-full',
  'no-free-chair',
  'chair-taken',
  'move-declined',
  'removed',
  'ticket-refused',
  'not-at-the-door',
  'not-seated',
  // the server's own limits
  'too-many-rooms',
  'too-many-connections',
  'draining',
  'room-creation-closed',
  // commands
  'not-allowed',
  'leaders-only',
  'not-in-this-phase',
  'no-such-phase',
  'no-such-seat',
  'seat-not-here',
  'no-presenter',
  'presenter-chosen-already',
  'presenter-still-back',
  'not-the-presenter',
  'no-second-case',
  'not-running',
  'already-so',
  'no-chair-left',
  'no-such-signal',
  'not-your-turn',
  'no-observer-question',
  'observer-not-agreed',
  'leaders-present',
  'resuming',
  'session-ended',
  // sealed frames
  'frame-malformed',
  'frame-not-yours',
  'frame-old',
  'board-closed',
  'board-full',
  'board-gone',
  'word-given',
  'strip-off',
  'not-a-copy',
  'copy-too-old',
  'server-error',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]

export type Ack<T = object> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly code: ErrorCode }

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

/**
 * A sealed frame on its way: base64url. A text crosses in one WebSocket message that is put together once for all who get it;
 * Socket.IO gives every piece of binary a message of its own, and a packet takes at most ten.
 */
export type FrameText = string

/** A frame of at most `most` bytes, taken out of its text. */
export const frameSchema = (most: number) =>
  v.pipe(
    v.string(),
    v.check((frame) => frame.length <= textLength(most), 'too-large'),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const bytes = fromBase64Url(dataset.value)
      if (bytes !== null) return bytes
      addIssue({ message: 'not base64url' })
      return NEVER
    }),
  )

/** Characters of `bytes` bytes in base64url. */
export const textLength = (bytes: number): number => Math.ceil((bytes * 4) / 3)

const guest = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))
const seat = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(15))

/** The first message of a connection (Socket.IO `auth`): the invitation crosses here, once, never in a URL. */
export const HelloSchema = v.strictObject({
  protocol: v.literal(PROTOCOL_VERSION),
  invitation: text(4096),
  /** Base64url of the 32 bytes derived under `admission`: proves knowledge of the room's secret. */
  proof: text(64),
  /** The signed seat ticket of an earlier admission. */
  ticket: v.optional(text(2048)),
  /** The sealed copy of the session's state, for a server that has lost it. */
  copy: v.optional(text(65_536)),
  /** 32 random bits of this page load. */
  pageLoad: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffffffff)),
})
export type Hello = v.InferOutput<typeof HelloSchema>

/** Coming to the door with a name. `name` is a frame on the channel `names`, sealed with seat {@link AT_THE_DOOR}. */
export const KnockSchema = v.strictObject({
  name: frameSchema(4096),
  /** Salted commitment to the name, for the receipt; the salt is sealed beside the name. */
  commitment: text(64),
})
export type Knock = v.InferOutput<typeof KnockSchema>
/** As it crosses. */
export type KnockMessage = v.InferInput<typeof KnockSchema>

/** The seat number in the header of a name sealed before its owner has a chair. */
export const AT_THE_DOOR = 254

/** What leaders do with the door and with people. */
export const DoorCommandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('let-in'), guest }),
  v.strictObject({ type: v.literal('let-all-in') }),
  /** Gives an empty chair back to whom it belonged to (came by a shared link without a ticket). */
  v.strictObject({ type: v.literal('give-chair'), guest, seat }),
  /** Asks everybody here, leaders apart, about an observer at the door. */
  v.strictObject({ type: v.literal('ask-about-observer'), guest }),
  /** Back to the door, without public notice. */
  v.strictObject({ type: v.literal('send-to-door'), seat }),
  /** Out of the room; the ticket is void and a personal or leader's link is barred. */
  v.strictObject({ type: v.literal('remove'), seat }),
  /** Turns away whom waits at the door. */
  v.strictObject({ type: v.literal('turn-away'), guest }),
  /** "New member link; the old one stops": signs a new invitation of a raised generation. */
  v.strictObject({ type: v.literal('renew-member-link') }),
  /** For a series: new links for the remaining dates, for members. */
  v.strictObject({ type: v.literal('renew-series-links') }),
  /** "Go back to it?": whether this room gives way to the one that some at the door were in before the restart. */
  v.strictObject({ type: v.literal('go-back'), yes: v.boolean() }),
])
export type DoorCommand = v.InferOutput<typeof DoorCommandSchema>

/** What a leader's page lays down as commitments for receipts (base64url), with its settings frame. */
export const ReceiptTextsSchema = v.strictObject({
  label: v.optional(text(64)),
  leaders: v.optional(text(64)),
})
export type ReceiptTexts = v.InferOutput<typeof ReceiptTextsSchema>

export { CommandSchema }

/** One chair as every seated person sees it. */
export interface ChairView {
  readonly seat: SeatId
  readonly role: Role
  readonly presence: Presence
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
  /** Empty chairs retaken by a personal or leader's link, without a ticket, in the last two minutes: leaders are told. */
  readonly retaken: readonly SeatId[]
  /** Some at the door were in this room before the server started anew, in a state it has not come back to: leaders choose. */
  readonly earlier: boolean
  /** Set after somebody who came by a shared link was removed: offer a new member link. */
  readonly offerNewLink: boolean
  /** Minutes until the cap of 6 hours, when 15 or fewer are left. */
  readonly minutesToCap: number | null
  readonly isSeries: boolean
  /** Invitations signed for a renewal asked by this very leader, to be formatted with the secret in the page. */
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
  readonly commitment: string
  /** Empty chairs of a lost or stepped-out person that a leader may give back. */
  readonly mayHave: readonly SeatId[]
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
}

/** The last view a page gets. `receipt` is the signed JWS; the salts are in the page. */
export interface GoneView {
  readonly at: 'gone'
  /** `parted`: the group has gone home; the leaders are still among themselves. */
  readonly why: 'left' | 'parted' | 'ended' | 'cap' | 'empty' | 'removed' | 'turned-away' | 'moved'
  readonly receipt: string | null
  readonly trial: boolean
}

export type View = DoorView | SeatedView | GoneView

/** Given at admission and at each return: what the page needs to come back and to join the media. */
export interface Seating {
  readonly seat: SeatId
  readonly ticket: string
  /** Our own token for the media door: names seat and connection, grants nothing by itself. */
  readonly media: string
  readonly isNew: boolean
}

/**
 * Asks one client for a snapshot, answered by a frame of kind `snapshot`; or to merge another's snapshot into what it has and
 * answer with a frame of kind `merge` that holds what the snapshot lacked (empty when nothing). A snapshot that does not open is
 * not answered.
 */
export type BoardRequest<Snapshot = FrameText> =
  | { readonly want: 'snapshot'; readonly board: number }
  | { readonly want: 'merge'; readonly board: number; readonly snapshot: Snapshot }

/** One reply to a late or returning client: every kept frame of a channel, oldest first. */
export interface Kept<Frame = FrameText> {
  readonly channel: 'names' | 'settings' | 'board' | 'words' | 'strip'
  readonly frames: readonly Frame[]
  /** More of the same reply follow. */
  readonly more: boolean
}

export interface ServerEvents {
  view: (view: View) => void
  /** Opaque copy of the whole state, with every change. */
  copy: (copy: string) => void
  seating: (seating: Seating) => void
  /** Sealed frames of other seats (or of nobody), in this order; unsigned ones leave together. */
  frames: (frames: readonly FrameText[]) => void
  kept: (kept: Kept) => void
  board: (request: BoardRequest) => void
  /** A soft knock, at most one in 10 s. */
  knock: () => void
}

export interface ClientEvents {
  knock: (knock: KnockMessage, ack: (answer: Ack) => void) => void
  command: (command: unknown, ack: (answer: Ack) => void) => void
  door: (
    command: DoorCommand,
    ack: (answer: Ack<{ invitations?: readonly string[] }>) => void,
  ) => void
  frame: (frame: FrameText, ack: (answer: Ack) => void) => void
  /** Asks for everything kept on the channels this seat may read: at the start and after each reconnection. */
  sync: (ack: (answer: Ack) => void) => void
  receiptTexts: (texts: ReceiptTexts, ack: (answer: Ack) => void) => void
  /** The occupant's answer to "Your link was opened elsewhere. Move there?" */
  moveThere: (yes: boolean, ack: (answer: Ack) => void) => void
  leave: (ack: (answer: Ack<{ receipt: string | null }>) => void) => void
}
