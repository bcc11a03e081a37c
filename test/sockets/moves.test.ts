/** The same personal or leader’s link opened elsewhere (design §3, Seats). */
import { describe, expect, test } from 'vitest'
import {
  admit,
  connect,
  enter,
  greetingOf,
  guestAt,
  letIn,
  makeRoom,
  openLink,
  startTestServer,
  waitAtTheDoor,
} from './harness.ts'
import { ownServer } from './ownServer.ts'
import { testClock } from './testClock.ts'

const server = await ownServer()

describe('what a leader does to a chair', () => {
  test('reaches nobody who has sat down there since the leader looked', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    const { seat } = ana.room.you
    const at = () => leader.room.chairs.find((chair) => chair.seat === seat)
    const sitting = at()?.generation ?? 0
    await ana.leave()
    await leader.untilRoom(() => at()?.presence === 'free')
    const ben = await admit(room, leader, 'Ben')
    expect(ben.room.you.seat).toBe(seat)
    const refused = { ok: false, code: 'someone-else-there' }
    for (const type of ['remove', 'send-to-door'] as const) {
      expect(await leader.door({ type, seat, sitting })).toMatchObject(refused)
    }
    for (const type of ['close-microphone', 'ask-quietly'] as const) {
      expect(await leader.command({ type, seat, sitting })).toMatchObject(refused)
    }
    expect(ben.room.you.rights.microphone).toBe(true)
    const seen = at()?.generation ?? 0
    expect(await leader.door({ type: 'remove', seat, sitting: seen })).toMatchObject({ ok: true })
    await ben.until((view) => view.at === 'gone')
  })
})

describe('two leaders who move at once', () => {
  test('skip no phase, with begin doubled and a move sent again after a line that was lost', async () => {
    const room = await makeRoom(server)
    const ruth = await enter(room, 'leader', 'Ruth')
    const ioana = await enter(room, 'co-leader', 'Ioana')
    const index = ({ moment }: typeof ruth.room) => (moment.at === 'running' ? moment.index : -1)
    const codes = async (answers: readonly ReturnType<typeof ruth.command>[]) =>
      (await Promise.all(answers))
        .map((answer) => (answer === 'no-answer' ? answer : answer.ok ? 'ok' : answer.code))
        .toSorted()
    const begin = { type: 'begin' } as const
    const begun = await codes([ruth, ioana, ruth, ioana].map((leader) => leader.command(begin)))
    expect(begun).toEqual(['already-so', 'already-so', 'already-so', 'ok'])
    await ioana.untilRoom((view) => index(view) === 0)
    const move = { type: 'next-phase', from: 0 } as const
    expect(await codes([ruth.command(move), ioana.command(move)])).toEqual(['moved-on', 'ok'])
    // The answer was lost with the line: the page comes back and its person taps what the screen still showed.
    const { ticket } = ioana.seating
    ioana.close()
    const back = await openLink(room, 'co-leader', { ticket })
    await back.untilRoom((view) => index(view) === 1)
    expect(await codes([back.command(move), back.command(begin)])).toEqual([
      'already-so',
      'moved-on',
    ])
    await ruth.untilRoom((view) => index(view) === 1)
  })
})

