/** What a few bytes may cost: counts without end, and deletions that are said again and again. */
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { BoardStore } from '../../../client/room/board/boardStore.ts'
import { readForeign } from '../../../client/room/board/engine/foreign.ts'
import { chanceFrom, Hours, MemoryRoom, surroundingsOf } from './memoryRoom.ts'
import { MemorySeat, viewOf } from './memorySeat.ts'

/** A board of one card whose count of structs says some twenty thousand millions, and whose runs go on for ever. */
const ENDLESS = Buffer.from(
  '000006c0d899f5090203000242000527010400281c16636172636f6c64207465616c616e6505010408040301000002010201010104' +
    '00736174657874636f6c64207465616cfffc6505010408040301000002010201010104007d0100',
  'hex',
)
const endless = new Uint8Array(ENDLESS)

/** `letters` typed backwards by one pen: each is a struct of its own, and stays one when it is deleted. */
function backwards(letters: number): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = 7
  const text = doc.getText('t')
  doc.transact(() => {
    for (let at = 0; at < letters; at += 1) text.insert(0, 'a')
  })
  return doc
}

function varUint(value: number): number[] {
  const bytes: number[] = []
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  return [...bytes, left]
}

/** No structs, and these deletions of pen 7. */
const deleting = (ranges: readonly (readonly [clock: number, length: number])[]): Uint8Array =>
  Uint8Array.from([0, 1, 7, ...varUint(ranges.length), ...ranges.flat().flatMap(varUint)])

it('a snapshot that promises structs without end is none', () => {
  expect(readForeign(endless, 'v2')).toBeNull()
})

it('a board typed backwards and deleted is read, however few bytes it takes', () => {
  const doc = backwards(4_000)
  const written = Y.encodeStateAsUpdateV2(doc)
  expect(readForeign(written, 'v2')?.stretches).toEqual([{ pen: 7, from: 0, to: 4_000 }])
  doc.transact(() => doc.getText('t').delete(0, 4_000))
  const deleted = Y.encodeStateAsUpdateV2(doc)
  expect(deleted.length).toBeLessThan(200)
  expect(readForeign(deleted, 'v2')?.stretches).toEqual([{ pen: 7, from: 0, to: 4_000 }])
})

it('deletions are read in order, and refused when one is said twice or goes back', () => {
  expect(
    readForeign(
      deleting([
        [0, 2],
        [2, 1],
        [9, 4],
      ]),
      'v1',
    ),
  ).not.toBeNull()
  expect(
    readForeign(
      deleting([
        [0, 5],
        [0, 5],
      ]),
      'v1',
    ),
  ).toBeNull()
  expect(
    readForeign(
      deleting([
        [9, 4],
        [0, 2],
      ]),
      'v1',
    ),
  ).toBeNull()
  const doc = backwards(100)
  doc.transact(() => {
    for (let at = 0; at < 40; at += 1) doc.getText('t').delete((at * 7) % 50, 1)
  })
  expect(readForeign(Y.encodeStateAsUpdate(doc), 'v1')).not.toBeNull()
  expect(readForeign(Y.encodeStateAsUpdateV2(doc), 'v2')).not.toBeNull()
})

it('a page that is asked to merge an endless snapshot says that it is none, and sends nothing', async () => {
  const hours = new Hours()
  const room = new MemoryRoom(hours, chanceFrom(42))
  const seat = new MemorySeat(room, 2, viewOf(2))
  const store = new BoardStore(seat.session, surroundingsOf(hours, chanceFrom(7)))
  seat.connect()
  store.lay({ text: 'cold tea' }, 0)
  await hours.pass(500)
  const sent = room.sent.length
  seat.ask({ want: 'merge', board: 1, snapshot: endless })
  await hours.pass(5_000)
  expect(room.sent).toHaveLength(sent)
  expect(store.snapshot().unreadable).toBe(true)
  expect(store.snapshot().cards).toHaveLength(1)
})
