/**
 * Whoever was removed, together with the operator: the removed page has kept all it ever had, its own key pair and everything in its
 * tab included, and the operator hands it every frame that crosses the server. Nothing that is sealed afterwards opens, and nothing
 * that the two make is taken.
 */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { namePlaintext, newName } from '../../client/session/names.ts'
import { readTabMemory } from '../../client/session/tabMemory.ts'
import type { Line } from '../../server/rooms/line.ts'
import { Room } from '../../server/rooms/room.ts'
import { readLink } from '../../shared/link.ts'
import { fromBase64Url, secureRandom, toBase64Url } from '../../shared/sealing/bytes.ts'
import { openGrant, sealRoster } from '../../shared/sealing/epoch.ts'
import { decodeHeader } from '../../shared/sealing/header.ts'
import { deriveRoomKeys, hkdfBase, type RoomKeys } from '../../shared/sealing/keys.ts'
import { readPageKey } from '../../shared/sealing/pageKey.ts'
import { encodePayload } from '../../shared/sealing/payloads.ts'
import { open, seal } from '../../shared/sealing/seal.ts'
import { startTestServer, type TestServer } from '../sockets/harness.ts'
import { join, knock, lead, makePageRoom, type PageRoom, type TestPage } from '../sockets/pages.ts'

let server: TestServer
let pages: TestPage[] = []
/** What the operator keeps: every frame that came to the server. */
let relayed: Uint8Array[] = []
const kept = (page: TestPage): TestPage => {
  pages.push(page)
  return page
}

beforeAll(async () => {
  server = await startTestServer()
  const frame = Room.prototype.frame
  vi.spyOn(Room.prototype, 'frame').mockImplementation(function (this: Room, line, bytes) {
    relayed.push(new Uint8Array(bytes))
    return frame.call(this, line, bytes)
  })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await server.stop()
})
afterEach(() => {
  for (const page of pages) page.session.abandon()
  pages = []
  relayed = []
})

const seatOf = (page: TestPage): number => page.room.seating.seat
const epochOf = (frame: Uint8Array): number => decodeHeader(frame)?.epoch ?? -1
const memoryOf = (page: TestPage) => readTabMemory(page.name)
const epochIn = (page: TestPage): number => memoryOf(page)?.epochs?.epoch?.number ?? 0

async function gather(
  names: readonly string[],
  { members: links = 'shared' }: { readonly members?: 'shared' | 'personal' } = {},
) {
  const room = await makePageRoom(server.url, { members: links })
  const leader = kept(await lead(room))
  const members: TestPage[] = []
  for (const [at, name] of names.entries()) {
    members.push(kept(await join(room, leader, name, links === 'shared' ? 0 : at)))
  }
  for (const page of [leader, ...members]) {
    await page.until('room', (at) => at.names.size === names.length + 1)
  }
  // Each has what it shares with the leaders.
  for (const page of members) {
    await vi.waitFor(() => expect(memoryOf(page)?.epochs?.shared).toBeDefined(), 8_000)
  }
  return { room, leader, members }
}

/** All that a page has: the link's secret, and whatever its tab keeps over a reload. */
interface Loot {
  readonly keys: readonly RoomKeys[]
  readonly memory: ReturnType<typeof readTabMemory>
}
async function lootOf(room: PageRoom, page: TestPage): Promise<Loot> {
  const link = readLink(room.fragments.members[0] ?? '')
  if (!link.ok) throw new Error('link')
  const memory = memoryOf(page)
  const secret = fromBase64Url(memory?.epochs?.epoch?.secret ?? '')
  const all = [link.roomSecret, ...(secret?.length === 32 ? [secret] : [])]
  return { keys: await Promise.all(all.map(deriveRoomKeys)), memory }
}

const CHANNELS = ['names', 'settings', 'board', 'words', 'presence', 'epochs'] as const