describe('the same personal or leader’s link opened elsewhere', () => {
  test('an occupied chair moves only with its occupant’s yes', async () => {
    const room = await makeRoom(server, { members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana', { chair: 1 })
    const phone = await waitAtTheDoor(room, 'member', 'Ana', { chair: 1 })
    await phone.until((view) => view.at === 'door' && view.stage === 'asking-occupant')
    await ana.untilRoom(({ moveAsked }) => moveAsked)
    expect(
      await leader.door({ type: 'let-in', guest: (await guestAt(leader)).guest }),
    ).toMatchObject({
      code: 'chair-taken',
    })
    expect(await ana.say('moveThere', true)).toEqual({ ok: true })
    await phone.untilRoom()
    expect(phone.room.you.seat).toBe(2)
    await ana.until(({ at }) => at === 'gone')
    expect(ana.gone.why).toBe('moved')
    const old = await openLink(room, 'member', { chair: 1, ticket: ana.seating.ticket })
    await old.until(({ at }) => at === 'door')
  })

  test('a second opening puts nobody out of the door until somebody knocks there', async () => {
    const room = await makeRoom(server, { members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await waitAtTheDoor(room, 'member', 'Ana', { chair: 1 })
    // A mail filter looks into the link, more than once.
    const filters = []
    for (let opened = 0; opened < 5; opened += 1) {
      filters.push(await openLink(room, 'member', { chair: 1 }))
    }
    await Promise.all(filters.slice(-2).map((page) => page.until(({ at }) => at === 'door')))
    expect(ana.view?.at).toBe('door')
    await letIn(leader, ana)
    expect(ana.room.you.seat).toBe(2)
  })

  test('whoever knocks at the second page has moved there', async () => {
    const room = await makeRoom(server, { members: 'personal' })
    await enter(room, 'leader', 'Ruth')
    const ana = await waitAtTheDoor(room, 'member', 'Ana', { chair: 1 })
    await waitAtTheDoor(room, 'member', 'Ana', { chair: 1 })
    await ana.until(({ at }) => at === 'gone')
    expect(ana.gone.why).toBe('moved')
  })

  test('a no sends the other page away, and holds for a while', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const other = await waitAtTheDoor(room, 'leader', 'Ruth')
    await leader.untilRoom(({ moveAsked }) => moveAsked)
    expect(await leader.say('moveThere', false)).toEqual({ ok: true })
    await other.until(({ at }) => at === 'gone')
    expect(other.gone.why).toBe('stays-there')
    expect(await connect(room.url, greetingOf(room, 'leader'))).toMatchObject({
      code: 'move-declined',
    })
    expect(await leader.say('moveThere', true)).toMatchObject({ code: 'already-so' })
  })

  test('an empty chair is retaken by a personal link, and leaders are told', async () => {
    const room = await makeRoom(server, { members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana', { chair: 1 })
    ana.close()
    await leader.untilRoom(() => leader.presenceOf(2) === 'lost')
    const phone = await enter(room, 'member', 'Ana', { chair: 1 })
    expect(phone.room.you.seat).toBe(2)
    await leader.untilRoom(({ desk }) => desk?.retaken.includes(2) === true)
  })

  test('and are told so for two minutes, although nothing else changes then', async () => {
    const clock = testClock()
    const own = await startTestServer({ clock })
    const room = await makeRoom(own, { members: 'personal' })
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana', { chair: 1 })
    ana.close()
    await leader.untilRoom(() => leader.presenceOf(2) === 'lost')
    await enter(room, 'member', 'Ana', { chair: 1 })
    await leader.untilRoom(({ desk }) => desk?.retaken.includes(2) === true)
    clock.skip(119_000)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(leader.room.desk?.retaken).toEqual([2])
    clock.skip(2_000)
    await leader.untilRoom(({ desk }) => desk?.retaken.length === 0)
    await own.stop()
  })

  test('a leader’s link retakes an empty leader’s chair at once, also while nobody leads', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    await leader.ok({ type: 'begin' })
    leader.close()
    await ana.untilRoom(({ moment }) => moment.at === 'running' && moment.holds === 'no-leader')
    const again = await enter(room, 'leader', 'Ruth')
    expect(again.room.you.seat).toBe(0)
    await ana.untilRoom(({ moment }) => moment.at === 'running' && moment.holds === 'no')
  })

  test('an asking page gets the chair when its occupant’s line drops', async () => {
    const room = await makeRoom(server)
    const leader = await enter(room, 'leader', 'Ruth')
    const other = await waitAtTheDoor(room, 'leader', 'Ruth')
    await leader.untilRoom(({ moveAsked }) => moveAsked)
    leader.close()
    await other.untilRoom()
    expect(other.room.you.seat).toBe(0)
  })
})
