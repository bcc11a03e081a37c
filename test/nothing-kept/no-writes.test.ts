import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltServer } from '../browser/drive/server.ts'
import {
  admit,
  connect,
  enter,
  makeRoom,
  type ServerProcess,
  waitAtTheDoor,
} from '../sockets/harness.ts'
import { childrenOf } from './processMemory.ts'
import { removeFolder, temporaryFolder } from './profiles.ts'
import { callsIn, TRACED, writesIn } from './systemCalls.ts'

let folder: string
let server: ServerProcess | null = null

beforeAll(() => {
  if (!existsSync('/usr/bin/strace')) {
    execFileSync('apt-get', ['install', '-y', '-q', 'strace'], { stdio: 'inherit' })
  }
  folder = temporaryFolder('strace')
})
afterAll(async () => {
  await server?.end('SIGKILL')
  removeFolder(folder)
})

describe('the server under strace', () => {
  it('opens nothing for writing, from its start through a session to its end', async () => {
    const trace = join(folder, 'trace')
    server = await startBuiltServer(0, {
      under: ['strace', '-f', '--seccomp-bpf', '-s', '256', '-e', `trace=${TRACED}`, '-o', trace],
      cwd: folder,
      env: { HOME: folder, TMPDIR: folder },
    })
    await holdSession(server)
    const [watched] = childrenOf(server.pid)
    if (watched === undefined) throw new Error('strace runs nothing')
    process.kill(watched, 'SIGTERM')
    // strace keeps signals to itself; it ends with the server.
    expect(await server.end('SIGCONT')).toBe(0)
    const written = readFileSync(trace, 'utf8')
    const calls = callsIn(written)
    // Both processes were watched, from their first file on.
    expect(calls.filter((call) => /^openat.*server\/main\.js/.test(call))).not.toEqual([])
    expect(calls.filter((call) => /^openat.*embedded\/child\.js/.test(call))).not.toEqual([])
    expect(writesIn(written)).toEqual([])
  })

  it('would be seen if it did', () => {
    const trace = [
      '7 openat(AT_FDCWD, "/tmp/kept", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 19',
      '7 openat(AT_FDCWD, "/tmp/late", O_RDWR <unfinished ...>',
      '8 openat(AT_FDCWD, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 20',
      '7 <... openat resumed>) = 21',
      '8 openat(AT_FDCWD, "/refused", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)',
      '8 openat(AT_FDCWD, "/dev/null", O_RDWR|O_CLOEXEC) = 3',
      '9 mkdir("/tmp/folder", 0777) = 0',
    ].join('\n')
    expect(writesIn(trace)).toEqual([
      'openat(AT_FDCWD, "/tmp/kept", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 19',
      'openat(AT_FDCWD, "/tmp/late", O_RDWR) = 21',
      'mkdir("/tmp/folder", 0777) = 0',
    ])
  })
})

/** Pages are fetched, links signed, a session is led through its phases, somebody is refused; then all is ended. */
async function holdSession({ url }: ServerProcess): Promise<void> {
  for (const path of ['/', '/r', '/healthz', '/readyz', '/nowhere', '/.well-known/jwks.json']) {
    await (await fetch(url + path)).arrayBuffer()
  }
  const room = await makeRoom({ url })
  const leader = await enter(room, 'leader', 'Ruth')
  const coLeader = await enter(room, 'co-leader', 'Ioana')
  const member = await admit(room, leader, 'Ana')
  await waitAtTheDoor(room, 'member', 'Kofi')
  expect((await connect(url, { invitation: 'none', proof: 'none' })).ok).toBe(false)
  await leader.ok({ type: 'begin' })
  for (let phase = 1; phase < 4; phase += 1) await leader.ok({ type: 'go-to-phase', phase })
  member.close()
  await coLeader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
  await leader.ok({ type: 'end-room' })
  await coLeader.until(({ at }) => at === 'gone')
  for (const client of [leader, coLeader]) client.close()
}
