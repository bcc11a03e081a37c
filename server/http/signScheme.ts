/** `POST /api/scheme/links`: signs several groups' series at once. Nothing is remembered, and no name is asked for. */
import type { RequestHandler } from 'express'
import * as v from 'valibot'
import { type SignSchemeReply, SignSchemeRequestSchema } from '../../shared/signScheme.ts'
import { signRoom } from '../rooms/signRoom.ts'
import { TokenBucket } from '../tokenBucket.ts'
import type { RoomMaking } from './makeRoom.ts'
import { refuse } from './refusal.ts'
import { lacksRight } from './rightToMake.ts'

export function signScheme(making: RoomMaking): RequestHandler {
  const { addresses, limits, clock, tokens, random } = making
  const everybody = new TokenBucket(limits.schemesPerProcess, clock.now())
  return async (request, response) => {
    if (making.draining()) return refuse(response, 'draining')
    const body = v.safeParse(SignSchemeRequestSchema, request.body)
    if (!body.success) return refuse(response, 'bad-message')
    const mark = addresses.mark(request.ip ?? '')
    const lack = await lacksRight(making, mark, body.output)
    if (lack !== null) return refuse(response, lack)
    const { series } = body.output
    const mayPass =
      addresses.take('scheme', mark, limits.schemesPerAddress, series.length) &&
      everybody.take(clock.now(), series.length)
    if (!mayPass) return refuse(response, 'too-fast')
    const reply: { -readonly [K in keyof SignSchemeReply]: SignSchemeReply[K] } = {
      signed: [],
      receiptsTrial: making.trial,
    }
    for (const { rule, ...asked } of series) {
      const when = { kind: 'series', rule } as const
      const signed = await signRoom(
        { ...asked, when, members: 'personal' },
        tokens,
        random,
        clock.now(),
      )
      if (!signed.ok) return refuse(response, signed.code)
      const { roomId, invitations } = signed.reply
      reply.signed.push({ roomId, invitations })
    }
    const links = reply.signed.reduce((sum, each) => sum + each.invitations.members.length + 3, 0)
    making.log({ event: 'invitations-signed', links, series: true })
    response.status(201).json(reply)
  }
}
