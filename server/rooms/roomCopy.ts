/**
 * The state copy that every seated page keeps for a server that crashes: the session, and what the room knows of who sits where.
 * Nothing that anybody said. Sealed under a key of the server, so that a page can neither read nor change it.
 */
import * as v from 'valibot'
import type { ErrorCode } from '../../shared/answer.ts'
import type { ReceiptTexts } from '../../shared/protocol.ts'
import { fromBase64Url, textOf } from '../../shared/sealing/bytes.ts'
import type { SeatId } from '../../shared/session/seat.ts'
import type { Active } from '../../shared/session/session.ts'
import { SessionCopySchema } from '../../shared/session/sessionSchema.ts'
import type { Copies } from '../tokens/copy.ts'

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
    receiptTexts: v.object({ label: v.optional(v.string()), leaders: v.optional(v.string()) }),
    offerNewLink: v.boolean(),
  }),
)

export const sealCopy = (copy: RoomCopy, copies: Copies, now: number): Promise<string> =>
  copies.seal(JSON.stringify({ format: FORMAT, ...copy }), now)

export type OpenCopy =
  | { readonly ok: true; readonly copy: RoomCopy }
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

export async function openCopy(text: string, copies: Copies, now: number): Promise<OpenCopy> {
  const json = await copies.open(text, now)
  if (json === null) {
    const madeAt = claimedTime(text)
    const old = madeAt !== null && madeAt < now && (await copies.open(text, madeAt)) !== null
    return { ok: false, code: old ? 'copy-too-old' : 'not-a-copy' }
  }
  const parsed = v.safeParse(CopySchema, json)
  if (!parsed.success) return { ok: false, code: 'not-a-copy' }
  const { format: _format, ...copy } = parsed.output
  const { label, leaders } = copy.receiptTexts
  return {
    ok: true,
    copy: {
      ...copy,
      receiptTexts: {
        ...(label === undefined ? {} : { label }),
        ...(leaders === undefined ? {} : { leaders }),
      },
    },
  }
}
