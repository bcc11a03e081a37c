/** Going and coming again: by it nobody gets a microphone, a chair, a room or a state that leaders have closed. */
import { describe, expect, test } from 'vitest'
import { compactAgenda } from '../../shared/invitation.ts'
import { presetAgenda } from '../../shared/session/presets.ts'
import type { Role } from '../../shared/session/seat.ts'
import {
  admit,
  connect,
  enter,
  guestAt,
  letIn,
  makeRoom,
  openLink,
  type RawClient,
  sealedName,
  type TestRoom,
  waitAtTheDoor,
} from '../sockets/harness.ts'
import { settled, startedServers } from '../sockets/startedServers.ts'
import { testClock } from '../sockets/testClock.ts'

const start = startedServers()

const chairOf = (client: RawClient, seat: number) =>
  client.room.chairs.find((each) => each.seat === seat)

const back = (room: TestRoom, role: Role, client: RawClient, copy = client.copy) =>
  openLink(room, role, { ticket: client.seating.ticket, copy, pageLoad: client.pageLoad })

/** Group work, with Ana's case and Ana sitting back. */
async function groupWork() {
  const room = await makeRoom(await start())
  const leader = await enter(room, 'leader', 'Ruth')
  const ana = await admit(room, leader, 'Ana')
  const ben = await admit(room, leader, 'Ben')
  const { seat } = ana.room.you
  await leader.ok({ type: 'begin' })
  await leader.ok({ type: 'next-phase' })
  await leader.ok({ type: 'choose-presenter', seat })
  for (let moved = 0; moved < 4; moved += 1) await leader.ok({ type: 'next-phase' })
  await ana.untilRoom(({ presenter }) => presenter?.sittingBack === true)
  return { room, leader, ana, ben, seat }
}

describe('whoever sits back and comes again', () => {
  test('by leaving and the shared link: another chair starts closed, and only a leader opens it', async () => {
    const { room, leader, ana, ben, seat } = await groupWork()
    expect(chairOf(ben, ben.room.you.seat)?.mayBeHeard).toBe(true)
    await ana.leave()
    const again = await admit(room, leader, 'Bea')
    const other = again.room.you.seat
    expect(other).not.toBe(seat)
    expect(again.room.you.rights.microphone).toBe(false)
    await ben.untilRoom(({ chairs }) => chairs.some((each) => each.seat === other))
    expect(chairOf(ben, other)?.mayBeHeard).toBe(false)
    expect(await again.command({ type: 'allow-microphone', seat: other })).toMatchObject({
      code: 'leaders-only',
    })
    // Nor by a line that drops, or by coming back.
    again.close()
    const returned = await openLink(room, 'member', {
      ticket: again.seating.ticket,
      pageLoad: again.pageLoad,
    })
    await returned.untilRoom()
    expect(returned.room.you.rights.microphone).toBe(false)
    await leader.ok({ type: 'allow-microphone', seat: other })
    await returned.untilRoom(({ you }) => you.rights.microphone)
  })

  test('is offered their own chair, and sits back in it as before', async () => {
    const { room, leader, ana, seat } = await groupWork()
    await ana.leave()
    const again = await waitAtTheDoor(room, 'member', 'Ana')
    const guest = await guestAt(leader)
    expect(guest.mayHave).toEqual([seat])
    expect(await leader.door({ type: 'let-in', guest: guest.guest, back: seat })).toEqual({
      ok: true,
    })
    const { you, presenter } = await again.untilRoom()
    expect([you.seat, presenter?.sittingBack, you.rights.microphone]).toEqual([seat, true, false])
  })

  test('from the door, known by the chair they had: let in, they have no other', async () => {
    const { leader, ana, seat } = await groupWork()
    expect(await leader.door({ type: 'send-to-door', seat })).toEqual({ ok: true })
    await ana.until(({ at }) => at === 'door')
    expect(await guestAt(leader)).toMatchObject({ presents: true })
    await letIn(leader, ana)
    expect(ana.room.you).toMatchObject({ seat, standing: 'sitting-back' })
    expect(ana.room.you.rights.microphone).toBe(false)
  })

  test('from a second tab, with the first one still there', async () => {
    const { room, leader } = await groupWork()
    const twin = await admit(room, leader, 'Dana')
    expect(twin.room.you.rights.microphone).toBe(false)
  })

  test('in the chair of somebody whose line is lost', async () => {
    const { room, leader, ana, ben } = await groupWork()
    const { seat } = ben.room.you
    ben.close()
    await leader.untilRoom(() => chairOf(leader, seat)?.presence === 'lost')
    await ana.leave()
    const again = await waitAtTheDoor(room, 'member', 'Ben')
    const { guest } = await guestAt(leader)
    expect(await leader.door({ type: 'give-chair', guest, seat })).toEqual({ ok: true })
    await again.untilRoom()
    expect(again.room.you.rights.microphone).toBe(false)
  })
})

