/** How long rooms live: the entry window, the cap, emptiness, tombstones, draining, series; and that nothing is left behind. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  admit,
  comeBack,
  connect,
  enter,
  greetingOf,
  inMinutes,
  makeRoom,
  openLink,
  startTestServer,
  type TestServer,
  waitAtTheDoor,
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

describe('the entry window', () => {
  test('leaders from 20 minutes before, members from 10; too early says when', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 25))
    const early = await connect(room.url, greetingOf(room, 'leader'))
    expect(early).toMatchObject({ ok: false, code: 'link-too-early' })
    if (early.ok) throw new Error('not early')
    expect((early.opensAt ?? 0) - clock.now()).toBeGreaterThan(4 * MINUTE)
    clock.skip(6 * MINUTE)
    await enter(room, 'leader', 'Ruth')
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({
      code: 'link-too-early',
    })
    clock.skip(10 * MINUTE)
    await openLink(room, 'member')
  })

  test('over 30 minutes after the planned end; whoever has a chair returns, and leaders too', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    clock.skip(91 * MINUTE)
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({ code: 'link-over' })
    ana.close()
    await (await comeBack(room, 'member', ana)).untilRoom()
    leader.close()
    await enter(room, 'leader', 'Ruth')
    const other = await makeRoom(server, inMinutes(clock.now(), 0))
    clock.skip(91 * MINUTE)
    expect(await connect(other.url, greetingOf(other, 'leader'))).toMatchObject({
      code: 'link-over',
    })
  })
})

describe('the end', () => {
  test('ended by a leader: receipts for all, a tombstone until the window closes', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    const guest = await waitAtTheDoor(room, 'member', 'Ben')
    clock.skip(5 * MINUTE)
    await leader.ok({ type: 'end-room' })
    await ana.until(({ at }) => at === 'gone')
    await guest.until(({ at }) => at === 'gone')
    expect(guest.gone.receipt).toBeNull()
    const [, payload = ''] = (ana.gone.receipt ?? '').split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    expect(claims).toMatchObject({ minutes: 5, mode: 'online', trial: false, open: true })
    expect(Object.keys(claims).sort()).toEqual(
      [
        'aud',
        'date',
        'end',
        'id',
        'minutes',
        'mode',
        'name',
        'open',
        'start',
        'trial',
        'zone',
      ].sort(),
    )
    for (const ticket of [undefined, ana.seating.ticket]) {
      const answer = await connect(room.url, {
        ...greetingOf(room, 'member'),
        ...(ticket === undefined ? {} : { ticket, copy: ana.copy }),
      })
      expect(answer).toMatchObject({ ok: false, code: 'room-ended' })
    }
    expect(server.server.rooms.tombstones).toBe(1)
    clock.skip(90 * MINUTE)
    expect(server.server.rooms.tombstones).toBe(0)
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({ code: 'link-over' })
  })

  const claimsOf = (receipt: string | null) =>
    JSON.parse(Buffer.from((receipt ?? '').split('.')[1] ?? '', 'base64url').toString())

  test('whoever lost the line before it gets the receipt by ticket or own link, once and the same', async () => {
    const room = await makeRoom(server, { ...inMinutes(clock.now(), 0), members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana', { chair: 1 })
    clock.skip(5 * MINUTE)
    ana.close()
    await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
    clock.skip(4 * MINUTE)
    await leader.ok({ type: 'end-room' })
    const { ticket } = ana.seating
    const own = await connect(room.url, {
      ...greetingOf(room, 'member'),
      invitation: room.invitation('member', 1),
    })
    const byTicket = await connect(room.url, {
      ...greetingOf(room, 'member'),
      invitation: room.invitation('member', 1),
      ticket,
      copy: ana.copy,
    })
    const receipts: (string | null)[] = []
    for (const answer of [own, byTicket]) {
      if (!answer.ok) throw new Error(answer.code)
      await answer.client.until(({ at }) => at === 'gone')
      expect(answer.client.gone).toMatchObject({ why: 'ended' })
      await expect.poll(() => answer.client.closed).toBe(true)
      receipts.push(answer.client.gone.receipt)
    }
    expect(claimsOf(receipts[0] ?? null)).toMatchObject({ minutes: 5, trial: false })
    expect(receipts[0]).toBe(receipts[1])
    // Nobody else's link has one, and after the window nobody's.
    const other = { ...greetingOf(room, 'member'), invitation: room.invitation('member', 2) }
    expect(await connect(room.url, other)).toMatchObject({ code: 'room-ended' })
    clock.skip(90 * MINUTE)
    const late = { ...greetingOf(room, 'member'), invitation: room.invitation('member', 1), ticket }
    expect(await connect(room.url, late)).toMatchObject({ code: 'link-over' })
  })

  test('whoever lost the line before the group went home gets it while the leaders are still there', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    clock.skip(5 * MINUTE)
    ana.close()
    await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
    await leader.ok({ type: 'begin' })
    await leader.ok({ type: 'go-to-phase', phase: 10 })
    const { ticket } = ana.seating
    const again = await connect(room.url, { ...greetingOf(room, 'member'), ticket, copy: ana.copy })
    if (!again.ok) throw new Error(again.code)
    await again.client.until(({ at }) => at === 'gone')
    expect(again.client.gone).toMatchObject({ why: 'parted' })
    expect(claimsOf(again.client.gone.receipt)).toMatchObject({ minutes: 5 })
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({
      code: 'room-ended',
    })
  })

  test('after the debrief begins, members are home, with their receipts', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    await leader.ok({ type: 'begin' })
    await leader.ok({ type: 'go-to-phase', phase: 10 })
    await ana.until(({ at }) => at === 'gone')
    expect(ana.gone).toMatchObject({ why: 'parted' })
    expect(ana.gone.receipt).not.toBeNull()
    await leader.untilRoom(({ chairs }) =>
      chairs.every(({ seat, presence }) => seat === 0 || presence === 'free'),
    )
    expect(leader.closed).toBe(false)
    // Whoever lost the line meanwhile is told so, instead of waiting at a door that lets nobody in.
    const kept = { ticket: ana.seating.ticket, copy: ana.copy }
    for (const greeting of [
      greetingOf(room, 'member'),
      { ...greetingOf(room, 'member'), ...kept },
    ]) {
      expect(await connect(room.url, greeting)).toMatchObject({ code: 'room-ended' })
    }
  })

  test('several members are home in one moment, and each has a receipt', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const members = [
      await admit(room, leader, 'Ana'),
      await admit(room, leader, 'Ben'),
      await admit(room, leader, 'Cai'),
    ]
    await leader.ok({ type: 'begin' })
    const last = leader.room.agenda.phases.length - 1
    expect(leader.room.agenda.phases[last]?.kind).toBe('leaders-debrief')
    await leader.ok({ type: 'go-to-phase', phase: last })
    const receipts = new Set<string>()
    for (const member of members) {
      await member.until(({ at }) => at === 'gone')
      receipts.add(member.gone.receipt ?? 'none')
    }
    expect(receipts.size).toBe(3)
    expect(receipts).not.toContain('none')
  })

  test('everybody gone for 10 minutes: freed, and the link opens an empty new room', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const leader = await enter(room, 'leader', 'Ruth')
    const { incarnation } = leader.room
    const { ticket } = leader.seating
    await leader.ok({ type: 'begin' })
    leader.close()
    await expect.poll(() => server.server.connections()).toBe(0)
    clock.skip(9 * MINUTE)
    expect(server.server.rooms.size).toBe(1)
    clock.skip(MINUTE + 1_000)
    expect(server.server.rooms.size).toBe(0)
    const again = await openLink(room, 'leader', { ticket })
    await again.until(({ at }) => at === 'door')
    expect(server.server.rooms.all()[0]?.session.incarnation).not.toBe(incarnation)
  })

  test('a room in which nobody ever sat is forgotten with the last guest', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const guest = await waitAtTheDoor(room, 'member', 'Ana')
    expect(server.server.rooms.size).toBe(1)
    guest.close()
    await expect.poll(() => server.server.rooms.size).toBe(0)
  })

  test('the cap of 6 hours ends it; leaders are told from 15 minutes before', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    await leader.ok({ type: 'begin' })
    expect(leader.room.desk?.minutesToCap).toBeNull()
    clock.skip(345 * MINUTE)
    await leader.untilRoom(({ desk }) => desk?.minutesToCap === 15)
    clock.skip(10 * MINUTE)
    await leader.untilRoom(({ desk }) => desk?.minutesToCap === 5)
    expect(ana.room.desk).toBeNull()
    clock.skip(6 * MINUTE)
    await ana.until(({ at }) => at === 'gone')
    expect(ana.gone.why).toBe('cap')
  })

  test('nothing is left: rooms, sockets, timers, counts', async () => {
    for (let round = 0; round < 5; round += 1) {
      const room = await makeRoom(server, inMinutes(clock.now(), 0))
      const leader = await enter(room, 'leader', 'Ruth')
      const ana = await admit(room, leader, 'Ana')
      const guest = await waitAtTheDoor(room, 'observer', 'Olga')
      await leader.door({
        type: 'ask-about-observer',
        guest: leader.room.desk?.guests[0]?.guest ?? 0,
      })
      await leader.ok({ type: 'begin' })
      ana.close()
      await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
      await leader.ok({ type: 'end-room' })
      await guest.until(({ at }) => at === 'gone')
    }
    await expect.poll(() => server.server.connections()).toBe(0)
    expect(server.server.rooms.size).toBe(0)
    expect(server.server.addresses.holding).toBe(0)
    expect(server.media.rooms.size).toBe(0)
    clock.skip(2 * 60 * MINUTE)
    expect(server.server.rooms.tombstones).toBe(0)
    expect(clock.waiting).toBe(0)
  })
})

describe('media', () => {
  test('rights are pushed at each change, and cut 15 s after the line is gone', async () => {
    const room = await makeRoom(server, inMinutes(clock.now(), 0))
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    const [media] = [...server.media.rooms.keys()]
    if (media === undefined) throw new Error('no media room')
    expect(media).not.toContain(room.reply.roomId)
    expect(server.media.rightsOf(media, 2)).toMatchObject({ microphone: true, hears: true })
    await leader.ok({ type: 'hold-silence', on: true })
    expect(server.media.rightsOf(media, 2)).toMatchObject({ microphone: false, hears: true })
    ana.close()
    await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
    expect(server.media.rightsOf(media, 2)).toMatchObject({ microphone: false, hears: false })
    const cuts = (): number => server.media.orders.filter((order) => order === 'close 2').length
    const before = cuts()
    clock.skip(14_000)
    expect(cuts()).toBe(before)
    clock.skip(2_000)
    expect(cuts()).toBe(before + 1)
  })
})
