/** Changing single dates of a running series: `POST /api/series/dates`, with the proof of a leader's link. */
import * as v from 'valibot'
import { SeriesChangeSchema } from './changeSchema.ts'
import { NOTE_LIMIT } from './datesNote.ts'

export const ChangeDatesRequestSchema = v.strictObject({
  /** Of a leader's or co-leader's link. */
  invitation: v.pipe(v.string(), v.maxLength(1_000)),
  /** Base64url of the admission proof: whoever asks holds the series' secret too. */
  proof: v.pipe(v.string(), v.maxLength(64)),
  /** All that differs from the rule, earlier changes among it. */
  change: SeriesChangeSchema,
})
export type ChangeDatesRequest = v.InferOutput<typeof ChangeDatesRequestSchema>

export const ChangeDatesReplySchema = v.strictObject({
  note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
})
export type ChangeDatesReply = v.InferOutput<typeof ChangeDatesReplySchema>
