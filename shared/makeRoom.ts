/**
 * Making a room: `POST /api/rooms`. The browser keeps both secrets; the server draws the id and signs every
 * link of the room in this one request (design §3).
 */
import * as v from 'valibot'
import { ChairsSchema, CompactAgendaSchema, Id128Schema } from './invitation.ts'
import { RulesMarkSchema } from './rulesMark.ts'
import { MinutesSchema, PlannedRuleSchema, ZoneSchema } from './series.ts'
import { PassSchema } from './signIn.ts'

export const MakeRoomRequestSchema = v.strictObject({
  /** `compactAgenda` of the agenda; sitting back and the board are switches within it. */
  agenda: CompactAgendaSchema,
  when: v.variant('kind', [
    v.strictObject({
      kind: v.literal('once'),
      /** The server stamps the start, and says it; a device's clock is not asked. */
      begins: v.optional(v.literal('now')),
      /** Epoch ms; whole seconds count. */
      start: v.pipe(v.number(), v.integer(), v.minValue(0)),
      minutes: MinutesSchema,
      zone: ZoneSchema,
    }),
    v.strictObject({ kind: v.literal('series'), rule: PlannedRuleSchema }),
  ]),
  /** Chairs in the circle, both leaders' included. */
  chairs: ChairsSchema,
  /** One link for all members, or one for each member's chair. */
  members: v.picklist(['shared', 'personal']),
  /** `verifierOf` the admission proof of the room's (or the series') secret. */
  verifier: Id128Schema,
  /** `markOfRules`: rides in every link; pages of earlier releases send none. */
  rulesMark: v.optional(RulesMarkSchema),
  /** Where room-making asks for one. */
  passphrase: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Where it asks for the organisation's account: what signing in has given (`signIn.ts`). */
  pass: v.optional(PassSchema),
})
export type MakeRoomRequest = v.InferOutput<typeof MakeRoomRequestSchema>

const invitation = v.pipe(v.string(), v.maxLength(1_000))

export const MakeRoomReplySchema = v.strictObject({
  /** Room id, or the series' id. */
  roomId: Id128Schema,
  invitations: v.strictObject({
    leader: invitation,
    coLeader: invitation,
    /** One, or one for each member's chair in order. */
    members: v.pipe(v.array(invitation), v.minLength(1), v.maxLength(12)),
    observer: invitation,
  }),
  /** No secret is configured: links die with the server's process and receipts are trial receipts. */
  receiptsTrial: v.boolean(),
  /** Epoch ms, of a room that begins now. */
  start: v.optional(v.number()),
})
export type MakeRoomReply = v.InferOutput<typeof MakeRoomReplySchema>
