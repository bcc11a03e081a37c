import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Starts the module of the media process that lies beside this one: TypeScript through tsx, or what was built from
 * it. It knows no secret: its environment holds nothing of the server's.
 */
export function forkChild(): ChildProcess {
  const extension = extname(fileURLToPath(import.meta.url))
  return fork(fileURLToPath(new URL(`./child${extension}`, import.meta.url)), [], {
    execArgv: extension === '.ts' ? ['--import', tsx()] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR },
  })
}

const tsx = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
