/** The server as a process: what stops its start, and how it goes. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { connect, enter, makeRoom, type ServerProcess, startServerProcess } from './harness.ts'

vi.setConfig({ testTimeout: 90_000 })

let server: ServerProcess | null = null
afterEach(async () => {
  await server?.end('SIGKILL')
  server = null
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

const runToItsEnd = (env: Readonly<Record<string, string>>): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      env: { PATH: process.env.PATH, PORT: '0', MEDIA_UDP_PORT: '0', ...env },
    })
    let out = ''
    let said = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.once('close', (code) => resolve({ code, out, said }))
  })

describe('the start', () => {
  test('is stopped by one clear sentence, and the log does not quote it', async () => {
    const { code, out, said } = await runToItsEnd({ SERVER_SECRET: 'too short to be one' })
    expect(code).toBe(1)
    expect(said.trim().split('\n')).toHaveLength(1)
    expect(said).toContain('SERVER_SECRET is shorter than 32 characters')
    expect(said + out).not.toContain('too short to be one')
    expect(JSON.parse(out)).toMatchObject({ event: 'start-refused', why: 'configuration' })
  })

  test('is stopped by a port that is taken', async () => {
    server = await startServerProcess()
    const { code, said } = await runToItsEnd({ PORT: String(server.port) })
    expect(code).toBe(1)
    expect(said).toContain(`cannot listen on 127.0.0.1:${server.port}`)
  })
})

describe('the log', () => {
  test('that nobody reads any more neither ends the server nor keeps it busy', async () => {
    server = await startServerProcess()
    server.stopReading()
    await enter(await makeRoom(server), 'leader', 'Ruth')
    const writes = (): number =>
      Number(/^syscw: (\d+)$/m.exec(readFileSync(`/proc/${server?.pid}/io`, 'utf8'))?.[1])
    const before = writes()
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(writes() - before).toBeLessThan(100)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })
})

describe('SIGTERM', () => {
  test('with nobody there ends at once', async () => {
    const idle = await startServerProcess()
    expect(await idle.end('SIGTERM')).toBe(0)
    expect(idle.lines.join('\n')).toContain('server-stopped')
  })

  test('lets a running group finish, takes no new room, and goes when it has', async () => {
    server = await startServerProcess({ env: { DRAIN_MINUTES: '5' } })
    const room = await makeRoom(server)
    const other = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ended = server.end('SIGTERM')
    await leader.untilRoom(({ draining }) => draining)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
    expect(
      await connect(other.url, { invitation: other.invitation('leader'), proof: other.proof }),
    ).toMatchObject({ code: 'draining' })
    await leader.ok({ type: 'end-room' })
    expect(await ended).toBe(0)
  })

  test('a second one does not wait', async () => {
    server = await startServerProcess({ env: { DRAIN_MINUTES: '5' } })
    const leader = await enter(await makeRoom(server), 'leader', 'Ruth')
    const ended = server.end('SIGTERM')
    await leader.untilRoom(({ draining }) => draining)
    await server.end('SIGTERM')
    expect(await ended).toBe(0)
    await leader.waitFor(() => leader.closed, 'the end of the line')
  })
})
