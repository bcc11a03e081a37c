/**
 * TURN on the room's own port, over real sockets: HTTP and WebSockets beside it on the same port, plain and TLS; a credential
 * that lives as long as its conversation and a minute; and nothing but our own media behind it.
 */

import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Certificate } from '../../server/http/certificate.ts'
import { tellApart } from '../../server/http/firstBytes.ts'
import { createListener, listening } from '../../server/http/listener.ts'
import { OUTLIVES, TurnCredentials } from '../../server/turn/credentials.ts'
import { MendingPort } from '../../server/turn/mendingPort.ts'
import { type TransportAddress, writeXorAddress } from '../../server/turn/stunAddress.ts'
import {
  ATTRIBUTE,
  CLASS,
  METHOD,
  type StunMessage,
  writeStun,
} from '../../server/turn/stunMessage.ts'
import { TurnRelay } from '../../server/turn/turnRelay.ts'
import { type TurnFrame, TurnStream, writeChannelData } from '../../server/turn/turnStream.ts'
import { selfMadeCertificate } from '../media/fixtures/selfMade.ts'
import { codeOf, TurnAsking, UDP } from '../unit/turn/turnClient.ts'
import { type TestClock, testClock } from './testClock.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** Something that answers every datagram with the same, where media would be. */
async function echo(): Promise<number> {
  const socket = createSocket('udp4')
  socket.on('message', (data, from) => socket.send(data, from.port, from.address))
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  ends.push(() => socket.close())
  return socket.address().port
}

interface Port {
  readonly port: number
  readonly media: TransportAddress
  readonly relay: TurnRelay
  readonly credentials: TurnCredentials
  readonly clock: TestClock
  /** What the relay has taken. */
  readonly taken: readonly Socket[]
}

async function open(certificate: Certificate | null = null): Promise<Port> {
  const media = { address: '127.0.0.1', port: await echo() }
  const clock = testClock()
  const credentials = new TurnCredentials(clock, (bytes) => randomBytes(bytes))
  const relay = new TurnRelay(credentials, {
    host: '127.0.0.1',
    announced: [],
    ports: [media.port],
    passwordOf: () => null,
    portOf: () => null,
  })
  const http = createListener(certificate)
  http.on('request', (request, response) => response.end(`${request.method} ${request.url}`))
  http.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\n\r\n'))
  const taken: Socket[] = []
  tellApart(http, (socket, first) => {
    taken.push(socket)
    relay.take(socket, first)
  })
  const port = await listening(http, { host: '127.0.0.1', port: 0 })
  ends.push(() => {
    relay.close()
    http.closeAllConnections()
    http.close()
  })
  return { port, media, relay, credentials, clock, taken }
}

class Client {
  readonly #socket: Socket
  readonly #frames: TurnFrame[] = []
  readonly #stream = new TurnStream()
  readonly asking = new TurnAsking()
  closed = false

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (data: Buffer) => this.#frames.push(...(this.#stream.take(data) ?? [])))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.closed = true
    })
    ends.push(() => socket.destroy())
  }

  write(bytes: Buffer): void {
    this.#socket.write(bytes)
  }

  /** Says that nothing more comes. */
  finish(): void {
    this.#socket.end()
  }

  async frame(): Promise<TurnFrame> {
    for (let tries = 0; tries < 200; tries++) {
      const frame = this.#frames.shift()
      if (frame !== undefined) return frame
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    throw new Error('nothing came')
  }

  /** Asks; signed as soon as the relay has said its nonce. */
  async ask(
    method: number,
    parts: (transaction: Buffer) => { type: number; value: Buffer }[],
  ): Promise<StunMessage> {
    this.write(this.asking.request(method, parts))
    const frame = await this.frame()
    if (frame.kind !== 'stun') throw new Error('no answer')
    return this.asking.heard(frame.message)
  }

  async until(holds: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !holds(); tries++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(holds()).toBe(true)
  }
}

const plain = async (port: number): Promise<Client> => {
  const socket = connect(port, '127.0.0.1')
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  return new Client(socket)
}

async function allocated(client: Client): Promise<number> {
  expect(codeOf(await client.ask(METHOD.allocate, () => [UDP]))).toBe(401)
  return codeOf(await client.ask(METHOD.allocate, () => [UDP]))
}

