import { io } from 'socket.io-client'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { LIMITS } from '../../server/limits.ts'
import {
  admit,
  connect,
  connectWith,
  enter,
  makeRoom,
  openLink,
  type RawClient,
  startTestServer,
} from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'

const server = await ownServer()

async function gather() {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  return { room, leader, ana: await admit(room, leader, 'Ana') }
}

const stillWorks = async (leader: RawClient, other: RawClient): Promise<void> => {
  const before = other.room.locked
  await leader.ok({ type: 'lock', on: !before })
  await other.untilRoom(({ locked }) => locked !== before)
}

describe('floods', () => {
  test('commands: too fast, then dropped; the others are heard', async () => {
    const { leader, ana } = await gather()
    const bare: { emit(event: string, ...args: unknown[]): unknown } = ana.socket
    const codes = new Set<string>()
    for (let sent = 0; sent < LIMITS.messages.command.burst + LIMITS.floodAfter + 50; sent += 1) {
      bare.emit('command', { type: 'signal', kind: 'need-moment' }, (answer: { code?: string }) =>
        codes.add(answer.code ?? 'ok'),
      )
    }
    await stillWorks(leader, leader)
    await ana.waitFor(() => ana.closed, 'the end of the line')
    expect([...codes]).toContain('too-fast')
    expect(server.logs).toContainEqual({ event: 'connection-dropped', why: 'flood' })
  })

  test('nonsense and unknown events, too', async () => {
    for (const event of ['command', 'nothing of ours']) {
      const { leader, ana } = await gather()
      const bare: { emit(event: string, ...args: unknown[]): unknown } = ana.socket
      const { burst } = LIMITS.messages.nonsense
      for (let sent = 0; sent < burst + LIMITS.floodAfter + 50; sent += 1) bare.emit(event, sent)
      await ana.waitFor(() => ana.closed, 'the end of the line')
      await stillWorks(leader, leader)
    }
  })

  test('many connections from one address are refused, and let go again', async () => {
    const small = await startTestServer({ limits: { socketsPerAddress: 6 } })
    const room = await makeRoom(small)
    const pages = await Promise.all(Array.from({ length: 6 }, () => openLink(room, 'member')))
    const greeting = { invitation: room.invitation('member'), proof: room.proof }
    expect(await connect(room.url, greeting)).toMatchObject({ code: 'too-many-connections' })
    for (const page of pages) page.close()
    await expect.poll(() => small.server.connections()).toBe(0)
    expect((await connect(room.url, greeting)).ok).toBe(true)
    await small.stop()
  })

  test('many rooms from one address, and in one process', async () => {
    const small = await startTestServer({ limits: { roomsPerAddress: 2 } })
    const rooms = await Promise.all([1, 2, 3].map(() => makeRoom(small)))
    const answers = []
    for (const room of rooms) {
      const greeting = { invitation: room.invitation('leader'), proof: room.proof }
      answers.push(await connect(room.url, greeting))
    }
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual([
      'ok',
      'ok',
      'too-many-rooms',
    ])
    await small.stop()
  })

  test('making rooms without end', async () => {
    const small = await startTestServer({
      limits: { makingPerAddress: { burst: 2, perSecond: 0.001 } },
    })
    await makeRoom(small)
    await makeRoom(small)
    await expect(makeRoom(small)).rejects.toThrow('too-fast')
    await small.stop()
  })

  test('a line that says nothing is closed', async () => {
    const small = await startTestServer({ limits: { helloDeadline: 200 } })
    const socket = new WebSocket(
      `${small.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    )
    const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
    await closed
    await expect.poll(() => small.server.connections()).toBe(0)
    await small.stop()
  })

  test('a page of another origin gets no socket', async () => {
    const socket = io(server.url, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { origin: 'https://elsewhere.example' },
      auth: {},
    })
    const refused = await new Promise<string>((resolve) => {
      socket.on('connect_error', (error) => resolve(error.message))
      socket.on('connect', () => resolve('connected'))
    })
    expect(refused).toBe('websocket error')
    socket.close()
    expect((await connectWith(server.url, {})).ok).toBe(false)
  })
})