/** What of these frames opens with it: by any key of any channel, and by any grant that can be unwrapped. */
async function opened(frames: readonly Uint8Array[], { keys, memory }: Loot): Promise<string[]> {
  const found: string[] = []
  const tryAll = async (of: readonly RoomKeys[]): Promise<void> => {
    for (const frame of frames) {
      for (const each of of) {
        for (const channel of CHANNELS) {
          if ((await open(each[channel], frame)) !== null) {
            found.push(decodeHeader(frame)?.kind ?? '?')
          }
        }
      }
    }
  }
  await tryAll(keys)
  const own = memory?.epochs?.own
  const key = own && (await readPageKey(own.secret, own.key))
  if (!key) throw new Error('the page had no key')
  const shared = fromBase64Url(memory?.epochs?.shared?.secret ?? '')
  for (const frame of frames) {
    const epoch = keys[0] && (await open(keys[0].epochs, frame))
    if (!epoch) continue
    const { grants } = JSON.parse(new TextDecoder().decode(epoch.plaintext)) as {
      grants: { to: string }[]
    }
    for (const { to } of grants) {
      for (const known of [null, shared]) {
        const grant = await openGrant(
          { key, commitment: to, shared: known },
          epoch.header,
          epoch.plaintext,
        )
        if (grant === null) continue
        found.push(`grant of ${epoch.header.epoch}`)
        await tryAll(await Promise.all(grant.line.map(({ secret }) => deriveRoomKeys(secret))))
      }
    }
  }
  return found
}

/** Whatever was handed to these pages has been looked at: something true that was sent after it has come. */
async function giveTime(leader: TestPage, other: TestPage): Promise<void> {
  ok(await leader.session.command({ type: 'lock', on: true }))
  for (const page of [leader, other]) await page.until('room', (at) => at.view.locked)
  await new Promise((resolve) => setTimeout(resolve, 300))
}

/** All that the server held is gone; it is there again at the same address. */
async function restart(): Promise<void> {
  const { port } = new URL(server.url)
  await server.stop()
  server = await startTestServer({ env: { PORT: port } })
}

const ok = (answer: { ok: boolean }): void => expect(answer).toMatchObject({ ok: true })

/** A word while people arrive. */
async function giveWord(page: TestPage, word: string): Promise<void> {
  await page.until('room', (room) => room.view.words?.open === true)
  ok(await page.session.giveWord(word))
}

/** Something on the board, as its signing has it. */
async function write(page: TestPage, content: number): Promise<void> {
  const { view } = await page.until('room', (room) => room.view.board.access === 'write')
  const signed = view.board.signing === 'signed'
  ok(await page.session.board.send('update', new Uint8Array([1, 2, 3, content]), signed))
}

async function toTheBoard(leader: TestPage): Promise<void> {
  const { view } = await leader.until('room', (room) => room.view.moment.at === 'running')
  const phase = view.agenda.phases.findIndex(({ kind }) => kind === 'group-work')
  ok(await leader.session.command({ type: 'go-to-phase', phase }))
  ok(await leader.session.command({ type: 'board-access', access: 'write' }))
}

test('nothing that is sealed after a removal opens for who was removed, the operator’s copies included', async () => {
  const { room, leader, members } = await gather(['Ana', 'Ben', 'Cleo'])
  const [ana, ben, cleo] = members as [TestPage, TestPage, TestPage]
  ok(await leader.session.command({ type: 'begin' }))
  ok(await leader.session.command({ type: 'open-words', kind: 'arrival' }))
  await giveWord(ana, 'tired')
  const loot = await lootOf(room, cleo)
  const before = [...relayed]
  // The attack finds whatever there is to be found: all that was sealed before opens.
  const wasOpen = await opened(before, loot)
  expect(new Set(wasOpen)).toEqual(new Set(['name', 'settings', 'word', 'epoch', 'grant of 0']))

  relayed = []
  ok(await leader.session.door({ type: 'remove', seat: seatOf(cleo) }))
  await cleo.until('gone')
  for (const page of [leader, ana, ben])
    await vi.waitFor(() => expect(epochIn(page)).toBe(1), 8_000)
  await giveWord(ben, 'curious')
  await giveWord(leader, 'late')
  const dan = kept(await join(room, leader, 'Dan'))
  await dan.until('room', (at) => at.names.size === 4)
  await dan.until('room', (at) => at.words.length === 3)
  await toTheBoard(leader)
  for (const [at, page] of [leader, ana, dan].entries()) await write(page, at)
  expect(leader.room.unreadable || ana.room.unreadable || dan.room.unreadable).toBe(false)

  const after = relayed.filter((frame) => epochOf(frame) > 0)
  const kinds = after.map((frame) => decodeHeader(frame)?.kind)
  expect(new Set(kinds)).toEqual(new Set(['epoch', 'name', 'settings', 'word', 'update']))
  // Of those only the list of whom the new secret was handed to, which is sealed for each of them.
  expect(new Set(await opened(after, loot))).toEqual(new Set(['epoch']))
  // What a leader tells the door is what the door could read before.
  const forDoor = relayed.filter((frame) => epochOf(frame) === 0)
  expect(new Set(forDoor.map((frame) => decodeHeader(frame)?.kind))).toEqual(
    new Set(['name', 'settings']),
  )
})

