/**
 * `POST /api/ended`: a page that was there at a room's end brings the sealed word of it to a server that has started since, so that
 * no older copy brings the room back. It needs no link: whoever has the word can only end what has ended.
 */
import type { RequestHandler } from 'express'
import * as v from 'valibot'
import { EndedRequestSchema } from '../../shared/endedRoom.ts'
import type { Addresses } from '../addresses.ts'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import type { Rooms } from '../rooms/registry.ts'
import { openCopy } from '../rooms/roomCopy.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { refuse } from './refusal.ts'

export interface EndKeeping {
  readonly rooms: Pick<Rooms, 'heedEnd'>
  readonly tokens: Pick<Tokens, 'copy'>
  readonly addresses: Addresses
  readonly limits: Pick<Limits, 'endsPerAddress'>
  readonly clock: Clock
}

export function endedRoom(keeping: EndKeeping): RequestHandler {
  const { rooms, tokens, addresses, limits, clock } = keeping
  return async (request, response) => {
    if (!addresses.take('ends', addresses.mark(request.ip ?? ''), limits.endsPerAddress)) {
      return refuse(response, 'too-fast')
    }
    const body = v.safeParse(EndedRequestSchema, request.body)
    if (!body.success) return refuse(response, 'bad-message')
    const opened = await openCopy(body.output.word, tokens.copy, clock.now())
    if (opened.ok || opened.code !== 'room-ended') return refuse(response, 'not-a-copy')
    rooms.heedEnd(opened.over)
    response.status(204).end()
  }
}