describe('at the door', () => {
  test('a guest renamed since the leader looked is not let in by that tap', async () => {
    const room = await makeRoom(await start())
    const leader = await enter(room, 'leader', 'Ruth')
    const guest = await waitAtTheDoor(room, 'member', 'Ana')
    const seen = await guestAt(leader)
    const { salt: _salt, ...other } = await sealedName(room, 'Bea', guest.pageLoad, 2)
    expect(await guest.say('knock', other)).toEqual({ ok: true })
    const tap = { guest: seen.guest, seen: seen.nameVersion }
    const refused = { ok: false, code: 'guest-renamed' }
    expect(await leader.door({ type: 'let-in', ...tap })).toEqual(refused)
    expect(await leader.door({ type: 'let-all-in', guests: [tap] })).toEqual(refused)
    expect(guest.view?.at).toBe('door')
    const desk = await leader.untilRoom(
      ({ desk: now }) => now?.guests[0]?.nameVersion === seen.nameVersion + 1,
    )
    const again = { guest: seen.guest, seen: desk.desk?.guests[0]?.nameVersion ?? 0 }
    expect(await leader.door({ type: 'let-in', ...again })).toEqual({ ok: true })
  })

  test('"Let all in" lets in those whom the leader’s page named, and nobody else', async () => {
    const room = await makeRoom(await start())
    const leader = await enter(room, 'leader', 'Ruth')
    const later = await waitAtTheDoor(room, 'member', 'Ana')
    const now = await waitAtTheDoor(room, 'member', 'Ben')
    await leader.untilRoom(({ desk }) => desk?.guests.length === 2)
    const { guest, nameVersion } = await guestAt(leader)
    const guests = [{ guest, seen: nameVersion }]
    expect(await leader.door({ type: 'let-all-in', guests })).toEqual({ ok: true })
    await now.untilRoom()
    expect(later.view?.at).toBe('door')
  })

  test('guests of a link that has been renewed go, others stay', async () => {
    const room = await makeRoom(await start())
    const leader = await enter(room, 'leader', 'Ruth')
    const stranger = await waitAtTheDoor(room, 'member', 'Eve')
    const observer = await waitAtTheDoor(room, 'observer', 'Olu')
    expect(await leader.door({ type: 'renew-member-link' })).toMatchObject({ ok: true })
    await stranger.until((view) => view.at === 'gone' && view.why === 'link-renewed')
    await leader.untilRoom(({ desk }) => desk?.guests.length === 1)
    expect(observer.view?.at).toBe('door')
  })
})

