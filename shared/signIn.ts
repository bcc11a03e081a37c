/**
 * Signing in with the organisation's account, where the server lets only its people make rooms. The page asks where to go and
 * keeps a sealed attempt; another tab goes to the provider and comes back to `/sign-in`; the first page hands in what that tab
 * was given, with the attempt, and gets a pass. No cookie, no account here, no name anywhere.
 */
import * as v from 'valibot'

export const BeginSignInSchema = v.strictObject({})

export const SignInBegunSchema = v.strictObject({
  /** Of the organisation's provider. */
  url: v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(4_000)),
  /** By which that tab's answer is known as the one to this attempt. */
  state: v.pipe(v.string(), v.maxLength(200)),
  /** Sealed; good for 15 minutes. */
  attempt: v.pipe(v.string(), v.maxLength(2_000)),
})
export type SignInBegun = v.InferOutput<typeof SignInBegunSchema>

/** The query that a browser comes back from the provider with, `?` and all. */
export const ReturnedSchema = v.pipe(v.string(), v.startsWith('?'), v.maxLength(6_000))

export const FinishSignInSchema = v.strictObject({
  attempt: v.pipe(v.string(), v.maxLength(2_000)),
  returned: ReturnedSchema,
})
export type FinishSignIn = v.InferOutput<typeof FinishSignInSchema>

export const PassSchema = v.pipe(v.string(), v.maxLength(600))

export const SignedInSchema = v.strictObject({
  /** Lets whoever shows it make rooms, for half an hour. */
  pass: PassSchema,
})
export type SignedIn = v.InferOutput<typeof SignedInSchema>
