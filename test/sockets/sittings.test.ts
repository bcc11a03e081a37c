/** Who sits where after a restart: by sitting, not by the number of a chair; and each person once, whatever devices they have. */
import { describe, expect, test } from 'vitest'
import { readReceipt, verifyReceipt } from '../../shared/receipt.ts'
import {
  admit,
  comeBack,
  enter,
  letIn,
  makeRoom,
  openLink,
  type RawClient,
  type TestRoom,
  waitAtTheDoor,
} from './harness.ts'
import { settled, startedServers } from './startedServers.ts'
import { type TestClock, testClock } from './testClock.ts'

const start = startedServers()

/** Another process with the same secret, in which the room's pages find nothing. */
const restarted = async (room: TestRoom, clock?: TestClock): Promise<TestRoom> => ({
  ...room,
  url: (await start(clock)).url,
})

const back = (
  room: TestRoom,
  role: 'leader' | 'member',
  client: RawClient,
  kept: { readonly ticket?: string; readonly copy?: string } = {},
): Promise<RawClient> =>
  openLink(room, role, {
    ticket: kept.ticket ?? client.seating.ticket,
    copy: kept.copy ?? client.copy,
    pageLoad: client.pageLoad,
  })

/** Ana had the chair that Ben has now; her page still holds the ticket and the copy from then. */
async function chairWithTwoPeople() {
  const room = await makeRoom(await start())
  const leader = await enter(room, 'leader', 'Ruth')
  const ana = await admit(room, leader, 'Ana')
  const carl = await admit(room, leader, 'Carl')
  const { seat } = ana.room.you
  await settled()
  const kept = { ticket: ana.seating.ticket, copy: ana.copy }
  expect(await leader.door({ type: 'send-to-door', seat })).toEqual({ ok: true })
  await ana.until(({ at }) => at === 'door')
  const ben = await waitAtTheDoor(room, 'member', 'Ben')
  const desk = await leader.untilRoom((view) => view.desk?.guests.length === 2)
  const newest = Math.max(...(desk.desk?.guests ?? []).map(({ guest }) => guest))
  expect(await leader.door({ type: 'let-in', guest: newest })).toEqual({ ok: true })
  await ben.untilRoom()
  expect(ben.room.you.seat).toBe(seat)
  await leader.ok({ type: 'begin' })
  await settled()
  return { room, leader, ana, carl, ben, seat, kept }
}

describe('a chair that had two people before the restart', () => {
  test('is lost, not here, while the second stays away', async () => {
    const { room, leader, ana, carl, seat, kept } = await chairWithTwoPeople()
    const clock = testClock()
    const again = await restarted(room, clock)
    const first = await back(again, 'member', ana, kept)
    const ruth = await back(again, 'leader', leader)
    await back(again, 'member', carl)
    clock.skip(5_000)
    await ruth.untilRoom(({ moment }) => moment.at === 'running')
    const chair = () => ruth.room.chairs.find((each) => each.seat === seat)
    expect(chair()?.presence).toBe('lost')
    await first.until(({ at }) => at === 'door')
    // Nobody can be made a presenter who is not here, and the chair can be given up.
    await ruth.ok({ type: 'next-phase' })
    expect(await ruth.command({ type: 'choose-presenter', seat })).toMatchObject({
      code: 'seat-not-here',
    })
    expect(await ruth.door({ type: 'remove', seat })).toEqual({ ok: true })
    await ruth.untilRoom(() => chair()?.presence === 'free')
  })

  test('is the second’s when they come, and their receipt has their name', async () => {
    const { room, leader, ana, carl, ben, seat, kept } = await chairWithTwoPeople()
    const clock = testClock()
    const again = await restarted(room, clock)
    const first = await back(again, 'member', ana, kept)
    const ruth = await back(again, 'leader', leader)
    await back(again, 'member', carl)
    const second = await back(again, 'member', ben)
    clock.skip(5_000)
    await second.untilRoom(({ moment }) => moment.at === 'running')
    expect(second.room.you.seat).toBe(seat)
    await first.until(({ at }) => at === 'door')
    const { commitment } = ben.room.chairs.find((each) => each.seat === seat) ?? {}
    expect(commitment).toMatch(/^[\w-]{43}$/)
    await ruth.untilRoom(({ chairs }) =>
      chairs.some(
        (each) => each.seat === seat && each.presence === 'here' && each.commitment === commitment,
      ),
    )
    const left = await second.leave()
    const file = readReceipt(`${left.ok ? left.receipt : ''}~`)
    const jwks = await (await fetch(`${again.url}/.well-known/jwks.json`)).json()
    expect(file && (await verifyReceipt(file, jwks))).toMatchObject({
      ok: true,
      claims: { name: commitment },
    })
  })

  test('is not taken by the first’s old ticket when another was let in to it in between', async () => {
    const room = await makeRoom(await start())
    const leader = await enter(room, 'leader', 'Ruth')
    await settled()
    const early = leader.copy
    const ana = await admit(room, leader, 'Ana')
    const { seat } = ana.room.you
    // The restart finds only a copy from before Ana sat down; Ben gets the chair that was hers.
    const clock = testClock(Date.now() + 2_000)
    const again = await restarted(room, clock)
    const ruth = await back(again, 'leader', leader, { copy: early })
    clock.skip(5_000)
    await ruth.untilRoom(({ moment }) => moment.at === 'arriving')
    const ben = await admit(again, ruth, 'Ben')
    expect(ben.room.you.seat).toBe(seat)
    const returning = await comeBack(again, 'member', ana)
    await returning.until(({ at }) => at === 'door')
    expect(ben.room.chairs.find((each) => each.seat === seat)?.presence).toBe('here')
    expect(ben.closed).toBe(false)
  })
})

