/** What one person, or one network, can cost everybody else: coming back refills nothing, nothing is queued without end. */
import { createServer, connect as dial, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { LIMITS } from '../../server/limits.ts'
import { seal } from '../../shared/sealing/seal.ts'
import {
  admit,
  comeBack,
  connect,
  enter,
  makeRoom,
  openLink,
  type RawClient,
  startTestServer,
  type TestRoom,
} from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'

const server = await ownServer()

async function gather(): Promise<{ room: TestRoom; leader: RawClient; mallory: RawClient }> {
  const room = await makeRoom(server)
  const leader = await enter(room, 'leader', 'Ruth')
  return { room, leader, mallory: await admit(room, leader, 'Mallory') }
}

const codesOf = (answers: readonly (object | string)[]): readonly string[] =>
  answers.map((answer) => {
    if (typeof answer === 'string') return answer
    return 'code' in answer ? String(answer.code) : 'ok'
  })

test('asking for all that is kept, and coming back to ask again: as often as one line may, in all', async () => {
  const { room, mallory } = await gather()
  let page = mallory
  const codes: string[] = []
  for (let time = 0; time < 6; time += 1) {
    codes.push(...codesOf(await Promise.all([1, 2, 3].map(() => page.say('sync')))))
    page.close()
    page = await comeBack(room, 'member', page)
    await page.untilRoom()
  }
  expect(codes.filter((code) => code === 'ok').length).toBeLessThanOrEqual(
    LIMITS.messages.sync.burst + 2,
  )
})

test('commands over lines that are opened again and again: no more than one line may', async () => {
  const { room, mallory } = await gather()
  let page = mallory
  const codes: string[] = []
  for (let time = 0; time < 4; time += 1) {
    const taps = Array.from({ length: 15 }, (_, at) =>
      page.command({ type: 'curtain', on: at % 2 === 0 }),
    )
    codes.push(...codesOf(await Promise.all(taps)))
    page.close()
    page = await comeBack(room, 'member', page)
    await page.untilRoom()
  }
  const taken = codes.filter((code) => code !== 'too-fast').length
  expect(taken).toBeGreaterThanOrEqual(LIMITS.messages.command.burst)
  expect(taken).toBeLessThan(LIMITS.messages.command.burst + 15)
})

test('returning to one chair without end: told to wait, and the others’ room is quick', async () => {
  const { room, leader, mallory } = await gather()
  const { ticket } = mallory.seating
  const greeting = { invitation: room.invitation('member'), proof: room.proof, ticket }
  const codes: string[] = []
  for (let time = 0; time < LIMITS.returns.burst + 8; time += 1) {
    const answer = await connect(room.url, { ...greeting, pageLoad: mallory.pageLoad })
    codes.push(answer.ok ? 'ok' : answer.code)
    if (answer.ok) answer.client.close()
  }
  expect(codes).toContain('too-fast')
  await leader.ok({ type: 'lock', on: true })
})

test('a leader’s taps are taken, all of them, while members do as much as they can', async () => {
  const { room, leader, mallory } = await gather()
  const others = [mallory]
  for (const name of ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva'])
    others.push(await admit(room, leader, name))
  // Letting them in was done with the same allowance.
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  for (const page of others) {
    for (let tap = 0; tap < 60; tap += 1) void page.command({ type: 'curtain', on: tap % 2 === 0 })
  }
  const taps = Array.from({ length: 20 }, (_, at) =>
    leader.command({ type: 'lock', on: at % 2 === 0 }),
  )
  expect(codesOf(await Promise.all(taps))).toEqual(Array.from({ length: 20 }, () => 'ok'))
})

test('a leader’s frames are taken while members send as much as they can', async () => {
  const small = await startTestServer({
    limits: {
      room: {
        ...LIMITS.room,
        frames: { burst: 20, perSecond: 1 },
        ownFrames: { burst: 30, perSecond: 5 },
      },
    },
  })
  const room = await makeRoom(small)
  const leader = await enter(room, 'leader', 'Ruth')
  const members = [await admit(room, leader, 'Ana'), await admit(room, leader, 'Ben')]
  const note = async (page: RawClient, sequence: number): Promise<Uint8Array> => {
    const { seat } = page.seating
    const header = { version: 1, channel: 'strip', kind: 'note', epoch: 0, board: 0 } as const
    const own = { seat, pageLoad: page.pageLoad, sequence }
    return seal(room.keys.names, { ...header, ...own }, new Uint8Array(64))
  }
  const floods = members.flatMap((page) =>
    Array.from({ length: 80 }, async (_, at) => page.frame(await note(page, at + 1))),
  )
  expect(codesOf(await Promise.all(floods))).toContain('too-fast')
  await leader.say('sync')
  const answers: (object | string)[] = []
  for (let at = 10; at < 30; at += 1) answers.push(await leader.frame(await note(leader, at)))
  expect(new Set(codesOf(answers))).toEqual(new Set(['ok']))
  await small.stop()
})

test('a page that does not read is cut off, and finds all of it again', async () => {
  // Wide for the writer: at an honest pace filling the system's own buffers takes as long as a heartbeat
  // may fail to come, and the line would end for that.
  const wide = { burst: 64 * 1024 * 1024, perSecond: 64 * 1024 * 1024 }
  const small = await startTestServer({
    limits: {
      queuedBytes: 1_000_000,
      transport: wide,
      relay: { ...LIMITS.relay, bytes: wide },
      room: { ...LIMITS.room, ownCommands: wide },
      messages: { ...LIMITS.messages, command: wide },
    },
  })
  const room = await makeRoom(small)
  const leader = await enter(room, 'leader', 'Ruth')
  const far: Socket[] = []
  const wire = createServer((near) => {
    const socket = dial(Number(new URL(small.url).port), '127.0.0.1')
    far.push(socket)
    near.pipe(socket).pipe(near)
    for (const end of [near, socket]) end.on('error', () => near.destroy())
  })
  await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve))
  const address = wire.address()
  const port = typeof address === 'object' ? address?.port : 0
  const mallory = await admit({ ...room, url: `http://127.0.0.1:${port}` }, leader, 'Mallory')
  await mallory.say('sync')
  await leader.say('sync')
  await leader.ok({ type: 'begin' })
  await leader.ok({
    type: 'go-to-phase',
    phase: leader.room.agenda.phases.findIndex(({ kind }) => kind === 'group-work'),
  })
  await leader.ok({ type: 'board-access', access: 'write' })
  const { board } = await leader.untilRoom((view) => view.board.access === 'write')
  for (const socket of far) socket.pause()
  const unsigned = { seat: 255, pageLoad: 0, sequence: 0 }
  const header = {
    version: 1,
    channel: 'board',
    kind: 'update',
    epoch: 0,
    board: board.number,
  } as const
  const dropped = (): boolean => small.logs.some(({ event }) => event === 'connection-dropped')
  // Past what the system itself takes in for a line that nobody reads.
  for (let round = 0; round < 40 && !dropped(); round += 1) {
    // No more than the part of the board that one seat may fill.
    await Promise.all(
      Array.from({ length: 12 }, async () =>
        leader.frame(
          await seal(room.keys.board, { ...header, ...unsigned }, new Uint8Array(60_000)),
        ),
      ),
    )
    await leader.ok({ type: 'wipe-board' })
    await leader.untilRoom((view) => view.board.number > header.board)
    Object.assign(header, { board: leader.room.board.number })
  }
  expect(small.logs).toContainEqual({ event: 'connection-dropped', why: 'slow' })
  for (const socket of far) socket.destroy()
  wire.close()
  await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
  const back = await comeBack(room, 'member', mallory)
  expect(await back.say('sync')).toEqual({ ok: true })
  await small.stop()
}, 60_000)

