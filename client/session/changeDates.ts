/** Asks the server to sign a change of a series' dates, with the proof of a leader's link. Never throws. */
import * as v from 'valibot'
import { ERROR_CODES, type ErrorCode } from '../../shared/answer.ts'
import { ChangeDatesReplySchema, type ChangeDatesRequest } from '../../shared/changeDates.ts'
import type { LinkParts } from '../../shared/link.ts'
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import { deriveAdmission } from '../../shared/sealing/keys.ts'
import type { SeriesChange } from '../../shared/seriesChange.ts'

export type SignedDates =
  | { readonly ok: true; readonly note: string }
  | { readonly ok: false; readonly code: ErrorCode | 'unreachable' }

const RefusalSchema = v.object({ code: v.picklist(ERROR_CODES) })

export async function changeDates(link: LinkParts, change: SeriesChange): Promise<SignedDates> {
  try {
    const request: ChangeDatesRequest = {
      invitation: link.invitation,
      proof: toBase64Url(await deriveAdmission(link.roomSecret)),
      change,
    }
    const response = await fetch('/api/series/dates', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    const answer: unknown = await response.json()
    const reply = v.safeParse(ChangeDatesReplySchema, answer)
    if (reply.success) return { ok: true, note: reply.output.note }
    const refusal = v.safeParse(RefusalSchema, answer)
    return { ok: false, code: refusal.success ? refusal.output.code : 'unreachable' }
  } catch {
    return { ok: false, code: 'unreachable' }
  }
}
