/** Networks that let no WebSocket through: the page takes the other way, and what crosses is as sealed and as bounded as ever. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIMITS } from '../../server/limits.ts'
import { startTestServer, type TestServer } from './harness.ts'
import { join, knock, lead, makePageRoom, type PageRoom, TestPage } from './pages.ts'
import { buildWall, type Sockets, type Wall } from './wall.ts'

let server: TestServer
let room: PageRoom

beforeAll(async () => {
  server = await startTestServer()
  room = await makePageRoom(server.url)
})
afterAll(() => server.stop())

const behind = (wall: Wall): PageRoom => ({ ...room, origin: wall.origin })
const invitationOf = (fragment: string): string => fragment.split('.').slice(0, 2).join('.')

describe('a proxy that does something to WebSockets', () => {
  const ways: readonly Exclude<Sockets, 'pass'>[] = ['refuse', 'hold', 'strip', 'mute']
  it.each(ways)('that would %s them leaves the way by requests', async (sockets) => {
    const wall = await buildWall(server.url, sockets)
    const page = new TestPage(wall.origin, room.fragments.members[0] ?? '')
    try {
      const troubles: unknown[] = []
      page.session.subscribe(() => {
        const { snapshot } = page
        if (snapshot.stage === 'connecting') troubles.push(snapshot.trouble)
      })
      const { view } = await page.until('door', undefined, 20_000)
      expect(view.stage).toBe('name')
      expect(troubles).toContain('sockets-blocked')
      expect(wall.asked.some((path) => path.includes('transport=polling'))).toBe(true)
    } finally {
      page.session.abandon()
      wall.close()
    }
  })

  it('leaves a whole session: in, with a name, a word to everybody, and out; nothing of it in an address', async () => {
    const wall = await buildWall(server.url, 'refuse')
    const ruth = await lead(room)
    const walled = behind(wall)
    try {
      const ana = await knock(walled, room.fragments.members[0] ?? '', 'Ana')
      const { view } = await ruth.until('room', (at) =>
        at.guests.some(({ name }) => name === 'Ana'),
      )
      const guest = view.desk?.guests[0]?.guest ?? 0
      expect(await ruth.session.door({ type: 'let-in', guest })).toMatchObject({ ok: true })
      await ana.until('room')
      const ben = await join(room, ruth, 'Ben')
      await ana.until('room', (at) => [...at.names.values()].includes('Ben'))
      expect(await ruth.session.command({ type: 'begin' })).toMatchObject({ ok: true })
      await ana.until('room', (at) => at.view.moment.at === 'running')
      await ana.session.leave()
      await ben.until('room', (at) => ![...at.names.values()].includes('Ana'))
      ben.session.abandon()
      const invitation = invitationOf(room.fragments.members[0] ?? '')
      expect(wall.bodies.join()).toContain(invitation)
      expect(wall.asked.join()).not.toContain(invitation.slice(-20))
      for (const path of wall.asked) expect(path.length).toBeLessThan(120)
      expect(JSON.stringify(server.logs)).not.toContain('polling')
    } finally {
      ruth.session.abandon()
      wall.close()
    }
  })

  it('a server that is away at the first opening is named, and found when it comes', async () => {
    const wall = await buildWall(server.url)
    wall.lets = () => false
    wall.sockets = 'refuse'
    const page = new TestPage(wall.origin, room.fragments.members[0] ?? '')
    try {
      await page.until('connecting', ({ trouble }) => trouble === 'server-away', 20_000)
      wall.lets = () => true
      wall.sockets = 'pass'
      await page.until('door', undefined, 20_000)
    } finally {
      page.session.abandon()
      wall.close()
    }
  })
})

describe('requests in the place of a WebSocket', () => {
  const handshake = '/socket.io/?EIO=4&transport=polling'
  const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, init)
  const open = async (): Promise<string> => {
    const said = await (await ask(handshake)).text()
    return `${handshake}&sid=${JSON.parse(said.slice(1)).sid}`
  }

  it('are refused to a page of another site, whatever it sends', async () => {
    const origin = { headers: { origin: 'https://elsewhere.example' } }
    expect((await ask(handshake, origin)).status).toBe(403)
    expect((await ask(`${handshake}&j=0`)).status).toBe(404)
    const answer = await ask(handshake)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('carry no body larger than the largest frame', async () => {
    const body = `4${'a'.repeat(2 * 1024 * 1024)}`
    const answer = await ask(await open(), { method: 'POST', body })
    expect(answer.status).toBe(413)
  })

  it('are counted as connections of their address, and let go of when they say nothing', async () => {
    const path = await open()
    expect(server.server.connections()).toBeGreaterThan(0)
    await expect
      .poll(() => server.server.connections(), { timeout: LIMITS.helloDeadline * 4 })
      .toBe(0)
    expect((await ask(path)).status).toBe(400)
  })
})

describe('another network under a page that sits', () => {
  it('is another line at once: nobody waits until the old one has missed an answer', async () => {
    const wall = await buildWall(server.url)
    const ruth = await lead(room)
    try {
      const ana = await join(behind(wall), ruth, 'Ana')
      const lost = ana.until('room', (at) => at.line.state === 'lost', 7_000)
      wall.swallow()
      ana.session.returned(Number.POSITIVE_INFINITY)
      await lost
      await ana.until('room', (at) => at.line.state === 'live', 7_000)
      ana.session.abandon()
    } finally {
      ruth.session.abandon()
      wall.close()
    }
  })
})