test('a page that was away, and one that is opened again, are in the room’s epoch and lose nothing', async () => {
  const { leader, members } = await gather(['Ana', 'Ben', 'Cleo'])
  const [ana, ben, cleo] = members as [TestPage, TestPage, TestPage]
  ana.session.cutLine()
  ok(await leader.session.door({ type: 'remove', seat: seatOf(cleo) }))
  await vi.waitFor(() => expect(epochIn(ben)).toBe(1), 8_000)
  expect(epochIn(ana)).toBe(0)
  ana.session.tryNow()
  await vi.waitFor(() => expect(epochIn(ana)).toBe(1), 8_000)
  for (const page of [ben, leader, ana]) {
    page.reload()
    await page.until('room', (at) => at.names.size === 3 && at.settings.label !== '')
    expect(epochIn(page)).toBe(1)
  }
  // Whoever is sent to the door and let in again is in the next one.
  ok(await leader.session.door({ type: 'send-to-door', seat: seatOf(ana) }))
  await ana.until('door')
  await vi.waitFor(() => expect(epochIn(ben)).toBe(2), 8_000)
  const { guests } = await leader.until('room', (at) => at.guests[0]?.name === 'Ana')
  ok(await leader.session.door({ type: 'let-in', guest: guests[0]?.guest ?? 0 }))
  await ana.until('room', (at) => at.names.size === 3)
  await vi.waitFor(() => expect(epochIn(ana)).toBe(2), 8_000)
  expect([leader, ana, ben].map((page) => page.room.unreadable)).toEqual([false, false, false])
})

test('who takes their chair again on another device reads on once a leader says so, and not before', async () => {
  const { room, leader, members } = await gather(['Ana', 'Ben', 'Cleo'], { members: 'personal' })
  const [ana, ben, cleo] = members as [TestPage, TestPage, TestPage]
  ok(await leader.session.door({ type: 'remove', seat: seatOf(cleo) }))
  await vi.waitFor(() => expect(epochIn(ana)).toBe(1), 8_000)
  // Long after: the leader's page has nothing more to look at again by itself.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  const seat = seatOf(ana)
  ana.session.cutLine()
  await leader.until('room', (at) =>
    at.view.chairs.some((c) => c.seat === seat && c.presence === 'lost'),
  )
  const again = kept(await knock(room, room.fragments.members[0] ?? '', 'Ana'))
  await again.until('room')
  await leader.until('room', (at) => at.keyless.includes(seat) && at.names.get(seat) === 'Ana')
  expect(epochIn(again)).toBe(0)
  expect([...again.room.names.values()]).not.toContain('Ben')
  expect(ben.room.keyless).toEqual([])
  // Told so, and not that some piece of writing could not be opened.
  await again.until('room', (at) => at.awaitsKey, 12_000)
  expect(again.room.unreadable).toBe(false)
  leader.session.letRead(seat)
  await again.until('room', (at) => !at.awaitsKey)
  await again.until('room', (at) => at.names.size === 3)
  await leader.until('room', (at) => at.keyless.length === 0)
  await ben.until('room', (at) => at.names.get(seat) === 'Ana')
  // The other way that the page names: leave, and come to the door again.
  again.session.cutLine()
  await leader.until('room', (at) =>
    at.view.chairs.some((c) => c.seat === seat && c.presence === 'lost'),
  )
  const third = kept(await knock(room, room.fragments.members[0] ?? '', 'Ana'))
  await third.until('room')
  await leader.until('room', (at) => at.keyless.includes(seat))
  await third.session.leave()
  const fourth = kept(await join(room, leader, 'Ana'))
  await fourth.until('room', (at) => at.names.size === 3)
  expect(leader.room.keyless).toEqual([])
})

