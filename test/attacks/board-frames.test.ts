/** Frames that should not be: on the board of others nothing changes, and it stays quick; whoever sent them is told. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { authorPayload } from '../../client/room/board/engine/authors.ts'
import { layCard } from '../../shared/board/edit.ts'
import { UNSIGNED } from '../../shared/sealing/header.ts'
import { type Group, pause, type Writer, workingGroup } from '../sockets/boardGroup.ts'
import { startTestServer, type TestServer } from '../sockets/harness.ts'
import { type Attacker, attackerIn } from './boardAttacker.ts'

vi.setConfig({ testTimeout: 60_000 })

let server: TestServer
let group: Group | null = null
let mallory: Attacker | null = null

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())
afterEach(() => {
  mallory?.client.close()
  group?.leave()
  group = null
  mallory = null
})

async function gather(): Promise<{ group: Group; ana: Writer; mallory: Attacker }> {
  const now = await workingGroup(server.url, ['Ana'])
  group = now
  const { leader, members } = now
  const ana = members[0] as Writer
  mallory = await attackerIn(now.room, now.room.fragments.members[0] ?? '', leader.page)
  ana.board.lay({ text: 'cold tea' }, 0)
  await leader.until(({ cards }) => cards.length === 1)
  return { group: now, ana, mallory }
}

/** An update that lays one card down. */
function card(text: string): Uint8Array {
  const doc = new Y.Doc()
  layCard(doc, 'card-of-mallory', { order: 'a5', lane: 0, text })
  return Y.encodeStateAsUpdate(doc)
}

/** The others' board is as it was, and what is laid now comes to the others. */
async function stands({ leader }: Group, ana: Writer, more: readonly string[] = []): Promise<void> {
  await pause(600)
  expect(leader.texts).toEqual(['cold tea', ...more])
  expect(ana.texts).toEqual(['cold tea', ...more])
  ana.board.lay({ text: 'quick' }, 0)
  await leader.until(({ cards }) => cards.some((one) => 'text' in one && one.text === 'quick'))
}

const refusedAs = (code: string) => ({ ok: false, code })

describe('writing without the right to', () => {
  it('on a board that is closed to writing', async () => {
    const { group, ana, mallory } = await gather()
    await group.leader.ok({ type: 'board-access', access: 'read' })
    await mallory.client.untilRoom(({ board }) => board.access === 'read')
    expect(await mallory.write(card('mine'))).toEqual(refusedAs('board-closed'))
    expect(
      await mallory.write(card('mine'), mallory.header({ channel: 'presence', kind: 'presence' })),
    ).toEqual(refusedAs('board-closed'))
    await group.leader.ok({ type: 'board-access', access: 'write' })
    await ana.page.until('room', ({ view }) => view.you.rights.board === 'write')
    await stands(group, ana)
  })

  it('as the presenter at the window, who reads; and withheld, who gets nothing', async () => {
    const { group, ana, mallory } = await gather()
    await group.leader.ok({ type: 'go-to-phase', phase: 1 })
    await group.leader.ok({ type: 'choose-presenter', seat: mallory.seat })
    await group.leader.ok({
      type: 'go-to-phase',
      phase: group.leader.page.room.view.agenda.phases.findIndex(
        ({ kind }) => kind === 'group-work',
      ),
    })
    await mallory.client.untilRoom(({ you }) => you.rights.board === 'read')
    expect(await mallory.write(card('mine'))).toEqual(refusedAs('not-allowed'))
    await group.leader.ok({ type: 'presenter-board', board: 'withheld' })
    await mallory.client.untilRoom(({ you }) => you.rights.board === 'none')
    await mallory.client.say('sync')
    const heard = mallory.client.frames.length
    const kept = mallory.client.kept.filter(({ channel }) => channel === 'board').length
    expect(await mallory.write(card('mine'))).toEqual(refusedAs('not-allowed'))
    await stands(group, ana)
    await mallory.client.say('sync')
    expect(mallory.client.frames.length).toBe(heard)
    const keptNow = mallory.client.kept.slice(kept).filter(({ channel }) => channel === 'board')
    expect(keptNow.flatMap(({ frames }) => frames)).toEqual([])
  })

  it('with an unasked snapshot or merge', async () => {
    const { group, ana, mallory } = await gather()
    for (const kind of ['snapshot', 'merge'] as const) {
      const payload = Y.encodeStateAsUpdateV2(new Y.Doc())
      expect(await mallory.write(payload, mallory.header({ kind }))).toEqual(
        refusedAs('not-allowed'),
      )
    }
    await stands(group, ana)
  })
})

