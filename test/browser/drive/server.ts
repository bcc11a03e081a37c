/** The built server in a process of its own, that can be killed and started again in the same place. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type ServerProcess,
  type ServerProcessOptions,
  startServerProcess,
} from '../../sockets/serverProcess.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Builds only what was never built: `npm test` has built before, and knows from what. */
export async function startBuiltServer(
  port = 0,
  options: ServerProcessOptions = {},
): Promise<ServerProcess> {
  if (!existsSync(`${root}dist/built`)) {
    execFileSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'ignore' })
  }
  return startServerProcess({ ...options, built: true, env: { PORT: `${port}`, ...options.env } })
}
