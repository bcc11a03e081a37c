/** Asks the server to sign a change of a series' dates, with the proof of a leader's link. Never throws. */
import * as v from 'valibot'
import type { ErrorCode } from '../../shared/answer.ts'
import { ChangeDatesReplySchema, type ChangeDatesRequest } from '../../shared/changeDates.ts'
import type { LinkParts } from '../../shared/link.ts'
import { toBase64Url } from '../../shared/sealing/bytes.ts'
import { deriveAdmission } from '../../shared/sealing/keys.ts'
import type { SeriesChange } from '../../shared/seriesChange.ts'
import { postJson, refusalIn } from './postJson.ts'

export type SignedDates =
  | { readonly ok: true; readonly note: string }
  | { readonly ok: false; readonly code: ErrorCode | 'unreachable' }

export async function changeDates(link: LinkParts, change: SeriesChange): Promise<SignedDates> {
  const request: ChangeDatesRequest = {
    invitation: link.invitation,
    proof: toBase64Url(await deriveAdmission(link.roomSecret)),
    change,
  }
  const answer = await postJson('/api/series/dates', request)
  const reply = v.safeParse(ChangeDatesReplySchema, answer)
  return reply.success
    ? { ok: true, note: reply.output.note }
    : { ok: false, code: refusalIn(answer) }
}
