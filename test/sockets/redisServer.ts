/** Debian's Redis in a process of its own, as the shipped configuration has it: nothing on disk. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@redis/client'

/** As Debian has it (`.ci/run` sees to it); elsewhere the tests that need it are left out. */
export const hasRedis = existsSync('/usr/bin/redis-server')

export interface RedisServer {
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Ends it without a word. */
  kill(): Promise<void>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const answers = async (url: string): Promise<boolean> => {
  const client = createClient({ url, socket: { reconnectStrategy: false } })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.ping()) === 'PONG'
  } catch {
    return false
  } finally {
    if (client.isOpen) client.destroy()
  }
}

const gone = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

/** On a free port unless one is named. Rejects when it does not answer within 10 s. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const at = port ?? (await freePort())
  const settings = ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn('redis-server', settings, { stdio: 'ignore' })
  const url = `redis://127.0.0.1:${at}`
  const until = Date.now() + 10_000
  while (!(await answers(url))) {
    if (Date.now() > until || child.exitCode !== null) throw new Error('no redis-server')
    await pause(50)
  }
  return {
    url,
    port: at,
    pid: child.pid ?? 0,
    async kill() {
      child.kill('SIGKILL')
      await gone(child)
    },
  }
}
