/** What a page and the server say to each other about a room that has ended. */
import * as v from 'valibot'

/** Where the word of an end is brought. */
export const ENDED_PATH = '/api/ended'

export const EndedRequestSchema = v.strictObject({
  /** As it came in place of the copy: opaque to pages. */
  word: v.pipe(v.string(), v.minLength(1), v.maxLength(14_000)),
})
export type EndedRequest = v.InferOutput<typeof EndedRequestSchema>

/** What `/healthz` says. */
export const HealthSchema = v.object({
  ok: v.boolean(),
  /** Another for each process: a server that has started again has lost what it knew. Absent in earlier releases. */
  run: v.optional(v.string()),
})
