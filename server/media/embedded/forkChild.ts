import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Largest half of V8's young generation, in MB. V8's own bound is 16: the process then grew from 111 to 137 MB over the
 * first 550 rooms, while a collection at any moment, after 50 rooms or after 1,000, left 90 ± 1 MB. With 2 it stands at
 * 116 to 117 MB from the 200th room on, and `npm run bench -- media` shows CPU and delay no different with 1, 2, 4, 8 or 16.
 */
const YOUNG_HALF_MB = 2

/**
 * Starts the module of the media process that lies beside this one: TypeScript through tsx, or what was built from
 * it. It knows no secret: its environment holds nothing of the server's.
 */
export function forkChild(): ChildProcess {
  const extension = extname(fileURLToPath(import.meta.url))
  return fork(fileURLToPath(new URL(`./child${extension}`, import.meta.url)), [], {
    execArgv: [
      `--max-semi-space-size=${YOUNG_HALF_MB}`,
      ...(extension === '.ts' ? ['--import', tsx()] : []),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR },
  })
}

const tsx = (): string => pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
