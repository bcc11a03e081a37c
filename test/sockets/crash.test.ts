/** `kill -9` and a restart with the same secret: the group is back where it was, and nobody can use the gap. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { RIGHTS } from '../../shared/session/rightsTable.ts'
import type { Role } from '../../shared/session/seat.ts'
import {
  admit,
  connect,
  enter,
  makeRoom,
  openLink,
  type RawClient,
  type ServerProcess,
  startServerProcess,
  type TestRoom,
} from './harness.ts'

// A process has to start twice in each.
vi.setConfig({ testTimeout: 90_000 })

let server: ServerProcess | null = null
afterEach(async () => {
  await server?.end('SIGKILL')
  server = null
})

interface Person {
  readonly role: Role
  readonly client: RawClient
}

interface Group {
  readonly room: TestRoom
  readonly leader: Person
  readonly coLeader: Person
  readonly ana: Person
  readonly ben: Person
  readonly all: readonly Person[]
}

/** Leader, co-leader and two members. */
async function gather(url: string): Promise<Group> {
  const room = await makeRoom({ url })
  const leader = await enter(room, 'leader', 'Ruth')
  const coLeader = await enter(room, 'co-leader', 'Tomasz')
  const people = {
    leader: { role: 'leader', client: leader },
    coLeader: { role: 'co-leader', client: coLeader },
    ana: { role: 'member', client: await admit(room, leader, 'Ana') },
    ben: { role: 'member', client: await admit(room, leader, 'Ben') },
  } as const
  return { room, ...people, all: Object.values(people) }
}

/** To Group work, with Ana's case and Ana sitting back. */
async function toGroupWork({ leader, ana, all }: Group): Promise<void> {
  const { client } = leader
  await client.ok({ type: 'begin' })
  await client.ok({ type: 'next-phase' })
  await client.ok({ type: 'choose-presenter', seat: ana.client.room.you.seat })
  for (let moved = 0; moved < 4; moved += 1) await client.ok({ type: 'next-phase' })
  for (const person of all) {
    await person.client.untilRoom(
      ({ moment }) => moment.at === 'running' && moment.phase === 'group-work',
    )
  }
}

const newestCopy = async (client: RawClient): Promise<string> => {
  // A copy follows its view within a moment.
  await new Promise((resolve) => setTimeout(resolve, 300))
  return client.copy
}

async function crash(before: ServerProcess): Promise<ServerProcess> {
  await before.end('SIGKILL')
  server = await startServerProcess({ env: { PORT: String(before.port) } })
  return server
}

const comesBack = async (
  room: TestRoom,
  { role, client }: Person,
  copy?: string,
): Promise<RawClient> =>
  openLink(room, role, {
    ticket: client.seating.ticket,
    pageLoad: client.pageLoad,
    copy: copy ?? client.copy,
  })

