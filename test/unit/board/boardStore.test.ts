import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { BoardStore } from '../../../client/room/board/boardStore.ts'
import { authorPayload } from '../../../client/room/board/engine/authors.ts'
import { editText, layCard } from '../../../shared/board/edit.ts'
import type { SeatedView } from '../../../shared/pageView.ts'
import { chanceFrom, Hours, MemoryRoom, MemorySeat, surroundingsOf, viewOf } from './memoryRoom.ts'

let hours: Hours
let room: MemoryRoom
let warned: boolean[]

beforeEach(() => {
  hours = new Hours()
  room = new MemoryRoom(hours, chanceFrom(42))
  warned = []
})

function sitDown(number: number, role?: SeatedView['you']['role']) {
  const seat = new MemorySeat(room, number, viewOf(number, role))
  const chance = chanceFrom(1000 + number)
  const store = new BoardStore(
    seat.session,
    surroundingsOf(hours, chance, (on) => warned.push(on)),
  )
  seat.connect()
  return { seat, store }
}

const CHAIR: SeatedView['chairs'][number] = {
  seat: 0,
  generation: 1,
  role: 'member',
  presence: 'here',
  curtain: false,
  mayBeHeard: true,
  mayBeSeen: true,
  microphoneClosed: false,
  commitment: null,
  parted: false,
}
const texts = (store: BoardStore) =>
  store.snapshot().cards.map((card) => (card.kind === 'words' ? card.text : '✎'))
const first = (store: BoardStore): string => store.snapshot().cards[0]?.id ?? ''
const updates = () => room.sent.filter(({ kind }) => kind === 'update')
/** Every Yjs client id that writes in an update. */
const pensIn = (payload: Uint8Array) => [
  ...new Set(Y.decodeUpdate(payload).structs.map(({ id }) => id.client)),
]
const mayRead = (view: SeatedView): SeatedView => ({
  ...view,
  you: { ...view.you, rights: { ...view.you.rights, board: 'read' } },
})

describe('unsigned cards', () => {
  it('go out without a seat, one card a frame, each with a pen of its own', async () => {
    const { store } = sitDown(2)
    store.lay({ text: 'cold tea' }, 0)
    store.lay({ text: 'a door' }, 0)
    await hours.pass(500)
    store.spell(first(store), [{ at: 0, remove: 0, insert: 'very ' }], 'very cold tea')
    await hours.pass(500)
    expect(updates().map(({ seat }) => seat)).toEqual([null, null, null])
    const pens = updates().map(({ payload }) => pensIn(payload))
    expect(pens.every(({ length }) => length === 1)).toBe(true)
    expect(pens[0]).not.toEqual(pens[1])
    expect(pens.slice(0, 2)).toContainEqual(pens[2])
  })

  it('written by one person on two cards of others cannot be joined by their pens', async () => {
    const other = sitDown(3)
    other.store.lay({ text: 'one' }, 0)
    other.store.lay({ text: 'two' }, 0)
    await hours.pass(500)
    const { store } = sitDown(2)
    await hours.pass(500)
    const [one, two] = store.snapshot().cards
    const before = updates().length
    for (const card of [one, two]) if (card) store.move(card.id, 0, null)
    await hours.pass(500)
    const pens = updates()
      .slice(before)
      .flatMap(({ payload }) => pensIn(payload))
    expect(new Set(pens).size).toBe(2)
  })

  it('undone keep the pen of their card', async () => {
    const { store } = sitDown(2)
    store.lay({ text: 'one' }, 0)
    await hours.pass(2000)
    store.lay({ text: 'two' }, 0)
    await hours.pass(2000)
    const [one, two] = store.snapshot().cards
    if (!one || !two) throw new Error('nothing was laid')
    store.spell(one.id, [{ at: 0, remove: 3, insert: '' }], '')
    await hours.pass(2000)
    store.remove(two.id)
    await hours.pass(2000)
    const before = updates().length
    store.undo()
    store.undo()
    await hours.pass(2000)
    expect(texts(store)).toEqual(['one', 'two'])
    const pens = updates()
      .slice(before)
      .map(({ payload }) => pensIn(payload))
    expect(pens.every(({ length }) => length <= 1)).toBe(true)
    expect(new Set(pens.flat()).size).toBe(2)
  })

  it('keep a place on the cloth when a move is undone that another has moved on', async () => {
    const { store } = sitDown(2)
    const other = sitDown(3)
    for (const text of ['one', 'two', 'three']) {
      store.lay({ text }, 0)
      await hours.pass(2000)
    }
    const [one] = store.snapshot().cards
    if (!one) throw new Error('nothing was laid')
    store.move(one.id, 2, null)
    await hours.pass(2000)
    other.store.move(one.id, 1, null)
    await hours.pass(2000)
    store.undo()
    await hours.pass(2000)
    expect(store.snapshot().cards.every(({ order }) => order !== '')).toBe(true)
    expect(texts(other.store)).toEqual(texts(store))
  })

  it('give no pen to a name when the board becomes signed', async () => {
    const { store } = sitDown(2)
    store.lay({ text: 'cold tea' }, 0)
    await hours.pass(500)
    room.change({ signing: 'signed' })
    store.spell(first(store), [{ at: 0, remove: 0, insert: 'x' }], 'xcold tea')
    await hours.pass(500)
    const [unsigned, signed] = updates()
    expect(signed?.seat).toBe(2)
    expect(pensIn(signed?.payload ?? new Uint8Array())).not.toEqual(
      pensIn(unsigned?.payload ?? new Uint8Array()),
    )
  })

  it('leave a snapshot that bears no seat and lacks nothing of its maker’s alone', async () => {
    const { store, seat } = sitDown(2)
    const { store: other } = sitDown(3)
    store.lay({ text: 'seen' }, 0)
    await hours.pass(3000)
    store.lay({ text: 'just laid' }, 0)
    other.lay({ text: 'and this' }, 0)
    // Taken by the server, and on its way to everybody.
    await hours.pass(66)
    const shown = texts(store).length
    seat.ask({ want: 'snapshot', board: 1 })
    await hours.pass(400)
    const sent = room.sent.find(({ kind }) => kind === 'snapshot')
    const doc = new Y.Doc()
    Y.applyUpdateV2(doc, sent?.payload ?? new Uint8Array())
    expect(sent?.seat).toBeNull()
    expect(doc.getMap('cards').size).toBeLessThan(shown)
    seat.ask({ want: 'snapshot', board: 1 })
    await hours.pass(400)
    Y.applyUpdateV2(doc, room.sent.at(-1)?.payload ?? new Uint8Array())
    expect(doc.getMap('cards').size).toBe(3)
  })
})

