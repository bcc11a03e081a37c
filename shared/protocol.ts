/**
 * What browser and server say to each other over Socket.IO. One version for all of it: a page of another version is told to
 * reload. The server checks every message against these schemas in one place (`server/sockets/checked.ts`); commands and frames
 * are answered by ack with `ok` or a code from {@link ErrorCode}, each of which has its sentence in the client's catalogue.
 */
import * as v from 'valibot'
import type { Ack } from './answer.ts'
import { whole } from './bounds.ts'
import { NOTE_LIMIT } from './datesNote.ts'
import { type FrameText, frameSchema } from './frameText.ts'
import type { View } from './pageView.ts'
import { CommandSchema, SittingSchema } from './session/command.ts'
import { LAST_SEAT, type SeatId } from './session/seat.ts'
import { SeatIdSchema as seat } from './session/seatSchema.ts'

export const PROTOCOL_VERSION = 1

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

const guest = whole(1, 1_000_000)

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
  /** The signed note of changed dates that the page has. */
  dates: v.optional(text(NOTE_LIMIT)),
  /** The link came in the path of an address: others have had its secret (`seenLink.ts`). */
  seen: v.optional(v.literal(true)),
  /** 32 random bits of this page load. */
  pageLoad: whole(1, 0xffff_ffff),
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

/** The guest's `nameVersion` as the leader saw it: renamed since, they are not let in by this tap. */
const seen = v.optional(whole(1, 1_000_000))
/** `back`: the empty chair that the leader's page takes to be this guest's own, by their name. */
const letIn = { guest, seen, back: v.optional(seat) }

/** What leaders do with the door and with people. */
export const DeskCommandSchema = v.variant('type', [
  v.strictObject({ type: v.literal('let-in'), ...letIn }),
  /** Those whom the leader saw and did not put off; a page that names nobody lets in every member who waits. */
  v.strictObject({
    type: v.literal('let-all-in'),
    guests: v.optional(v.pipe(v.array(v.strictObject(letIn)), v.maxLength(64))),
  }),
  /** Gives an empty chair back to whom it belonged to (came by a shared link without a ticket). */
  v.strictObject({ type: v.literal('give-chair'), guest, seat, seen }),
  /** Asks everybody here, leaders apart, about an observer at the door. */
  v.strictObject({ type: v.literal('ask-about-observer'), guest, seen }),
  /** Back to the door, without public notice. */
  v.strictObject({ type: v.literal('send-to-door'), seat, sitting: SittingSchema }),
  /** Out of the room; the ticket is void and a personal or leader's link is barred. */
  v.strictObject({ type: v.literal('remove'), seat, sitting: SittingSchema }),
  /** Turns away whom waits at the door. */
  v.strictObject({ type: v.literal('turn-away'), guest, seen }),
  /** "New member link; the old one stops": signs a new invitation of a raised generation. */
  v.strictObject({ type: v.literal('renew-member-link') }),
  /** The link by which members come as things are, once more: for somebody who cannot find theirs. */
  v.strictObject({ type: v.literal('member-link') }),
  /** For a series: new links for the remaining dates, for members. */
  v.strictObject({ type: v.literal('renew-series-links') }),
  /** "Go back to it?": whether this room gives way to the one that some at the door were in before the restart. */
  v.strictObject({ type: v.literal('go-back'), yes: v.boolean() }),
])
export type DeskCommand = v.InferOutput<typeof DeskCommandSchema>

/** What a leader's page lays down as commitments for receipts (base64url), with its settings frame. */
const laidText = v.optional(
  v.union([text(64), v.pipe(v.array(text(64)), v.length(LAST_SEAT + 1), v.readonly())]),
)
export const ReceiptTextsSchema = v.strictObject({
  /** One for each seat; pages of the first release lay one for all. */
  label: laidText,
  leaders: laidText,
})
export type ReceiptTexts = v.InferOutput<typeof ReceiptTextsSchema>

export { CommandSchema }

/** Given at admission and at each return: what the page needs to come back and to join the media. */
export interface Seating {
  readonly seat: SeatId
  readonly ticket: string
  /** Our own token for the media gate: names seat and line, grants nothing by itself. */
  readonly media: string
  readonly isNew: boolean
  /** The note of the series' changed dates by which this room goes: to be brought when the page comes back. */
  readonly dates?: string
}

/** Links that were signed for a leader in the room; with new links of a series the note of its changed dates. */
export interface LinksMade {
  readonly invitations?: readonly string[]
  readonly dates?: string
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
  /** The server's clock (epoch ms), first of all after each hello. */
  time: (now: number) => void
  view: (view: View) => void
  /** Opaque copy of the whole state, with every change. */
  copy: (copy: string) => void
  seating: (seating: Seating) => void
  /** Sealed frames of other seats (or of nobody), in this order; unsigned ones leave together. */
  frames: (frames: readonly FrameText[]) => void
  kept: (kept: Kept) => void
  board: (request: BoardRequest) => void
  /** The room's newest frame of kind `epoch`: before everything that is sealed in that epoch, and first of all that a `sync` brings. */
  epoch: (frame: FrameText) => void
  /** A soft knock, at most one in 10 s. */
  knock: () => void
}

export interface ClientEvents {
  knock: (knock: KnockMessage, ack: (answer: Ack) => void) => void
  command: (command: unknown, ack: (answer: Ack) => void) => void
  /** What leaders do at their desk; called so on the wire since the first release. */
  door: (command: DeskCommand, ack: (answer: Ack<LinksMade>) => void) => void
  frame: (frame: FrameText, ack: (answer: Ack) => void) => void
  /** Asks for everything kept on the channels this seat may read: at the start and after each reconnection. */
  sync: (ack: (answer: Ack) => void) => void
  receiptTexts: (texts: ReceiptTexts, ack: (answer: Ack) => void) => void
  /** The occupant's answer to "Your link was opened elsewhere. Move there?" */
  moveThere: (yes: boolean, ack: (answer: Ack) => void) => void
  leave: (ack: (answer: Ack<{ receipt: string | null }>) => void) => void
}