describe('one person', () => {
  test('is at the door once, however often their personal link is opened', async () => {
    const room = await makeRoom(await start(), { members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const phone = await waitAtTheDoor(room, 'member', 'Ana')
    await leader.untilRoom(({ desk }) => desk?.guests.length === 1)
    const first = leader.room.desk?.guests[0]?.guest
    const tablet = await waitAtTheDoor(room, 'member', 'Ana')
    await phone.until((view) => view.at === 'gone' && view.why === 'moved')
    await leader.untilRoom(
      ({ desk }) => desk?.guests.every(({ guest }) => guest !== first) === true,
    )
    await letIn(leader, tablet)
    // Sent to the door again, while another of their devices is asking for the chair.
    const laptop = await waitAtTheDoor(room, 'member', 'Ana')
    await tablet.untilRoom(({ moveAsked }) => moveAsked)
    const { seat } = tablet.room.you
    expect(await leader.door({ type: 'send-to-door', seat })).toEqual({ ok: true })
    await tablet.until(({ at }) => at === 'door')
    await laptop.until((view) => view.at === 'gone' && view.why === 'moved')
    await leader.untilRoom(({ desk }) => desk?.guests.length === 1)
  })

  test('is at the door once after a restart in which two of their devices came back', async () => {
    const room = await makeRoom(await start(), { members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    await settled()
    const kept = { ticket: ana.seating.ticket, copy: ana.copy }
    const { seat } = ana.room.you
    await leader.door({ type: 'send-to-door', seat })
    await ana.until(({ at }) => at === 'door')
    await settled()
    const clock = testClock()
    const again = await restarted(room, clock)
    const old = await back(again, 'member', ana, kept)
    const ruth = await back(again, 'leader', leader)
    await waitAtTheDoor(again, 'member', 'Ana')
    clock.skip(5_000)
    await ruth.untilRoom(
      ({ desk, moment }) => moment.at === 'arriving' && desk?.guests.length === 1,
    )
    await old.until((view) => view.at === 'gone' && view.why === 'moved')
  })

  test('on two devices shortly before a restart has one chair after it, on the later one', async () => {
    const room = await makeRoom(await start(), { members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const phone = await admit(room, leader, 'Ana')
    await settled()
    // The phone sleeps; the laptop retakes the chair by the same link.
    const kept = { ticket: phone.seating.ticket, copy: phone.copy }
    const { seat } = phone.room.you
    phone.close()
    await leader.untilRoom(({ chairs }) =>
      chairs.some((each) => each.seat === seat && each.presence === 'lost'),
    )
    const laptop = await enter(room, 'member', 'Ana')
    await settled()
    const clock = testClock()
    const again = await restarted(room, clock)
    const woken = await back(again, 'member', phone, kept)
    const ruth = await back(again, 'leader', leader)
    // The laptop is not back yet: the phone's old ticket is not for the chair as it is now.
    await ruth.untilRoom(({ chairs }) =>
      chairs.some((each) => each.seat === seat && each.presence === 'lost'),
    )
    await woken.until(({ at }) => at === 'door')
    const returned = await back(again, 'member', laptop)
    clock.skip(5_000)
    await returned.untilRoom(({ moment }) => moment.at === 'arriving')
    expect(returned.room.you.seat).toBe(seat)
    const here = returned.room.chairs.filter(({ presence }) => presence === 'here')
    expect(here.map((each) => each.seat)).toEqual([0, seat])
    expect(woken.view?.at).toBe('door')
  })
})
