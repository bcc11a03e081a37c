/** A commitment to a text that is not told, as it is written: base64url of a SHA-256. */
import * as v from 'valibot'

export const CommitmentSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/))
