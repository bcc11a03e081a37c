import { afterEach, describe, expect, it, vi } from 'vitest'
import { readTabMemory } from '../../client/session/tabMemory.ts'
import { type ServerProcess, startServerProcess, startTestServer } from './harness.ts'
import { join, knock, lead, makePageRoom, TestPage } from './pages.ts'

// A process has to start twice in each.
vi.setConfig({ testTimeout: 90_000 })

let running: ServerProcess | null = null
let pages: TestPage[] = []
afterEach(async () => {
  for (const page of pages) page.session.abandon()
  pages = []
  await running?.end('SIGKILL')
})

const ok = async (answer: Promise<{ readonly ok: boolean }>): Promise<void> =>
  expect(await answer).toMatchObject({ ok: true })

/** A copy follows its view within a moment; what happens in the very moment of a crash may be lost. */
const crash = async (server: ServerProcess): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 300))
  await server.end('SIGKILL')
}

const text = (payload: Uint8Array): string => new TextDecoder().decode(payload)

describe('a crash of the server under real pages', () => {
  it('brings the group back to phase, chairs, names, settings, notes and the presenter at the window', async () => {
    running = await startServerProcess()
    const { port, url } = running
    const room = await makePageRoom(url)
    const ruth = await lead(room)
    const ioana = await knock(room, room.fragments.coLeader, 'Ioana')
    await ioana.until('room')
    const ana = await join(room, ruth, 'Ana')
    const ben = await join(room, ruth, 'Ben')
    pages = [ruth, ioana, ana, ben]
    const seat = ana.room.seating.seat
    await ok(ruth.session.command({ type: 'begin' }))
    await ok(ruth.session.command({ type: 'choose-presenter', seat }))
    await ok(ruth.session.command({ type: 'go-to-phase', phase: 5 }))
    await ok(ruth.session.writeNote('Wait.'))
    for (const page of pages) {
      await page.until(
        'room',
        (at) =>
          at.names.size === 4 &&
          at.settings.label !== '' &&
          at.view.presenter?.sittingBack === true,
      )
    }
    const incarnation = ben.room.view.incarnation

    await crash(running)
    for (const page of pages) await page.until('room', (at) => at.line.state === 'lost')
    // Whoever reloads now has the ticket only: the others bring the room back, and the name is told to nobody again.
    ben.reload()
    expect(ben.snapshot.stage).toBe('connecting')
    running = await startServerProcess({ env: { PORT: String(port) } })
    for (const page of pages) {
      await page.until('room', (at) => at.line.state === 'live' && at.view.moment.at === 'running')
    }
    for (const page of pages) {
      const { view } = page.room
      expect(view.incarnation).toBe(incarnation)
      expect(view.moment).toMatchObject({ phase: 'group-work' })
      expect(view.presenter).toMatchObject({ seat, sittingBack: true })
      expect(view.chairs.find((chair) => chair.seat === seat)?.mayBeHeard).toBe(false)
    }
    expect(ana.room.seating.seat).toBe(seat)
    await ioana.until('room', (at) => at.notes.length === 1 && at.names.size === 4)
    await ben.until('room', (at) => at.settings.label !== '' && at.names.get(seat) === 'Ana')
    await ok(ruth.session.command({ type: 'bring-back' }))
    await ana.until('room', (at) => at.view.you.rights.microphone)
  })

  it('gives somebody who reloaded, and comes first with a ticket alone, their chair when the others are back', async () => {
    running = await startServerProcess()
    const { port, url } = running
    const room = await makePageRoom(url)
    const ruth = await lead(room)
    const ana = await join(room, ruth, 'Ana')
    pages = [ruth, ana]
    await ok(ruth.session.command({ type: 'begin' }))
    await ana.until('room', (at) => at.view.moment.at === 'running')
    const { seat } = ana.room.seating
    await crash(running)
    await ruth.until('room', (at) => at.line.state === 'lost')
    ruth.session.cutLine()
    ana.reload()
    running = await startServerProcess({ env: { PORT: String(port) } })
    await ana.until('door')
    ruth.session.tryNow()
    const back = await ana.until('room', (at) => at.view.moment.at === 'running')
    expect(back.seating.seat).toBe(seat)
    // No copy of its own: closed until a leader acts.
    expect(back.view.you.rights.microphone).toBe(false)
    await ok(ruth.session.command({ type: 'allow-microphone', seat }))
    await ana.until('room', (at) => at.view.you.rights.microphone)
  })

  it('gives a feeling word again that the server has lost, and what the board held stays with whoever listens', async () => {
    running = await startServerProcess()
    const { port, url } = running
    const room = await makePageRoom(url)
    const ruth = await lead(room)
    const ana = await join(room, ruth, 'Ana')
    pages = [ruth, ana]
    await ok(ruth.session.command({ type: 'begin' }))
    await ok(ruth.session.command({ type: 'open-words', kind: 'arrival' }))
    await ana.until('room', (at) => at.view.words?.open === true)
    await ok(ana.session.giveWord('heavy'))
    await ruth.until('room', (at) => at.words.length === 1)
    await crash(running)
    for (const page of pages) await page.until('room', (at) => at.line.state === 'lost')
    running = await startServerProcess({ env: { PORT: String(port) } })
    for (const page of pages) {
      await page.until(
        'room',
        (at) =>
          at.line.state === 'live' && at.view.moment.at === 'running' && at.words.length === 1,
      )
    }
    await ana.until('room', (at) => at.view.you.wordGiven)
    await ok(ruth.session.command({ type: 'go-to-phase', phase: 5 }))
    await ok(ruth.session.command({ type: 'board-access', access: 'write' }))
    await ana.until('room', (at) => at.view.you.rights.board === 'write')
    const heard: string[] = []
    ruth.session.board.onFrame(({ payload }) => heard.push(text(payload)))
    await ok(ana.session.board.send('update', new TextEncoder().encode('a card'), false))
    await expect.poll(() => heard).toEqual(['a card'])
  })
})

