/** Copies of different age, offered to a server that knows nothing: what counts is the highest, not the one that came first. */
import { afterEach, expect, test } from 'vitest'
import {
  admit,
  comeBack,
  enter,
  makeRoom,
  type RawClient,
  startTestServer,
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
