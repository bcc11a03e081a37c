/** Messages that are none, too large, out of order or too many: nothing crashes, each gets its code, nobody else notices. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ERROR_CODES } from '../../shared/answer.ts'
import {
  admit,
  enter,
  makeRoom,
  openLink,
  type RawClient,
  sealedName,
  waitAtTheDoor,
} from '../sockets/harness.ts'
import { ownServer } from '../sockets/ownServer.ts'

const server = await ownServer()

const EVENTS = [
  'knock',
  'command',
  'door',
  'frame',
  'sync',
  'receiptTexts',
  'moveThere',
  'leave',
] as const

const NONSENSE: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  1e308,
  '',
  'begin',
  [],
  {},
  [[[[]]]],
  { type: 'begin', more: 1 },
  { type: 'nothing' },
  { type: ['begin'] },
  { type: 'let-in', guest: '1' },
  { type: 'let-in', guest: Number.MAX_SAFE_INTEGER },
  { type: 'remove', seat: -1 },
  { type: 'remove', seat: 1.5 },
  { name: 'Ana', commitment: 'x' },
  { name: new Uint8Array(3), commitment: '' },
  { name: new Uint8Array(5_000), commitment: 'x' },
  new Uint8Array(0),
  new Uint8Array(19),
  { __proto__: null, type: 'begin' },
  { constructor: { prototype: {} } },
  'x'.repeat(10_000),
]

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

describe('nonsense', () => {
  test('for every event, from the door and from a chair', async () => {
    const { room, leader, ana } = await gather()
    const guest = await openLink(room, 'member')
    for (const hostile of [guest, ana]) {
      for (const event of EVENTS) {
        if (event === 'leave' || event === 'sync') continue
        for (const nonsense of NONSENSE) {
          if (event === 'command' && nonsense === undefined) continue
          const answer = await hostile.say(event, nonsense)
          if (answer === 'no-answer') throw new Error(`${event} was not answered`)
          expect(answer.ok).toBe(false)
          if (!answer.ok) expect(ERROR_CODES).toContain(answer.code)
        }
      }
    }
    await stillWorks(leader, ana)
    expect(server.logs.filter(({ event }) => event === 'unexpected')).toEqual([])
  })

  test('a leave with more than it needs, an unknown event, no acknowledgement', async () => {
    const { leader, ana } = await gather()
    expect(await ana.say('leave', 'now')).toMatchObject({ code: 'bad-message' })
    expect(await ana.say('leave', undefined, 'now')).toMatchObject({ code: 'bad-message' })
    const bare: { emit(event: string, ...args: unknown[]): unknown } = ana.socket
    for (const event of ['constructor', 'hasOwnProperty', 'view', 'x'.repeat(99)]) {
      bare.emit(event, {})
    }
    bare.emit('command', { type: 'curtain', on: true })
    await ana.untilRoom(({ chairs }) => chairs.some(({ curtain }) => curtain))
    await stillWorks(leader, ana)
  })

  test('any JSON at all', async () => {
    const { leader, ana } = await gather()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('command', 'door', 'knock'),
        fc.jsonValue(),
        async (event, value) => {
          const answer = await ana.say(event, value)
          return answer !== 'no-answer' && !answer.ok && ERROR_CODES.includes(answer.code)
        },
      ),
      { numRuns: 150 },
    )
    await stillWorks(leader, ana)
    expect(server.logs.filter(({ event }) => event === 'unexpected')).toEqual([])
  })

  test('broken Socket.IO and WebSocket packets', async () => {
    const { leader, ana } = await gather()
    const url = `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    const packets: readonly (string | Uint8Array)[] = [
      '4',
      '40',
      '40{',
      '40/admin,{}',
      '42["command"]',
      '451-["frame",{"_placeholder":true,"num":0}]',
      '459999999-["frame"]',
      '45-1-["x"]',
      '43[',
      '4zzz',
      '9',
      '',
      'x',
      new Uint8Array([4, 0, 255]),
      '40{"protocol":1}',
      `40${'['.repeat(20_000)}`,
    ]
    for (const packet of packets) {
      await new Promise<void>((resolve) => {
        const socket = new WebSocket(url)
        socket.on('error', () => undefined)
        socket.on('open', () => {
          socket.send(packet)
          socket.send(packet)
          setTimeout(() => socket.terminate(), 50)
        })
        socket.on('close', () => resolve())
      })
    }
    await stillWorks(leader, ana)
  })
})

describe('size', () => {
  test('a message larger than any frame ends its sender’s line, and nobody else’s', async () => {
    const { leader, ana } = await gather()
    const bare: { emit(event: string, ...args: unknown[]): unknown } = ana.socket
    bare.emit('frame', 'A'.repeat(2 * 1024 * 1024))
    await ana.waitFor(() => ana.closed, 'the end of the line')
    await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
    await leader.ok({ type: 'begin' })
  })

  test('a large request is refused', async () => {
    const answer = await fetch(`${server.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ agenda: 'x'.repeat(100_000) }),
    })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toEqual({ code: 'too-large' })
  })
})

describe('out of order', () => {
  test('a knock from a chair, commands from the door, frames before a chair', async () => {
    const { room, ana } = await gather()
    const { salt: _salt, ...knock } = await sealedName(room, 'Ana', ana.pageLoad)
    expect(await ana.say('knock', knock)).toMatchObject({ code: 'not-at-the-door' })
    const guest = await waitAtTheDoor(room, 'member', 'Ben')
    expect(await guest.command({ type: 'begin' })).toMatchObject({ code: 'not-seated' })
    expect(await guest.say('sync')).toMatchObject({ code: 'not-seated' })
    expect(await guest.frame(new Uint8Array(100))).toMatchObject({ code: 'not-seated' })
    expect(await guest.say('moveThere', true)).toMatchObject({ code: 'not-seated' })
    expect(await guest.say('receiptTexts', {})).toMatchObject({ code: 'not-seated' })
    expect(await ana.say('receiptTexts', { label: 'x' })).toMatchObject({ code: 'leaders-only' })
    expect(await guest.door({ type: 'let-all-in' })).toMatchObject({ code: 'not-seated' })
    expect(guest.views.every(({ at }) => at === 'door')).toBe(true)
    expect(guest.copies).toEqual([])
    expect(guest.frames).toEqual([])
  })

  test('anything after leaving', async () => {
    const { ana } = await gather()
    const leaving = ana.leave()
    const command = ana.command({ type: 'curtain', on: true })
    expect((await leaving).ok).toBe(true)
    expect(await Promise.race([command, ana.waitFor(() => ana.closed)])).not.toMatchObject({
      ok: true,
    })
  })
})
