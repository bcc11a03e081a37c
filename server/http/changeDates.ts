/** `POST /api/series/dates`: signs a note of changed dates for whoever holds a leader's link. Nothing is remembered. */
import type { RequestHandler } from 'express'
import * as v from 'valibot'
import { type ChangeDatesReply, ChangeDatesRequestSchema } from '../../shared/changeDates.ts'
import { markOfSeries } from '../../shared/datesNote.ts'
import { isSeries, roleOf } from '../../shared/invitation.ts'
import { faultOfChange } from '../../shared/seriesChange.ts'
import { isLeading } from '../../shared/session/seat.ts'
import { knowsSecret } from '../rooms/credentials.ts'
import type { RoomMaking } from './makeRoom.ts'
import { refuse } from './refusal.ts'

export function changeDates(making: RoomMaking): RequestHandler {
  const { tokens, addresses, limits, clock, log } = making
  return async (request, response) => {
    const body = v.safeParse(ChangeDatesRequestSchema, request.body)
    if (!body.success) return refuse(response, 'bad-message')
    const mark = addresses.mark(request.ip ?? '')
    if (!addresses.take('making', mark, limits.makingPerAddress)) {
      return refuse(response, 'too-fast')
    }
    const { invitation, proof, change } = body.output
    const claims = await tokens.invitation.read(invitation)
    if (claims === null) return refuse(response, 'link-altered')
    if (!(await knowsSecret(proof, claims))) return refuse(response, 'key-does-not-fit')
    if (!isLeading(roleOf(claims))) return refuse(response, 'leaders-only')
    if (!isSeries(claims)) return refuse(response, 'not-allowed')
    if (faultOfChange(claims.w, change, clock.now()) !== null) {
      return refuse(response, 'bad-message')
    }
    const note = await tokens.dates.sign({ series: await markOfSeries(claims.s), change })
    log({ event: 'dates-signed', changes: change.dates.length })
    const reply: ChangeDatesReply = { note }
    response.status(201).json(reply)
  }
}
