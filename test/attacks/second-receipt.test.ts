/** One session, one receipt a person: also where the room came back from older copies before the word of its end was there. */
import { afterEach, expect, test } from 'vitest'
import {
  admit,
  connect,
  enter,
  makeRoom,
  openLink,
  startTestServer,
  type TestServer,
} from '../sockets/harness.ts'
import { testClock } from '../sockets/testClock.ts'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()))
})
async function start(clock = testClock()): Promise<TestServer> {
  const server = await startTestServer({ clock })
  servers.push(server)
  return server
}

/** The copy of the state follows the view within a moment. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300))

test('whoever was handed one at the end gets no second from a revived room; who was not there still gets theirs', async () => {
  const before = await makeRoom(await start())
  const leader = await enter(before, 'leader', 'Ruth')
  const [ana, ben, eve, zoe] = [
    await admit(before, leader, 'Ana'),
    await admit(before, leader, 'Ben'),
    await admit(before, leader, 'Eve'),
    await admit(before, leader, 'Zoe'),
  ]
  await leader.ok({ type: 'begin' })
  await settled()
  const page = (client: typeof ana, copy = client.copy) => ({
    ticket: client.seating.ticket,
    copy,
    pageLoad: client.pageLoad,
  })
  const [ofBen, ofEve, ofZoe] = [page(ben), page(eve), page(zoe)]
  ben.close()
  await leader.untilRoom(({ chairs }) => chairs.some(({ presence }) => presence === 'lost'))
  await zoe.leave()
  await leader.ok({ type: 'end-room' })
  await eve.until(({ at }) => at === 'gone')
  await ana.until(({ at }) => at === 'gone')
  expect(eve.gone.receipt).not.toBeNull()

  // Eve's page was changed to keep an older copy; Ben's has no other, and Zoe's ticket is from before she left.
  const clock = testClock()
  const room = { ...before, url: (await start(clock)).url }
  const eve2 = await openLink(room, 'member', ofEve)
  const ben2 = await openLink(room, 'member', ofBen)
  clock.skip(5_000)
  await eve2.untilRoom()
  await ben2.untilRoom()
  const word = { ticket: ana.seating.ticket, copy: ana.copy }
  const proofs = { invitation: room.invitation('member'), proof: room.proof }
  expect(await connect(room.url, { ...proofs, ...word })).toMatchObject({ code: 'room-ended' })
  await eve2.until(({ at }) => at === 'gone')
  await ben2.until(({ at }) => at === 'gone')
  expect(eve2.gone.receipt).toBeNull()
  expect(ben2.gone.receipt).not.toBeNull()
  // Nor afterwards, by a ticket alone, without the word: it would be handed out at the door.
  for (const { ticket } of [ofZoe, page(ana), ofEve]) {
    expect(await connect(room.url, { ...proofs, ticket })).toMatchObject({ code: 'room-ended' })
  }
})
