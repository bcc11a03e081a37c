/** `/api/status` and `/metrics`: for whoever runs the server, from this machine or with their passphrase. They change nothing. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Request, RequestHandler, Response } from 'express'
import ipaddr from 'ipaddr.js'
import type { Status } from '../../shared/status.ts'
import type { Addresses } from '../addresses.ts'
import type { Clock } from '../clock.ts'
import type { Limits } from '../limits.ts'
import { isLoopback } from '../mediaAddresses.ts'
import type { Ledger } from '../status/ledger.ts'
import { metricsText } from '../status/metrics.ts'
import { type StatusParts, statusOf } from '../status/status.ts'
import { refuse } from './refusal.ts'

export interface OperatorsParts {
  readonly parts: StatusParts
  readonly passphrase: string | null
  readonly addresses: Addresses
  readonly limits: Pick<Limits, 'passphrasesPerAddress'>
  readonly clock: Clock
  readonly ledger: Ledger
}

/** Written by proxies: a request with one of them was made on another machine, whoever passes it on. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * Whether somebody on this very machine asks, by a name of this machine. A proxy beside us is on this machine too: what it passes on
 * says so, or keeps the name that was asked for.
 */
function isFromHere({ headers, socket }: Request): boolean {
  const from = socket.remoteAddress ?? ''
  const host = `http://${headers.host ?? ''}`
  return (
    ipaddr.isValid(from) &&
    ipaddr.process(from).range() === 'loopback' &&
    URL.canParse(host) &&
    isLoopback(new URL(host).hostname.replace(/^\[|\]$/g, '')) &&
    PASSED_ON.every((name) => headers[name] === undefined)
  )
}

/** Answers who may see it by what right; null, and the answer is given: they may not. */
function rightOf(
  request: Request,
  response: Response,
  { addresses, limits, passphrase }: OperatorsParts,
): Status['seen'] | null {
  const given = request.headers.authorization?.match(/^Bearer (.+)$/)?.[1]
  if (given === undefined && isFromHere(request)) return 'this-machine'
  const mark = addresses.mark(request.ip ?? '')
  // Before anything is compared: whoever has guessed too often is not told of a right guess either.
  if (!addresses.mayTake('operators', mark, limits.passphrasesPerAddress)) {
    refuse(response, 'too-fast')
    return null
  }
  if (
    passphrase !== null &&
    given !== undefined &&
    timingSafeEqual(digest(passphrase), digest(given))
  ) {
    return 'passphrase'
  }
  if (given !== undefined) addresses.take('operators', mark, limits.passphrasesPerAddress)
  response.set('WWW-Authenticate', 'Bearer')
  refuse(response, 'operators-only')
  return null
}

/** For the page `/status`. */
export const tellStatus =
  (operators: OperatorsParts): RequestHandler =>
  (request, response) => {
    const seen = rightOf(request, response, operators)
    if (seen !== null) response.json(statusOf(operators.parts, operators.clock.now(), seen))
  }

/** For Prometheus. */
export const tellMetrics =
  (operators: OperatorsParts): RequestHandler =>
  async (request, response) => {
    const seen = rightOf(request, response, operators)
    if (seen === null) return
    const { clock, ledger, parts } = operators
    const status = statusOf(parts, clock.now(), seen)
    const { type, text } = await metricsText({ status, counts: ledger.counts })
    response.set('Content-Type', type).send(text)
  }
