/**
 * The state copy that every seated page keeps for a server that crashes: the session, and what the room knows of who sits where.
 * Nothing that anybody said. Sealed under a key of the server, so that a page can neither read nor change it.
 */
import * as v from 'valibot'
import type { ErrorCode } from '../../shared/answer.ts'
import { type ReceiptTexts, ReceiptTextsSchema } from '../../shared/protocol.ts'
import { fromBase64Url, textOf } from '../../shared/sealing/bytes.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Active } from '../../shared/session/session.ts'
import { SessionCopySchema } from '../../shared/session/sessionSchema.ts'
import type { Copies } from '../tokens/copy.ts'
import type { Stay } from './stay.ts'

/** What a copy remembers of one seat's occupant. */
export interface OccupantRecord {
  readonly seat: SeatId
  readonly commitment: string
  /** Came by a personal or a leader's link. */
  readonly own: boolean
}

export interface RoomCopy {
  readonly room: string
  readonly session: Active
  readonly occupants: readonly OccupantRecord[]
  readonly latecomers: number
  readonly receiptTexts: ReceiptTexts
  readonly offerNewLink: boolean
  /** Epoch ms at which leaders chose this incarnation over another; null when there was nothing to choose. */
  readonly chosenAt: number | null
  /** Whose case it is, once they have gone from their chair. */
  readonly awayWithCase: {
    readonly seat: SeatId
    readonly generation: number
    readonly commitment: string | null
  } | null
  /** The time of those who have left a chair. */
  readonly stays: readonly Stay[]
}

/** What every page is given in place of its copy when a room has ended: an older copy brings that room back no more. */
export interface RoomOver {
  readonly room: string
  readonly incarnation: string
  /** Epoch ms at which it ended; 0 in words of earlier releases. */
  readonly at: number
  /** Epoch ms at which the room's links open nothing any more; 0 in words of earlier releases. */
  readonly until: number
  /** Whose line was lost when it ended, so that nobody could hand them their receipt; nobody in words of earlier releases. */
  readonly late: readonly { readonly seat: SeatId; readonly generation: number }[]
}

/** A copy together with the ticket that shows whose it is. */
export interface Offer {
  readonly copy: RoomCopy
  readonly seat: SeatId
}

/** Raised when the shape of a copy changes: a server of another version does not take it for its own. */
const FORMAT = 1

const CopySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    format: v.literal(FORMAT),
    room: v.string(),
    session: SessionCopySchema,
    occupants: v.array(
      v.object({
        seat: v.number(),
        commitment: v.string(),
        own: v.boolean(),
      }),
    ),
    latecomers: v.number(),
    receiptTexts: ReceiptTextsSchema,
    offerNewLink: v.boolean(),
    // Copies of the first release have none of these.
    chosenAt: v.optional(v.nullable(v.number()), null),
    awayWithCase: v.optional(
      v.nullable(
        v.object({ seat: v.number(), generation: v.number(), commitment: v.nullable(v.string()) }),
      ),
      null,
    ),
    stays: v.optional(
      v.array(
        v.object({
          marks: v.array(v.string()),
          from: v.number(),
          until: v.number(),
          presentFor: v.number(),
        }),
      ),
      [],
    ),
  }),
)

const OverSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    format: v.literal(FORMAT),
    over: v.object({
      room: v.string(),
      incarnation: v.string(),
      at: v.optional(v.number(), 0),
      until: v.optional(v.number(), 0),
      late: v.optional(v.array(v.object({ seat: v.number(), generation: v.number() })), []),
    }),
  }),
)

export const sealOver = (over: RoomOver, copies: Copies, now: number): Promise<string> =>
  copies.seal(JSON.stringify({ format: FORMAT, over }), now)

/** A copy as {@link readCopy} reads it. */
export const writeCopy = (copy: RoomCopy): string => JSON.stringify({ format: FORMAT, ...copy })

export const sealCopy = (copy: RoomCopy, copies: Copies, now: number): Promise<string> =>
  copies.seal(writeCopy(copy), now)

export type OpenCopy =
  | { readonly ok: true; readonly copy: RoomCopy }
  /** Not the copy of a room but the word that it has ended. */
  | { readonly ok: false; readonly code: 'room-ended'; readonly over: RoomOver }
  | { readonly ok: false; readonly code: Extract<ErrorCode, 'not-a-copy' | 'copy-too-old'> }

/** When a copy says it was made: unproved, only to tell "too old" from "not one of ours". */
function claimedTime(copy: string): number | null {
  const header = textOf(fromBase64Url(copy.split('.')[0] ?? '') ?? new Uint8Array(0))
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), v.object({ iat: v.number() })),
    header,
  )
  return parsed.success ? parsed.output.iat : null
}

function overIn(json: string): RoomOver | null {
  const ended = v.safeParse(OverSchema, json)
  return ended.success ? ended.output.over : null
}

export async function openCopy(text: string, copies: Copies, now: number): Promise<OpenCopy> {
  const json = await copies.open(text, now)
  if (json === null) {
    const madeAt = claimedTime(text)
    const then = madeAt !== null && madeAt < now ? await copies.open(text, madeAt) : null
    if (then === null) return { ok: false, code: 'not-a-copy' }
    // What has ended stays so: its word outlives every copy, until no link of the room opens anything.
    const over = overIn(then)
    return over !== null && now < over.until
      ? { ok: false, code: 'room-ended', over }
      : { ok: false, code: 'copy-too-old' }
  }
  const over = overIn(json)
  if (over !== null) return { ok: false, code: 'room-ended', over }
  const copy = readCopy(json)
  return copy === null ? { ok: false, code: 'not-a-copy' } : { ok: true, copy }
}

/** What a copy of this format says, or null. */
export function readCopy(json: string): RoomCopy | null {
  const parsed = v.safeParse(CopySchema, json)
  if (!parsed.success) return null
  const { format: _format, ...copy } = parsed.output
  const { label, leaders } = copy.receiptTexts
  return {
    ...copy,
    receiptTexts: {
      ...(label === undefined ? {} : { label }),
      ...(leaders === undefined ? {} : { leaders }),
    },
  }
}
