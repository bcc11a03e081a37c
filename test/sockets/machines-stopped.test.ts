/** A process that stands still past its lease: its rooms' media ends without it, and it lets nobody be heard when it goes on. */
import { execFileSync } from 'node:child_process'
import { afterEach, expect, test, vi } from 'vitest'
import { pause } from './boardGroup.ts'
import { freePort, hasRedis, type RedisServer, startRedis } from './redisServer.ts'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'

vi.setConfig({ testTimeout: 90_000 })

let redis: RedisServer | null = null
let servers: readonly ServerProcess[] = []
afterEach(async () => {
  for (const { pid } of servers) process.kill(pid, 'SIGCONT')
  await Promise.all(servers.map((each) => each.end('SIGKILL')))
  await redis?.kill()
})

/** The media process: the first of its module, before the one that stands by. */
const mediaOf = (pid: number): number => {
  const out = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], { encoding: 'utf8' })
  const line = out.split('\n').find((each) => each.includes('embedded/child'))
  if (line === undefined) throw new Error('no media process')
  return Number.parseInt(line, 10)
}

/** A process that has ended waits for its parent to hear of it. */
const runs = (pid: number): boolean => {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith(
      'Z',
    )
  } catch {
    return false
  }
}

test.runIf(hasRedis)(
  'media ends within the lease of a process that stands still, and comes back with it',
  async () => {
    redis = await startRedis()
    const { url: shared } = redis
    // A node that knows of no other may live longer than its lease.
    const started = async (): Promise<ServerProcess> =>
      startServerProcess({
        env: { REDIS_URL: shared, NODE_ADDRESS: `127.0.0.1:${await freePort()}` },
      })
    const [server, other] = await Promise.all([started(), started()])
    servers = [server, other]
    const { pid, url, lines } = server
    const directory = async (): Promise<unknown> =>
      (await (await fetch(`${url}/readyz`)).json()).directory
    await expect.poll(directory, { timeout: 10_000 }).toBe('answers')
    // The word of how long it may live has come to the media process.
    await pause(2_500)
    const media = mediaOf(pid)
    process.kill(pid, 'SIGSTOP')
    const stoppedAt = performance.now()
    await pause(3_000)
    expect(runs(media)).toBe(true)
    await expect.poll(() => runs(media), { timeout: 10_000 }).toBe(false)
    // Its lease was renewed at most two seconds before it stopped.
    expect(performance.now() - stoppedAt).toBeLessThan(6_500)
    process.kill(pid, 'SIGCONT')
    await expect.poll(directory, { timeout: 10_000 }).toBe('answers')
    await expect.poll(() => lines.join('\n'), { timeout: 20_000 }).toContain('media-restarted')
  },
)