test('a server that crashes in the middle of a change of epochs loses nobody who stays, and helps nobody who was removed', async () => {
  const { room, leader, members } = await gather(['Ana', 'Ben', 'Cleo'])
  const [ana, ben, cleo] = members as [TestPage, TestPage, TestPage]
  ok(await leader.session.command({ type: 'begin' }))
  await ana.until('room', (at) => at.view.moment.at === 'running')
  const loot = await lootOf(room, cleo)
  // Ben has the new secret, Ana has not; what the room kept of it is gone with the server.
  ana.session.cutLine()
  ok(await leader.session.door({ type: 'remove', seat: seatOf(cleo) }))
  await vi.waitFor(() => expect(epochIn(ben)).toBe(1), 8_000)
  const secret = memoryOf(ben)?.epochs?.epoch?.secret
  await restart()
  relayed = []
  // Ana, who knows of no other epoch, is there first; then who has it, and the leader last.
  for (const page of [ana, ben, leader]) {
    page.session.tryNow()
    await page.until('room', (at) => at.line.state === 'live', 20_000)
  }
  const stay = [leader, ana, ben]
  for (const page of stay) {
    await vi.waitFor(() => expect(memoryOf(page)?.epochs?.epoch?.secret).toBe(secret), 8_000)
    await page.until('room', (at) => at.view.moment.at === 'running' && at.names.size === 3)
  }
  // The room was told the epoch by those who knew it, and passes nothing older.
  ok(await leader.session.command({ type: 'open-words', kind: 'arrival' }))
  await giveWord(ben, 'curious')
  await giveWord(ana, 'tired')
  for (const page of stay) {
    await page.until('room', (at) => at.words.length === 2)
    expect(page.room).toMatchObject({ unreadable: false, awaitsKey: false })
  }
  expect(cleo.snapshot.stage).toBe('gone')
  const words = relayed.filter((frame) => decodeHeader(frame)?.kind === 'word')
  expect(words.map(epochOf)).toEqual([1, 1])
  const after = relayed.filter((frame) => epochOf(frame) > 0)
  expect(new Set(await opened(after, loot))).toEqual(new Set(['epoch']))
})

test('a leader whose page is opened anew after a crash in that moment leads on in the same epoch', async () => {
  const { leader, members } = await gather(['Ana', 'Cleo'])
  const [ana, cleo] = members as [TestPage, TestPage]
  ana.session.cutLine()
  ok(await leader.session.door({ type: 'remove', seat: seatOf(cleo) }))
  await vi.waitFor(() => expect(epochIn(leader)).toBe(1), 8_000)
  const secret = memoryOf(leader)?.epochs?.epoch?.secret
  await new Promise((resolve) => setTimeout(resolve, 300))
  await restart()
  ana.session.tryNow()
  await ana.until('room', (at) => at.line.state === 'live', 20_000)
  leader.reload()
  // Its own name it had from the server alone, which is gone.
  await leader.until('room', (at) => [...at.names.values()].includes('Ana'), 20_000)
  await vi.waitFor(() => expect(memoryOf(ana)?.epochs?.epoch?.secret).toBe(secret), 8_000)
})

test('a sole leader who removes somebody alone hands nothing to them, and whoever is let in later has the new secret', async () => {
  const { room, leader, members } = await gather(['Cleo'])
  const [cleo] = members as [TestPage]
  const loot = await lootOf(room, cleo)
  ok(await leader.session.door({ type: 'remove', seat: seatOf(cleo) }))
  await vi.waitFor(() => expect(epochIn(leader)).toBe(1), 8_000)
  relayed = []
  leader.reload()
  await leader.until('room', (at) => at.names.size === 1 && at.settings.label !== '')
  const dan = kept(await join(room, leader, 'Dan'))
  await dan.until('room', (at) => at.names.size === 2)
  await vi.waitFor(() => expect(epochIn(dan)).toBe(1), 8_000)
  const after = relayed.filter((frame) => epochOf(frame) > 0)
  expect(new Set(await opened(after, loot))).toEqual(new Set(['epoch']))
})

/** By the frames that it has sent. */
function lineOf(page: TestPage): Line {
  const { calls } = vi.mocked(Room.prototype.frame).mock
  const call = calls.findLast(
    ([, bytes]) => decodeHeader(new Uint8Array(bytes))?.seat === seatOf(page),
  )
  if (!call) throw new Error('it has sent nothing')
  return call[0]
}

/** The next frame of kind `epoch` from this page's own line, whatever is in it: what a changed page can do, and the server's answer. */
async function layByHand(page: TestPage, revision: number, epoch = epochIn(page)) {
  const { calls, contexts } = vi.mocked(Room.prototype.frame).mock
  const heads = calls.map(([, bytes]) => decodeHeader(new Uint8Array(bytes)))
  const at = heads.findLastIndex((head) => head?.kind === 'epoch' && head.seat === seatOf(page))
  const [room, line, head] = [contexts[at], calls[at]?.[0], heads[at]]
  if (!(room instanceof Room) || !line || !head) throw new Error('it has laid none')
  const last = Math.max(...heads.map((each) => (each?.seat === head.seat ? each.sequence : 0)))
  const key = await deriveRoomKeys(secureRandom(32))
  return room.frame(
    line,
    await seal(
      key.epochs,
      { ...head, sequence: last + 1, epoch, board: revision },
      encodePayload({ says: 'something to the group' }),
    ),
  )
}