describe('hidden until shown', () => {
  it('sends nothing before, then each card alone within three seconds, and warns meanwhile', async () => {
    room.change({})
    const { store, seat } = sitDown(2)
    const watcher = sitDown(3)
    seat.show((view) => ({ ...view, board: { ...view.board, hidden: true } }))
    for (const text of ['one', 'two', 'three']) store.lay({ text }, 0)
    store.placeCaret(first(store), 0)
    await hours.pass(60_000)
    expect(room.sent).toEqual([])
    expect(store.snapshot().unshown).toHaveLength(3)
    expect(warned).toEqual([true])
    seat.show((view) => ({ ...view, board: { ...view.board, hidden: false } }))
    await hours.pass(3500)
    expect(texts(watcher.store).sort()).toEqual(['one', 'three', 'two'])
    const pens = updates().map(({ payload }) => pensIn(payload))
    expect(pens.map(({ length }) => length)).toEqual([1, 1, 1])
    expect(new Set(pens.flat()).size).toBe(3)
    expect(warned).toEqual([true, false])
  })

  it('keeps what is not shown yet when a leader hides again, or closes the board', async () => {
    const { store, seat } = sitDown(2)
    seat.show((view) => ({ ...view, board: { ...view.board, hidden: true } }))
    store.lay({ text: 'one' }, 0)
    seat.show((view) => mayRead({ ...view, board: { ...view.board, hidden: false } }))
    await hours.pass(10_000)
    expect(room.sent).toEqual([])
    expect(store.snapshot().unshown).toHaveLength(1)
  })
})

