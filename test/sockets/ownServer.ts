/** A server for the tests of one file: it stands before the first of them and is stopped after the last. */
import { afterAll } from 'vitest'
import { startTestServer, type TestServer, type TestServerOptions } from './harness.ts'

/** Waited for at the top of a test file. */
export async function ownServer(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await startTestServer(options)
  afterAll(() => server.stop())
  return server
}