test('a sole leader who presents and sits back lets go of somebody and hands the secret to who comes; without either they lay nothing', async () => {
  const { room, leader, members } = await gather(['Ana', 'Cleo'])
  const [ana, cleo] = members as [TestPage, TestPage]
  const loot = await lootOf(room, cleo)
  ok(await leader.session.command({ type: 'begin' }))
  const { view } = await leader.until('room', (at) => at.view.moment.at === 'running')
  ok(await leader.session.command({ type: 'go-to-phase', phase: 1 }))
  ok(await leader.session.command({ type: 'choose-presenter', seat: seatOf(leader) }))
  const phase = view.agenda.phases.findIndex(({ kind }) => kind === 'group-work')
  ok(await leader.session.command({ type: 'go-to-phase', phase }))
  ok(await leader.session.command({ type: 'board-access', access: 'write' }))
  await leader.until('room', (at) => at.view.you.standing === 'sitting-back')

  relayed = []
  ok(await leader.session.door({ type: 'remove', seat: seatOf(cleo) }))
  for (const page of [leader, ana]) await vi.waitFor(() => expect(epochIn(page)).toBe(1), 8_000)
  const dan = kept(await join(room, leader, 'Dan'))
  await vi.waitFor(() => expect(epochIn(dan)).toBe(1), 8_000)
  await write(ana, 1)
  await write(dan, 2)
  const after = relayed.filter((frame) => epochOf(frame) > 0)
  expect(new Set(after.map((frame) => decodeHeader(frame)?.kind))).toContain('update')
  expect(new Set(await opened(after, loot))).toEqual(new Set(['epoch']))

  // Nobody has come or gone since: whatever else their page lays goes to nobody, and its own count is not theirs to choose.
  const revision = memoryOf(leader)?.epochs?.roster?.revision ?? 0
  const seen = (page: TestPage): string => JSON.stringify([page.room, epochIn(page)])
  await giveTime(leader, ana)
  const before = [ana, dan].map(seen)
  for (const next of [revision + 1, revision + 700]) {
    expect(await layByHand(leader, next)).toMatchObject({ ok: false, code: 'not-allowed' })
    expect(await layByHand(leader, next, 2)).toMatchObject({ ok: false, code: 'not-allowed' })
  }
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect([ana, dan].map(seen)).toEqual(before)
})

test('two leaders who remove in one moment end in one epoch, which neither of the removed has', async () => {
  const { room, leader, members } = await gather(['Ana', 'Ben', 'Cleo'])
  const [ana, ben, cleo] = members as [TestPage, TestPage, TestPage]
  const other = kept(await knock(room, room.fragments.coLeader, 'Tomasz'))
  await other.until('room', (at) => at.names.size === 5)
  const loot = await Promise.all([ben, cleo].map((page) => lootOf(room, page)))
  const answers = await Promise.all([
    leader.session.door({ type: 'remove', seat: seatOf(ben) }),
    other.session.door({ type: 'remove', seat: seatOf(cleo) }),
  ])
  for (const answer of answers) ok(answer)
  const epochs = () => [leader, other, ana].map((page) => memoryOf(page)?.epochs?.epoch?.secret)
  await vi.waitFor(() => {
    expect(new Set(epochs()).size).toBe(1)
    expect(epochs()[0]).toBeDefined()
    expect(memoryOf(leader)?.epochs?.roster).toMatchObject({ covers: 2 })
    expect(memoryOf(leader)?.epochs?.roster?.pins).toHaveLength(1)
  }, 8_000)
  const last = epochIn(ana)
  relayed = []
  await leader.session.writeNote('for the other leader')
  ok(await ana.session.command({ type: 'signal', kind: 'need-moment' }))
  ana.reload()
  await ana.until('room', (at) => at.names.size === 3)
  const after = relayed.filter((frame) => epochOf(frame) > 0)
  expect(new Set(after.map(epochOf))).toEqual(new Set([last]))
  for (const each of loot) {
    expect((await opened(after, each)).filter((kind) => kind !== 'epoch')).toEqual([])
  }
})