describe('what is refused', () => {
  it('goes back to its writer, with the reason, and off the board', async () => {
    const { store } = sitDown(2)
    room.refusing = 'board-closed'
    store.lay({ text: 'cold tea' }, 0)
    expect(texts(store)).toEqual(['cold tea'])
    await hours.pass(500)
    expect(texts(store)).toEqual([])
    expect(store.snapshot().draft).toBe('cold tea')
    expect(store.snapshot().saying).toEqual({ about: 'refused', code: 'board-closed' })
  })

  it('takes back an edit of another’s card alone, and keeps its words', async () => {
    const other = sitDown(3)
    other.store.lay({ text: 'a door' }, 0)
    await hours.pass(500)
    const { store } = sitDown(2)
    await hours.pass(100)
    store.lay({ text: 'mine' }, 0)
    await hours.pass(500)
    room.refusing = 'board-closed'
    const remade: number[] = []
    store.watch(first(store), { respelt: () => undefined, remade: () => remade.push(1) })
    store.spell(first(store), [{ at: 6, remove: 0, insert: ' ajar' }], 'a door ajar')
    await hours.pass(500)
    expect(texts(store)).toEqual(['a door', 'mine'])
    expect(store.snapshot().kept).toMatchObject([{ text: 'a door ajar', card: first(store) }])
    expect(remade.length).toBeGreaterThan(0)
  })

  it('is tried again when it was only too fast', async () => {
    const { store } = sitDown(2)
    const { store: other } = sitDown(3)
    room.refusing = 'too-fast'
    store.lay({ text: 'cold tea' }, 0)
    await hours.pass(300)
    room.refusing = null
    await hours.pass(3000)
    expect(texts(other)).toEqual(['cold tea'])
    expect(store.snapshot().saying).toBeNull()
  })

  it('is held here while the board is closed to writing: nothing is sent, nothing is lost', async () => {
    const { store, seat } = sitDown(2)
    store.lay({ text: 'a door' }, 0)
    await hours.pass(500)
    const sent = room.sent.length
    seat.show(mayRead)
    store.spell(first(store), [{ at: 6, remove: 0, insert: ' aj' }], 'a door aj')
    await hours.pass(500)
    expect(room.sent).toHaveLength(sent)
    expect(texts(store)).toEqual(['a door'])
    expect(store.snapshot().kept).toMatchObject([{ text: 'a door aj' }])
  })
})

describe('another board number', () => {
  it('at a wipe keeps nothing that everybody had, even where the server’s yes came after it', async () => {
    room = new MemoryRoom(hours, chanceFrom(42), { late: 0, slowAnswers: 100 })
    const { store } = sitDown(2)
    store.lay({ text: 'seen by all' }, 0)
    await hours.pass(2000)
    store.lay({ text: 'under way' }, 0)
    room.change({ number: 2 })
    expect(store.snapshot()).toMatchObject({ draft: 'under way', kept: [] })
  })

  it('at a wipe keeps what was being written', async () => {
    const { store } = sitDown(2)
    store.setDraft('half a thou')
    store.lay({ text: 'laid' }, 0)
    await hours.pass(500)
    room.change({ number: 2 })
    await hours.pass(20)
    expect(texts(store)).toEqual([])
    expect(store.snapshot().draft).toBe('half a thou')
    expect(store.snapshot().dissolving).toMatchObject({ why: 'wiped' })
    await hours.pass(5000)
    expect(store.snapshot().dissolving).toBeNull()
    store.lay({ text: 'anew' }, 0)
    await hours.pass(500)
    expect(room.kept).toHaveLength(1)
  })

  it('at Closing lets everything go', async () => {
    const { store, seat } = sitDown(2)
    store.setDraft('half a thou')
    store.lay({ text: 'laid' }, 0)
    await hours.pass(500)
    seat.show((view) => ({
      ...mayRead(view),
      moment: { at: 'running', phase: 'closing', index: 7, paused: false, holds: 'no' },
      board: { ...view.board, number: 2, access: 'off' },
    }))
    expect(store.snapshot().dissolving).toMatchObject({ why: 'closing', cards: [{ text: 'laid' }] })
    expect(store.snapshot().draft).toBe('')
    await hours.pass(10_000)
    expect(store.snapshot().dissolving).toBeNull()
    expect(store.snapshot().cards).toEqual([])
  })

  it('refuses frames of the old one, and waits with those of the next', async () => {
    const { store, seat } = sitDown(2)
    const doc = new Y.Doc()
    layCard(doc, 'card-one', { order: 'a0', lane: 0, text: 'late' })
    const payload = Y.encodeStateAsUpdate(doc)
    seat.deliver({ kind: 'update', payload, seat: null, board: 0 })
    seat.deliver({ kind: 'update', payload, seat: null, board: 2 })
    await hours.pass(500)
    expect(texts(store)).toEqual([])
    room.change({ number: 2 })
    await hours.pass(500)
    expect(texts(store)).toEqual(['late'])
  })
})