describe('a restart', () => {
  test('brings no ended room back for whoever holds the word of its end, nor beside them', async () => {
    const before = await makeRoom(await start())
    const leader = await enter(before, 'leader', 'Ruth')
    const ana = await admit(before, leader, 'Ana')
    const eve = await admit(before, leader, 'Eve')
    await settled()
    const early = eve.copy
    const { ticket } = eve.seating
    await leader.ok({ type: 'end-room' })
    await ana.until((view) => view.at === 'gone' && view.why === 'ended')
    const room = { ...before, url: (await start()).url }
    // Eve's page was changed to keep an older copy: alone, it can sit in what is left of the room.
    const alone = await openLink(room, 'member', { ticket, copy: early, pageLoad: eve.pageLoad })
    await alone.untilRoom()
    const refused = await connect(room.url, {
      invitation: room.invitation('member'),
      proof: room.proof,
      ticket: ana.seating.ticket,
      copy: ana.copy,
    })
    expect(refused).toMatchObject({ ok: false, code: 'room-ended' })
    await alone.until((view) => view.at === 'gone' && view.why === 'ended')
    expect(
      await connect(room.url, {
        invitation: room.invitation('member'),
        proof: room.proof,
        ticket,
        copy: early,
      }),
    ).toMatchObject({ ok: false, code: 'room-ended' })
  })

  test('twice, with two who offer older copies and change them much, takes back nothing that a leader did', async () => {
    const before = await makeRoom(await start())
    const leader = await enter(before, 'leader', 'Ruth')
    const eve = await admit(before, leader, 'Eve')
    const mal = await admit(before, leader, 'Mal')
    await leader.ok({ type: 'begin' })
    await settled()
    const [earlyEve, earlyMal] = [eve.copy, mal.copy]
    await leader.ok({ type: 'next-phase' })
    await settled()
    const clock = testClock()
    const fork = { ...before, url: (await start(clock)).url }
    const eve2 = await back(fork, 'member', eve, earlyEve)
    await back(fork, 'member', mal, earlyMal)
    clock.skip(5_000)
    await eve2.untilRoom(({ moment }) => moment.at === 'running')
    for (let turn = 0; turn < 6; turn += 1) {
      await eve2.ok({ type: 'curtain', on: turn % 2 === 0 })
    }
    await settled()
    expect(eve2.room.version).toBeGreaterThan(leader.room.version)
    // The second restart: the older state, with its higher version, is there first.
    const last = testClock()
    const room = { ...before, url: (await start(last)).url }
    const eve3 = await back(room, 'member', eve2)
    const ruth = await back(room, 'leader', leader)
    last.skip(5_000)
    const isBack = ({ moment }: RawClient['room']) =>
      moment.at === 'running' && moment.phase === 'case-call'
    await ruth.untilRoom(isBack)
    await eve3.untilRoom(isBack)
  })

  test('brings nobody back whom a leader has removed since', async () => {
    const before = await makeRoom(await start())
    const leader = await enter(before, 'leader', 'Ruth')
    const ana = await admit(before, leader, 'Ana')
    const eve = await admit(before, leader, 'Eve')
    await settled()
    const early = leader.copy
    // Members alone have changed the state since: a higher copy, in which Eve has her chair.
    await ana.ok({ type: 'curtain', on: true })
    await settled()
    const clock = testClock()
    const room = { ...before, url: (await start(clock)).url }
    const ruth = await back(room, 'leader', leader, early)
    clock.skip(5_000)
    await ruth.untilRoom(({ moment }) => moment.at === 'arriving')
    const { seat } = eve.room.you
    expect(await ruth.door({ type: 'remove', seat })).toEqual({ ok: true })
    const ana2 = await back(room, 'member', ana)
    await ana2.untilRoom()
    const eve2 = await back(room, 'member', eve)
    await eve2.until(({ at }) => at === 'door')
    expect(chairOf(ana2, seat)?.presence).toBe('free')
  })
})

test('links are signed only for dates that this server reads', async () => {
  const { url } = await start()
  const ask = (when: object) =>
    fetch(`${url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        agenda: compactAgenda(presetAgenda('sixty')),
        when,
        chairs: 8,
        members: 'shared',
        verifier: 'AAAAAAAAAAAAAAAAAAAAAA',
      }),
    })
  const once = { kind: 'once', minutes: 60, zone: 'Europe/Berlin' }
  const far = await ask({ ...once, start: Date.UTC(2300, 0, 1) })
  expect([far.status, await far.json()]).toEqual([400, { code: 'bad-message' }])
  const near = await ask({ ...once, start: Date.now() })
  expect(near.status).toBe(201)
})
