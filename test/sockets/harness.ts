/**
 * A real server in this process, or in one of its own, and raw clients that speak to it with real keys. Nothing here goes through
 * the page's code: what a hostile client can send, these can.
 *
 * ```ts
 * const server = await startTestServer()
 * const room = await makeRoom(server)
 * const leader = await enter(room, 'leader', 'Ruth')            // in the leader's chair
 * const member = await waitAtTheDoor(room, 'member', 'Ana')     // knocked, waits
 * await letIn(leader, member)                                    // seated
 * await leader.ok({ type: 'begin' })
 * await member.until((view) => view.at === 'room' && view.moment.at === 'running')
 * await server.stop()
 * ```
 */
import { type BalintServer, startBalintServer } from '../../server/balintServer.ts'
import type { Clock } from '../../server/clock.ts'
import { readConfig } from '../../server/config.ts'
import type { ClientFiles } from '../../server/http/clientFiles.ts'
import { LIMITS, type Limits } from '../../server/limits.ts'
import type { LogEvent } from '../../server/log.ts'
import { startEmbeddedMedia } from '../../server/media/embedded/start.ts'
import type { MediaServer } from '../../server/media/media.ts'
import { type RecordedMedia, recordedMedia } from './recordedMedia.ts'
import { TEST_SECRET } from './testSecret.ts'

export * from './rawClient.ts'
export * from './serverProcess.ts'
export * from './testRoom.ts'
export { TEST_SECRET } from './testSecret.ts'

export interface TestServer {
  /** `http://127.0.0.1:port` */
  readonly url: string
  readonly server: BalintServer
  /** What the session told the media server; empty with `media: 'embedded'`. */
  readonly media: RecordedMedia
  readonly logs: readonly LogEvent[]
  stop(): Promise<void>
}

export interface TestServerOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly limits?: Partial<Limits>
  readonly clock?: Clock
  readonly files?: ClientFiles
  /** `recorded` (default): remembers orders. `embedded`: the real one, on a free UDP port. */
  readonly media?: 'recorded' | 'embedded'
}

/** A server on a free port of loopback, in this process. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const read = readConfig({
    PORT: '0',
    SERVER_SECRET: TEST_SECRET,
    MEDIA_UDP_PORT: '0',
    ...options.env,
  })
  if (!read.ok) throw new Error(read.sentence)
  const logs: LogEvent[] = []
  const log = (event: LogEvent): void => void logs.push(event)
  const recorded = recordedMedia()
  const media: MediaServer =
    options.media === 'embedded'
      ? await startEmbeddedMedia({ udpPort: 0, processes: 1, bindHost: '127.0.0.1', log })
      : recorded
  const server = await startBalintServer({
    config: read.config,
    media,
    log,
    files: options.files ?? null,
    limits: { ...LIMITS, ...options.limits },
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  })
  return {
    url: `http://127.0.0.1:${server.port}`,
    server,
    media: recorded,
    logs,
    stop: () => server.close(),
  }
}
