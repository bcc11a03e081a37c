/**
 * Signing in with the organisation's account, in a tab of its own: this page asks where to, waits for what that tab comes back
 * with, and hands both in for a pass. Nothing is kept; a reload signs in again.
 */
import * as v from 'valibot'
import type { ErrorCode } from '../../shared/answer.ts'
import { type FinishSignIn, SignedInSchema, SignInBegunSchema } from '../../shared/signIn.ts'
import { SIGN_IN_PATH, SIGNED_IN_PATH } from '../../shared/signInPaths.ts'
import { postJson, refusalIn } from './postJson.ts'
import { hearReturn } from './signInReturn.ts'

export type SignInOutcome =
  | { readonly ok: true; readonly pass: string }
  | { readonly ok: false; readonly code: ErrorCode | 'unreachable' | 'given-up' }

export interface SigningIn {
  /** The tab that a tap has opened, still on our own page; null where the browser opened none. */
  readonly tab: Window | null
  /** Where it goes: to be shown as a link where there is no tab. */
  readonly goes: (url: string) => void
  /** Somebody begins anew, or leaves. */
  readonly signal: AbortSignal
}

/** From a tap to a pass, or to why there is none. Never rejects. */
export async function signIn({ tab, goes, signal }: SigningIn): Promise<SignInOutcome> {
  const begun = await postJson(SIGN_IN_PATH, {})
  const there = v.safeParse(SignInBegunSchema, begun)
  if (!there.success || signal.aborted) {
    tab?.close()
    return { ok: false, code: signal.aborted ? 'given-up' : refusalIn(begun) }
  }
  const { url, state, attempt } = there.output
  const back = hearReturn(state, signal)
  tab?.location.replace(url)
  goes(url)
  const returned = await back
  if (returned === null) return { ok: false, code: 'given-up' }
  const question: FinishSignIn = { attempt, returned }
  const answer = await postJson(SIGNED_IN_PATH, question)
  const pass = v.safeParse(SignedInSchema, answer)
  return pass.success
    ? { ok: true, pass: pass.output.pass }
    : { ok: false, code: refusalIn(answer) }
}
