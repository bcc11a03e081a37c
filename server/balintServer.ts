/** The whole server in one object: HTTP, sockets, rooms and the media gate around one configuration. It reads no environment. */
import { type RandomBytes, secureRandom } from '../shared/sealing/bytes.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { Certificate } from './http/certificate.ts'
import type { ClientFiles } from './http/clientFiles.ts'
import { listening } from './http/listener.ts'
import { ownUrl } from './http/ownUrl.ts'
import { LIMITS, type Limits } from './limits.ts'
import type { Log } from './log.ts'
import type { MediaServer } from './media/media.ts'
import { type BalintServer, Running } from './running.ts'
import { Ledger } from './status/ledger.ts'
import { createTokens } from './tokens/tokens.ts'

export type { BalintServer }

export interface ServerParts {
  readonly config: Config
  readonly media: MediaServer
  readonly log: Log
  /** What `log` is counted by already; without one it is counted from here on. */
  readonly ledger?: Ledger
  /** Null: no pages are served. */
  readonly files: ClientFiles | null
  readonly limits?: Limits
  readonly clock?: Clock
  readonly random?: RandomBytes
}

/** Starts listening. Rejects when the port is taken, or with a `CertificateFault`. */
export async function startBalintServer(parts: ServerParts): Promise<BalintServer> {
  const { config } = parts
  const random = parts.random ?? secureRandom
  const clock = parts.clock ?? systemClock
  const ledger = parts.ledger ?? new Ledger(() => clock.now())
  const log = parts.ledger === undefined ? ledger.over(parts.log) : parts.log
  const certificate = config.tls === null ? null : await Certificate.read(config.tls)
  const tokens = await createTokens(
    {
      secret: config.secret ?? random(32),
      ...(config.previousSecret === null ? {} : { previous: config.previousSecret }),
    },
    () => clock.now(),
    config.formerKeys,
  )
  const limits = parts.limits ?? LIMITS
  const running = new Running({ ...parts, limits, log, ledger, clock, random, tokens, certificate })
  const port = await listening(running.http, config)
  await running.listenInside()
  const url = ownUrl(config, port)
  log({ event: 'server-started', url, trial: config.secret === null })
  return running.at(url, port)
}