describe('after a crash', () => {
  test('everybody is back: same phase, chairs, presenter and rights', async () => {
    server = await startServerProcess()
    const group = await gather(server.url)
    await toGroupWork(group)
    const seats = group.all.map(({ client }) => client.room.you.seat)
    const incarnation = group.ana.client.room.incarnation
    await newestCopy(group.ana.client)
    await crash(server)
    const back = await Promise.all(group.all.map((person) => comesBack(group.room, person)))
    for (const client of back) await client.untilRoom(({ moment }) => moment.at === 'running')
    expect(back.map(({ room }) => room.you.seat)).toEqual(seats)
    for (const { room } of back) {
      expect(room.incarnation).toBe(incarnation)
      expect(room.moment).toMatchObject({ phase: 'group-work' })
      expect(room.presenter).toMatchObject({ seat: seats[2], sittingBack: true })
    }
    const [leader, , ana, ben] = back
    expect(leader?.room.you.rights).toMatchObject({ microphone: true, desk: true })
    expect(ana?.room.you.rights).toEqual({ ...RIGHTS['group-work']['sitting-back'], board: 'none' })
    expect(ben?.room.you.rights.microphone).toBe(true)
    expect(ben?.room.chairs.find(({ seat }) => seat === seats[2])?.commitment).toBe(
      group.ben.client.room.chairs.find(({ seat }) => seat === seats[2])?.commitment,
    )
    for (const client of back) client.close()
  })

  test('until enough copies are in, nobody may be heard', async () => {
    server = await startServerProcess()
    const group = await gather(server.url)
    await toGroupWork(group)
    await newestCopy(group.ben.client)
    await crash(server)
    const ben = await comesBack(group.room, group.ben)
    const view = await ben.untilRoom()
    expect(view.moment).toEqual({ at: 'resuming' })
    expect(view.you.rights.microphone).toBe(false)
    expect(view.chairs.every(({ mayBeHeard }) => !mayBeHeard)).toBe(true)
    // Alone, he goes on after 5 s, and is heard; the chairs whose copies are missing start closed.
    await ben.untilRoom(({ moment }) => moment.at === 'running')
    expect(ben.room.you.rights.microphone).toBe(true)
    expect(ben.room.chairs.filter(({ mayBeHeard }) => mayBeHeard)).toHaveLength(1)
    ben.close()
  })

  test('a presenter who returns first with a copy from before sitting back gets no microphone', async () => {
    server = await startServerProcess()
    const group = await gather(server.url)
    const { client } = group.leader
    await client.ok({ type: 'begin' })
    await client.ok({ type: 'next-phase' })
    await client.ok({ type: 'choose-presenter', seat: group.ana.client.room.you.seat })
    await client.ok({ type: 'next-phase' })
    await group.ana.client.untilRoom(
      ({ moment }) => moment.at === 'running' && moment.phase === 'presentation',
    )
    const early = await newestCopy(group.ana.client)
    for (let moved = 0; moved < 3; moved += 1) await client.ok({ type: 'next-phase' })
    await newestCopy(group.ben.client)
    await crash(server)
    const ana = await comesBack(group.room, group.ana, early)
    await ana.untilRoom(({ moment }) => moment.at === 'running')
    // Alone with her old copy, in Presentation by it: closed until a leader acts.
    expect(ana.room.you.rights.microphone).toBe(false)
    const leader = await comesBack(group.room, group.leader)
    const view = await ana.untilRoom(
      ({ moment }) => moment.at === 'running' && moment.phase === 'group-work',
    )
    expect(view.presenter?.sittingBack).toBe(true)
    expect(view.you.rights.microphone).toBe(false)
    await leader.untilRoom()
    expect(leader.room.chairs.find(({ seat }) => seat === view.you.seat)?.mayBeHeard).toBe(false)
    ana.close()
    leader.close()
  })

  test('altered, too old, and other rooms’ copies are refused', async () => {
    server = await startServerProcess()
    const group = await gather(server.url)
    const other = await gather(server.url)
    const copy = await newestCopy(group.ana.client)
    const foreign = await newestCopy(other.ana.client)
    await crash(server)
    const { room, ana } = group
    const greeting = {
      invitation: room.invitation('member'),
      proof: room.proof,
      ticket: ana.client.seating.ticket,
    }
    const at = Math.floor(copy.length / 2)
    const altered = copy.slice(0, at) + (copy[at] === 'A' ? 'B' : 'A') + copy.slice(at + 1)
    for (const bad of [altered, foreign, 'x.y.z', '']) {
      expect(await connect(room.url, { ...greeting, copy: bad })).toMatchObject({
        ok: false,
        code: 'not-a-copy',
      })
    }
    const back = await comesBack(room, ana, copy)
    await back.untilRoom()
    back.close()
  })

  test('a room that somebody opened anew gives way to the copy of the earlier one', async () => {
    server = await startServerProcess()
    const group = await gather(server.url)
    await toGroupWork(group)
    await newestCopy(group.ben.client)
    await crash(server)
    // The co-leader's page was reloaded without its copy, and a stranger knocks: a new room, still arriving.
    const newcomer = await openLink(group.room, 'member')
    const coLeader = await openLink(group.room, 'co-leader', {
      ticket: group.coLeader.client.seating.ticket,
    })
    await coLeader.until(({ at }) => at === 'door')
    const ben = await comesBack(group.room, group.ben)
    const leader = await comesBack(group.room, group.leader)
    await ben.untilRoom(({ moment }) => moment.at === 'running')
    expect(ben.room.incarnation).toBe(group.ben.client.room.incarnation)
    await coLeader.untilRoom(({ you }) => you.role === 'co-leader')
    expect(newcomer.view?.at).toBe('door')
    for (const client of [newcomer, coLeader, ben, leader]) client.close()
  })
})
