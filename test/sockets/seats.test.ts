/** Chairs, tickets, second tabs, and the same link opened elsewhere (design §3, Seats). */
import { describe, expect, test } from 'vitest'
import {
  admit,
  comeBack,
  connect,
  enter,
  greetingOf,
  guestAt,
  letIn,
  makeRoom,
  openLink,
  waitAtTheDoor,
} from './harness.ts'
import { ownServer } from './ownServer.ts'

const server = await ownServer()

describe('a shared link', () => {
  test('each is a new one at the door, a second tab too; the lowest free chair is dealt', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    const ben = await admit(room, leader, 'Ben')
    expect([ana.room.you.seat, ben.room.you.seat]).toEqual([2, 3])
    await ana.leave()
    await leader.untilRoom(() => leader.presenceOf(2) === 'free')
    const tab = await waitAtTheDoor(room, 'member', 'Ben')
    await tab.until((view) => view.at === 'door' && view.stage === 'waiting')
    await letIn(leader, tab)
    expect(tab.room.you.seat).toBe(2)
    expect(ben.closed).toBe(false)
  })

  test('a lost line keeps the chair, and the ticket brings it back past the door', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    ana.close()
    await leader.untilRoom(() => leader.presenceOf(2) === 'lost')
    const back = await comeBack(room, 'member', ana)
    await back.untilRoom()
    expect(back.room.you.seat).toBe(2)
    expect(back.seating.isNew).toBe(false)
    await leader.untilRoom(() => leader.presenceOf(2) === 'here')
  })

  test('a ticket moves an occupied chair at once, and the old page is told', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    const phone = await openLink(room, 'member', { ticket: ana.seating.ticket })
    await phone.untilRoom()
    await ana.until(({ at }) => at === 'gone')
    expect(ana.gone.why).toBe('moved')
    expect(phone.presenceOf(2)).toBe('here')
    const media = [...server.media.rooms.keys()].at(-1) ?? ''
    // The old page's media ended, and the new one's rights began.
    expect(server.media.orders.slice(-2)).toEqual(['close 2', 'rights 2'])
    expect(server.media.rightsOf(media, 2).microphone).toBe(true)
    expect(await ana.waitFor(() => ana.closed)).toBeUndefined()
  })

  test('without a ticket a leader gives the old chair back in one tap, and the old ticket stops', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    ana.close()
    await leader.untilRoom(() => leader.presenceOf(2) === 'lost')
    const again = await waitAtTheDoor(room, 'member', 'Ana')
    const guest = (await guestAt(leader)).guest
    expect(leader.room.desk?.guests[0]?.mayHave).toEqual([2])
    expect(await leader.door({ type: 'give-chair', guest, seat: 3 })).toEqual({
      ok: false,
      code: 'chair-taken',
    })
    expect(await leader.door({ type: 'give-chair', guest, seat: 2 })).toEqual({ ok: true })
    await again.untilRoom()
    expect(again.room.you.seat).toBe(2)
    const old = await openLink(room, 'member', { ticket: ana.seating.ticket })
    await old.until(({ at }) => at === 'door')
  })

  test('no chair is free: a leader adds one', async () => {
    const room = await makeRoom(server, { chairs: 3 })
    const leader = await enter(room, 'leader', 'Ruth')
    await admit(room, leader, 'Ana')
    await waitAtTheDoor(room, 'member', 'Ben')
    const guest = (await guestAt(leader)).guest
    expect(await leader.door({ type: 'let-in', guest })).toMatchObject({ code: 'no-free-chair' })
    await leader.ok({ type: 'add-chair' })
    expect(await leader.door({ type: 'let-all-in' })).toEqual({ ok: true })
  })

  test('24 wait at most; tickets and leaders’ links pass', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    ana.close()
    const waiting = await Promise.all(
      Array.from({ length: 24 }, (_, at) => waitAtTheDoor(room, 'member', `Guest ${at}`)),
    )
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({ code: 'door-full' })
    await leader.untilRoom(({ desk }) => desk?.guests.length === 24)
    const back = await comeBack(room, 'member', ana)
    await back.untilRoom()
    await enter(room, 'co-leader', 'Tomasz')
    expect(leader.knocks).toBe(1)
    for (const client of waiting) client.close()
  })
})

describe('removing', () => {
  test('by a shared link: the ticket is void, and a renewed link stops the old one', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    const ben = await admit(room, leader, 'Ben')
    expect(await leader.door({ type: 'remove', seat: 2 })).toEqual({ ok: true })
    await ana.until(({ at }) => at === 'gone')
    expect(ana.gone.why).toBe('removed')
    expect(ana.gone.receipt).not.toBeNull()
    expect(server.media.orders).toContain('close 2')
    await leader.untilRoom(({ desk }) => desk?.offerNewLink === true)
    const again = await openLink(room, 'member', { ticket: ana.seating.ticket })
    await again.until(({ at }) => at === 'door')
    again.close()
    const renewed = await leader.door({ type: 'renew-member-link' })
    if (!renewed.ok) throw new Error(renewed.code)
    // Asked for once more, it is the link that holds now, to the letter.
    expect(await leader.door({ type: 'member-link' })).toEqual(renewed)
    expect(await connect(room.url, greetingOf(room, 'member'))).toMatchObject({
      code: 'link-renewed',
    })
    const invitation = renewed.invitations?.[0] ?? ''
    const fresh = await connect(room.url, { ...greetingOf(room, 'member'), invitation })
    expect(fresh.ok).toBe(true)
    ben.close()
    const back = await comeBack(room, 'member', ben)
    await back.untilRoom()
    expect(leader.room.desk?.offerNewLink).toBe(false)
  })

  test('by a personal link: it is barred, and nobody can take its chair by it', async () => {
    const room = await makeRoom(server, { members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana', { chair: 3 })
    expect(ana.room.you.seat).toBe(4)
    expect(await leader.door({ type: 'remove', seat: 4 })).toEqual({ ok: true })
    const invitation = room.invitation('member', 3)
    for (const ticket of [undefined, ana.seating.ticket]) {
      expect(
        await connect(room.url, {
          invitation,
          proof: room.proof,
          ...(ticket === undefined ? {} : { ticket }),
        }),
      ).toMatchObject({ code: 'link-barred' })
    }
  })

  test('nobody removes themselves, and only leaders remove', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    expect(await leader.door({ type: 'remove', seat: 0 })).toMatchObject({ code: 'not-allowed' })
    expect(await ana.door({ type: 'remove', seat: 0 })).toMatchObject({ code: 'leaders-only' })
    expect(await leader.door({ type: 'remove', seat: 9 })).toMatchObject({ code: 'no-such-seat' })
    expect(await leader.door({ type: 'remove', seat: 5 })).toMatchObject({ code: 'seat-not-here' })
  })

  test('back to the door, and in again', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    expect(await leader.door({ type: 'send-to-door', seat: 2 })).toEqual({ ok: true })
    await ana.until(({ at }) => at === 'door')
    expect(ana.view).toMatchObject({ stage: 'waiting' })
    expect(await ana.command({ type: 'curtain', on: true })).toMatchObject({ code: 'not-seated' })
    await letIn(leader, ana)
    expect(ana.room.you.seat).toBe(2)
  })
})
