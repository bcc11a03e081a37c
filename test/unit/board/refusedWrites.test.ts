/** What the room does not take goes back to its writer, and nothing is lost by it. */
import { describe, expect, it } from 'vitest'
import { first, freshTable, mayRead, texts } from './table.ts'

const table = freshTable()

describe('what is refused', () => {
  it('goes back to its writer, with the reason, and off the board', async () => {
    const { store } = table().sitDown(2)
    table().room.refusing = 'board-closed'
    store.lay({ text: 'cold tea' }, 0)
    expect(texts(store)).toEqual(['cold tea'])
    await table().hours.pass(500)
    expect(texts(store)).toEqual([])
    expect(store.snapshot().draft).toBe('cold tea')
    expect(store.snapshot().saying).toEqual({ about: 'refused', code: 'board-closed' })
  })

  it('takes back an edit of another’s card alone, and keeps its words', async () => {
    const other = table().sitDown(3)
    other.store.lay({ text: 'a door' }, 0)
    await table().hours.pass(500)
    const { store } = table().sitDown(2)
    await table().hours.pass(100)
    store.lay({ text: 'mine' }, 0)
    await table().hours.pass(500)
    table().room.refusing = 'board-closed'
    const remade: number[] = []
    store.watch(first(store), { respelt: () => undefined, remade: () => remade.push(1) })
    store.spell(first(store), [{ at: 6, remove: 0, insert: ' ajar' }], 'a door ajar')
    await table().hours.pass(500)
    expect(texts(store)).toEqual(['a door', 'mine'])
    expect(store.snapshot().kept).toMatchObject([{ text: 'a door ajar', card: first(store) }])
    expect(remade.length).toBeGreaterThan(0)
  })

  it('is tried again when it was only too fast', async () => {
    const { store } = table().sitDown(2)
    const { store: other } = table().sitDown(3)
    table().room.refusing = 'too-fast'
    store.lay({ text: 'cold tea' }, 0)
    await table().hours.pass(300)
    table().room.refusing = null
    await table().hours.pass(3000)
    expect(texts(other)).toEqual(['cold tea'])
    expect(store.snapshot().saying).toBeNull()
  })

  it('is held here while the board is closed to writing: nothing is sent, nothing is lost', async () => {
    const { store, seat } = table().sitDown(2)
    store.lay({ text: 'a door' }, 0)
    await table().hours.pass(500)
    const sent = table().room.sent.length
    seat.show(mayRead)
    store.spell(first(store), [{ at: 6, remove: 0, insert: ' aj' }], 'a door aj')
    await table().hours.pass(500)
    expect(table().room.sent).toHaveLength(sent)
    expect(texts(store)).toEqual(['a door'])
    expect(store.snapshot().kept).toMatchObject([{ text: 'a door aj' }])
  })
})
