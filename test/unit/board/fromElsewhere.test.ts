/** What other pages send is never trusted to be a board. */
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { authorPayload } from '../../../client/room/board/engine/authors.ts'
import { editText, layCard } from '../../../shared/board/edit.ts'
import { plainChair } from '../plainView.ts'
import { first, freshTable, texts } from './table.ts'

const table = freshTable()

describe('what came from elsewhere', () => {
  it('is dropped with one quiet mark when it is no board, and the board stays', async () => {
    const { store, seat } = table().sitDown(2)
    store.lay({ text: 'cold tea' }, 0)
    await table().hours.pass(500)
    for (const payload of [Uint8Array.of(255, 255, 255), new Uint8Array(2000).fill(7)]) {
      seat.deliver({ kind: 'update', payload, seat: 3, board: 1 })
    }
    await table().hours.pass(500)
    expect(texts(store)).toEqual(['cold tea'])
    expect(store.snapshot().unreadable).toBe(true)
  })

  it('shows nothing that is no card, and bounds what is', async () => {
    const { store, seat } = table().sitDown(2)
    const doc = new Y.Doc()
    const cards = doc.getMap('cards')
    cards.set('not-a-card', 'text')
    cards.set('<img src=x>', new Y.Map([['text', new Y.Text('x')]]))
    cards.set('no-text-at-all', new Y.Map([['order', 7]]))
    cards.set('long-card', new Y.Map<unknown>([['text', new Y.Text('y'.repeat(5000))]]))
    seat.deliver({ kind: 'update', payload: Y.encodeStateAsUpdate(doc), seat: 3, board: 1 })
    await table().hours.pass(500)
    expect(texts(store)).toEqual(['y'.repeat(120)])
  })

  it('bears the name of the seat that said so first in a frame of its own, and no other', async () => {
    const { store, seat } = table().sitDown(2)
    table().room.change({ signing: 'signed' })
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
    await table().hours.pass(100)
    seat.deliver({ kind: 'update', payload: Y.encodeStateAsUpdate(doc), seat: 4, board: 1 })
    await table().hours.pass(100)
    said(['card-true'], 3)
    said(['card-forged'], null)
    await table().hours.pass(500)
    const names = () => store.snapshot().cards.map(({ by }) => by)
    expect(names()).toEqual([4, null])
    // A person's name goes with the person, and names with the signing.
    const chair = { ...plainChair(0, 'member'), seat: 4 }
    seat.show((view) => ({ ...view, chairs: [{ ...chair, commitment: 'one' }] }))
    expect(names()).toEqual([4, null])
    table().room.change({ signing: 'unsigned' })
    expect(names()).toEqual([null, null])
    table().room.change({ signing: 'signed' })
    expect(names()).toEqual([4, null])
    seat.show((view) => ({ ...view, chairs: [{ ...chair, commitment: 'another' }] }))
    expect(names()).toEqual([null, null])
  })

  it('says that a card is one’s own before the card goes out', async () => {
    const { store } = table().sitDown(2)
    const { store: other } = table().sitDown(3)
    table().room.change({ signing: 'signed' })
    store.lay({ text: 'cold tea' }, 0)
    await table().hours.pass(500)
    expect(table().room.sent.map(({ kind }) => kind)).toEqual(['author', 'update'])
    expect(other.snapshot().cards).toMatchObject([{ text: 'cold tea', by: 2 }])
    expect(store.snapshot().cards).toMatchObject([{ by: 2 }])
  })

  it('waits outside while it refers to what is not here, bounded, and goes in with it', async () => {
    const { store, seat } = table().sitDown(2)
    const doc = new Y.Doc()
    const parts: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => parts.push(update))
    layCard(doc, 'card-in-parts', { order: 'a0', lane: 0, text: 'a' })
    for (const text of ['b', 'c', 'd'])
      editText(doc, 'card-in-parts', [{ at: 0, remove: 0, insert: text }])
    const deliver = (payload: Uint8Array) =>
      seat.deliver({ kind: 'update', payload, seat: null, board: 1 })
    for (const part of parts.slice(1).toReversed()) deliver(part)
    await table().hours.pass(500)
    expect(texts(store)).toEqual([])
    for (let at = 0; at < 300; at += 1) {
      const nothing = new Y.Doc()
      layCard(nothing, `card-${at}`, { order: 'a0', lane: 0, text: 'x' })
      const before = Y.encodeStateVector(nothing)
      editText(nothing, `card-${at}`, [{ at: 0, remove: 0, insert: 'y' }])
      if (at < 40) deliver(Y.encodeStateAsUpdate(nothing, before))
    }
    deliver(parts[0] ?? new Uint8Array())
    await table().hours.pass(500)
    expect(texts(store)).toEqual(['dcba'])
    expect(store.snapshot().unreadable).toBe(false)
  })

  it('is read no more from a seat that sends what is none', async () => {
    const { store, seat } = table().sitDown(2)
    table().room.change({ signing: 'signed' })
    for (let at = 0; at < 20; at += 1) {
      seat.deliver({ kind: 'update', payload: Uint8Array.of(255, 255, at), seat: 3, board: 1 })
    }
    await table().hours.pass(600)
    const doc = new Y.Doc()
    layCard(doc, 'card-good', { order: 'a0', lane: 0, text: 'good' })
    const payload = Y.encodeStateAsUpdate(doc)
    seat.deliver({ kind: 'update', payload, seat: 3, board: 1 })
    await table().hours.pass(500)
    expect(texts(store)).toEqual([])
    seat.deliver({ kind: 'update', payload, seat: 4, board: 1 })
    await table().hours.pass(500)
    expect(texts(store)).toEqual(['good'])
  })
})

describe('carets', () => {
  it('are nameless on an unsigned board, at most ten a second, and stand still where the text moves', async () => {
    const writer = table().sitDown(2)
    const { store } = table().sitDown(3)
    writer.store.lay({ text: 'a door' }, 0)
    await table().hours.pass(500)
    for (let move = 0; move < 20; move += 1) writer.store.placeCaret(first(store), move % 6)
    writer.store.placeCaret(first(store), 2)
    await table().hours.pass(1000)
    expect(table().room.sent.filter(({ kind }) => kind === 'presence').length).toBeLessThanOrEqual(
      2,
    )
    expect(store.snapshot().carets).toMatchObject([{ card: first(store), seat: null, at: 2 }])
    store.spell(first(store), [{ at: 0, remove: 0, insert: 'now ' }], 'now a door')
    expect(store.snapshot().carets).toMatchObject([{ at: 6 }])
    writer.store.placeCaret(first(store), null)
    await table().hours.pass(500)
    expect(store.snapshot().carets).toEqual([])
  })

  it('are neither sent nor shown while presence is off', async () => {
    const writer = table().sitDown(2)
    const { store } = table().sitDown(3)
    writer.store.lay({ text: 'a door' }, 0)
    await table().hours.pass(500)
    writer.store.placeCaret(first(store), 2)
    await table().hours.pass(300)
    table().room.change({ presence: false })
    expect(store.snapshot().carets).toEqual([])
    writer.store.placeCaret(first(store), 1)
    await table().hours.pass(500)
    expect(table().room.sent.filter(({ kind }) => kind === 'presence')).toHaveLength(1)
  })
})
