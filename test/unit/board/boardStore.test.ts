/** The board's store from board to board: its numbers, who may remove, its end. */
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { layCard } from '../../../shared/board/edit.ts'
import { first, freshTable, mayRead, texts } from './table.ts'

const table = freshTable()

describe('another board number', () => {
  it('at a wipe keeps nothing that everybody had, even where the server’s yes came after it', async () => {
    table().answersAfter(100)
    const { store } = table().sitDown(2)
    store.lay({ text: 'seen by all' }, 0)
    await table().hours.pass(2000)
    store.lay({ text: 'under way' }, 0)
    table().room.change({ number: 2 })
    expect(store.snapshot()).toMatchObject({ draft: 'under way', kept: [] })
  })

  it('at a wipe keeps what was being written', async () => {
    const { store } = table().sitDown(2)
    store.setDraft('half a thou')
    store.lay({ text: 'laid' }, 0)
    await table().hours.pass(500)
    table().room.change({ number: 2 })
    await table().hours.pass(20)
    expect(texts(store)).toEqual([])
    expect(store.snapshot().draft).toBe('half a thou')
    expect(store.snapshot().dissolving).toMatchObject({ why: 'wiped' })
    await table().hours.pass(5000)
    expect(store.snapshot().dissolving).toBeNull()
    store.lay({ text: 'anew' }, 0)
    await table().hours.pass(500)
    expect(table().room.kept).toHaveLength(1)
  })

  it('at Closing lets everything go', async () => {
    const { store, seat } = table().sitDown(2)
    store.setDraft('half a thou')
    store.lay({ text: 'laid' }, 0)
    await table().hours.pass(500)
    seat.show((view) => ({
      ...mayRead(view),
      moment: { at: 'running', phase: 'closing', index: 7, paused: false, holds: 'no' },
      board: { ...view.board, number: 2, access: 'off' },
    }))
    expect(store.snapshot().dissolving).toMatchObject({ why: 'closing', cards: [{ text: 'laid' }] })
    expect(store.snapshot().draft).toBe('')
    await table().hours.pass(10_000)
    expect(store.snapshot().dissolving).toBeNull()
    expect(store.snapshot().cards).toEqual([])
  })

  it('refuses frames of the old one, and waits with those of the next', async () => {
    const { store, seat } = table().sitDown(2)
    const doc = new Y.Doc()
    layCard(doc, 'card-one', { order: 'a0', lane: 0, text: 'late' })
    const payload = Y.encodeStateAsUpdate(doc)
    seat.deliver({ kind: 'update', payload, seat: null, board: 0 })
    seat.deliver({ kind: 'update', payload, seat: null, board: 2 })
    await table().hours.pass(500)
    expect(texts(store)).toEqual([])
    table().room.change({ number: 2 })
    await table().hours.pass(500)
    expect(texts(store)).toEqual(['late'])
  })
})

describe('who may remove', () => {
  it('is the author in the same tab, and a leader', async () => {
    const { store } = table().sitDown(2)
    const other = table().sitDown(3)
    const leader = table().sitDown(0, 'leader')
    store.lay({ text: 'one' }, 0)
    await table().hours.pass(500)
    const card = first(store)
    expect([store, other.store, leader.store].map((one) => one.mayRemove(card))).toEqual([
      true,
      false,
      true,
    ])
    other.store.remove(card)
    await table().hours.pass(500)
    expect(texts(store)).toEqual(['one'])
    leader.store.remove(card)
    await table().hours.pass(500)
    expect(texts(store)).toEqual([])
  })
})

it('frees everything when the room is gone', async () => {
  const { store, seat } = table().sitDown(2)
  store.lay({ text: 'cold tea' }, 0)
  seat.gone()
  await table().hours.pass(500)
  expect(store.snapshot()).toMatchObject({ cards: [], draft: '', kept: [], unshown: [] })
  expect(table().room.sent).toEqual([])
})
