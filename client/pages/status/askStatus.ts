/** Asks the server how it is. */
import * as v from 'valibot'
import { type Status, StatusSchema } from '../../../shared/status.ts'

const WITHIN = 5_000

export type Asked =
  | { readonly is: 'told'; readonly status: Status }
  /** It is seen from the server's own machine, or with the operators' passphrase; `guessed`: one was given, and was not it. */
  | { readonly is: 'closed'; readonly guessed: boolean }
  | { readonly is: 'too-fast' }
  | { readonly is: 'unreachable' }

/** Never throws. `passphrase`: empty when none has been given. */
export async function askStatus(passphrase: string): Promise<Asked> {
  try {
    const response = await fetch('/api/status', {
      headers: passphrase === '' ? {} : { authorization: `Bearer ${passphrase}` },
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(WITHIN),
    })
    if (response.status === 401) return { is: 'closed', guessed: passphrase !== '' }
    if (response.status === 429) return { is: 'too-fast' }
    const read = v.safeParse(StatusSchema, await response.json())
    return read.success ? { is: 'told', status: read.output } : { is: 'unreachable' }
  } catch {
    // No answer, a passphrase that no header can carry, or an answer of something else on this address.
    return { is: 'unreachable' }
  }
}
