/** A salt as it is written: 16 bytes by chance, base64url. */
import * as v from 'valibot'

export const SaltSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/))
