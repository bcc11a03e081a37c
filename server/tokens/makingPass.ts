/** Passes for making rooms: what signing in with the organisation's account gives. They name nobody. */
import * as v from 'valibot'
import type { Secrets } from './keys.ts'
import { type SignedToken, signedToken } from './signed.ts'

const MakingPassSchema = v.strictObject({})
export type MakingPass = v.InferOutput<typeof MakingPassSchema>

/** Seconds: a form is filled in and put right in that time. */
const LIFETIME = 30 * 60

export const makingPass = (secrets: Secrets, clock: () => number): SignedToken<MakingPass> =>
  signedToken(secrets, {
    kind: 'making',
    typ: 'balint-making',
    schema: MakingPassSchema,
    lifetime: LIFETIME,
    clock,
  })
