/** Signing in for the form: a pass, or the sentence that says why there is none. */
import { type SigningIn, signIn } from '../../session/signIn.ts'
import { refused } from '../../text/errors.ts'
import { start } from '../../text/start.ts'

/** What signing in has come to; `left`: begun anew, or the page was left. */
type Account =
  | { readonly state: 'signed-in'; readonly pass: string }
  | { readonly state: 'refused'; readonly sentence: string }
  | { readonly state: 'left' }

export async function askAccount(signing: SigningIn): Promise<Account> {
  const outcome = await signIn(signing)
  if (outcome.ok) return { state: 'signed-in', pass: outcome.pass }
  const { code } = outcome
  if (code === 'given-up') return { state: 'left' }
  const sentence = code === 'unreachable' ? start.problem.unreachable : refused[code]
  return { state: 'refused', sentence }
}
