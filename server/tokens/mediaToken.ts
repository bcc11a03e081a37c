/** Media tokens: what a browser shows at the media gate. Names a seat and its line; grants nothing by itself. */
import * as v from 'valibot'
import { SeatIdSchema } from '../../shared/session/seatSchema.ts'
import type { Secrets } from './keys.ts'
import { type SignedToken, signedToken } from './signed.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

export const MediaTokenSchema = v.strictObject({
  /** The media room's name: an HMAC of room and incarnation. */
  room: id,
  seat: SeatIdSchema,
  /** The line it was given to: media ends with it. */
  connection: id,
})
export type MediaClaims = v.InferOutput<typeof MediaTokenSchema>

const LIFETIME = 7 * 3600

export const mediaToken = (secrets: Secrets, clock: () => number): SignedToken<MediaClaims> =>
  signedToken(secrets, {
    kind: 'media',
    typ: 'balint-media',
    schema: MediaTokenSchema,
    lifetime: LIFETIME,
    clock,
  })
