/** What attackers do in the floods bench: each kind, by one of them, again and again until it is over. */
import { connect as dial, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { secureRandom, toBase64Url } from '../../shared/sealing/bytes.ts'
import { UNSIGNED } from '../../shared/sealing/header.ts'
import { seal } from '../../shared/sealing/seal.ts'
import { comeBack, connect, openLink, type RawClient, type TestRoom } from '../sockets/harness.ts'

/** One attacker: a member of a room of attackers, at an address of its own. */
export interface Attacker {
  readonly room: TestRoom
  readonly from: string
  readonly leader: RawClient
  page: RawClient
}

const LARGE = 60_000

/** A sealed update of this many bytes for the board as it is now. */
async function boardFrame({ room, page }: Attacker, bytes: number): Promise<Uint8Array> {
  const { board } = page.room
  const header = { version: 1, channel: 'board', kind: 'update', epoch: 0, ...UNSIGNED } as const
  return seal(room.keys.board, { ...header, board: board.number }, secureRandom(bytes))
}

/** In the chair again by the ticket; whoever is told to wait waits a little. */
async function sitAgain(attacker: Attacker): Promise<void> {
  const { room, from, page } = attacker
  page.close()
  try {
    attacker.page = await comeBack(room, 'member', page, { from })
    await attacker.page.untilRoom()
  } catch {
    await pause(50)
  }
}

/** Emits without waiting for an answer. */
function emit({ page }: Attacker, event: string, ...what: readonly unknown[]): void {
  const bare: { emit(event: string, ...what: unknown[]): unknown } = page.socket
  bare.emit(event, ...what, () => undefined)
}

const ask = ({ room, from }: Attacker, path: string, init: RequestInit = {}): Promise<unknown> =>
  fetch(`${room.url}${path}`, {
    ...init,
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
  }).then((response) => response.arrayBuffer())

const socketOf = ({ room, from }: Attacker): WebSocket => {
  const { host } = new URL(room.url)
  const socket = new WebSocket(`ws://${host}/socket.io/?EIO=4&transport=websocket`, {
    headers: { 'x-forwarded-for': from },
  })
  socket.on('error', () => socket.terminate())
  return socket
}

const opened = (socket: WebSocket): Promise<boolean> =>
  new Promise((resolve) => {
    socket.once('open', () => resolve(true))
    socket.once('close', () => resolve(false))
  })

/** What one attacker does once; called again as soon as it has done it. */
type Flood = (attacker: Attacker) => Promise<unknown>

/** Lines that are open and not read, at most, of one attacker. */
const unread = new WeakMap<Attacker, Socket[]>()

export const FLOODS = {
  'all that is kept, over ever new lines': async (attacker) => {
    for (let time = 0; time < 8; time += 1) emit(attacker, 'sync')
    await pause(20)
    await sitAgain(attacker)
  },
  commands: async (attacker) => {
    for (let tap = 0; tap < 150; tap += 1)
      emit(attacker, 'command', { type: 'curtain', on: tap % 2 === 0 })
    await attacker.page.say('command', { type: 'curtain', on: false })
    if (attacker.page.closed) await sitAgain(attacker)
  },
  'large frames': async (attacker) => {
    const frame = await boardFrame(attacker, LARGE)
    await Promise.all(Array.from({ length: 10 }, () => attacker.page.frame(frame)))
    if (attacker.page.closed) await sitAgain(attacker)
  },
  'small frames': async (attacker) => {
    const frame = await boardFrame(attacker, 20)
    await Promise.all(Array.from({ length: 100 }, () => attacker.page.frame(frame)))
    if (attacker.page.closed) await sitAgain(attacker)
  },
  nonsense: async (attacker) => {
    for (let time = 0; time < 400; time += 1) emit(attacker, 'command', 'A'.repeat(1000))
    await attacker.page.say('nothing of ours')
    await sitAgain(attacker)
  },
  'half megabytes': async (attacker) => {
    for (let time = 0; time < 8; time += 1) emit(attacker, 'frame', 'A'.repeat(500_000))
    await pause(100)
    if (attacker.page.closed) await sitAgain(attacker)
  },
  'hello after hello on one line': async (attacker) => {
    const socket = socketOf(attacker)
    if (await opened(socket)) {
      for (let time = 0; time < 500; time += 1) socket.send('40{"protocol":1}')
      await new Promise((resolve) => socket.once('close', resolve))
    } else await pause(20)
  },
  'lines that say nothing': async (attacker) => {
    const sockets = Array.from({ length: 20 }, () => socketOf(attacker))
    await Promise.all(sockets.map(opened))
  },
  'names at the door': async ({ room, from }) => {
    const greeting = { invitation: room.invitation('member'), proof: room.proof, from }
    const answer = await connect(room.url, greeting)
    if (!answer.ok) return pause(20)
    const said = { name: toBase64Url(secureRandom(3_000)), commitment: 'A'.repeat(43) }
    await Promise.all(Array.from({ length: 6 }, () => answer.client.say('knock', said)))
    answer.client.close()
  },
  'settings for whoever waits': async (attacker) => {
    const { room, leader, from } = attacker
    const guest = await openLink(room, 'member', { from }).catch(() => null)
    const header = {
      version: 1,
      channel: 'settings',
      kind: 'settings',
      epoch: 0,
      board: 0,
    } as const
    const own = { seat: leader.seating.seat, pageLoad: leader.pageLoad }
    const frames = Array.from({ length: 20 }, (_, at) =>
      seal(
        room.keys.settings,
        { ...header, ...own, sequence: Math.round(performance.now() * 100) + at },
        secureRandom(16_000),
      ),
    )
    await Promise.all((await Promise.all(frames)).map((frame) => leader.frame(frame)))
    guest?.close()
  },
  'a line that is not read': async (attacker) => {
    const held = unread.get(attacker) ?? []
    unread.set(attacker, held)
    if (held.length < 8) {
      const { hostname, port } = new URL(attacker.room.url)
      const socket = dial(Number(port), hostname)
      socket.on('error', () => socket.destroy())
      socket.write(
        `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: ${hostname}\r\nX-Forwarded-For: ${attacker.from}\r\n` +
          'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
      )
      socket.pause()
      held.push(socket)
    }
    await Promise.all(Array.from({ length: 50 }, () => attacker.page.frame(new Uint8Array(500))))
    if (attacker.page.closed) await sitAgain(attacker)
  },
  'guesses at the passphrase': (attacker) => {
    const body = JSON.stringify({
      agenda: 'sixty',
      when: { kind: 'once', start: Date.now(), minutes: 60, zone: 'Europe/Berlin' },
      chairs: 6,
      members: 'shared',
      verifier: 'A'.repeat(22),
      passphrase: toBase64Url(secureRandom(12)),
    })
    return Promise.all(
      Array.from({ length: 20 }, () => ask(attacker, '/api/rooms', { method: 'POST', body })),
    )
  },
  'line checks': (attacker) =>
    Promise.all(
      Array.from({ length: 20 }, () => ask(attacker, '/media/rtc/v1/validate?access_token=check')),
    ),
} as const satisfies Readonly<Record<string, Flood>>

export type FloodKind = keyof typeof FLOODS
export const FLOOD_KINDS = Object.keys(FLOODS).filter((name): name is FloodKind => name in FLOODS)