describe('what came from elsewhere', () => {
  it('is dropped with one quiet mark when it is no board, and the board stays', async () => {
    const { store, seat } = sitDown(2)
    store.lay({ text: 'cold tea' }, 0)
    await hours.pass(500)
    for (const payload of [Uint8Array.of(255, 255, 255), new Uint8Array(2000).fill(7)]) {
      seat.deliver({ kind: 'update', payload, seat: 3, board: 1 })
    }
    await hours.pass(500)
    expect(texts(store)).toEqual(['cold tea'])
    expect(store.snapshot().unreadable).toBe(true)
  })

  it('shows nothing that is no card, and bounds what is', async () => {
    const { store, seat } = sitDown(2)
    const doc = new Y.Doc()
    const cards = doc.getMap('cards')
    cards.set('not-a-card', 'text')
    cards.set('<img src=x>', new Y.Map([['text', new Y.Text('x')]]))
    cards.set('no-text-at-all', new Y.Map([['order', 7]]))
    cards.set('long-card', new Y.Map<unknown>([['text', new Y.Text('y'.repeat(5000))]]))
    seat.deliver({ kind: 'update', payload: Y.encodeStateAsUpdate(doc), seat: 3, board: 1 })
    await hours.pass(500)
    expect(texts(store)).toEqual(['y'.repeat(120)])
  })

  it('bears the name of the seat that said so first in a frame of its own, and no other', async () => {
    const { store, seat } = sitDown(2)
    room.change({ signing: 'signed' })
    const doc = new Y.Doc()
    layCard(doc, 'card-forged', { order: 'a1', lane: 0, text: 'not mine' })
    layCard(doc, 'card-true', { order: 'a0', lane: 0, text: 'mine' })
    for (const [card, by] of [
      ['card-forged', 5],
      ['card-true', 3],
    ] as const) {
      const map = doc.getMap('cards').get(card)
      if (map instanceof Y.Map) map.set('by', by)
    }
    const said = (cards: readonly string[], by: number | null) =>
      seat.deliver({ kind: 'author', payload: authorPayload(cards), seat: by, board: 1 })
    said(['card-true'], 4)
    await hours.pass(100)
    seat.deliver({ kind: 'update', payload: Y.encodeStateAsUpdate(doc), seat: 4, board: 1 })
    await hours.pass(100)
    said(['card-true'], 3)
    said(['card-forged'], null)
    await hours.pass(500)
    const names = () => store.snapshot().cards.map(({ by }) => by)
    expect(names()).toEqual([4, null])
    // A person's name goes with the person, and names with the signing.
    const chair = { ...CHAIR, seat: 4 }
    seat.show((view) => ({ ...view, chairs: [{ ...chair, commitment: 'one' }] }))
    expect(names()).toEqual([4, null])
    room.change({ signing: 'unsigned' })
    expect(names()).toEqual([null, null])
    room.change({ signing: 'signed' })
    expect(names()).toEqual([4, null])
    seat.show((view) => ({ ...view, chairs: [{ ...chair, commitment: 'another' }] }))
    expect(names()).toEqual([null, null])
  })

  it('says that a card is one’s own before the card goes out', async () => {
    const { store } = sitDown(2)
    const { store: other } = sitDown(3)
    room.change({ signing: 'signed' })
    store.lay({ text: 'cold tea' }, 0)
    await hours.pass(500)
    expect(room.sent.map(({ kind }) => kind)).toEqual(['author', 'update'])
    expect(other.snapshot().cards).toMatchObject([{ text: 'cold tea', by: 2 }])
    expect(store.snapshot().cards).toMatchObject([{ by: 2 }])
  })

  it('waits outside while it refers to what is not here, bounded, and goes in with it', async () => {
    const { store, seat } = sitDown(2)
    const doc = new Y.Doc()
    const parts: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => parts.push(update))
    layCard(doc, 'card-in-parts', { order: 'a0', lane: 0, text: 'a' })
    for (const text of ['b', 'c', 'd'])
      editText(doc, 'card-in-parts', [{ at: 0, remove: 0, insert: text }])
    const deliver = (payload: Uint8Array) =>
      seat.deliver({ kind: 'update', payload, seat: null, board: 1 })
    for (const part of parts.slice(1).toReversed()) deliver(part)
    await hours.pass(500)
    expect(texts(store)).toEqual([])
    for (let at = 0; at < 300; at += 1) {
      const nothing = new Y.Doc()
      layCard(nothing, `card-${at}`, { order: 'a0', lane: 0, text: 'x' })
      const before = Y.encodeStateVector(nothing)
      editText(nothing, `card-${at}`, [{ at: 0, remove: 0, insert: 'y' }])
      if (at < 40) deliver(Y.encodeStateAsUpdate(nothing, before))
    }
    deliver(parts[0] ?? new Uint8Array())
    await hours.pass(500)
    expect(texts(store)).toEqual(['dcba'])
    expect(store.snapshot().unreadable).toBe(false)
  })

  it('is read no more from a seat that sends what is none', async () => {
    const { store, seat } = sitDown(2)
    room.change({ signing: 'signed' })
    for (let at = 0; at < 20; at += 1) {
      seat.deliver({ kind: 'update', payload: Uint8Array.of(255, 255, at), seat: 3, board: 1 })
    }
    await hours.pass(600)
    const doc = new Y.Doc()
    layCard(doc, 'card-good', { order: 'a0', lane: 0, text: 'good' })
    const payload = Y.encodeStateAsUpdate(doc)
    seat.deliver({ kind: 'update', payload, seat: 3, board: 1 })
    await hours.pass(500)
    expect(texts(store)).toEqual([])
    seat.deliver({ kind: 'update', payload, seat: 4, board: 1 })
    await hours.pass(500)
    expect(texts(store)).toEqual(['good'])
  })
})

