/** `POST /api/rooms`: checks, counts and signs. */
import { createHash, timingSafeEqual } from 'node:crypto'
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

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const isPassphrase = (passphrase: string, given: string | undefined): boolean =>
  timingSafeEqual(digest(passphrase), digest(given ?? ''))

export function makeRoom(making: RoomMaking): RequestHandler {
  const { addresses, limits, clock, creation } = making
  const everybody = new TokenBucket(limits.makingPerProcess, clock.now())
  return async (request, response) => {
    if (making.draining()) return refuse(response, 'draining')
    const body = v.safeParse(MakeRoomRequestSchema, request.body)
    if (!body.success) return refuse(response, 'bad-message')
    const mark = addresses.mark(request.ip ?? '')
    if (creation.by === 'passphrase') {
      // Before anything is compared: whoever has guessed too often is not told of a right guess either.
      if (!addresses.mayTake('passphrase', mark, limits.passphrasesPerAddress)) {
        return refuse(response, 'too-fast')
      }
      if (!isPassphrase(creation.passphrase, body.output.passphrase)) {
        addresses.take('passphrase', mark, limits.passphrasesPerAddress)
        return refuse(response, 'room-creation-closed')
      }
    }
    if (creation.by === 'account') {
      const pass = await making.tokens.making.read(body.output.pass ?? '')
      if (pass === null) return refuse(response, 'sign-in-needed')
    }
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
