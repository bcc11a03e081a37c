/** The HTTP side: client files, room-making, public keys and health. Every answer carries the same strict headers. */
import express, { type ErrorRequestHandler, type Express } from 'express'
import { ENDED_PATH } from '../../shared/endedRoom.ts'
import { SIGN_IN_PATH, SIGNED_IN_PATH } from '../../shared/signInPaths.ts'
import { SCHEME_LINKS_PATH } from '../../shared/signScheme.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { type Log, logUnexpected } from '../log.ts'
import { readBuildName } from './buildName.ts'
import { changeDates } from './changeDates.ts'
import { type ClientFiles, serveClient } from './clientFiles.ts'
import { type EndKeeping, endedRoom } from './endedRoom.ts'
import { setHeaders } from './headers.ts'
import { makeRoom, type RoomMaking } from './makeRoom.ts'
import { type OperatorsParts, tellMetrics, tellStatus } from './operators.ts'
import { serveReceiptKeys } from './receiptKeys.ts'
import { refuse } from './refusal.ts'
import { securityText } from './securityText.ts'
import { signIn } from './signIn.ts'
import { signScheme } from './signScheme.ts'

export interface AppParts {
  readonly config: Pick<Config, 'publicUrl' | 'trustedProxies' | 'tls' | 'securityContact'>
  /** Null: this process serves no pages (the development server does). */
  readonly files: ClientFiles | null
  readonly making: RoomMaking
  readonly ends: EndKeeping
  /** This process by a name drawn at its start: pages see by it that a server has started again. */
  readonly run: string
  readonly operators: OperatorsParts
  readonly log: Log
  readonly clock: Clock
  readonly readiness: () => Readiness
}

/** Whether new groups may come to this process; where it is one of several, whether their directory answers. */
export interface Readiness {
  readonly ok: boolean
  readonly directory?: 'answers' | 'away'
}

const ROOMS_PATH = '/api/rooms'
const DATES_PATH = '/api/series/dates'
/** Where links are signed, and where one signs in for that. */
export const SIGNING_PATHS: ReadonlySet<string> = new Set([
  ROOMS_PATH,
  DATES_PATH,
  SCHEME_LINKS_PATH,
  SIGN_IN_PATH,
  SIGNED_IN_PATH,
])

const BODY_BYTES = 16 * 1024

/** A body that is too large or is no JSON has a status of its own; anything else is our mistake. */
const codeOf = (error: unknown): 'too-large' | 'bad-message' | 'server-error' => {
  const status = error instanceof Error && 'status' in error ? error.status : 500
  if (status === 413) return 'too-large'
  return typeof status === 'number' && status >= 400 && status < 500
    ? 'bad-message'
    : 'server-error'
}

const answerError =
  (log: Log): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    const code = codeOf(error)
    if (code === 'server-error') logUnexpected(log, 'http', error)
    refuse(response, code)
  }

export function createApp(parts: AppParts): Express {
  const { config, files, making, ends, operators, run, log, clock, readiness } = parts
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.set('trust proxy', [...config.trustedProxies])
  const secure = config.tls !== null || config.publicUrl?.startsWith('https:') === true
  app.use(setHeaders(config.publicUrl, secure))

  const build = readBuildName(files)
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true, run, build })
  })
  app.get('/readyz', (_request, response) => {
    const ready = readiness()
    response.status(ready.ok ? 200 : 503).json(ready)
  })
  serveReceiptKeys(app, making.tokens.receipt, files, config.publicUrl)
  app.get('/api/status', tellStatus(operators))
  app.get('/metrics', tellMetrics(operators))
  const { publicUrl, securityContact } = config
  if (securityContact !== null) {
    app.get('/.well-known/security.txt', (_request, response) => {
      response.type('text/plain').send(securityText(securityContact, publicUrl, clock.now()))
    })
  }
  const body = express.json({ limit: BODY_BYTES, strict: true, type: 'application/json' })
  app.post(ROOMS_PATH, body, makeRoom(making))
  if (making.creation.by === 'account') {
    const { begin, finish } = signIn({
      ...making,
      signIn: making.creation.signIn,
      url: publicUrl ?? '',
    })
    app.post(SIGN_IN_PATH, body, begin)
    app.post(SIGNED_IN_PATH, body, finish)
  }
  app.post(ENDED_PATH, body, endedRoom(ends))
  app.post(DATES_PATH, body, changeDates(making))
  app.post(SCHEME_LINKS_PATH, body, signScheme(making))
  if (files !== null) app.use(serveClient(files))
  app.use((_request, response) => refuse(response, 'not-found'))
  app.use(answerError(log))
  return app
}
