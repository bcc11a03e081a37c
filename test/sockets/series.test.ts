/** A server on its way out, and links that open one date after another. */
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ChangeDatesReplySchema } from '../../shared/changeDates.ts'
import type { MakeRoomRequest } from '../../shared/makeRoom.ts'
import { secureRandom, toBase64Url } from '../../shared/sealing/bytes.ts'
import { deriveRoomKeys, makeSecret } from '../../shared/sealing/keys.ts'
import type { SeriesChange } from '../../shared/seriesChange.ts'
import { SignSchemeReplySchema } from '../../shared/signScheme.ts'
import {
  admit,
  comeBack,
  connect,
  enter,
  greetingOf,
  inMinutes,
  makeRoom,
  openLink,
  roomRequest,
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

describe('on its way out', () => {
  test('new rooms are refused, running groups are told, returning people come in', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const unopened = await makeRoom(server, inMinutes(clock.now(), 0))
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
    expect(await connect(room.url, greetingOf(unopened, 'leader'))).toMatchObject({
      code: 'draining',
    })
    await expect(makeRoom(server, inMinutes(clock.now(), 0))).rejects.toThrow('draining')
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
    expect(await connect(room.url, greetingOf(room, 'leader'))).toMatchObject({
      code: 'room-ended',
    })
    clock.skip(2 * 60 * MINUTE)
    expect(await connect(room.url, greetingOf(room, 'leader'))).toMatchObject({
      code: 'link-too-early',
    })
    clock.skip(WEEK - 2 * 60 * MINUTE)
    // Last week's ticket has expired.
    expect(await connect(room.url, { ...greetingOf(room, 'leader'), ticket })).toMatchObject({
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

describe('changed dates of a series', () => {
  const DAY = 24 * 60 * MINUTE
  const weekly = (): { readonly when: MakeRoomRequest['when'] } => ({
    when: {
      kind: 'series',
      rule: {
        firstStart: new Date(clock.now()).toISOString().slice(0, 16),
        zone: 'UTC',
        minutes: 60,
        every: 'week',
        count: 4,
        without: [],
      },
    },
  })
  const minuteOf = (at: number): number => Math.floor(at / MINUTE) * MINUTE
  const ask = (body: object) =>
    fetch(`${server.url}/api/series/dates`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  async function noteOf(room: TestRoom, dates: SeriesChange['dates'], version = 1) {
    const change = { version, dates }
    const answer = await ask({ ...greetingOf(room, 'leader'), change })
    expect(answer.status).toBe(201)
    return v.parse(ChangeDatesReplySchema, await answer.json()).note
  }

  test('are signed for leaders alone, and only where they can stand', async () => {
    const room = await makeRoom(server, weekly())
    const other = await makeRoom(server, weekly())
    const single = await makeRoom(server, inMinutes(clock.now(), 0))
    const change = { version: 1, dates: [{ index: 1, start: minuteOf(clock.now()) + 2 * DAY }] }
    const codeOf = async (body: object) => (await (await ask(body)).json()).code
    expect(await codeOf({ ...greetingOf(room, 'member'), change })).toBe('leaders-only')
    expect(await codeOf({ ...greetingOf(room, 'leader'), proof: other.proof, change })).toBe(
      'key-does-not-fit',
    )
    expect(await codeOf({ ...greetingOf(single, 'leader'), change })).toBe('not-allowed')
    const none = { version: 1, dates: [0, 1, 2, 3].map((index) => ({ index, start: null })) }
    expect(await codeOf({ ...greetingOf(room, 'leader'), change: none })).toBe('bad-message')
    expect(await codeOf({ ...greetingOf(room, 'leader') })).toBe('bad-message')
  })

  test('bring whoever has an old link to the moved date’s door, once anybody with the note is there', async () => {
    const room = await makeRoom(server, weekly())
    const moved = minuteOf(clock.now()) + 9 * DAY
    const dates = await noteOf(room, [{ index: 1, start: moved }])
    clock.skip(7 * DAY)
    // The day that was planned: early by the note, which says the moved date.
    const early = await connect(room.url, { ...greetingOf(room, 'member'), dates })
    expect(early).toMatchObject({ code: 'link-too-early', opensAt: moved - 10 * MINUTE })
    clock.skip(2 * DAY)
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({
      code: 'link-too-early',
    })
    const leader = await enter(room, 'leader', 'Ruth', { dates })
    expect(server.server.rooms.all()[0]?.plan).toMatchObject({ date: 1, start: moved })
    expect(leader.seating.dates).toBe(dates)
    const old = await openLink(room, 'member')
    await old.until((view) => view.at === 'door' && view.date === 1 && view.plannedStart === moved)
    const ana = await admit(room, leader, 'Ana')
    expect(ana.seating.dates).toBe(dates)
    const other = await makeRoom(server, weekly())
    expect(await connect(room.url, { ...greetingOf(other, 'leader'), dates })).toMatchObject({
      code: 'dates-altered',
    })
    // With the room goes what was known of it.
    await leader.ok({ type: 'end-room' })
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({
      code: 'link-too-early',
    })
  })

  test('make room for a date that was added, and none for one left out; the higher note wins', async () => {
    const room = await makeRoom(server, weekly())
    const added = minuteOf(clock.now()) + 3 * DAY
    const first = await noteOf(room, [{ index: 30, start: added }])
    const second = await noteOf(
      room,
      [
        { index: 1, start: null },
        { index: 30, start: added },
      ],
      2,
    )
    clock.skip(3 * DAY)
    const leader = await enter(room, 'leader', 'Ruth', { dates: first })
    expect(server.server.rooms.all()[0]?.plan.date).toBe(30)
    const co = await enter(room, 'co-leader', 'Ioana', { dates: second })
    expect(co.seating.dates).toBe(second)
    const ana = await admit(room, leader, 'Ana', { dates: first })
    expect(ana.seating.dates).toBe(second)
    await leader.ok({ type: 'end-room' })
    clock.skip(4 * DAY)
    expect(await connect(room.url, { ...greetingOf(room, 'leader'), dates: second })).toMatchObject(
      {
        code: 'link-too-early',
      },
    )
    await enter(room, 'leader', 'Ruth')
  })
})

describe('several groups of a scheme', () => {
  const weekly = (): { readonly when: MakeRoomRequest['when'] } => ({
    when: {
      kind: 'series',
      rule: {
        firstStart: new Date(clock.now()).toISOString().slice(0, 16),
        zone: 'UTC',
        minutes: 60,
        every: 'week',
        count: 4,
        without: [],
      },
    },
  })
  const ask = (url: string, body: object) =>
    fetch(`${url}/api/scheme/links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const codeOf = async (answer: Response) =>
    v.parse(v.object({ code: v.string() }), await answer.json()).code
  const drafts = async (count: number) => {
    const keys = await deriveRoomKeys(makeSecret(secureRandom))
    const { when, members: _members, ...request } = await roomRequest(keys, weekly())
    if (when.kind !== 'series') throw new Error('A scheme has series')
    const series = Array.from({ length: count }, () => ({ ...request, rule: when.rule }))
    return { keys, series }
  }

  test('are signed at once, each its own series with a link a chair that opens its door', async () => {
    const { keys, series } = await drafts(2)
    const answer = await ask(server.url, { series })
    expect(answer.status).toBe(201)
    const { signed, receiptsTrial } = v.parse(SignSchemeReplySchema, await answer.json())
    const [one, other] = signed
    if (!one || !other) throw new Error('Both were asked for')
    expect(one.roomId).not.toBe(other.roomId)
    expect(one.invitations.members).toHaveLength(6)
    const room: TestRoom = {
      url: server.url,
      keys,
      proof: toBase64Url(keys.admission),
      reply: { ...one, receiptsTrial },
      invitation: (role, chair = 1) =>
        role === 'leader' ? one.invitations.leader : (one.invitations.members[chair - 1] ?? ''),
    }
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    expect(ana.seating.seat).toBe(2)
  })

  test('are bounded in number, and need the right to make rooms', async () => {
    const { series } = await drafts(21)
    expect(await codeOf(await ask(server.url, { series }))).toBe('bad-message')
    expect(await codeOf(await ask(server.url, { series: [] }))).toBe('bad-message')
    const named = { series: series.slice(0, 1), names: ['Ana'] }
    expect(await codeOf(await ask(server.url, named))).toBe('bad-message')
    const closed = await startTestServer({
      clock,
      env: { ROOM_CREATION: 'token:seven quiet chairs' },
    })
    try {
      const few = series.slice(0, 1)
      expect(await codeOf(await ask(closed.url, { series: few }))).toBe('room-creation-closed')
      const right = { series: few, passphrase: 'seven quiet chairs' }
      expect((await ask(closed.url, right)).status).toBe(201)
    } finally {
      await closed.stop()
    }
  })

  test('are bounded in pace: a thousand groups an hour from one address', async () => {
    const { series } = await drafts(20)
    for (let asked = 0; asked < 50; asked += 1) {
      expect((await ask(server.url, { series })).status).toBe(201)
    }
    expect(await codeOf(await ask(server.url, { series }))).toBe('too-fast')
  })
})