describe('writing as somebody else', () => {
  it('as another seat, as nobody on a signed board, with a name on an unsigned one', async () => {
    const { group, ana, mallory } = await gather()
    expect(await mallory.write(card('mine'), mallory.signed())).toEqual(
      refusedAs('frame-not-yours'),
    )
    await group.leader.ok({ type: 'board-signing', signing: 'signed' })
    await mallory.client.untilRoom(({ board }) => board.signing === 'signed')
    const other = ana.page.room.seating.seat
    expect(await mallory.write(card('mine'), mallory.signed({ seat: other }))).toEqual(
      refusedAs('frame-not-yours'),
    )
    expect(await mallory.write(card('mine'), mallory.signed({ pageLoad: 7 }))).toEqual(
      refusedAs('frame-not-yours'),
    )
    expect(await mallory.write(card('mine'), { ...mallory.header(), ...UNSIGNED })).toEqual(
      refusedAs('frame-not-yours'),
    )
    await stands(group, ana)
  })

  it('with another’s name inside, at once or in a second frame, or on another’s card: what is drawn is who laid it', async () => {
    const { group, ana, mallory } = await gather()
    const by = ana.page.room.seating.seat
    const doc = new Y.Doc()
    layCard(doc, 'card-of-mallory', { order: 'a5', lane: 0, text: 'not Ana’s' })
    const claim = (card: string, seat: number): Uint8Array => {
      const before = Y.encodeStateVector(doc)
      const map = doc.getMap('cards').get(card)
      if (map instanceof Y.Map) map.set('by', seat)
      return Y.encodeStateAsUpdate(doc, before)
    }
    // Unsigned: nobody's, whatever it says, in a first frame or a second.
    expect(await mallory.write(Y.encodeStateAsUpdate(doc))).toEqual({ ok: true })
    expect(await mallory.write(claim('card-of-mallory', by))).toEqual({ ok: true })
    await group.leader.until(({ cards }) => cards.length === 2)
    const claimed = mallory.signed({ kind: 'author' })
    expect(await mallory.write(authorPayload(['card-of-mallory']), claimed)).toEqual(
      refusedAs('frame-not-yours'),
    )
    await group.leader.ok({ type: 'board-signing', signing: 'signed' })
    await mallory.client.untilRoom(({ board }) => board.signing === 'signed')
    await ana.page.until('room', ({ view }) => view.board.signing === 'signed')
    ana.board.lay({ text: 'Ana’s own' }, 0)
    await group.leader.until(({ cards }) => cards.length === 3)
    const anas = group.leader.shown.cards.find((card) => card.by === by)
    expect(anas).toMatchObject({ text: 'Ana’s own' })
    // Signed: as another seat it is refused; as oneself it comes too late; inside a card it is not read.
    const other = mallory.signed({ kind: 'author', seat: by })
    expect(await mallory.write(authorPayload(['card-of-mallory']), other)).toEqual(
      refusedAs('frame-not-yours'),
    )
    const own = mallory.signed({ kind: 'author' })
    expect(await mallory.write(authorPayload([anas?.id ?? '']), own)).toEqual({ ok: true })
    expect(await mallory.write(claim('card-of-mallory', by), mallory.signed())).toEqual({
      ok: true,
    })
    // A card of Ana's taken away and laid again with another's words under the same id is not hers to the letter, but the
    // name is: anybody who may write may edit, before everybody's eyes. It becomes nobody else's.
    const replaced = new Y.Doc()
    layCard(replaced, anas?.id ?? '', { order: 'a0', lane: 1, text: 'edited' })
    expect(await mallory.write(Y.encodeStateAsUpdate(replaced), mallory.signed())).toEqual({
      ok: true,
    })
    await pause(600)
    const names = (writer: Writer) => new Map(writer.shown.cards.map((card) => [card.id, card.by]))
    for (const writer of [group.leader, ana]) {
      expect(names(writer).get('card-of-mallory')).toBeNull()
      expect(names(writer).get(anas?.id ?? '')).toBe(by)
    }
    // Whoever comes late, or reloads, is told the same.
    await ana.reload()
    await ana.until(({ cards }) => cards.length === 3)
    expect(names(ana)).toEqual(names(group.leader))
    // Drawn by name only while the board is signed.
    await group.leader.ok({ type: 'board-signing', signing: 'unsigned' })
    await ana.page.until('room', ({ view }) => view.board.signing === 'unsigned')
    expect([...names(ana).values()].every((name) => name === null)).toBe(true)
  })
})

