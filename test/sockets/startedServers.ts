import { afterEach } from 'vitest'
import { startTestServer, type TestServer } from './harness.ts'
import type { TestClock } from './testClock.ts'

/** Starts servers within one test, each like another process with the same secret; all of them stop after it. */
export function startedServers(): (clock?: TestClock) => Promise<TestServer> {
  const servers: TestServer[] = []
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()))
  })
  return async (clock) => {
    const server = await startTestServer(clock === undefined ? {} : { clock })
    servers.push(server)
    return server
  }
}

/** The copy of the state follows the view within a moment. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300))