const bind = (at: TransportAddress) => (transaction: Buffer) => [
  { type: ATTRIBUTE.channelNumber, value: Buffer.from([0x40, 0x01, 0, 0]) },
  { type: ATTRIBUTE.xorPeerAddress, value: writeXorAddress(at, transaction) },
]

let place: Port
beforeEach(async () => {
  place = await open()
})

const withCredential = (client: Client) => {
  const credential = place.credentials.issue()
  client.asking.username = credential.username
  client.asking.password = credential.password
  return credential
}

test('datagrams reach media and come back, and HTTP lives on the same port', async () => {
  const client = await plain(place.port)
  withCredential(client)
  expect(await allocated(client)).toBe(0)
  expect(codeOf(await client.ask(METHOD.channelBind, bind(place.media)))).toBe(0)
  client.write(writeChannelData(0x4001, Buffer.from('hello, media')))
  expect(await client.frame()).toMatchObject({ kind: 'channel', data: Buffer.from('hello, media') })
  expect(await (await fetch(`http://127.0.0.1:${place.port}/page`)).text()).toBe('GET /page')
  const posted = await fetch(`http://127.0.0.1:${place.port}/api`, {
    method: 'POST',
    body: 'x'.repeat(100_000),
  })
  expect(await posted.text()).toBe('POST /api')
  const upgraded = connect(place.port, '127.0.0.1')
  upgraded.write(
    'GET /media HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  )
  const said = await new Promise<string>((resolve) =>
    upgraded.once('data', (data) => resolve(data.toString())),
  )
  expect(said).toMatch(/^HTTP\/1.1 101/)
})

test('on a line that takes nothing a picture waits for less than a voice', async () => {
  const client = await plain(place.port)
  withCredential(client)
  expect(await allocated(client)).toBe(0)
  expect(codeOf(await client.ask(METHOD.channelBind, bind(place.media)))).toBe(0)
  const [line] = place.taken
  line?.cork()
  for (let picture = 0; picture < 40; picture++) {
    client.write(writeChannelData(0x4001, Buffer.alloc(1100, 1)))
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await client.until(() => (line?.writableLength ?? 0) > 16_000)
  for (let voice = 0; voice < 20; voice++) {
    client.write(writeChannelData(0x4001, Buffer.alloc(100, 2)))
  }
  await client.until(() => (line?.writableLength ?? 0) > 18_000)
  await new Promise((resolve) => setTimeout(resolve, 100))
  line?.uncork()
  const came = { pictures: 0, voices: 0 }
  while (came.voices < 20) {
    const frame = await client.frame()
    if (frame.kind !== 'channel') throw new Error('no datagram')
    came[frame.data[0] === 1 ? 'pictures' : 'voices'] += 1
  }
  expect(came.pictures).toBeLessThan(18)
})

test('the same over TLS', async () => {
  const made = selfMadeCertificate()
  place = await open(await Certificate.read(made))
  const socket = connectTls({ port: place.port, host: '127.0.0.1', rejectUnauthorized: false })
  await new Promise<void>((resolve) => socket.once('secureConnect', () => resolve()))
  const client = new Client(socket)
  withCredential(client)
  expect(await allocated(client)).toBe(0)
  expect(codeOf(await client.ask(METHOD.channelBind, bind(place.media)))).toBe(0)
  client.write(writeChannelData(0x4001, Buffer.from('sealed twice')))
  expect(await client.frame()).toMatchObject({ data: Buffer.from('sealed twice') })
  made.remove()
})

test('a credential lives a minute beyond its conversation, and its lines end with it', async () => {
  const client = await plain(place.port)
  const credential = withCredential(client)
  expect(await allocated(client)).toBe(0)
  credential.over()
  place.clock.skip(OUTLIVES - 5_000)
  expect(codeOf(await client.ask(METHOD.refresh, () => []))).toBe(0)
  place.clock.skip(6_000)
  await client.until(() => client.closed)
  const late = await plain(place.port)
  late.asking.username = credential.username
  late.asking.password = credential.password
  expect(await allocated(late)).toBe(401)
  expect(place.credentials.size).toBe(0)
})

test('a line that its client ends is over here too', async () => {
  const client = await plain(place.port)
  withCredential(client)
  expect(await allocated(client)).toBe(0)
  expect(place.relay.clients).toBe(1)
  client.finish()
  await client.until(() => place.relay.clients === 0)
})

test('it reaches no other port or machine', async () => {
  const other = await echo()
  const client = await plain(place.port)
  withCredential(client)
  expect(await allocated(client)).toBe(0)
  for (const at of [
    { address: '127.0.0.1', port: other },
    { address: '127.0.0.1', port: place.port },
    { address: '192.168.1.1', port: place.media.port },
    { address: '::1', port: place.media.port },
  ])
    expect(codeOf(await client.ask(METHOD.channelBind, bind(at)))).toBe(403)
})

test('one credential has six allocations at most, and gives them back', async () => {
  const credential = place.credentials.issue()
  const clients: Client[] = []
  const codes: number[] = []
  for (let count = 0; count < 8; count++) {
    const client = await plain(place.port)
    Object.assign(client.asking, { username: credential.username, password: credential.password })
    codes.push(await allocated(client))
    clients.push(client)
  }
  expect(codes).toEqual([0, 0, 0, 0, 0, 0, 486, 486])
  clients[0]?.write(Buffer.from('this is not TURN at all, so the line ends'))
  await clients[0]?.until(() => clients[0]?.closed === true)
  const next = await plain(place.port)
  Object.assign(next.asking, { username: credential.username, password: credential.password })
  expect(await allocated(next)).toBe(0)
})

test('floods, noise and endless beginnings end their own line only', async () => {
  const steady = await plain(place.port)
  withCredential(steady)
  expect(await allocated(steady)).toBe(0)
  const noisy = await plain(place.port)
  noisy.write(Buffer.concat([Buffer.from([0, 3]), randomBytes(2_000)]))
  const large = await plain(place.port)
  for (let count = 0; count < 20; count++)
    large.write(
      writeStun(METHOD.binding, CLASS.request, randomBytes(12), [
        { type: 0x8022, value: Buffer.alloc(1_000) },
      ]),
    )
  const fast = await plain(place.port)
  for (let count = 0; count < 300; count++)
    fast.write(writeStun(METHOD.binding, CLASS.request, randomBytes(12), []))
  for (const each of [noisy, large, fast]) await each.until(() => each.closed)
  expect(codeOf(await steady.ask(METHOD.refresh, () => []))).toBe(0)
  expect(place.relay.clients).toBe(1)
})

test('the second port of media takes whoever begins with a check of one of our lines, and nobody else', async () => {
  const media = await echo()
  const mending = await MendingPort.open(
    {
      host: '127.0.0.1',
      announced: [],
      ports: [media],
      passwordOf: (name) => (name === 'ours' ? 'a password' : null),
      portOf: (name) => (name === 'ours' ? media : null),
    },
    0,
  )
  ends.push(() => mending.close())
  const from = async () => {
    const socket = createSocket('udp4')
    const came: Buffer[] = []
    socket.on('message', (data) => came.push(data))
    await new Promise<void>((resolve) => socket.connect(mending.port, '127.0.0.1', resolve))
    ends.push(() => socket.close())
    return { socket, came }
  }
  const check = (name: string) =>
    writeStun(
      METHOD.binding,
      CLASS.request,
      randomBytes(12),
      [{ type: ATTRIBUTE.username, value: Buffer.from(`${name}:theirs`) }],
      Buffer.from('a password'),
    )
  const [stranger, ours] = [await from(), await from()]
  for (const data of [Buffer.from('GET / HTTP/1.1'), randomBytes(200), check('another')])
    stranger.socket.send(data)
  ours.socket.send(check('ours'))
  for (let tries = 0; tries < 200 && ours.came.length === 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10))
  expect(ours.came).toHaveLength(1)
  // What follows on a flow that was taken is media, and goes on as it is.
  ours.socket.send(Buffer.from([0x80, 0x60, 1, 2]))
  for (let tries = 0; tries < 200 && ours.came.length < 2; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10))
  expect(ours.came).toHaveLength(2)
  expect(stranger.came).toHaveLength(0)
  expect(mending.flows).toBe(1)
})
