/** Whoever was removed or turned away, with everything their page has kept. */
import { afterEach, describe, expect, test } from 'vitest'
import {
  admit,
  connect,
  enter,
  makeRoom,
  type RawClient,
  startTestServer,
  type TestRoom,
  type TestServer,
} from './harness.ts'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})

async function start(): Promise<TestServer> {
  const server = await startTestServer()
  servers.push(server)
  return server
}

/** The copy of the state follows the view within a moment. */
const newestCopy = async (client: RawClient): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 300))
  return client.copy
}

const greeting = (room: TestRoom, role: 'leader' | 'co-leader' | 'member', of: RawClient) => ({
  invitation: room.invitation(role),
  proof: room.proof,
  ticket: of.seating.ticket,
  copy: of.copy,
})

describe('a ticket and a copy of before the removal', () => {
  test('do not lead past the bar on a leader’s link', async () => {
    const room = await makeRoom(await start())
    const leader = await enter(room, 'leader', 'Ruth')
    const coLeader = await enter(room, 'co-leader', 'Tomasz')
    await newestCopy(coLeader)
    await leader.door({ type: 'remove', seat: coLeader.room.you.seat })
    expect(await connect(room.url, greeting(room, 'co-leader', coLeader))).toMatchObject({
      code: 'link-barred',
    })
  })

  test('do not lead past a renewed member link', async () => {
    const room = await makeRoom(await start())
    const leader = await enter(room, 'leader', 'Ruth')
    const ana = await admit(room, leader, 'Ana')
    await newestCopy(ana)
    await leader.door({ type: 'remove', seat: ana.room.you.seat })
    await leader.door({ type: 'renew-member-link' })
    expect(await connect(room.url, greeting(room, 'member', ana))).toMatchObject({
      code: 'link-renewed',
    })
  })
})

test('a new member link stops the shared one, not personal ones', async () => {
  const room = await makeRoom(await start(), { members: 'personal' })
  const leader = await enter(room, 'leader', 'Ruth')
  expect((await leader.door({ type: 'renew-member-link' })).ok).toBe(true)
  const ana = await admit(room, leader, 'Ana', { chair: 1 })
  expect(ana.room.you.role).toBe('member')
})
