/** Copies of different age, offered to a server that knows nothing: what counts is the highest, not the one that came first. */
import { describe, expect, test } from 'vitest'
import {
  admit,
  comeBack,
  enter,
  letIn,
  makeRoom,
  type RawClient,
  type TestRoom,
  waitAtTheDoor,
} from './harness.ts'
import { settled, startedServers } from './startedServers.ts'
import { type TestClock, testClock } from './testClock.ts'

const start = startedServers()

/** The copy of the state follows the view within a moment. */
const newestCopy = async (client: RawClient): Promise<string> => {
  await settled()
  return client.copy
}

test('a higher copy brings its people along, although those who came back meanwhile have raised the version', async () => {
  const first = await start()
  const before = await makeRoom(first)
  const leader = await enter(before, 'leader', 'Ruth')
  const coLeader = await enter(before, 'co-leader', 'Tomasz')
  // Ben stays away, so that the room waits for him while the others come back.
  await admit(before, leader, 'Ben')
  const early = await newestCopy(leader)
  const ana = await admit(before, leader, 'Ana')
  const seat = ana.room.you.seat
  const commitment = ana.room.chairs.find((chair) => chair.seat === seat)?.commitment
  expect(commitment).toMatch(/./)
  const late = await newestCopy(ana)

  const room = { ...before, url: (await start()).url }
  const back = [
    await comeBack(room, 'leader', leader, { copy: early }),
    await comeBack(room, 'co-leader', coLeader, { copy: early }),
    await comeBack(room, 'member', ana, { copy: late }),
  ]
  for (const client of back) {
    const view = await client.untilRoom(({ moment }) => moment.at !== 'resuming')
    const chair = view.chairs.find((each) => each.seat === seat)
    expect(chair).toMatchObject({ presence: 'here', commitment })
  }
})

/** A group of three in their second phase, whose server is gone; and a new room behind the same link that has begun too. */
async function twoRooms(clock?: TestClock) {
  const first = await start()
  const before = await makeRoom(first)
  const ruth = await enter(before, 'leader', 'Ruth')
  const ana = await admit(before, ruth, 'Ana')
  const ben = await admit(before, ruth, 'Ben')
  await ruth.ok({ type: 'begin' })
  await ruth.ok({ type: 'next-phase' })
  await ben.untilRoom(({ moment }) => moment.at === 'running' && moment.phase === 'case-call')
  const copy = await newestCopy(ruth)
  await newestCopy(ben)
  const room: TestRoom = { ...before, url: (await start(clock)).url }
  // The leader's page has lost its copy and its ticket, and begins anew with somebody who was never here.
  const leader = await enter(room, 'leader', 'Ruth')
  const guest = await waitAtTheDoor(room, 'member', 'Carla')
  await letIn(leader, guest)
  await leader.ok({ type: 'begin' })
  await leader.untilRoom(({ moment }) => moment.at === 'running')
  return { room, copy, ana, ben, leader, guest, ruth }
}

const isAsked = ({ desk }: RawClient['room']): boolean => desk?.earlier === true

describe('an earlier room, when a leader has moved the new one on', () => {
  test('is offered on the desk, and a leader’s yes goes back to it', async () => {
    const { room, ana, ben, leader, guest } = await twoRooms()
    expect(leader.room.desk?.earlier).toBe(false)
    const back = [
      await comeBack(room, 'member', ana, { copy: ana.copy }),
      await comeBack(room, 'member', ben, { copy: ben.copy }),
    ]
    for (const client of back) await client.until(({ at }) => at === 'door')
    await leader.untilRoom(isAsked)
    expect(guest.room.desk).toBeNull()
    expect(await guest.door({ type: 'go-back', yes: true })).toEqual({
      ok: false,
      code: 'leaders-only',
    })
    expect(await leader.door({ type: 'go-back', yes: true })).toEqual({ ok: true })
    for (const [at, client] of back.entries()) {
      const view = await client.untilRoom(({ moment }) => moment.at === 'running')
      const was = [ana, ben][at]
      expect(view.incarnation).toBe(was?.room.incarnation)
      expect(view.you.seat).toBe(was?.room.you.seat)
      expect(view.moment).toMatchObject({ phase: 'case-call' })
      // Their own copies were in: they are heard as before.
      expect(view.you.rights.microphone).toBe(true)
    }
    const desk = await leader.untilRoom(({ moment }) => moment.at === 'running')
    expect(desk.incarnation).toBe(ben.room.incarnation)
    expect(desk.desk?.earlier).toBe(false)
    await guest.until(({ at }) => at === 'door')
    // The room that was left does not come back by the copies that it gave.
    const again = await comeBack(room, 'member', guest, { copy: guest.copy })
    await again.until(({ at }) => at === 'door')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isAsked(leader.room)).toBe(false)
    expect(leader.room.incarnation).toBe(ben.room.incarnation)
  })

  test('a leader’s no settles it, also for whoever comes after', async () => {
    const { room, ana, ben, leader } = await twoRooms()
    const first = await comeBack(room, 'member', ana, { copy: ana.copy })
    await leader.untilRoom(isAsked)
    expect(await leader.door({ type: 'go-back', yes: false })).toEqual({ ok: true })
    await leader.untilRoom((view) => !isAsked(view))
    const second = await comeBack(room, 'member', ben, { copy: ben.copy })
    await second.until(({ at }) => at === 'door')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isAsked(leader.room)).toBe(false)
    expect(first.view?.at).toBe('door')
    expect(await leader.door({ type: 'go-back', yes: true })).toMatchObject({
      code: 'not-at-the-door',
    })
  })

  test('nobody is asked about a room none of whose people waits, nor once the copies have grown old', async () => {
    const clock = testClock()
    const { room, copy, ana, ruth, leader } = await twoRooms(clock)
    clock.skip(9 * 60_000)
    const early = await comeBack(room, 'member', ana, { copy: ana.copy })
    await leader.untilRoom(isAsked)
    early.close()
    await leader.untilRoom((view) => !isAsked(view))
    clock.skip(70_000)
    const late = await comeBack(room, 'leader', ruth, { copy })
    await late.until(({ at }) => at === 'door')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(isAsked(leader.room)).toBe(false)
  })
})
