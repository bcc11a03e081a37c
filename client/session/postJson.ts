/** A question to the server as JSON, and what a refusal of it says. */
import * as v from 'valibot'
import { ERROR_CODES, type ErrorCode } from '../../shared/answer.ts'

/** ms. A network that holds a request gives no answer either. */
const ANSWER_WITHIN = 15_000

/** The answer as it came, unchecked; null when there was none that could be read. Never throws. */
export async function postJson(path: string, question: object): Promise<unknown> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(ANSWER_WITHIN),
    })
    return await response.json()
  } catch {
    return null
  }
}

const RefusalSchema = v.object({ code: v.picklist(ERROR_CODES) })

/** Why an answer that is not the one asked for was given. */
export function refusalIn(answer: unknown): ErrorCode | 'unreachable' {
  const refusal = v.safeParse(RefusalSchema, answer)
  return refusal.success ? refusal.output.code : 'unreachable'
}
