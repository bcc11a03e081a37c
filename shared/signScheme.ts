/**
 * `POST /api/scheme/links`: the links of several groups of a scheme, signed in one request under the right to make
 * rooms. What crosses are dates, chairs and verifiers; no name, group or site (design §11).
 */
import * as v from 'valibot'
import { MakeRoomReplySchema, MakeRoomRequestSchema } from './makeRoom.ts'
import { SeriesRuleSchema } from './series.ts'

export const SCHEME_LINKS_PATH = '/api/scheme/links'

/** Groups in one request; a larger scheme asks again. */
export const MOST_SERIES = 20

const { agenda, chairs, verifier, rulesMark, passphrase, pass } = MakeRoomRequestSchema.entries

export const SignSchemeRequestSchema = v.strictObject({
  series: v.pipe(
    v.array(v.strictObject({ agenda, chairs, verifier, rulesMark, rule: SeriesRuleSchema })),
    v.minLength(1),
    v.maxLength(MOST_SERIES),
  ),
  passphrase,
  pass,
})
export type SignSchemeRequest = v.InferOutput<typeof SignSchemeRequestSchema>

const { roomId, invitations, receiptsTrial } = MakeRoomReplySchema.entries

export const SignSchemeReplySchema = v.strictObject({
  /** In the order in which they were asked for; one personal link a member's chair. */
  signed: v.pipe(v.array(v.strictObject({ roomId, invitations })), v.maxLength(MOST_SERIES)),
  receiptsTrial,
})
export type SignSchemeReply = v.InferOutput<typeof SignSchemeReplySchema>
