/** A server on its way out, and links that open one date after another. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { MakeRoomRequest } from '../../shared/makeRoom.ts'
import {
  admit,
  comeBack,
  connect,
  enter,
  makeRoom,
  openLink,
  startTestServer,
  type TestRoom,
  type TestServer,
} from './harness.ts'
import { type TestClock, testClock } from './testClock.ts'

const MINUTE = 60_000

let clock: TestClock
let server: TestServer
beforeEach(async () => {
  clock = testClock()
  server = await startTestServer({ clock })
})
afterEach(() => server.stop())

const knows = (room: TestRoom, role: 'leader' | 'member') => ({
  invitation: room.invitation(role),
  proof: room.proof,
})

const inMinutes = (minutes: number): { readonly when: MakeRoomRequest['when'] } => ({
  when: { kind: 'once', start: clock.now() + minutes * MINUTE, minutes: 60, zone: 'Europe/Berlin' },
})

describe('on its way out', () => {
  test('new rooms are refused, running groups are told, returning people come in', async () => {
    const room = await makeRoom(server, inMinutes(0))
    const unopened = await makeRoom(server, inMinutes(0))
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    let drained = false
    const draining = server.server.drain(10).then(() => {
      drained = true
    })
    await ana.untilRoom((view) => view.draining)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect(await connect(room.url, knows(unopened, 'leader'))).toMatchObject({ code: 'draining' })
    await expect(makeRoom(server, inMinutes(0))).rejects.toThrow('draining')
    ana.close()
    await (await comeBack(room, 'member', ana)).untilRoom()
    expect(drained).toBe(false)
    await leader.ok({ type: 'end-room' })
    clock.skip(2_000)
    await draining
    expect(drained).toBe(true)
  })
})

describe('a series', () => {
  const weekly = (without: number[] = []): { readonly when: MakeRoomRequest['when'] } => ({
    when: {
      kind: 'series',
      rule: {
        firstStart: new Date(clock.now()).toISOString().slice(0, 16),
        zone: 'UTC',
        minutes: 60,
        every: 'week',
        count: 4,
        without,
      },
    },
  })
  const WEEK = 7 * 24 * 60 * MINUTE

  test('one link opens each date, in a room of its own', async () => {
    const room = await makeRoom(server, weekly())
    const leader = await enter(room, 'leader', 'Ruth')
    const first = server.server.rooms.all()[0]?.plan.id
    const { ticket } = leader.seating
    await leader.ok({ type: 'end-room' })
    expect(await connect(room.url, knows(room, 'leader'))).toMatchObject({ code: 'room-ended' })
    clock.skip(2 * 60 * MINUTE)
    expect(await connect(room.url, knows(room, 'leader'))).toMatchObject({ code: 'link-too-early' })
    clock.skip(WEEK - 2 * 60 * MINUTE)
    // Last week's ticket has expired.
    expect(await connect(room.url, { ...knows(room, 'leader'), ticket })).toMatchObject({
      code: 'ticket-refused',
    })
    await enter(room, 'leader', 'Ruth')
    const second = server.server.rooms.all()[0]?.plan
    expect(second?.id).not.toBe(first)
    expect(second?.date).toBe(1)
  })

  test('after a removal, new links for the remaining dates open other rooms', async () => {
    const room = await makeRoom(server, weekly([2]))
    const leader = await enter(room, 'leader', 'Ruth')
    await admit(room, leader, 'Ana')
    await leader.door({ type: 'remove', seat: 2 })
    const renewed = await leader.door({ type: 'renew-series-links' })
    if (!renewed.ok || renewed.invitations === undefined) throw new Error('not renewed')
    expect(renewed.invitations).toHaveLength(4)
    const [asLeader = '', , , asMember = ''] = renewed.invitations
    expect(await connect(room.url, { proof: room.proof, invitation: asMember })).toMatchObject({
      code: 'link-too-early',
    })
    clock.skip(WEEK)
    await openLink(room, 'member', { invitation: asMember })
    await enter(room, 'leader', 'Ruth', { invitation: asLeader })
    await openLink(room, 'member')
    const rooms = server.server.rooms.all().map(({ plan }) => [plan.id, plan.date])
    expect(new Set(rooms.map(([id]) => id)).size).toBe(2)
    expect(rooms.map(([, date]) => date)).toEqual([1, 1])
  })
})
