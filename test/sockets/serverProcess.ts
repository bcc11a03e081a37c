/** The server in a process of its own: to be killed, watched by strace, or measured. */
import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { TEST_SECRET } from './testSecret.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

export interface ServerProcess {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Epoch ms at which it said that it listens. */
  readonly listeningAt: number
  /** Lines it wrote on stdout. */
  readonly lines: readonly string[]
  /** What it wrote on stderr, with `keepErrors`. */
  readonly said: readonly string[]
  /** Whoever reads its log goes away. */
  stopReading(): void
  /** Sends a signal; resolves with the exit code (null when killed). */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export interface ServerProcessOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Run what `node build.mjs` built instead of the sources. */
  readonly built?: boolean
  /** Another module than the server's own start, as TypeScript. */
  readonly entry?: string
  /** A command that runs the server, such as `['strace', '-f', …]`. */
  readonly under?: readonly string[]
  /** For node itself, such as `--expose-gc`. */
  readonly nodeOptions?: readonly string[]
  /** The folder it runs in; the project's by default. */
  readonly cwd?: string
  /** Remember stderr as `said` instead of showing it. */
  readonly keepErrors?: boolean
}

const StartedSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ event: v.literal('server-started'), url: v.string() }),
)

/** Starts a server on a free port, unless `env.PORT` names one, and waits until it listens. */
export async function startServerProcess(
  options: ServerProcessOptions = {},
): Promise<ServerProcess> {
  const node = options.built
    ? [join(ROOT, 'dist/server/server/main.js')]
    : ['--import', 'tsx', join(ROOT, options.entry ?? 'server/main.ts')]
  const [command = '', ...args] = [
    ...(options.under ?? []),
    process.execPath,
    ...(options.nodeOptions ?? []),
    ...node,
  ]
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    stdio: ['ignore', 'pipe', options.keepErrors ? 'pipe' : 'inherit'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: '0',
      MEDIA_UDP_PORT: '0',
      SERVER_SECRET: TEST_SECRET,
      ...options.env,
    },
  })
  const lines: string[] = []
  const said: string[] = []
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => said.push(line))
  const started = await hasStarted(child, lines)
  return {
    ...started,
    port: Number(new URL(started.url).port),
    pid: child.pid ?? 0,
    lines,
    said,
    stopReading: () => child.stdout?.destroy(),
    end: (signal) =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
        child.once('exit', (code) => resolve(code))
        child.kill(signal)
      }),
  }
}

function hasStarted(
  child: ChildProcess,
  lines: string[],
): Promise<{ readonly url: string; readonly listeningAt: number }> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
    child.once('error', reject)
    if (child.stdout === null) {
      reject(new Error('no output'))
      return
    }
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      const started = v.safeParse(StartedSchema, line)
      if (started.success) {
        const port = new URL(started.output.url).port
        resolve({ url: `http://127.0.0.1:${port}`, listeningAt: Date.now() })
      }
    })
  })
}
