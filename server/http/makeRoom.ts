/** `POST /api/rooms`: checks, counts and signs. */
import type { RequestHandler } from 'express'
import * as v from 'valibot'
import { type MakeRoomReply, MakeRoomRequestSchema } from '../../shared/makeRoom.ts'
import type { RandomBytes } from '../../shared/sealing/bytes.ts'
import type { Addresses } from '../addresses.ts'
import type { Clock } from '../clock.ts'
import type { RoomCreation } from '../config.ts'
import type { Limits } from '../limits.ts'
import type { Log } from '../log.ts'
import { signRoom } from '../rooms/signRoom.ts'
import { TokenBucket } from '../tokenBucket.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { refuse } from './refusal.ts'
import { lacksRight } from './rightToMake.ts'

export interface RoomMaking {
  readonly tokens: Tokens
  readonly addresses: Addresses
  readonly limits: Limits
  readonly clock: Clock
  readonly random: RandomBytes
  readonly log: Log
  readonly creation: RoomCreation
  readonly trial: boolean
  /** The server is on its way out. */
  readonly draining: () => boolean
}

export function makeRoom(making: RoomMaking): RequestHandler {
  const { addresses, limits, clock } = making
  const everybody = new TokenBucket(limits.makingPerProcess, clock.now())
  return async (request, response) => {
    if (making.draining()) return refuse(response, 'draining')
    const body = v.safeParse(MakeRoomRequestSchema, request.body)
    if (!body.success) return refuse(response, 'bad-message')
    const mark = addresses.mark(request.ip ?? '')
    const lack = await lacksRight(making, mark, body.output)
    if (lack !== null) return refuse(response, lack)
    if (!addresses.take('making', mark, limits.makingPerAddress) || !everybody.take(clock.now())) {
      return refuse(response, 'too-fast')
    }
    const signed = await signRoom(body.output, making.tokens, making.random, clock.now())
    if (!signed.ok) return refuse(response, signed.code)
    const reply: MakeRoomReply = { ...signed.reply, receiptsTrial: making.trial }
    making.log({
      event: 'invitations-signed',
      links: reply.invitations.members.length + 3,
      series: body.output.when.kind === 'series',
    })
    response.status(201).json(reply)
  }
}