/** What the tab of a page keeps of the room's present secret. */
const secretIn = (page: TestPage) => readTabMemory(page.name)?.epochs?.epoch?.secret

describe('a server that is killed in the middle of a change of the room’s secret', () => {
  it.each([
    ['in the moment that the removal is answered', () => Promise.resolve()],
    [
      'when one of those who stay has it and another has not',
      (ben: TestPage) => vi.waitFor(() => expect(secretIn(ben)).toBeDefined(), 8_000),
    ],
  ] as const)(
    '%s: loses nobody who stays, and whoever was removed has nothing of it',
    async (_, moment) => {
      running = await startServerProcess()
      const { port, url } = running
      const room = await makePageRoom(url)
      const ruth = await lead(room)
      const [ana, ben, cleo] = [
        await join(room, ruth, 'Ana'),
        await join(room, ruth, 'Ben'),
        await join(room, ruth, 'Cleo'),
      ]
      pages = [ruth, ana, ben, cleo]
      const stay = [ruth, ana, ben]
      await ok(ruth.session.command({ type: 'begin' }))
      await ok(ruth.session.command({ type: 'open-words', kind: 'arrival' }))
      for (const page of pages) await page.until('room', (at) => at.view.words?.open === true)
      for (const page of [ana, ben, cleo]) {
        await vi.waitFor(
          () => expect(readTabMemory(page.name)?.epochs?.shared).toBeDefined(),
          8_000,
        )
      }
      await new Promise((resolve) => setTimeout(resolve, 300))
      ana.session.cutLine()
      await ok(ruth.session.door({ type: 'remove', seat: cleo.room.seating.seat }))
      await moment(ben)
      await running.end('SIGKILL')
      running = await startServerProcess({ env: { PORT: String(port) } })
      // Who knows of no other secret comes first.
      for (const page of [ana, ben, ruth]) {
        page.session.tryNow()
        await page.until('room', (at) => at.line.state === 'live', 20_000)
      }
      await vi.waitFor(() => {
        expect(new Set(stay.map(secretIn)).size).toBe(1)
        expect(secretIn(ruth)).toBeDefined()
      }, 20_000)
      await ok(ben.session.giveWord('curious'))
      await ok(ana.session.giveWord('tired'))
      for (const page of stay) {
        await page.until(
          'room',
          (at) => at.words.length === 2 && at.names.get(ben.room.seating.seat) === 'Ben',
        )
        expect(page.room).toMatchObject({ unreadable: false, awaitsKey: false })
      }
      // She may still sit in her chair if nobody had heard of it yet: with nothing to open what is sealed now.
      expect(secretIn(cleo)).toBeUndefined()
      if (cleo.snapshot.stage === 'room') expect(cleo.room.words).toEqual([])
    },
  )
})

describe('a room that has ended', () => {
  it('is brought back by nobody who missed the end, over two restarts, while a page stands at its goodbye', async () => {
    let server = await startTestServer()
    const restart = async (): Promise<void> => {
      const { port } = new URL(server.url)
      await server.stop()
      server = await startTestServer({ env: { PORT: port } })
    }
    const isHeeded = () =>
      vi.waitFor(() => expect(server.server.rooms.tombstones).toBe(1), { timeout: 20_000 })
    const room = await makePageRoom(server.url)
    const ruth = await lead(room)
    const ana = await join(room, ruth, 'Ana')
    const eve = await join(room, ruth, 'Eve')
    pages = [ruth, ana, eve]
    await new Promise((resolve) => setTimeout(resolve, 300))
    // Eve's line is cut before the end: the page keeps its ticket and its copy, and hears nothing of it.
    eve.session.cutLine()
    await eve.until('room', (at) => at.line.state === 'lost')
    await ok(ruth.session.command({ type: 'end-room' }))
    await ruth.until('gone')
    await ana.until('gone')
    ruth.session.abandon()
    // Eve is there first: what is left of the room is hers until Ana's page, at its goodbye, has looked.
    await restart()
    eve.session.tryNow()
    await isHeeded()
    await vi.waitFor(() => expect(['gone', 'refused']).toContain(eve.snapshot.stage))
    expect(server.server.rooms.size).toBe(0)
    // Once more, and nobody but Ana's page knows of it.
    await restart()
    await isHeeded()
    const again = new TestPage(server.url, room.fragments.members[0] ?? '')
    pages.push(again)
    const { refusal } = await again.until('refused')
    expect(refusal.code).toBe('room-ended')
    ana.session.abandon()
    await server.stop()
  })
})