describe('carets', () => {
  it('are nameless on an unsigned board, at most ten a second, and stand still where the text moves', async () => {
    const writer = sitDown(2)
    const { store } = sitDown(3)
    writer.store.lay({ text: 'a door' }, 0)
    await hours.pass(500)
    for (let move = 0; move < 20; move += 1) writer.store.placeCaret(first(store), move % 6)
    writer.store.placeCaret(first(store), 2)
    await hours.pass(1000)
    expect(room.sent.filter(({ kind }) => kind === 'presence').length).toBeLessThanOrEqual(2)
    expect(store.snapshot().carets).toMatchObject([{ card: first(store), seat: null, at: 2 }])
    store.spell(first(store), [{ at: 0, remove: 0, insert: 'now ' }], 'now a door')
    expect(store.snapshot().carets).toMatchObject([{ at: 6 }])
    writer.store.placeCaret(first(store), null)
    await hours.pass(500)
    expect(store.snapshot().carets).toEqual([])
  })

  it('are neither sent nor shown while presence is off', async () => {
    const writer = sitDown(2)
    const { store } = sitDown(3)
    writer.store.lay({ text: 'a door' }, 0)
    await hours.pass(500)
    writer.store.placeCaret(first(store), 2)
    await hours.pass(300)
    room.change({ presence: false })
    expect(store.snapshot().carets).toEqual([])
    writer.store.placeCaret(first(store), 1)
    await hours.pass(500)
    expect(room.sent.filter(({ kind }) => kind === 'presence')).toHaveLength(1)
  })
})

describe('who may remove', () => {
  it('is the author in the same tab, and a leader', async () => {
    const { store } = sitDown(2)
    const other = sitDown(3)
    const leader = sitDown(0, 'leader')
    store.lay({ text: 'one' }, 0)
    await hours.pass(500)
    const card = first(store)
    expect([store, other.store, leader.store].map((one) => one.mayRemove(card))).toEqual([
      true,
      false,
      true,
    ])
    other.store.remove(card)
    await hours.pass(500)
    expect(texts(store)).toEqual(['one'])
    leader.store.remove(card)
    await hours.pass(500)
    expect(texts(store)).toEqual([])
  })
})

it('gives back to its writer what waited when signing changed, rather than join it to a name', async () => {
  const { store } = sitDown(2)
  store.lay({ text: 'cold tea' }, 0)
  room.change({ signing: 'signed' })
  await hours.pass(2000)
  expect(updates()).toEqual([])
  expect(store.snapshot().draft).toBe('cold tea')
})

it('frees everything when the room is gone', async () => {
  const { store, seat } = sitDown(2)
  store.lay({ text: 'cold tea' }, 0)
  seat.gone()
  await hours.pass(500)
  expect(store.snapshot()).toMatchObject({ cards: [], draft: '', kept: [], unshown: [] })
  expect(room.sent).toEqual([])
})