test('hello after hello on one WebSocket: cut off after a few', async () => {
  const { room } = await gather()
  const socket = new WebSocket(
    `${room.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
  )
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  const heard: string[] = []
  socket.on('message', (data) => heard.push(String(data)))
  await new Promise<void>((resolve) => socket.on('open', () => resolve()))
  for (let time = 0; time < 200; time += 1) socket.send('40{"protocol":1}')
  await closed
  expect(heard.filter((text) => text.startsWith('44')).length).toBeLessThanOrEqual(LIMITS.hellos)
  expect(server.logs).toContainEqual({ event: 'connection-dropped', why: 'flood' })
})

test('more bytes than a page can have to say: cut off, whatever they are', async () => {
  const { room, leader } = await gather()
  const page = await openLink(room, 'member')
  const bare: { emit(event: string, ...args: unknown[]): unknown } = page.socket
  for (let time = 0; time < 30; time += 1) bare.emit('frame', 'A'.repeat(600_000))
  await page.waitFor(() => page.closed, 'the end of the line')
  await leader.ok({ type: 'lock', on: true })
})

test('bytes over lines that are opened again and again: no more than one line may', async () => {
  const rate = { burst: 1_000_000, perSecond: 1 }
  const small = await startTestServer({ limits: { transport: rate, doorBytes: rate } })
  const room = await makeRoom(small)
  const leader = await enter(room, 'leader', 'Ruth')
  const mallory = await admit(room, leader, 'Mallory')
  const large = 'A'.repeat(600_000)
  expect(await mallory.say('frame', large)).toMatchObject({ ok: false })
  mallory.close()
  const again = await comeBack(room, 'member', mallory)
  await again.untilRoom()
  expect(again.closed).toBe(false)
  void again.say('frame', large)
  await again.waitFor(() => again.closed, 'the end of the line')
  // At the door it is the address that pays, and what those in their chairs may say is another's.
  const guest = await openLink(room, 'member')
  expect(await guest.say('frame', large)).toMatchObject({ ok: false })
  guest.close()
  const next = await openLink(room, 'member')
  void next.say('frame', large)
  await next.waitFor(() => next.closed, 'the end of the line')
  await leader.ok({ type: 'lock', on: true })
  await small.stop()
})

test('of a message larger than what is left nothing is waited for: cut off as it comes', async () => {
  const rate = { burst: 100_000, perSecond: 1 }
  const small = await startTestServer({ limits: { transport: rate, doorBytes: rate } })
  const socket = dial(Number(new URL(small.url).port), '127.0.0.1')
  socket.on('error', () => socket.destroy())
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  socket.write(
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
      'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
  )
  await new Promise((resolve) => socket.once('data', resolve))
  socket.resume()
  // The head of one masked text of 600,000 bytes, and a third of it.
  const head = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 0x09, 0x27, 0xc0, 0, 0, 0, 0])
  socket.write(Buffer.concat([head, Buffer.alloc(200_000, 'A')]))
  await closed
  expect(small.logs).toContainEqual({ event: 'connection-dropped', why: 'flood' })
  await small.stop()
})

test('names said at the door over ever new lines are counted by address', async () => {
  const { room, leader } = await gather()
  const codes: string[] = []
  for (let line = 0; line < 40; line += 1) {
    const guest = await openLink(room, 'member')
    const said = Array.from({ length: 6 }, () =>
      guest.say('knock', { name: 'AAAA', commitment: 'x' }),
    )
    codes.push(...codesOf(await Promise.all(said)))
    guest.close()
  }
  expect(codes.filter((code) => code !== 'too-fast').length).toBeLessThanOrEqual(
    LIMITS.door.nonsense.burst + 24,
  )
  await leader.ok({ type: 'lock', on: true })
})

test('a passphrase is not compared for whoever has guessed too often', async () => {
  const closed = await startTestServer({ env: { ROOM_CREATION: 'token:open sesame' } })
  const { signal: _, ...ask } = {
    signal: null,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  }
  const answer = async (passphrase: string): Promise<unknown> => {
    const body = JSON.stringify({
      agenda: 'sixty',
      when: { kind: 'once', start: Date.now(), minutes: 60, zone: 'Europe/Berlin' },
      chairs: 6,
      members: 'shared',
      verifier: 'A'.repeat(22),
      passphrase,
    })
    const { code }: { code?: string } = await (
      await fetch(`${closed.url}/api/rooms`, { ...ask, body })
    ).json()
    return code ?? 'made'
  }
  for (let tried = 0; tried < LIMITS.passphrasesPerAddress.burst; tried += 1) {
    expect(await answer(`guess ${tried}`)).toBe('room-creation-closed')
  }
  expect(await answer('open sesame')).toBe('too-fast')
  await closed.stop()
})

test('of who asks for links without end nothing more is read, whatever it is', async () => {
  const small = await startTestServer({
    limits: { asksPerAddress: { burst: 3, perSecond: 0.001 } },
    env: { TRUSTED_PROXIES: '127.0.0.1' },
  })
  const ask = async (path: string, from: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': from }
    const answer = await fetch(`${small.url}${path}`, { method: 'POST', headers, body: '{' })
    return [
      answer.status,
      await answer.json(),
      answer.headers.get('content-security-policy') !== null,
    ]
  }
  const paths = ['/api/rooms', '/api/series/dates', '/api/rooms', '/api/series/dates', '/api/rooms']
  const said = []
  for (const path of paths) said.push(await ask(path, '203.0.113.1'))
  const read = [400, { code: 'bad-message' }, true]
  const unread = [429, { code: 'too-fast' }, true]
  expect(said).toEqual([read, read, read, unread, unread])
  expect(await ask('/api/rooms', '203.0.113.2')).toEqual(read)
  expect((await fetch(`${small.url}/healthz`)).status).toBe(200)
  await small.stop()
})

test('line checks of four addresses leave places for a fifth', async () => {
  const proxied = await startTestServer({ env: { TRUSTED_PROXIES: '127.0.0.1' } })
  const look = async (address: string): Promise<number> => {
    const response = await fetch(`${proxied.url}/media/rtc/v1/validate?access_token=check`, {
      headers: { 'x-forwarded-for': address },
    })
    return response.status
  }
  const taken: number[] = []
  for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4']) {
    const answers = await Promise.all(Array.from({ length: 40 }, () => look(address)))
    taken.push(answers.filter((status) => status === 200).length)
  }
  expect(taken[0]).toBe(LIMITS.lineChecksPerAddress)
  expect(await look('203.0.113.5')).toBe(200)
  expect(await look('203.0.113.6')).toBe(200)
  await proxied.stop()
})
