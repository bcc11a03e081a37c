/** What a tab keeps of the room's epochs over a reload, beside the link and the ticket. */
import * as v from 'valibot'
import { CommitmentSchema } from '../../../shared/sealing/commitment.ts'
import { RosterSchema } from '../../../shared/sealing/epoch.ts'
import { PublicKeySchema } from '../../../shared/sealing/pageKey.ts'

const SecretSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))

export const EpochMemorySchema = v.object({
  /** This page's own key pair: private half in PKCS #8, public half raw, base64url. */
  own: v.object({ secret: v.pipe(v.string(), v.maxLength(400)), key: PublicKeySchema }),
  /** What it shares with the leaders under this commitment. */
  shared: v.optional(v.object({ commitment: CommitmentSchema, secret: SecretSchema })),
  /** The present epoch's secret. */
  epoch: v.optional(v.object({ number: v.number(), mark: v.string(), secret: SecretSchema })),
  /** In leaders' pages. */
  roster: v.optional(RosterSchema),
})
export type EpochMemory = v.InferOutput<typeof EpochMemorySchema>
