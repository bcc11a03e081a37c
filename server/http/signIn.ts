/** `POST /api/sign-in` and `POST /api/signed-in`: from a page to the organisation's provider, and from its answer to a pass. Nothing is remembered. */
import type { Request, RequestHandler, Response } from 'express'
import * as v from 'valibot'
import {
  BeginSignInSchema,
  FinishSignInSchema,
  type SignedIn,
  type SignInBegun,
} from '../../shared/signIn.ts'
import { RETURN_PATH } from '../../shared/signInPaths.ts'
import type { Addresses } from '../addresses.ts'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import type { Log } from '../log.ts'
import { Provider, type SignInConfig } from '../signIn/provider.ts'
import { TokenBucket } from '../tokenBucket.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { refuse } from './refusal.ts'

interface SigningIn {
  readonly signIn: SignInConfig
  /** By which browsers reach this server. */
  readonly url: string
  readonly tokens: Tokens
  readonly addresses: Addresses
  readonly limits: Limits
  readonly clock: Clock
  readonly log: Log
}

export function signIn(parts: SigningIn): {
  readonly begin: RequestHandler
  readonly finish: RequestHandler
} {
  const { tokens, addresses, limits, clock, log } = parts
  const provider = new Provider(parts.signIn, `${parts.url}${RETURN_PATH}`)
  const everybody = new TokenBucket(limits.signInsPerProcess, clock.now())
  const mayAsk = (request: Request): boolean =>
    addresses.take('sign-in', addresses.mark(request.ip ?? ''), limits.signInsPerAddress) &&
    everybody.take(clock.now())

  const begin = async (request: Request, response: Response): Promise<void> => {
    if (!v.is(BeginSignInSchema, request.body)) return refuse(response, 'bad-message')
    if (!mayAsk(request)) return refuse(response, 'too-fast')
    const begun = await provider.begin()
    if (!begun.ok) {
      log({ event: 'sign-in', outcome: 'away' })
      return refuse(response, begun.code)
    }
    const { url, attempt } = begun
    const reply: SignInBegun = {
      url,
      state: attempt.state,
      attempt: await tokens.signIn.seal(attempt),
    }
    response.status(201).json(reply)
  }

  const finish = async (request: Request, response: Response): Promise<void> => {
    const body = v.safeParse(FinishSignInSchema, request.body)
    if (!body.success) return refuse(response, 'bad-message')
    if (!mayAsk(request)) return refuse(response, 'too-fast')
    const attempt = await tokens.signIn.open(body.output.attempt)
    if (attempt === null) return refuse(response, 'sign-in-failed')
    const finished = await provider.finish(attempt, body.output.returned)
    log({ event: 'sign-in', outcome: finished.ok ? 'signed-in' : OUTCOMES[finished.code] })
    if (!finished.ok) return refuse(response, finished.code)
    const reply: SignedIn = { pass: await tokens.making.sign({}) }
    response.status(201).json(reply)
  }
  return { begin, finish }
}

const OUTCOMES = {
  'sign-in-away': 'away',
  'sign-in-failed': 'failed',
  'sign-in-refused': 'refused',
} as const
