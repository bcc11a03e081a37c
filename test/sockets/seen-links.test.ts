/** A link that a mail filter has written into an address's path: the leaders in the room are told, and can replace it. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './harness.ts'
import { lead, makePageRoom, TestPage } from './pages.ts'

let server: TestServer
let pages: TestPage[] = []
const kept = (page: TestPage): TestPage => {
  pages.push(page)
  return page
}

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
afterEach(() => {
  for (const page of pages) page.session.abandon()
  pages = []
})

/** As a page takes it where a filter has encoded the `#`. */
const inPath = (fragment: string) => `#/r%23${fragment}`

const seenBy = ({ room }: TestPage) => room.view.desk?.seenLinks

test('members by such a link are told at the door, the leaders in the room, and a new link ends it', async () => {
  const room = await makePageRoom(server.url)
  const shared = room.fragments.members[0] ?? ''
  const leader = kept(await lead(room))
  expect(seenBy(leader)).toEqual([])
  const ana = kept(new TestPage(room.origin, inPath(shared)))
  await ana.until('door')
  await leader.until('room', ({ view }) => view.desk?.seenLinks.includes('member') === true)
  // Once, however often it is opened.
  await kept(new TestPage(room.origin, inPath(shared))).until('door')
  expect(seenBy(leader)).toEqual(['member'])
  await ana.session.knock('Ana')
  const { guests } = await leader.until('room', (at) => at.guests[0]?.name === 'Ana')
  await leader.session.door({ type: 'let-in', guest: guests[0]?.guest ?? 0 })
  await ana.until('room')
  expect(ana.room.view.desk).toBeNull()
  expect(await leader.session.door({ type: 'renew-member-link' })).toMatchObject({ ok: true })
  await leader.until('room', ({ view }) => view.desk?.seenLinks.length === 0)
  // Ana keeps the chair by the old link, which opens nothing to anybody else: there is nothing more to say of it.
  ana.reload()
  await ana.until('room')
  await leader.session.command({ type: 'lock', on: true })
  await leader.until('room', ({ view }) => view.locked)
  expect(seenBy(leader)).toEqual([])
})

test('a leader’s own is told to the other leader, and a link in the fragment is no news', async () => {
  const room = await makePageRoom(server.url)
  const leader = kept(await lead(room))
  const co = kept(new TestPage(room.origin, inPath(room.fragments.coLeader)))
  await co.until('door')
  await leader.until('room', ({ view }) => view.desk?.seenLinks.includes('co-leader') === true)
  await kept(new TestPage(room.origin, `#${room.fragments.members[0]}`)).until('door')
  expect(seenBy(leader)).toEqual(['co-leader'])
})
