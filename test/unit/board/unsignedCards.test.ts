/** Cards without a name: what goes out says nothing of who wrote, and what is hidden stays with its writer. */
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { first, freshTable, mayRead, pensIn, texts } from './table.ts'

const table = freshTable()

describe('unsigned cards', () => {
  it('go out without a seat, one card a frame, each with a pen of its own', async () => {
    const { store } = table().sitDown(2)
    store.lay({ text: 'cold tea' }, 0)
    store.lay({ text: 'a door' }, 0)
    await table().hours.pass(500)
    store.spell(first(store), [{ at: 0, remove: 0, insert: 'very ' }], 'very cold tea')
    await table().hours.pass(500)
    expect(
      table()
        .updates()
        .map(({ seat }) => seat),
    ).toEqual([null, null, null])
    const pens = table()
      .updates()
      .map(({ payload }) => pensIn(payload))
    expect(pens.every(({ length }) => length === 1)).toBe(true)
    expect(pens[0]).not.toEqual(pens[1])
    expect(pens.slice(0, 2)).toContainEqual(pens[2])
  })

  it('written by one person on two cards of others cannot be joined by their pens', async () => {
    const other = table().sitDown(3)
    other.store.lay({ text: 'one' }, 0)
    other.store.lay({ text: 'two' }, 0)
    await table().hours.pass(500)
    const { store } = table().sitDown(2)
    await table().hours.pass(500)
    const [one, two] = store.snapshot().cards
    const before = table().updates().length
    for (const card of [one, two]) if (card) store.move(card.id, 0, null)
    await table().hours.pass(500)
    const pens = table()
      .updates()
      .slice(before)
      .flatMap(({ payload }) => pensIn(payload))
    expect(new Set(pens).size).toBe(2)
  })

  it('undone keep the pen of their card', async () => {
    const { store } = table().sitDown(2)
    store.lay({ text: 'one' }, 0)
    await table().hours.pass(2000)
    store.lay({ text: 'two' }, 0)
    await table().hours.pass(2000)
    const [one, two] = store.snapshot().cards
    if (!one || !two) throw new Error('nothing was laid')
    store.spell(one.id, [{ at: 0, remove: 3, insert: '' }], '')
    await table().hours.pass(2000)
    store.remove(two.id)
    await table().hours.pass(2000)
    const before = table().updates().length
    store.undo()
    store.undo()
    await table().hours.pass(2000)
    expect(texts(store)).toEqual(['one', 'two'])
    const pens = table()
      .updates()
      .slice(before)
      .map(({ payload }) => pensIn(payload))
    expect(pens.every(({ length }) => length <= 1)).toBe(true)
    expect(new Set(pens.flat()).size).toBe(2)
  })

  it('keep a place on the cloth when a move is undone that another has moved on', async () => {
    const { store } = table().sitDown(2)
    const other = table().sitDown(3)
    for (const text of ['one', 'two', 'three']) {
      store.lay({ text }, 0)
      await table().hours.pass(2000)
    }
    const [one] = store.snapshot().cards
    if (!one) throw new Error('nothing was laid')
    store.move(one.id, 2, null)
    await table().hours.pass(2000)
    other.store.move(one.id, 1, null)
    await table().hours.pass(2000)
    store.undo()
    await table().hours.pass(2000)
    expect(store.snapshot().cards.every(({ order }) => order !== '')).toBe(true)
    expect(texts(other.store)).toEqual(texts(store))
  })

  it('give no pen to a name when the board becomes signed', async () => {
    const { store } = table().sitDown(2)
    store.lay({ text: 'cold tea' }, 0)
    await table().hours.pass(500)
    table().room.change({ signing: 'signed' })
    store.spell(first(store), [{ at: 0, remove: 0, insert: 'x' }], 'xcold tea')
    await table().hours.pass(500)
    const [unsigned, signed] = table().updates()
    expect(signed?.seat).toBe(2)
    expect(pensIn(signed?.payload ?? new Uint8Array())).not.toEqual(
      pensIn(unsigned?.payload ?? new Uint8Array()),
    )
  })

  it('leave a snapshot that bears no seat and lacks nothing of its maker’s alone', async () => {
    const { store, seat } = table().sitDown(2)
    const { store: other } = table().sitDown(3)
    store.lay({ text: 'seen' }, 0)
    await table().hours.pass(3000)
    store.lay({ text: 'just laid' }, 0)
    other.lay({ text: 'and this' }, 0)
    // Taken by the server, and on its way to everybody.
    await table().hours.pass(66)
    const shown = texts(store).length
    seat.ask({ want: 'snapshot', board: 1 })
    await table().hours.pass(400)
    const sent = table().room.sent.find(({ kind }) => kind === 'snapshot')
    const doc = new Y.Doc()
    Y.applyUpdateV2(doc, sent?.payload ?? new Uint8Array())
    expect(sent?.seat).toBeNull()
    expect(doc.getMap('cards').size).toBeLessThan(shown)
    seat.ask({ want: 'snapshot', board: 1 })
    await table().hours.pass(400)
    Y.applyUpdateV2(doc, table().room.sent.at(-1)?.payload ?? new Uint8Array())
    expect(doc.getMap('cards').size).toBe(3)
  })
})

describe('hidden until shown', () => {
  it('sends nothing before, then each card alone within three seconds, and warns meanwhile', async () => {
    table().room.change({})
    const { store, seat } = table().sitDown(2)
    const watcher = table().sitDown(3)
    seat.show((view) => ({ ...view, board: { ...view.board, hidden: true } }))
    for (const text of ['one', 'two', 'three']) store.lay({ text }, 0)
    store.placeCaret(first(store), 0)
    await table().hours.pass(60_000)
    expect(table().room.sent).toEqual([])
    expect(store.snapshot().unshown).toHaveLength(3)
    expect(table().warned).toEqual([true])
    seat.show((view) => ({ ...view, board: { ...view.board, hidden: false } }))
    await table().hours.pass(3500)
    expect(texts(watcher.store).sort()).toEqual(['one', 'three', 'two'])
    const pens = table()
      .updates()
      .map(({ payload }) => pensIn(payload))
    expect(pens.map(({ length }) => length)).toEqual([1, 1, 1])
    expect(new Set(pens.flat()).size).toBe(3)
    expect(table().warned).toEqual([true, false])
  })

  it('keeps what is not shown yet when a leader hides again, or closes the board', async () => {
    const { store, seat } = table().sitDown(2)
    seat.show((view) => ({ ...view, board: { ...view.board, hidden: true } }))
    store.lay({ text: 'one' }, 0)
    seat.show((view) => mayRead({ ...view, board: { ...view.board, hidden: false } }))
    await table().hours.pass(10_000)
    expect(table().room.sent).toEqual([])
    expect(store.snapshot().unshown).toHaveLength(1)
  })
})

it('gives back to its writer what waited when signing changed, rather than join it to a name', async () => {
  const { store } = table().sitDown(2)
  store.lay({ text: 'cold tea' }, 0)
  table().room.change({ signing: 'signed' })
  await table().hours.pass(2000)
  expect(table().updates()).toEqual([])
  expect(store.snapshot().draft).toBe('cold tea')
})