describe('frames of elsewhere and of before', () => {
  it('sealed for another room: nobody can open it, one quiet mark', async () => {
    const { group, ana, mallory } = await gather()
    const there = await workingGroup(server.url, ['Ben'])
    const elsewhere = await attackerIn(
      there.room,
      there.room.fragments.members[0] ?? '',
      there.leader.page,
    )
    const frame = await elsewhere.sealed(card('from there'))
    there.leave()
    elsewhere.client.close()
    expect(await mallory.send(frame)).toEqual({ ok: true })
    await ana.page.until('room', ({ unreadable }) => unreadable)
    await stands(group, ana)
  })

  it('replayed: refused when signed, nothing twice when not', async () => {
    const { group, ana, mallory } = await gather()
    const unsigned = await mallory.sealed(card('once'))
    for (let time = 0; time < 3; time += 1)
      expect(await mallory.send(unsigned)).toEqual({ ok: true })
    await group.leader.until(({ cards }) => cards.length === 2)
    await group.leader.ok({ type: 'board-signing', signing: 'signed' })
    await mallory.client.untilRoom(({ board }) => board.signing === 'signed')
    const signed = await mallory.sealed(card('once'), mallory.signed())
    expect(await mallory.send(signed)).toEqual({ ok: true })
    expect(await mallory.send(signed)).toEqual(refusedAs('frame-old'))
    await group.leader.ok({ type: 'wipe-board' })
    await mallory.client.untilRoom(({ board }) => board.number === 2)
    expect(await mallory.send(unsigned)).toEqual(refusedAs('board-gone'))
    await group.leader.until(({ cards }) => cards.length === 0)
    ana.board.lay({ text: 'cold tea' }, 0)
    await group.leader.until(({ cards }) => cards.length === 1)
    await stands(group, ana)
  })

  it('relabelled, each byte of the header in turn: refused, or opened by nobody', async () => {
    const { group, ana, mallory } = await gather()
    const frame = await mallory.sealed(card('relabelled'))
    for (let at = 0; at < 20; at += 1) {
      const altered = new Uint8Array(frame)
      altered[at] = (altered[at] ?? 0) ^ 1
      const answer = await mallory.send(altered)
      expect(answer).not.toBe('no-answer')
    }
    // The next board's number on a frame of this one, sent once that board is there.
    await group.leader.ok({ type: 'wipe-board' })
    await mallory.client.untilRoom(({ board }) => board.number === 2)
    const moved = new Uint8Array(frame)
    moved[11] = 2
    expect(await mallory.send(moved)).toEqual({ ok: true })
    await group.leader.until(({ cards }) => cards.length === 0)
    ana.board.lay({ text: 'cold tea' }, 0)
    await group.leader.until(({ cards }) => cards.length === 1)
    await stands(group, ana)
  })
})