test('nothing that the removed page makes with all it knows is followed or shown by those who stay', async () => {
  const { room, leader, members } = await gather(['Ana', 'Cleo'])
  const [ana, cleo] = members as [TestPage, TestPage]
  const loot = await lootOf(room, cleo)
  const first = loot.keys[0]
  const theirs = memoryOf(ana)?.epochs?.own.key ?? ''
  const commitment = ana.room.view.chairs.find(({ seat }) => seat === seatOf(ana))?.commitment ?? ''
  if (!first) throw new Error('no keys')
  // The operator hands any frame to whom it likes.
  const sender = vi.mocked(Room.prototype.frame).mock.calls.map(([line]) => line)
  const lines = new Set(sender)
  const base = await hkdfBase(secureRandom(32))
  const roster = {
    line: [1, 2].map((number) => ({ number, mark: toBase64Url(secureRandom(16)) })),
    revision: 100,
    covers: 1,
    pins: [{ commitment, key: theirs }],
  }
  const head = { version: 1, seat: 0, pageLoad: 7, sequence: 1_000_000 } as const
  const forged = await seal(
    first.epochs,
    { ...head, channel: 'epochs', kind: 'epoch', epoch: 2, board: 100 },
    await sealRoster(base, roster, secureRandom),
  )
  const name = await newName('Mallory', secureRandom)
  const settings = { label: 'Theirs', rules: [], leaderNames: [] }
  const old = await Promise.all([
    seal(
      first.settings,
      { ...head, channel: 'settings', kind: 'settings', epoch: 0, board: 0 },
      encodePayload(settings),
    ),
    seal(
      first.names,
      { ...head, seat: seatOf(ana), channel: 'names', kind: 'name', epoch: 0, board: 0 },
      namePlaintext(name, theirs),
    ),
  ])
  const hand = (line: Line): void => line.send('epoch', toBase64Url(forged))
  // While they still trust each other, and afterwards.
  for (const line of lines) hand(line)
  await giveTime(leader, ana)
  expect(epochIn(ana)).toBe(0)
  ok(await leader.session.command({ type: 'lock', on: false }))
  ok(await leader.session.door({ type: 'remove', seat: seatOf(cleo) }))
  await vi.waitFor(() => expect(epochIn(ana)).toBe(1), 8_000)
  const secret = fromBase64Url(memoryOf(ana)?.epochs?.epoch?.secret ?? '')
  const second = secret && (await deriveRoomKeys(secret))
  if (!second) throw new Error('no second epoch')
  // What a member who stays and the operator make of it together: settings are the leaders' to lay.
  const foreign = await seal(
    second.settings,
    { ...head, seat: seatOf(ana), channel: 'settings', kind: 'settings', epoch: 1, board: 0 },
    encodePayload(settings),
  )
  for (const line of lines) {
    hand(line)
    line.send('frames', [...old, foreign].map(toBase64Url))
  }
  await giveTime(leader, ana)
  for (const page of [leader, ana]) {
    expect(epochIn(page)).toBe(1)
    expect(page.room.settings.label).toBe('Tuesday group')
    expect([...page.room.names.values()].sort()).toEqual(['Ana', 'Ruth'])
  }
})

test('a page that leads waits for no secret that no leader has made, whoever says that there is one', async () => {
  const room = await makePageRoom(server.url)
  const leader = kept(await lead(room))
  await leader.until('room', (at) => at.settings.label !== '')
  const link = readLink(room.fragments.members[0] ?? '')
  if (!link.ok) throw new Error('link')
  const { epochs } = await deriveRoomKeys(link.roomSecret)
  // Whoever has a link and never came in, with the operator.
  const roster = {
    line: [1, 2].map((number) => ({ number, mark: toBase64Url(secureRandom(16)) })),
    revision: 100,
    covers: 1,
    pins: [],
  }
  const forged = await seal(
    epochs,
    {
      ...{ version: 1, channel: 'epochs', kind: 'epoch' },
      ...{ epoch: 2, board: 100, seat: 0, pageLoad: 7, sequence: 1 },
    },
    await sealRoster(await hkdfBase(secureRandom(32)), roster, secureRandom),
  )
  lineOf(leader).send('epoch', toBase64Url(forged))
  // As long as a page looks for its secret before it tells its person that there is none.
  await new Promise((resolve) => setTimeout(resolve, 6_500))
  expect(leader.room.awaitsKey).toBe(false)
})
