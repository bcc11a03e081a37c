import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { peekReceipt, verifyReceipt } from '../../shared/receipt.ts'
import type { Command } from '../../shared/session/command.ts'
import { startTestServer, type TestServer } from './harness.ts'
import { join, knock, lead, makePageRoom, type PageRoom, TestPage, WORDS } from './pages.ts'

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

const ok = async (page: TestPage, command: Command): Promise<void> => {
  const answer = await page.session.command(command)
  if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`)
}

const group = async (names: readonly string[], room?: PageRoom) => {
  const of = room ?? (await makePageRoom(server.url))
  const leader = kept(await lead(of))
  const members: TestPage[] = []
  for (const name of names) members.push(kept(await join(of, leader, name)))
  return { room: of, leader, members }
}

describe('coming in', () => {
  it('takes a link, the door, and a chair; everybody knows everybody’s name and the group’s own words', async () => {
    const { leader, members } = await group(['Ana', 'Ben'])
    const [ana] = members
    for (const page of [leader, ...members]) {
      const { names } = await page.until('room', (at) => at.names.size === 3)
      expect([...names.values()].sort()).toEqual(['Ana', 'Ben', 'Ruth'])
    }
    const { settings } = await (ana as TestPage).until('room', (at) => at.settings.label !== '')
    expect(settings).toEqual({
      label: WORDS.label,
      rules: WORDS.rules,
      lanes: WORDS.laneNames,
      leaderNames: WORDS.leaderNames,
    })
  })

  it('tells somebody at the door the group’s rules and who leads, and nothing else', async () => {
    const { room } = await group(['Ana'])
    const page = kept(new TestPage(room.origin, room.fragments.members[0] ?? ''))
    const { leaderName, view } = await page.until(
      'door',
      (at) => at.leaderName !== null && at.settings.label === WORDS.label,
    )
    expect(leaderName).toBe('Ruth')
    expect(JSON.stringify(view)).not.toContain('guest')
  })

  it('marks a name that is in the room already, and refuses what is no name', async () => {
    const { room, leader } = await group(['Ana'])
    const page = kept(new TestPage(room.origin, room.fragments.members[0] ?? ''))
    await page.until('door')
    expect(await page.session.knock('  ')).toEqual({ ok: false, code: 'bad-message' })
    expect(await page.session.knock('ANA')).toEqual({ ok: true })
    const { guests } = await leader.until('room', (at) => at.guests[0]?.name === 'ANA')
    expect(guests).toMatchObject([{ nameTaken: true, mismatch: false }])
  })

  it('says once what is wrong with a link', async () => {
    const { origin, fragments } = await makePageRoom(server.url)
    const member = fragments.members[0] ?? ''
    const codes = [
      ['nonsense!', 'link-malformed'],
      [member.slice(0, -5), 'link-cut-off'],
      [`${member.slice(0, -43)}${'A'.repeat(43)}`, 'key-does-not-fit'],
      [member.replace(/\.(.)/, (_, c: string) => `.${c === 'A' ? 'B' : 'A'}`), 'link-altered'],
    ]
    for (const [fragment, code] of codes) {
      const page = kept(new TestPage(origin, fragment ?? ''))
      const { refusal } = await page.until('refused')
      expect(refusal.code).toBe(code)
    }
  })

  it.each([0, -5, 5, 72])(
    'waits for the door of a link that is early, and opens it by itself, on a device %i hours ahead',
    async (hours) => {
      const off = hours * 3_600_000
      const start = Date.now() + 10 * 60_000 + 2_000
      const room = await makePageRoom(server.url, {
        when: { kind: 'once', start, minutes: 60, zone: 'UTC' },
      })
      const page = kept(
        new TestPage(room.origin, room.fragments.members[0] ?? '', () => Date.now() + off),
      )
      const { refusal } = await page.until('refused')
      expect(refusal).toMatchObject({ code: 'link-too-early' })
      expect(refusal.opensAt).toBeGreaterThan(Date.now())
      expect(page.clock.off() === null).toBe(off === 0)
      await page.until('door')
      expect(Math.abs(page.clock.now() - Date.now())).toBeLessThan(60_000)
    },
  )

  it.each([-30, 30])(
    'opens a room that begins now, made on a device %i hours ahead',
    async (hours) => {
      const start = Date.now() + hours * 3_600_000
      const room = await makePageRoom(server.url, {
        when: { kind: 'once', begins: 'now', start, minutes: 60, zone: 'UTC' },
      })
      const page = kept(new TestPage(room.origin, room.fragments.members[0] ?? ''))
      const { view } = await page.until('door')
      expect(Math.abs(view.plannedStart - Date.now())).toBeLessThan(120_000)
    },
  )

  it('of a series derives the keys of the date that the server is at, whatever the device’s clock says', async () => {
    const firstStart = new Date(Date.now() + 60_000).toISOString().slice(0, 16)
    const room = await makePageRoom(server.url, {
      when: {
        kind: 'series',
        rule: { firstStart, zone: 'UTC', minutes: 60, every: 'week', count: 4, without: [] },
      },
    })
    const leader = kept(await lead(room))
    const late = kept(
      new TestPage(room.origin, room.fragments.members[0] ?? '', () => Date.now() + 8 * 86_400_000),
    )
    await late.until('door')
    await late.session.knock('Ana')
    const { guests } = await leader.until('room', (at) =>
      at.guests.some((each) => each.name !== null || each.mismatch),
    )
    expect(guests).toMatchObject([{ name: 'Ana', mismatch: false }])
    await leader.session.door({ type: 'let-in', guest: guests[0]?.guest ?? 0 })
    const { names } = await late.until('room', (at) => at.names.size === 2)
    expect([...names.values()].sort()).toEqual(['Ana', 'Ruth'])
  })
})

describe('coming back', () => {
  it('finds the same chair and its own name after a reload, by the tab’s name alone', async () => {
    const { leader, members } = await group(['Ana'])
    const ana = members[0] as TestPage
    const before = ana.room.seating.seat
    expect(ana.name).not.toBe('')
    await leader.until('room', (at) => at.names.size === 2)
    ana.reload()
    const { seating, names } = await ana.until('room', (at) => at.names.has(before))
    expect(seating.seat).toBe(before)
    expect(names.get(before)).toBe('Ana')
    await ana.session.leave()
    expect(ana.name).toBe('')
    const { receipt } = await ana.until('gone')
    expect(receipt?.disclosures.map(({ kind }) => kind)).toContain('name')
  })

  it('keeps what a lost line has swallowed: the chair, the notes, the names', async () => {
    const { leader, members } = await group(['Ana'])
    const ana = members[0] as TestPage
    const seat = ana.room.seating.seat
    await ana.until('room', (at) => at.names.size === 2)
    ana.session.cutLine()
    await ana.until('room', (at) => at.line.state === 'lost')
    await leader.until('room', (at) =>
      at.view.chairs.some((chair) => chair.seat === seat && chair.presence === 'lost'),
    )
    await expect(ana.session.command({ type: 'signal', kind: 'need-moment' })).rejects.toThrow()
    ana.session.tryNow()
    const back = await ana.until('room', (at) => at.line.state === 'live')
    expect(back.seating.seat).toBe(seat)
    expect(back.names.size).toBe(2)
  })

  it('gives its name again when its line comes back at the door', async () => {
    const { room, leader } = await group([])
    const ana = kept(await knock(room, room.fragments.members[0] ?? '', 'Ana'))
    await leader.until('room', (at) => at.guests[0]?.name === 'Ana')
    ana.session.cutLine()
    await leader.until('room', (at) => at.guests.length === 0)
    ana.session.tryNow()
    await leader.until('room', (at) => at.guests[0]?.name === 'Ana')
  })

  it('moves to another tab with its occupant’s yes, and the old one is told', async () => {
    const { room, leader } = await group([])
    const other = kept(await knock(room, room.fragments.leader, 'Ruth'))
    await leader.until('room', (at) => at.view.moveAsked)
    expect(await leader.session.moveThere(true)).toEqual({ ok: true })
    await other.until('room')
    const { view } = await leader.until('gone')
    expect(view.why).toBe('moved')
  })
})

describe('sealed channels', () => {
  it('carry notes between leaders alone, and keep them for a leader who reloads', async () => {
    const { room, leader, members } = await group(['Ana'])
    const co = kept(await knock(room, room.fragments.coLeader, 'Ioana'))
    await co.until('room')
    expect(await leader.session.writeNote('Slow down?')).toEqual({ ok: true })
    const { notes } = await co.until('room', (at) => at.notes.length === 1)
    expect(notes).toMatchObject([{ seat: 0, text: 'Slow down?' }])
    expect(leader.room.notes).toEqual(notes)
    expect((members[0] as TestPage).room.notes).toEqual([])
    expect(await (members[0] as TestPage).session.writeNote('me too')).toMatchObject({ ok: false })
    co.reload()
    await co.until('room', (at) => at.notes.length === 1)
    await ok(leader, { type: 'strip', on: false })
    await co.until('room', (at) => at.notes.length === 0)
  })

  it('lay one feeling word a person, unsigned, until the phase moves on', async () => {
    const { leader, members } = await group(['Ana', 'Ben'])
    const [ana, ben] = members as [TestPage, TestPage]
    await ok(leader, { type: 'begin' })
    expect(await ana.session.giveWord('heavy')).toMatchObject({ code: 'not-in-this-phase' })
    await ok(leader, { type: 'open-words', kind: 'arrival' })
    for (const page of [ana, ben]) await page.until('room', (at) => at.view.words?.open === true)
    expect(await ana.session.giveWord('heavy')).toEqual({ ok: true })
    expect(await ben.session.giveWord('curious')).toEqual({ ok: true })
    expect(await ben.session.giveWord('twice')).toMatchObject({ code: 'word-given' })
    for (const page of [leader, ana, ben]) {
      const { words } = await page.until('room', (at) => at.words.length === 2)
      expect([...words].sort()).toEqual(['curious', 'heavy'])
    }
    await ben.until('room', (at) => at.view.you.wordGiven)
    ana.reload()
    await ana.until('room', (at) => at.words.length === 2)
    await ok(leader, { type: 'next-phase' })
    await ana.until('room', (at) => at.words.length === 0)
  })

  it('carry the board to whoever may read it, and hand all of it to a listener that comes late', async () => {
    const { leader, members } = await group(['Ana'])
    const ana = members[0] as TestPage
    await ok(leader, { type: 'begin' })
    await ok(leader, { type: 'go-to-phase', phase: 5 })
    await ok(leader, { type: 'board-access', access: 'write' })
    await ana.until('room', (at) => at.view.you.rights.board === 'write')
    const say = (page: TestPage, text: string) =>
      page.session.board.send('update', new TextEncoder().encode(text), false)
    expect(await say(ana, 'one')).toEqual({ ok: true })
    expect(await say(leader, 'two')).toEqual({ ok: true })
    const hearTwo = (page: TestPage) =>
      new Promise<string[]>((resolve) => {
        const heard: string[] = []
        page.session.board.onFrame(({ payload, seat }) => {
          heard.push(`${new TextDecoder().decode(payload)} ${seat}`)
          if (heard.length === 2) resolve(heard.toSorted())
        })
      })
    // Each has the other's once its window has closed.
    const both = ['one null', 'two null']
    expect(await Promise.all([hearTwo(leader), hearTwo(ana)])).toEqual([both, both])
    ana.reload()
    await ana.until('room')
    const after: string[] = []
    const got = new Promise<void>((resolve) => ana.session.board.onKept(resolve))
    ana.session.board.onFrame(({ payload }) => after.push(new TextDecoder().decode(payload)))
    await got
    expect(after.sort()).toEqual(['one', 'two'])
    await ok(leader, { type: 'wipe-board' })
    await ana.until('room', (at) => at.view.board.number === 2)
    const none: unknown[] = []
    ana.session.board.onFrame((frame) => none.push(frame))
    expect(none).toEqual([])
  })
})

describe('parting', () => {
  it('gives a receipt that holds, with the texts it commits to, when a leader ends the room', async () => {
    const { leader, members } = await group(['Ana', 'Ben'])
    const [ana, ben] = members as [TestPage, TestPage]
    await ana.until('room', (at) => at.settings.label !== '')
    ben.session.abandon()
    await leader.until('room', ({ view }) =>
      view.chairs.some(({ presence }) => presence === 'lost'),
    )
    await ok(leader, { type: 'end-room' })
    const { receipt, name, view } = await ana.until('gone')
    expect(view.why).toBe('ended')
    expect(name).toBe('Ana')
    if (!receipt) throw new Error('no receipt')
    const jwks = await (await fetch(`${server.url}/.well-known/jwks.json`)).json()
    const verdict = await verifyReceipt(receipt, jwks)
    expect(verdict).toMatchObject({
      ok: true,
      texts: { name: 'Ana', label: 'Tuesday group', leaders: 'Ruth Adler, Ioana Pop' },
    })
    expect(peekReceipt(receipt)?.mode).toBe('online')
    // Whose page was closed at the end gets theirs, with the own name, when it is opened again.
    ben.reload()
    const late = await ben.until('gone')
    expect(late.view.why).toBe('ended')
    const lateVerdict = late.receipt && (await verifyReceipt(late.receipt, jwks))
    expect(lateVerdict).toMatchObject({ ok: true, texts: { name: 'Ben' } })
    expect(ben.name).toBe('')
    expect(ana.name).toBe('')
    expect(ana.session.snapshot().stage).toBe('gone')
    await expect(ana.session.command({ type: 'step-out' })).rejects.toThrow()
  })

  it('formats the new member link, and the old one stops', async () => {
    const { room, leader } = await group([])
    const answer = await leader.session.door({ type: 'renew-member-link' })
    if (!answer.ok) throw new Error(answer.code)
    const link = leader.session.linkOf(answer.invitations?.[0] ?? '')
    const old = kept(new TestPage(room.origin, room.fragments.members[0] ?? ''))
    expect((await old.until('refused')).refusal.code).toBe('link-renewed')
    const renewed = kept(new TestPage(room.origin, new URL(link).hash))
    await renewed.until('door')
  })
})