describe('frames that are none', () => {
  it('truncated at any length, oversized, garbage, and what is no frame at all', async () => {
    const { group, ana, mallory } = await gather()
    const frame = await mallory.sealed(card('whole'))
    for (const length of [0, 1, 19, 20, 31, 47, frame.length - 1]) {
      const answer = await mallory.send(frame.subarray(0, length))
      const opens = length >= 48
      expect(answer, `${length} bytes`).toEqual(opens ? { ok: true } : refusedAs('frame-malformed'))
    }
    expect(await mallory.send(new Uint8Array(500).fill(0x41))).toEqual(refusedAs('frame-malformed'))
    const large = await mallory.sealed(new Uint8Array(64 * 1024))
    expect(await mallory.send(large)).toEqual(refusedAs('too-large'))
    for (const nonsense of ['frame', 'no base64!', 7, null, { a: 1 }, [frame], frame]) {
      expect(await mallory.client.say('frame', nonsense)).toEqual(refusedAs('bad-message'))
    }
    await stands(group, ana)
  })

  it('sealed well, and no board: dropped with one quiet mark', async () => {
    const { group, ana, mallory } = await gather()
    for (const payload of [
      new TextEncoder().encode('not an update'),
      Uint8Array.of(255, 255, 255, 255, 255),
      new Uint8Array(3000).fill(1),
    ]) {
      expect(await mallory.write(payload)).toEqual({ ok: true })
    }
    await ana.until(({ unreadable }) => unreadable)
    await stands(group, ana)
  })

  it('a board of nonsense: bounded, and the cards of others stay', async () => {
    const { group, ana, mallory } = await gather()
    const doc = new Y.Doc()
    const cards = doc.getMap('cards')
    for (let at = 0; at < 400; at += 1) cards.set(`nonsense-${at}`, { text: 'no card' })
    cards.set(
      'card-too-long',
      new Y.Map<unknown>([
        ['order', 'zz'],
        ['text', new Y.Text('y'.repeat(20_000))],
      ]),
    )
    expect(await mallory.write(Y.encodeStateAsUpdate(doc))).toEqual({ ok: true })
    await group.leader.until(({ cards: shown }) => shown.length === 2)
    await stands(group, ana, ['y'.repeat(120)])
  })
})

describe('floods', () => {
  it('of frames: the sender is told, others’ boards stay quick', async () => {
    const { group, ana, mallory } = await gather()
    const frame = await mallory.sealed(new Uint8Array([0, 0]))
    const answers = Array.from({ length: 700 }, () => mallory.send(frame))
    await stands(group, ana)
    mallory.client.close()
    const codes = (await Promise.all(answers)).map((answer) =>
      answer === 'no-answer' || answer.ok ? 'taken' : answer.code,
    )
    expect(codes).toContain('too-fast')
    expect(ana.shown.unreadable).toBe(false)
  })

  it('of large frames until the board is full: writers are told, nobody loses a card', async () => {
    const { group, ana, mallory } = await gather()
    const codes = new Set<string>()
    for (let sent = 0; sent < 60 && !codes.has('too-fast') && !codes.has('board-full'); sent += 1) {
      // A well-formed update that is mostly weight.
      const doc = new Y.Doc()
      doc.getMap('weight').set(`w${sent}`, 'z'.repeat(60_000))
      const answer = await mallory.write(Y.encodeStateAsUpdate(doc))
      if (answer !== 'no-answer' && !answer.ok) codes.add(answer.code)
    }
    expect([...codes].every((code) => code === 'too-fast' || code === 'board-full')).toBe(true)
    expect(codes.size).toBeGreaterThan(0)
    await stands(group, ana)
  })
})
